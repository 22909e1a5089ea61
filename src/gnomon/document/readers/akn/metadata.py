"""What the file says of the document: symbol, title, body, session, dates, meeting, vote.

Reads: the masthead's marked-up words and the attributes of `meta`. Dates stand in the file as ISO 8601;
`0001-01-01` is its way of saying that there is none. Counts and States are those that the document prints,
or those of `meta` where it prints none.
"""

from __future__ import annotations

import re
from itertools import islice

from gnomon.calendar.dates import find_dates
from gnomon.document.model import DocumentKind, Metadata, Vote
from gnomon.document.readers.akn.inline import words
from gnomon.document.readers.akn.parse import Node, local, text_of
from gnomon.document.structure import votes
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language import codes

_SHORT = re.compile("[a-z]{2}")
LANGUAGES = {
    "ara": "ar", "zho": "zh", "eng": "en", "fra": "fr", "rus": "ru", "spa": "es", "deu": "de", "ger": "de",
    "chi": "zh", "fre": "fr", "khm": "km",
}  # fmt: skip
_KINDS: dict[str, DocumentKind] = {
    "resolution": "resolution",
    "decision": "decision",
    "presidentialStatement": "presidential-statement",
    "draftResolution": "draft",
    "draft resolution": "draft",
    "report": "report",
}
_BODIES = {"unga-hrc": "HRC", "unga": "GA", "unsc": "SC", "unecosoc": "ECOSOC"}
_BODY_ROOTS = {"A/HRC/": "HRC", "A/": "GA", "S/": "SC", "E/": "ECOSOC"}
_SERIES_KINDS: dict[str, DocumentKind] = {
    "/PRST/": "presidential-statement",
    "/RES/": "resolution",
    "/DEC/": "decision",
    "/L.": "draft",
}
_ROOTS = {"HRC": "A/HRC/RES/", "GA": "A/RES/", "SC": "S/RES/", "ECOSOC": "E/RES/"}
_SIDES = ("inFavour", "against", "abstaining")
_NAMES = ("in_favour", "against", "abstaining")
_OPENING = 16  # paragraphs, those of the cover and the first of a statement
_SERIES = re.compile(r"[A-Z]+/")
_DIGITS = re.compile(r"\d+")
_DATE = re.compile(r"^(?!0001)\d{4}-\d{2}-\d{2}$")


def metadata(root: Node, language: str | None) -> Metadata:
    """The metadata of one file; `language` is the language of its words."""
    statement = next((child for child in root if local(child) not in ("components", "meta")), root)
    path = (_value(root, "FRBRWork/{*}FRBRuri") or "").strip("/").split("/")
    printed = _symbol_printed(root)
    whole = _symbol(printed)
    body = _body(whole, path)
    symbol = whole or _derived(body, path)
    return Metadata(
        symbol=symbol,
        symbol_printed=printed,
        symbol_basis="printed" if whole else "derived" if symbol else None,
        symbols=(symbol,) if symbol else (),
        kind=_kind(statement, whole),
        languages=(language,) if language else (),
        title=_title(root),
        body=body,
        session=_attribute(root, ".//{*}session", "value"),
        agenda_item=_attribute(root, ".//{*}inline[@name='agenda item']", "title"),
        adopted_on=_adopted(root, language),
        distributed_on=_date(root, ".//{*}docDate[@refersTo='#dateOfIssuance']"),
        meeting=_meeting(root) or (_meeting_told(root) if "/PRST/" in (symbol or "") else None),
        vote=_vote(root, language),
    )


def declared_language(root: Node) -> str | None:
    """The language that the file names, as ISO 639-1."""
    code = _attribute(root, ".//{*}FRBRExpression/{*}FRBRlanguage", "language")
    return LANGUAGES.get(code or "") or (code if code and _SHORT.fullmatch(code) else None)


def _value(root: Node, path: str) -> str | None:
    return _attribute(root, f".//{{*}}{path}", "value")


def _attribute(root: Node, path: str, name: str) -> str | None:
    node = root.find(path)
    return (node.get(name) or "").strip() or None if node is not None else None


def _date(root: Node, path: str) -> str | None:
    value = _attribute(root, path, "date") or ""
    return value if _DATE.match(value) else None


def _symbol_printed(root: Node) -> str | None:
    """The marked symbol, else the number before the title, without its full stop."""
    numbers = [*root.iterfind(".//{*}docNumber[@refersTo='#symbol']"), *root.iterfind(".//{*}docNumber")]
    return next((printed for node in numbers if (printed := words(node).rstrip("."))), None)


