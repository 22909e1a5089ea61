"""What a read document is: elements with addresses and spans, and the list of what was dropped.

Reads: nothing. Every reader builds these objects, every finding points into them.
Offsets count Unicode code points of `Document.text`, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from gnomon.errors import InputError

Span = tuple[int, int]

DocumentKind = Literal[
    "resolution", "decision", "presidential-statement", "draft", "report", "concluding-observations",
    "list-of-issues", "upr-report", "letter", "other",
]  # fmt: skip
ElementKind = Literal[
    "cover", "formula", "recital", "paragraph", "list", "point", "section", "heading", "footnote",
    "table", "row", "cell", "figure", "annex", "conclusion", "text",
]  # fmt: skip
VoteMode = Literal["without-a-vote", "unanimous", "recorded"]
Role = Literal["preambular", "operative"]
Why = Literal[
    "page-head", "page-foot", "page-number", "footnote-mark", "line-hyphen", "repeated-table-head",
    "link", "rotated-text", "deleted", "contents-list", "other",
]  # fmt: skip
AnomalyKind = Literal[
    "missing-table", "citation-conflict", "attribution-conflict", "symbol-misprint", "body-conflict",
    "date-conflict", "reference-misprint", "figure-conflict", "numbering", "misread",
    "language-difference", "other",
]  # fmt: skip
AnomalyCode = Literal[  # each has a row in docs/reference/anomalies.md and a sentence on the site
    "adopted-on-differs", "agenda-item-differs", "change-is-not-the-difference", "date-fits-another-body",
    "date-outside-the-session", "distributed-on-differs", "halves-of-the-number-exchanged", "inserted-words",
    "item-misnumbered", "joined-or-split", "kind-differs", "listed-body-conflict",
    "listed-date-is-not-the-cited-date", "listed-symbol-misprint", "mark-without-note", "meeting-differs",
    "not-in-every-language", "note-not-there", "notes-differ", "number-differs", "number-missing",
    "number-repeated", "one-symbol-of-two-authors", "one-text-under-two-paragraphs", "order-differs",
    "page-misread", "paragraph-about-something-else", "paragraph-not-there", "paragraph-on-the-other-side",
    "paragraphs-missing", "percentage-is-not-the-share", "session-differs", "shares-are-more-than-the-whole",
    "symbol-differs", "symbol-outside-the-grammar", "table-announced", "total-is-not-the-sum",
    "turnout-is-not-the-share", "vote-differs", "vote-is-not-the-number-of-states",
]  # fmt: skip
PageDoubt = Literal[
    "no-text", "letters-unknown", "letters-unusual", "wrong-encoding", "lines-out-of-order", "lines-doubled",
    "lines-overlapping", "outside-page",
]  # fmt: skip


class ReadError(InputError):
    """An input that cannot be read: one sentence that says what, where and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """The file as it came: `sha256` of its bytes, `length` of the extracted text in code points."""

    name: str
    media_type: str
    encoding: str | None
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Vote:
    """How a text was adopted; country names as printed."""

    mode: VoteMode | None = None
    counts: dict[str, int] = field(default_factory=dict)
    in_favour: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    abstaining: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself; dates are ISO 8601 and may be partial (`2016-07`)."""

    symbol: str | None = None
    symbol_printed: str | None = None
    symbol_basis: Literal["printed", "derived"] | None = None
    symbols: tuple[str, ...] = ()
    kind: DocumentKind = "other"
    languages: tuple[str, ...] = ()
    title: str | None = None
    body: str | None = None
    session: str | None = None
    agenda_item: str | None = None
    adopted_on: str | None = None
    distributed_on: str | None = None
    meeting: str | None = None
    vote: Vote = field(default_factory=Vote)
    original_language: str | None = None


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The mark of footnote `id` stands at offset `at` of the element's `text`."""

    id: str
    at: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Place of a cell in its table; row and column count from 1."""

    row: int
    col: int
    rowspan: int = 1
    colspan: int = 1
    header: bool = False
    continues: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A place on paper: the page, counted from 1, and points from its left and upper edge."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Element:
    """One addressed piece of a document, holding its own words only (its children hold theirs)."""

    id: str
    kind: ElementKind
    text: str = ""
    spans: tuple[Span, ...] = ()
    parent: str | None = None
    source_id: str | None = None
    role: Role | None = None
    number: str | None = None
    number_span: Span | None = None
    language: str | None = None
    page: int | None = None
    footnotes: tuple[FootnoteMark, ...] = ()
    table: Cell | None = None
    boxes: tuple[Box, ...] = ()

    def in_language(self, code: str | None) -> Element:
        """The same element in a language; many times faster than `dataclasses.replace`."""
        return Element(
            self.id, self.kind, self.text, self.spans, self.parent, self.source_id, self.role, self.number,
            self.number_span, code, self.page, self.footnotes, self.table, self.boxes,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dropped:
    """Characters of the source that are in no element, and why."""

    span: Span
    why: Why


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: an element's id, or none, and a span of the source."""

    at: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something that does not fit: kept as printed, flagged, with a proposal that a person confirms.

    `code` names the message, `values` its figures; `proposal` is the corrected
    reading in plain words or the corrected value, never applied.
    """

    kind: AnomalyKind
    code: AnomalyCode
    places: tuple[Place, ...]
    printed: str
    proposal: str | None = None
    values: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageQuality:
    """How well a page was read, from 0 to 1, and what speaks against it."""

    page: int
    quality: float
    why: tuple[PageDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A read document. `text` is what `--format source` prints: all spans count in it."""

    source: Source
    text: str
    metadata: Metadata
    elements: tuple[Element, ...]
    dropped: tuple[Dropped, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    warnings: tuple[str, ...] = ()
    pages: tuple[PageQuality, ...] = ()
