"""What a document says of itself on its cover: symbol, body, session, agenda item, kind, dates, title.

Reads: the cover elements, the symbols that page heads print, and the closing part (through `adoption`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.calendar.dates import find_dates
from gnomon.document.model import DocumentKind, Element, Metadata
from gnomon.document.structure import adoption, tongues
from gnomon.document.structure.captions import Caption, caption
from gnomon.document.structure.furniture import SYMBOL
from gnomon.document.structure.phrases import fold, phrases
from gnomon.language.numerals import number, pattern

_SYMBOL = re.compile(rf"(?<![\w/])({SYMBOL})(?![\w/])")
_ONLY = re.compile(SYMBOL + r"(?: [A-Z])?")
_JOINED = re.compile(r"\s?[–—‑-]\s?(?=[A-Z]{1,7}(?:\.\d{1,3})?/)")  # between the symbols of a text issued under two
_RESOLUTION = re.compile(r"\d{1,4}/\d{1,3}(?: ?[A-Z])?")
_SERIES = {"HRC": "A/HRC/RES/", "GA": "A/RES/", "ECOSOC": "E/RES/", "CHR": "E/CN.4/RES/"}
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_BODIES = (
    ("A/HRC/", "HRC"), ("A/", "GA"), ("S/", "SC"), ("E/CN.4/", "CHR"), ("E/C.12/", "CESCR"), ("E/", "ECOSOC"),
    ("CCPR/", "CCPR"), ("CEDAW/", "CEDAW"), ("CRC/", "CRC"), ("CAT/", "CAT"), ("CERD/", "CERD"), ("CRPD/", "CRPD"),
    ("CMW/", "CMW"), ("CED/", "CED"),
)  # fmt: skip
_BY_SYMBOL: tuple[tuple[str, DocumentKind], ...] = (
    ("/PRST/", "presidential-statement"), ("/L.", "draft"), ("/RES/", "resolution"), ("/DEC/", "decision"),
    ("/CO/", "concluding-observations"), ("/Q/", "list-of-issues"), ("/QPR/", "list-of-issues"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the cover: `text` as printed, `words` folded for comparing."""

    text: str
    words: str
    language: str


def metadata(elements: Sequence[Element], heads: Sequence[str], formula: str | None) -> Metadata:
    """The document's own data; `formula` is the enacting formula where there is one."""
    cover = [_Line(e.text, fold(e.text), e.language or "en") for e in elements if e.kind == "cover"]
    title = next((e for e in elements if e.id == "title_1"), None)
    lines = [_Line(e.text, fold(e.text), e.language or "en") for e in elements if e.kind == "cover" or e is title]
    captioned = next((found for line in lines if (found := caption(line.text))), None)
    body = _body(cover, formula) or ("SC" if captioned and captioned.year else None)
    symbol, printed = _symbol(cover, heads, title, body, captioned)
    symbol = _normal(symbol) if symbol else None
    kind = _kind(symbol, cover, title, formula)
    if kind in ("other", "report") and symbol is None and _salutes(elements):
        kind = "letter"
    closing = adoption.read(_telling(elements, kind))
    return Metadata(
        symbol=symbol,
        symbol_printed=printed,
        symbol_basis=None if symbol is None else "printed" if symbol == _normal(printed or "") else "derived",
        symbols=_symbols(cover, symbol),
        kind=kind,
        languages=tongues.shares(elements),
        title=title.text if title and title.text else None,
        body="SC" if (symbol or "").startswith("S/") else body or _body_of(symbol),
        session=_session(cover),
        agenda_item=_agenda(cover),
        adopted_on=_captioned(lines) or closing.on or _adopted(lines),
        distributed_on=_distributed(cover),
        meeting=closing.meeting or _meeting(lines),
        vote=closing.vote,
        original_language=_original(cover),
    )


def _salutes(elements: Sequence[Element]) -> bool:
    """Whether the first words of the text are those to whom a letter goes."""
    first = next((element for element in elements if element.kind == "paragraph"), None)
    return first is not None and phrases().salutation.match(fold(first.text)) is not None


def _telling(elements: Sequence[Element], kind: DocumentKind) -> list[Element]:
    """What tells of the adoption: the closing part, and the first words of a statement or decision, which name the
    meeting."""
    closing = [element for element in elements if element.kind == "conclusion"]
    if kind in ("presidential-statement", "decision"):
        closing.extend([element for element in elements if element.kind == "paragraph"][:1])
    return closing


def _body(cover: Sequence[_Line], formula: str | None) -> str | None:
    """The organ that speaks: that of the formula, else the last named on the cover (a committee below its parent)."""
    organs = phrases().organs
    if formula:
        folded = fold(formula)
        named = [(len(name), body) for name, (body, _) in organs.items() if name in folded]
        return max(named)[1] if named else None
    found = [organs[line.words][0] for line in cover if line.words in organs]
    return found[-1] if found else None