def _symbol(printed: str | None) -> str | None:
    """The symbol, where its series is printed, without the blanks that print sets before a bracket."""
    printed = re.sub(r"\s*[(（]\s*[)）]$", "", printed or "")  # what is left of a footnote mark in brackets
    return re.sub(r"\s+(?=\()|\s*(?<=/)\s*", "", printed) if printed and _SERIES.match(printed) else None


def _derived(body: str | None, path: list[str]) -> str | None:
    number = path[6] if len(path) > 6 else ""
    return f"{_ROOTS[body]}{number.replace('-', '/')}" if body and _DIGITS.match(number) else None


def _kind(statement: Node, symbol: str | None) -> DocumentKind:
    """By the series of the symbol, which the file's own label may miss, then by that label."""
    series = next((kind for sign, kind in _SERIES_KINDS.items() if symbol and sign in symbol), None)
    return series or _KINDS.get(_label(statement)) or "other"


def _label(statement: Node) -> str:
    """The name of the text, or of the first text in a collection."""
    named, inner = statement.get("name") or "", statement.getroottree().find(".//{*}statement")
    return named if named in _KINDS or inner is None else inner.get("name") or ""


def _body(symbol: str | None, path: list[str]) -> str | None:
    """The organ in the file's address, else by the root of the symbol."""
    named = _BODIES.get(path[4]) if len(path) > 4 else None
    return named or next((body for root, body in _BODY_ROOTS.items() if symbol and symbol.startswith(root)), None)


def _title(root: Node) -> str | None:
    """The title in the preface, else the heading of the cover page."""
    for path in (".//{*}preface//{*}docTitle", ".//{*}coverPage//{*}docTitle"):
        titles = [words(node) for node in root.iterfind(path)]
        if any(titles):
            return next(title for title in titles if title)
    return None


def _adopted(root: Node, language: str | None) -> str | None:
    """The marked date, else the last date that is printed in the line on the adoption."""
    for path in (".//{*}FRBRWork/{*}FRBRdate[@name='adoption']", ".//{*}docDate[@refersTo='#adoptionDate']"):
        found = _date(root, path)
        if found:
            return found
    printed = root.find(".//{*}docTitle[@refersTo='#adoption']")
    if printed is None or language not in codes():
        return None
    dates = [found.date.iso for found in find_dates(words(printed), language)]
    return dates[-1] if dates else None


def _meeting(root: Node) -> str | None:
    for path in (".//{*}location[@refersTo='#adoptionMeeting']", ".//{*}inline[@name='adoptionMeeting']"):
        node = root.find(path)
        if node is not None:
            number = _DIGITS.search(node.get("title") or words(node))
            return str(int(number[0])) if number else None
    return None


def _meeting_told(root: Node) -> str | None:
    """The meeting that the first words of a statement name."""
    for node in islice(root.iterfind(".//{*}p"), _OPENING):
        if found := phrases().meeting.search(fold(words(node))):
            return next(group for group in found.groups() if group)
    return None


def _vote(root: Node, language: str | None) -> Vote:
    """The vote in the attributes of `voting`; where the text prints a count, as printed."""
    outcome = _attribute(root, ".//{*}voting", "outcome") or ""
    counts = {side: root.find(f".//{{*}}voting/{{*}}count[@refersTo='{side}']") for side in _SIDES}
    printed = votes.read("\n".join(map(text_of, root.iterfind(".//{*}conclusions"))), language)
    if outcome in ("adoptedWithoutVote", "adoptedByAcclamation", "Adopted by consensus"):
        return Vote(mode="without-a-vote")
    if outcome != "adoptedRecordedVote" and not any(node is not None for node in counts.values()):
        return printed
    states = {side: _states(root, side, node, language) for side, node in counts.items()}
    return Vote(
        mode="without-a-vote" if printed.mode == "without-a-vote" and not any(states.values()) else "recorded",
        counts={
            name: printed.counts.get(name, _count(counts[side], states[side]))
            for side, name in zip(_SIDES, _NAMES, strict=True)
        },
        in_favour=states["inFavour"],
        against=states["against"],
        abstaining=states["abstaining"],
    )


def _count(node: Node | None, states: tuple[str, ...]) -> int:
    value = (node.get("value") or "") if node is not None else ""
    return int(value) if value.isdecimal() else len(states)


def _states(root: Node, side: str, count: Node | None, language: str | None) -> tuple[str, ...]:
    for printed in root.iterfind(".//{*}outcome/{*}outcome"):
        if (printed.get("refersTo") or "").removeprefix("#") != side:
            continue
        if listed := votes.states("".join(text_of(org) for org in printed.iter("{*}organization")), language):
            return listed
    if count is None:
        return ()
    return tuple(filter(None, (words(node) for node in count.iter("{*}organization"))))
