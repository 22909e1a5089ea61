"""Any sound document: elements of every kind below any other, words before and behind what they hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import get_args

from hypothesis import strategies as st

from gnomon.document.model import (
    Cell,
    Document,
    Dropped,
    Element,
    ElementKind,
    FootnoteMark,
    Metadata,
    Role,
    Source,
    Span,
    Vote,
)
from gnomon.document.words import join

KINDS = [kind for kind in get_args(ElementKind) if kind != "footnote"]
_TOKENS = st.sampled_from([
    "Port Selin", "瓦尔梅拉，", "بورت سيلين", "a & b < c", "*x* _y_ __z__", "[1](u)", "a|b", "1. One", "- dash",
    "# hash", "&amp;", "`code`", "self-", "employed", "~~gone~~", "https://valmera.example/a_b?c=d&e", "\\", "---",
    "1) Two", "> 3",
])  # fmt: skip
_ANYTHING = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc",), exclude_characters="\ufffe\uffff"), min_size=1, max_size=6
)
_WORDS = st.lists(_TOKENS | _ANYTHING, min_size=1, max_size=4).map(" ".join).filter(str.strip)
_NUMBERS = st.sampled_from([("1.", "1"), ("(a)", "a"), ("一、", "一"), ("IV.", "4"), ("٣-", "3"), ("**", "**")])
_LANGUAGES = st.sampled_from(["en", "zh", "ar", "km", None])


@dataclass
class _Made:
    """A document in the making: the source so far, and for each element its fields."""

    source: str = ""
    elements: list[dict] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def write(self, words: str) -> Span:
        start = len(self.source)
        self.source += words + "\n"
        return (start, start + len(words))

    def say(self, element: dict, words: str) -> None:
        element["spans"].append(self.write(words.strip()))

    def mark(self, element: dict, note: str) -> None:
        """A mark behind the words so far, with a blank on either side."""
        start, end = self.write("*")
        self.dropped.append(Dropped((start, end), "footnote-mark"))
        element["marks"].append((note, len(element["spans"])))

    def element(self, id_: str, kind: str, **fields: object) -> dict:
        self.elements.append({"id": id_, "kind": kind, "spans": [], "marks": [], **fields})
        return self.elements[-1]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of a few elements, with footnotes some of which no mark calls."""
    made = _Made()
    notes = [f"fn_{number}" for number in range(1, draw(st.integers(0, 3)) + 1)]
    for index in range(draw(st.integers(1, 12))):
        _element(draw, made, index, notes)
    for id_ in notes:
        note = made.element(id_, "footnote", language=draw(_LANGUAGES), number=id_[3:])
        note["number_span"] = made.write(f"{id_[3:]}.")
        made.say(note, draw(_WORDS))
    elements = tuple(_finished(made.source, raw) for raw in made.elements)
    source = Source("any.txt", "text/plain", "utf-8", "0" * 64, len(made.source))
    return Document(source, made.source, draw(_metadata()), elements, tuple(made.dropped))


def _element(draw: st.DrawFn, made: _Made, index: int, notes: list[str]) -> None:
    """A new element below an earlier one or none, then perhaps more words of an earlier one."""
    parent = draw(st.none() | st.sampled_from(made.elements)) if made.elements else None
    kind = draw(st.sampled_from(KINDS))
    element = made.element(
        f"{kind}_{index + 1}", kind, parent=parent["id"] if parent else None, language=draw(_LANGUAGES),
        role=draw(st.sampled_from([None, *get_args(Role)])),
    )  # fmt: skip
    if kind == "cell":
        col = draw(st.integers(1, 4))
        element["id"] = f"table_{index + 1}__tr_1__td_{col}"
        element["table"] = Cell(1, col, draw(st.integers(1, 3)), draw(st.integers(1, 3)), draw(st.booleans()))
    elif draw(st.booleans()):
        printed, element["number"] = draw(_NUMBERS)
        if draw(st.booleans()):
            element["number_span"] = made.write(printed)
    for owner in (element, draw(st.sampled_from(made.elements))):
        if draw(st.booleans()):
            made.say(owner, draw(_WORDS))
        if notes and owner["spans"] and draw(st.booleans()):
            made.mark(owner, draw(st.sampled_from(notes)))


def _finished(source: str, raw: dict) -> Element:
    spans, marks = tuple(raw.pop("spans")), raw.pop("marks")
    at = tuple(FootnoteMark(note, len(join(source, spans[:count]))) for note, count in marks)
    return Element(**raw, spans=spans, text=join(source, spans), footnotes=at)


@st.composite
def _metadata(draw: st.DrawFn) -> Metadata:
    dates = st.sampled_from([None, "2031-04-03", "2031-04", "2031-02-30"])
    vote = Vote("recorded", {"in_favour": 2, "against": 0, "abstaining": 1}, ("Valmera", "Ostria"), (), ("Selin",))
    return Metadata(
        symbol=draw(st.sampled_from([None, "A/HRC/RES/61/7", "S/RES/4000 (2031)", "CCPR/C/VAL/CO/3"])),
        kind=draw(st.sampled_from(["resolution", "report", "draft", "other"])),
        languages=draw(st.sampled_from([(), ("en",), ("zh", "en")])),
        title=draw(st.none() | _WORDS),
        body=draw(st.sampled_from([None, "HRC", "CCPR"])),
        session=draw(st.sampled_from([None, "61", "2031"])),
        agenda_item=draw(st.sampled_from([None, "4", "12\u00a0(د)", "3 & <4>"])),
        meeting=draw(st.sampled_from([None, "45"])),
        adopted_on=draw(dates),
        distributed_on=draw(dates),
        vote=draw(
            st.sampled_from([Vote(), Vote("without-a-vote"), Vote("recorded"), Vote("recorded", {"against": 1}), vote])
        ),
    )