def _symbol(
    cover: Sequence[_Line], heads: Sequence[str], title: Element | None, body: str | None, captioned: Caption | None
) -> tuple[str | None, str | None]:
    """The symbol and how it is printed: alone on the cover, in the page heads, or as the number of the title."""
    for line in cover:
        if match := _ONLY.fullmatch(_JOINED.split(line.text)[0]):
            return match[0].rstrip("*"), match[0].rstrip("*")
    for line in cover[:3]:
        if (match := _SYMBOL.search(_JOINED.split(line.text)[0])) and line.words.startswith(_named()):
            return match[1].rstrip("*"), match[1].rstrip("*")
    if captioned and (symbol := _numbered(captioned, body)):
        return symbol, captioned.printed
    common = Counter(match[1].rstrip("*") for head in heads for match in _SYMBOL.finditer(head)).most_common(1)
    if common:
        return common[0][0], common[0][0]
    if title and title.number and _RESOLUTION.fullmatch(title.number) and body in _SERIES:
        return _SERIES[body] + title.number.replace(" ", ""), title.number
    return None, None


def _normal(symbol: str) -> str:
    """The symbol in its normal form: no blank stands before the year of the Security Council's."""
    return symbol.replace(" (", "(")


def _named() -> tuple[str, ...]:
    return tuple(phrases().united_nations)


def _symbols(cover: Sequence[_Line], symbol: str | None) -> tuple[str, ...]:
    """The symbol, and the others under which the text was issued: in the same line, or alone in the next."""
    found = [symbol] if symbol else []
    for line in cover:
        parts = [part.strip().rstrip("*") for part in _JOINED.split(line.text)]
        parts[0] = parts[0].split(" ")[-1] if line.words.startswith(_named()) else parts[0]
        if symbol and all(_ONLY.fullmatch(part) for part in parts):
            found.extend(map(_normal, parts))
    return tuple(dict.fromkeys(found))


def _original(cover: Sequence[_Line]) -> str | None:
    """The language of the original, as ISO 639-1, from its line; none where it names several."""
    at = next((at for at, line in enumerate(cover) if phrases().original.search(line.words)), len(cover))
    for line in cover[at : at + 2]:
        words = line.words.casefold()
        if named := {code for name, code in phrases().language_names.items() if name in words}:
            return named.pop() if len(named) == 1 else None
    return None


def _numbered(captioned: Caption, body: str | None) -> str | None:
    """The symbol of a text with this caption: of the Security Council by its year, of others by their session."""
    if captioned.year:
        return f"S/RES/{captioned.printed}" if body == "SC" else None
    return f"{_SERIES[body]}{captioned.number}({captioned.session})" if body in ("GA", "ECOSOC") else None


def _body_of(symbol: str | None) -> str | None:
    return next((body for start, body in _BODIES if symbol and symbol.startswith(start)), None)


def _kind(symbol: str | None, cover: Sequence[_Line], title: Element | None, formula: str | None) -> DocumentKind:
    for part, kind in _BY_SYMBOL:
        if symbol and part in symbol:
            return kind
    if formula:
        return "draft" if any(phrases().draft.search(line.words) for line in cover) else "resolution"
    words = [line.words for line in cover] + ([fold(title.text)] if title else [])
    for kind_word, pattern_ in phrases().kinds:
        if any(pattern_.search(text) for text in words):
            return kind_word  # type: ignore[return-value]
    return "other"


def _session(cover: Sequence[_Line]) -> str | None:
    """`48` from `Forty-eighth session` in any language; `2023` where sessions are counted by years."""
    for line in cover:
        if not phrases().session.search(line.words) or len(line.words) > 80:
            continue
        if year := _YEAR.search(line.words):
            return year[1]
        bare = phrases().session.sub(" ", line.words)
        for match in re.finditer(pattern(line.language), bare, re.IGNORECASE):
            value = number(match[0], line.language)
            if value:
                return str(value)
    return None


def _agenda(cover: Sequence[_Line]) -> str | None:
    for line in cover:
        if match := phrases().agenda.match(line.words):
            return next(group for group in match.groups() if group)
    return None


def _captioned(cover: Sequence[_Line]) -> str | None:
    """The date in or right below the caption of a resolution in a numbered series."""
    at = next((at for at, line in enumerate(cover) if caption(line.text)), None)
    return None if at is None else _day(cover[at : at + 3])


def _adopted(cover: Sequence[_Line]) -> str | None:
    """The date in `Resolution adopted by the Council on …`."""
    starts = (at for at, line in enumerate(cover) if phrases().adopted_by.search(line.words))
    return next((on for at in starts if (on := _day(cover[at : at + 2]))), None)


def _day(lines: Sequence[_Line]) -> str | None:
    """The first date of the lines that has a day."""
    printed = " ".join(line.text for line in lines)
    return next((found.date.iso for found in find_dates(printed, lines[0].language) if found.date.day), None)


def _meeting(cover: Sequence[_Line]) -> str | None:
    """The number of the meeting where the cover says, on one line or two, at which a text was adopted."""
    for at, line in enumerate(cover):
        if phrases().adopted_by.search(line.words):
            found = phrases().meeting.search(" ".join(near.words for near in cover[at : at + 2]))
            return next((group for group in found.groups() if group), None) if found else None
    return None


def _distributed(cover: Sequence[_Line]) -> str | None:
    """The date on or after the line `Distr.`, before the next line of another kind."""
    for at, line in enumerate(cover):
        if phrases().distribution.match(line.words):
            for near in cover[at : at + 3]:
                for language in dict.fromkeys((near.language, "en")):
                    for found in find_dates(near.text, language):
                        return found.date.iso
    return None
