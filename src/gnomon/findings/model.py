"""The records that the words of a document propose: one frozen class per kind of finding.

Reads: nothing. Each finding carries its place (`at`, `span`), the rule that made it and how sure it is.
`id` = kind, short hash of its words, occurrence of those words in the document: it survives a re-read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gnomon.document.model import Anomaly, Span

CitationKind = Literal["document", "treaty", "soft-law", "web", "described"]
TimeKind = Literal["fixed", "progressive", "relative", "open"]


@dataclass(frozen=True, slots=True)
class Time:
    """A time as printed and, where it can be known, as dates (`from_`/`to`, ISO 8601, may be partial).

    `basis` says whether the dates are printed (here or in documents of the session) or computed from the rule of
    the body's calendar; None where there are none.
    """

    printed: str
    kind: TimeKind
    body: str | None = None
    session: str | None = None
    from_: str | None = None
    to: str | None = None
    event: str | None = None
    basis: Literal["printed", "computed"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What every finding carries; `confidence` is 0 to 1, `at` the element that holds its first words."""

    id: str
    at: str
    span: Span
    rule: str
    confidence: float
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Words within a finding and where they stand."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause(Finding):
    """One verb of a provision. `class_` and `force` as in the language's verb table.

    `object` is what is asked or said, after the verb and those whom it asks; `negated` where it is asked not to be
    done.
    """

    verb: str
    class_: str
    force: int
    addressees: tuple[str, ...]
    text: str
    object: Part | None = None
    negated: bool = False
    condition: tuple[Part, ...] = ()
    urgency: Part | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Finding):
    """A reference to a text outside its paragraph, with its pinpoints."""

    printed: str
    symbol: str | None
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    kind: CitationKind = "document"


@dataclass(frozen=True, slots=True)
class SourceRef:
    """The recommendation of another document that a record rests on."""

    symbol: str | None
    paragraph: str | None
    points: tuple[str, ...] = ()
    printed: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Institution:
    """Who is asked, as a kind that is the same in every language (`parliament`), and the words that say so."""

    slug: str
    printed: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a recommendation may concern: proposed by its words (`spans`), never a fact by itself."""

    of: Literal["theme", "group", "right", "sdg"]
    value: str
    label: str
    confidence: float
    method: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Finding):
    """A request addressed to an actor in the document's own voice.

    `chapeau` holds the words that introduce the list it stands in; `text` is its own.
    """

    text: str
    addressees: tuple[str, ...]
    actions: tuple[str, ...] = ()
    by: str | None = None
    response: str | None = None
    source: SourceRef | None = None
    chapeau: str | None = None
    institutions: tuple[Institution, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Finding):
    """How a reviewed State answers recommendations of `report`; `numbers` as printed there, ranges counted out."""

    report: str
    response: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark(Finding):
    """One row of a framework: what is to be reached, why, by when, and where the report explains it."""

    number: str
    letter: str | None
    title: dict[str, str]
    parts: tuple[str, ...]
    paragraphs: tuple[str, ...]
    timeframe: Time | None
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Finding):
    """Something to be done by someone with a time, printed or implied."""

    who: str | None
    what: str
    to_whom: str | None
    due: Time | None
    recurs: Literal["once", "recurring"] | None = None
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class QuotedParagraph:
    """A paragraph of a resolution as an annex quotes it."""

    part: str | None
    number: str | None
    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedResolution(Finding):
    """One row of an annex that lists resolutions; `symbol` is corrected, `printed_symbol` as printed."""

    number: str
    date: str | None
    body: str | None
    symbol: str | None
    printed_symbol: str
    agenda_item: str | None
    paragraphs: tuple[QuotedParagraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Law(Finding):
    """A domestic law or instrument by name; `change` is what is asked of it, None where nothing is."""

    name: str
    article: str | None
    year: int | None
    kind: str
    change: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Finding):
    """A figure with its unit and qualifier; `value` is plain, in the printed unit, of a range None with its ends.

    `of` is the whole of a rank or a share; `qualifier` is never dropped (`category` has no value: "thousands").
    """

    printed: str
    value: int | float | None
    low: int | float | None
    high: int | float | None
    of: int | float | None
    unit: str | None
    qualifier: str
    period: str | None
    what: str
    footnote: str | None


@dataclass(frozen=True, slots=True)
class Penalty:
    """What a court imposed, as printed; `years` is the term in figures."""

    printed: str | None
    years: int | float | None = None
    life: bool = False
    death: bool = False
    fine: str | None = None
    in_absentia: bool = False
    suspended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Finding):
    """What was done to a person, a group or a body in particular. Never public by itself.

    `act` is the first of `acts` (slugs of `findings/cases/acts.toml`); `mention_of` is the id of the first mention.
    """

    who: str
    kind: Literal["individual", "collective"]
    count: int | None
    act: str
    dates: tuple[str, ...]
    status: str
    persons: tuple[str, ...] = ()
    count_qualifier: str | None = None
    acts: tuple[str, ...] = ()
    place: str | None = None
    court: str | None = None
    articles: tuple[str, ...] = ()
    penalty: Penalty | None = None
    vulnerability: tuple[str, ...] = ()
    mention_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Election(Finding):
    """A figure of an election, tied to its contest and, where one is named, its party; `unit` is `%` or None."""

    contest: str
    date: str | None
    party: str | None
    what: str
    value: int | float
    qualifier: str
    status: Literal["preliminary", "final"] | None
    unit: str | None = None
    printed: str = ""
    by: str | None = None
    independence: Literal["independent", "international", "affiliated"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interlocutor(Finding):
    """A person met, from an annex of meetings. Never public by itself."""

    number: str | None
    name: str
    position: str | None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found; a kind that nothing looked for is None, an empty tuple means looked and found none."""

    clauses: tuple[Clause, ...] | None = None
    citations: tuple[Citation, ...] | None = None
    recommendations: tuple[Recommendation, ...] | None = None
    replies: tuple[Reply, ...] | None = None
    benchmarks: tuple[Benchmark, ...] | None = None
    duties: tuple[Duty, ...] | None = None
    resolutions: tuple[ListedResolution, ...] | None = None
    laws: tuple[Law, ...] | None = None
    indicators: tuple[Indicator, ...] | None = None
    cases: tuple[Case, ...] | None = None
    elections: tuple[Election, ...] | None = None
    interlocutors: tuple[Interlocutor, ...] | None = None
    anomalies: tuple[Anomaly, ...] = ()
