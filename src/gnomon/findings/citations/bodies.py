"""Which body adopted a resolution that is cited by number alone.

Reads: `gnomon.calendar.sessions`. Rules: the words decide; else the form of the number (a serial number with a
year in brackets is the Security Council's, with a Roman session the Assembly's, a year before the stroke the
Commission's or the Economic and Social Council's); else the session that its date, or the citing text's year and
organ, allow. The Assembly numbers by session since its thirty-first (1976), the Council since 2006.
"""

from __future__ import annotations

import re

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.sessions import session_time

_SERIAL_YEAR = re.compile(r".*\((?:19|20)\d{2}\)")
_HALVES = re.compile(r"(\d{1,4})/(\d{1,4})")
_YEAR_FIGURES = 4
_FIRST_ASSEMBLY = 31
_BEFORE_THE_FIRST = 1945
_LAST_ROMAN, _LAST_ROMAN_YEAR = 63, 1978
_COUNCIL_FOUNDED = PartialDate(2006, 6)
_LAST_COMMISSION = 2006
_FIRST_YEAR = 1900
_YEARLY = frozenset({"CHR", "ECOSOC"})


def body_of(number: str, named: str | None, own: str | None, date: PartialDate | None, year: int | None) -> str | None:
    """The short name of the body of resolution `number` (`42/37`), None when two are as likely.

    `named` is the body in the words, `own` the organ that speaks, `date` the date printed beside the number,
    `year` the year of the citing text. A short name (`COUNCIL`, `COMMISSION`) leaves the choice to the number.
    """
    if named == "OTHER":
        return _dated(number, date)
    if named not in {None, "COUNCIL", "COMMISSION"} and not _anothers(named, number, date):
        return named if named != "GA" or not _too_early(number) else None
    if "(" in number:
        return "SC" if _SERIAL_YEAR.fullmatch(number) else _by_old_session(number, named, date)
    session = number.partition("/")[0]
    if session.startswith("ES-"):
        return "GA"
    if session.startswith("S-"):
        return _special(own, date)
    if int(session) > _FIRST_YEAR:
        return _yearly(int(session), named, own)
    if named in {"COUNCIL", "COMMISSION"}:
        return "HRC" if named == "COUNCIL" else None
    return _by_session(session, own, date, year)


def in_order(number: str, date: PartialDate | None) -> str:
    """A number whose halves a right-to-left print has exchanged, put right: `19/2022` is `2022/19`.

    Only where the number as printed fits no session of its date and the exchanged one does.
    """
    match = _HALVES.fullmatch(number)
    if match is None:
        return number
    first, second = match.groups()
    exchanged = f"{second}/{first}"
    if len(second) == _YEAR_FIGURES and len(first) < _YEAR_FIGURES:
        return exchanged
    if date is None or any(_met(body, first, date) for body in ("GA", "HRC")):
        return number
    return exchanged if any(_met(body, second, date) for body in ("GA", "HRC")) else number


def _dated(number: str, date: PartialDate | None) -> str | None:
    """The organ whose session holds the date, where words name a body that has no symbols: it is not theirs."""
    halves = _HALVES.fullmatch(number.partition(" ")[0])
    if halves is None or date is None or int(halves[1]) < _FIRST_ASSEMBLY:
        return None
    return next((body for body in ("GA", "HRC") if _met(body, halves[1], date)), None)


def _too_early(number: str) -> bool:
    """Whether the Assembly did not yet number by session: it is the assembly of another organization."""
    halves = _HALVES.fullmatch(number.partition(" ")[0])
    return halves is not None and int(halves[1]) < _FIRST_ASSEMBLY


def _anothers(named: str | None, number: str, date: PartialDate | None) -> bool:
    """Whether the Council is named nearest but the date is one of the Assembly's session."""
    halves = _HALVES.fullmatch(number.partition(" ")[0])
    return named == "HRC" and halves is not None and date is not None and _met("GA", halves[1], date)


def _yearly(year: int, named: str | None, own: str | None) -> str | None:
    if named is not None:
        return "ECOSOC" if named == "COUNCIL" else "CHR" if year <= _LAST_COMMISSION else None
    return own if own in _YEARLY else "CHR" if year <= _LAST_COMMISSION else "ECOSOC"


def _special(own: str | None, date: PartialDate | None) -> str | None:
    if date is not None and date.before(_COUNCIL_FOUNDED):
        return "GA"
    return own if own in {"HRC", "GA"} else "HRC"


def _by_old_session(number: str, named: str | None, date: PartialDate | None) -> str | None:
    """Roman sessions: the Assembly's, one a year to the thirtieth, and the Economic and Social Council's, to 1978.

    Both count from 1946, so that below thirty-one the words or the date decide, else the Assembly is meant.
    """
    session = _roman(number.partition("(")[2].rstrip(")"))
    if session > _LAST_ROMAN or (date is not None and date.year > _LAST_ROMAN_YEAR):
        return None
    if session >= _FIRST_ASSEMBLY or named == "COUNCIL":
        return "ECOSOC"
    opened = _BEFORE_THE_FIRST + session
    return "GA" if date is None or opened <= date.year <= opened + 1 else "ECOSOC"


def _roman(numeral: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[letter] for letter in numeral]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def _by_session(session: str, own: str | None, date: PartialDate | None, year: int | None) -> str | None:
    bodies = [body for body in ("GA", "HRC") if body != "GA" or int(session) >= _FIRST_ASSEMBLY]
    if date is not None:
        bodies = [body for body in bodies if _met(body, session, date)]
    elif year is not None:
        bodies = [body for body in bodies if _had_met(body, session, year)]
    if own == "GA" and date is None:  # the Assembly names the body of what is not its own
        return own if own in bodies else None
    return own if own in bodies else bodies[0] if len(bodies) == 1 else None


def _met(body: str, session: str, date: PartialDate) -> bool:
    time = session_time(body, session)
    return time is not None and time.holds(date)


def _had_met(body: str, session: str, year: int) -> bool:
    time = session_time(body, session)
    return time is not None and time.from_.year <= year
