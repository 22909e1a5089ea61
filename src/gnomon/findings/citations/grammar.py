"""The grammar of United Nations document symbols: words to parsed parts and one normal form.

Reads: `data/symbols.toml`. A symbol is a root (`A`, `E`, `S`, a treaty body …) and parts set off by strokes:
organ, session or year, nature, number, then modifications (`Add.1`, `Rev.2`, `Corr.1`), stackable.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

_SESSION = re.compile(r"(?:S|ES|EM|SS|OS|R|SP)-(?:\d+|[IVXLC]+)")
_NUMBER = re.compile(r"\d+(?:[A-Z]{1,2}|[a-z](?=\()|-\d+)?(?:\((?:[IVXLC]+|Part ?[IVXLC]+|\d{4}|[A-Z])\))?")
_WORD = re.compile(r"([A-Z][A-Za-z]*)(?:\.\d+|\([IVXLC]+\))?")
_SERIES = re.compile(r"[A-Z][A-Za-z]{0,5}\.\d+(?:\([A-Z]+\))?")
_STATE = re.compile(r"[A-Z]{3}(?:-[A-Z]{3})?")
_ROMAN = re.compile(r"(?:[IVXLC]+|[A-Z](?=\())(?:\([IVXLC]+\))?")
# Old sessions as catalogues print them: after a stroke of their own, or in square brackets.
_OLD_SESSION = re.compile(r"/?\[([IVXLC]+)\]|/\(([IVXLC]+)\)")
_MODIFICATION = re.compile(
    r"(Add|Corr|Rev|Amend|Part|Vol|Suppl?|Annex|App)\.?(\d+|[IVXLC]+)((?:\([A-Za-z. ]+\))?)", re.IGNORECASE
)
_BARE_MODIFICATION = re.compile(r"Summary|Add|Corr|Rev", re.IGNORECASE)
_LETTERED = re.compile(r"(.*/(?:RES|DEC)/.*?[\d)])([A-Z](?:[-–][A-Z])?)")
_RESUMED = re.compile(r"\((?:Resumption\d+|resumed)\)$", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_NATURE = re.compile(r"RES|DEC|PRST|CO|GC|Q|QPR|RQ|FCO|D|(?:L|PV|SR)\.\d+")
_SESSION_FOLLOWS = frozenset({None, "RES", "DEC", "PRST"})
_PRINCIPAL = frozenset({"A", "E", "S"})


@dataclass(frozen=True, slots=True)
class Symbol:
    """A parsed symbol. `body` is the short name of the organ (`GA`, `HRC`, `CCPR` …), None when not told."""

    normal: str
    root: str
    body: str | None
    session: str | None
    nature: str | None
    number: str | None
    modifications: tuple[str, ...]

    @property
    def base(self) -> str:
        """The symbol without its modifications."""
        return self.normal.removesuffix("/" + "/".join(self.modifications)) if self.modifications else self.normal


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`data/symbols.toml` as sets."""

    roots: tuple[str, ...]
    words: frozenset[str]
    states_under: frozenset[str]
    bodies: dict[str, str]
    series: dict[str, str]


@cache
def vocabulary() -> Vocabulary:
    """The words that symbols are made of."""
    data = tomllib.loads((resources.files(__package__) / "data" / "symbols.toml").read_text(encoding="utf-8"))
    return Vocabulary(
        tuple(data["roots"].split()),
        frozenset(data["words"].split()),
        frozenset(data["states_under"]),
        data["bodies"],
        data["series"],
    )


@lru_cache(maxsize=65536)
def parse(words: str) -> Symbol | None:
    """The symbol that `words` spell, blanks and case of modifications apart; None when they spell none."""
    normal = _RESUMED.sub("", _BLANKS.sub("", words).replace("\u2011", "-").replace("\u2010", "-"))
    normal = _OLD_SESSION.sub(lambda session: f"({session[1] or session[2]})", normal)
    lettered = _LETTERED.fullmatch(normal)
    letter = f" {lettered[2].replace('–', '-')}" if lettered else ""
    root, *parts = (lettered[1] if lettered else normal).split("/")
    if root not in vocabulary().roots or not parts or not any(map(str.isdigit, normal)):
        return None
    modifications: list[str] = []
    while len(parts) > 1 and (known := _modification(parts[-1])):
        modifications.insert(0, known)
        parts.pop()
    states = root not in _PRINCIPAL or not vocabulary().states_under.isdisjoint(parts)
    if not all(_fits(part, states) for part in parts):
        return None
    return _symbol(root, parts, letter, tuple(modifications))


def named(body: str, nature: str, number: str) -> Symbol | None:
    """The symbol of a resolution (`RES`) or decision (`DEC`) of a body by its number, as `48/23`."""
    series = vocabulary().series.get(body)
    return parse(series.format(nature=nature, number=number)) if series else None


def _modification(part: str) -> str | None:
    if match := _MODIFICATION.fullmatch(part):
        return f"{match[1].capitalize()}.{match[2]}{match[3]}"
    return part.capitalize() if _BARE_MODIFICATION.fullmatch(part) else None


def _fits(part: str, states: bool) -> bool:
    if (word := _WORD.fullmatch(part)) and word[1] in vocabulary().words:
        return True
    if states and _STATE.fullmatch(part):
        return True
    return any(kind.fullmatch(part) for kind in (_NUMBER, _SERIES, _SESSION, _ROMAN))


def _symbol(root: str, parts: list[str], letter: str, modifications: tuple[str, ...]) -> Symbol:
    place = next((index for index, part in enumerate(parts) if _NATURE.fullmatch(part)), None)
    nature = None if place is None else parts[place]
    after = parts if place is None else parts[place + 1 :]
    session = next(
        (part for part in (after if nature in _SESSION_FOLLOWS else parts[:place]) if _is_session(part)), None
    )
    number = after[-1] if after and _NUMBER.fullmatch(after[-1]) and after[-1] != session else None
    normal = "/".join(["/".join([root, *parts]) + letter, *modifications])
    bodies = vocabulary().bodies
    body = bodies.get(f"{root}/{parts[0]}") or bodies.get(root)
    return Symbol(normal, root, body, session, nature, number, modifications)


def _is_session(part: str) -> bool:
    return bool(_SESSION.fullmatch(part)) or (part.isdigit() and len(part) < 5)
