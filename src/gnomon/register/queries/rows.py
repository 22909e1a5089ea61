"""The plain rows that the public site, reports and API read: one frozen class per thing shown.

Reads: nothing. `register.publish` stores these as the payloads of the public projection, `register.queries`
gives them back, `charts` and `site` draw them. Dates are ISO 8601 strings and may be partial (`2022`, `2022-06`).
Printed words carry their language, so that a page can mark `lang` and `dir`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gnomon.register.queries.printed import LONG as LONG
from gnomon.register.queries.printed import Anomaly as Anomaly
from gnomon.register.queries.printed import Passage as Passage
from gnomon.register.queries.printed import Timeframe as Timeframe
from gnomon.register.queries.printed import Words as Words
from gnomon.register.queries.printed import place_key as place_key


@dataclass(frozen=True, slots=True)
class Evidence:
    """One public thing that a grade or count rests on: a document paragraph, an information item, an observation."""

    kind: str  # document | information | observation | measure
    side: str  # state | un | civil-society | media | academic | other: for the source balance
    label: str
    words: Words | None = None
    corroboration: str | None = None  # stated in words, e.g. "one source" | "two independent origins"
    wording: str | None = None  # finding | allegation: what its claim's public items carry; None for a denial


@dataclass(frozen=True, slots=True)
class Assessment:
    """One voice's grade of one target. `step`/`steps` place it on the scheme's ordered track (0 = worst);
    None when it stands off the track (no information, no reply). A crosswalked place is marked as such."""

    voice: str  # state | mandate-holder | committee | national-institution | civil-society
    by: str  # the body that says it
    axis: str  # reply | action | effect
    scheme: str
    scheme_version: str
    grade: str  # key in the scheme, e.g. "first-steps" or "C"
    label: dict[str, str]  # language -> word
    step: int | None
    steps: int
    crosswalk: str | None  # name of the labelled lossy crosswalk used to place it, or None
    regression: bool
    stated_on: str
    reason: str
    reason_language: str
    evidence: tuple[Evidence, ...] = ()
    state_position: str | None = None
    basis: str = "recorded"  # recorded (printed in a document) | made-here
    words: Words | None = None  # the printed words when recorded
    final: bool = True  # False while provisional
    one_signature: bool = False  # made here in a register of one account: nobody could countersign


@dataclass(frozen=True, slots=True)
class Wording:
    """A duty as one language version prints it."""

    language: str
    who: str | None
    what: str
    to_whom: str | None
    due_printed: str
    words: Words


@dataclass(frozen=True, slots=True)
class Duty:
    """`tied` says why it stands at its benchmark: `row` (of the table) or `paragraph` (which explains no other)."""

    key: str
    country: str | None
    who: str | None
    what: str
    language: str
    to_whom: str | None
    due_printed: str
    due_kind: str
    session: str | None  # "HRC 51"
    due_from: str | None  # computed dates; None when open
    due_to: str | None
    certain: bool  # False when the session's dates are computed, not printed
    recurs: str | None
    state: str  # proposed | confirmed | met | superseded
    words: Words
    benchmark: str | None = None  # letter
    met_by: Words | None = None
    tied: str | None = None
    others: tuple[Wording, ...] = ()  # in the other languages on file


@dataclass(frozen=True, slots=True)
class Measure:
    title: str
    language: str
    by: tuple[str, ...]
    from_: str | None
    to: str | None
    status: str  # planned | under-way | done | stopped
    reported_by: str
    in_practice: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    period: str
    value: float | None
    low: float | None
    high: float | None
    qualifier: str  # exact | about | nearly | more-than | at-least | less-than | at-most
    printed: str
    source: str
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Indicator:
    key: str
    name: str
    language: str
    type: str  # structural | process | outcome
    unit: str
    baseline: float | None
    target: float | None
    better: str  # up | down
    observations: tuple[Observation, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a history: what changed in which release or on which day."""

    on: str
    release: int | None
    what: str  # in plain English; a page words it from `code` and `values` (see `method.changes`)
    code: str = ""
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """One recommendation that a benchmark rests on."""

    words: Words
    printed: str  # the reference as printed
    points: tuple[str, ...]
    described_only: bool  # "Concern of Special Rapporteur…": no paragraph is cited
    other_words: tuple[Words, ...] = ()  # the same words in other languages on file
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Benchmark:
    key: str  # "A"
    number: str
    letter: str | None
    framework: str  # framework key
    country: str
    title: dict[str, str]
    parts: tuple[Words, ...]
    explained_in: tuple[Words, ...]  # the report's own paragraphs, one per paragraph
    timeframe: Timeframe
    sources: tuple[Source, ...]
    state: str  # proposed | confirmed
    assessments: tuple[Assessment, ...] = ()
    measures: tuple[Measure, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    information: tuple[Evidence, ...] = ()
    duties: tuple[Duty, ...] = ()
    history: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Framework:
    key: str  # "A/HRC/51/66"
    slug: str  # "2022"
    country: str
    title: dict[str, str]
    set_by: dict[str, str]  # language -> who, as the document's line of authorship prints it
    set_on: str | None  # day of adoption or distribution, where it is printed
    document: str  # key of the document's page
    benchmarks: tuple[Benchmark, ...] = ()
    session: str | None = None  # "HRC 51", to name where no day is printed


@dataclass(frozen=True, slots=True)
class Finding:
    """A proposal shown in the margin of a document page."""

    id: str
    kind: str  # as `publishing.documents.PUBLIC_KINDS`
    at: str
    span: tuple[int, int]  # in the element's `text`, for highlighting
    label: str
    values: dict[str, str]
    state: str
    confidence: float
    links_to: str | None = None  # document key, when a citation's target is on file
    links_to_address: str | None = None
    links_long: bool = False  # that document is shown in parts
    rule: str = ""  # that found it; `person` where a person added it


@dataclass(frozen=True, slots=True)
class Provision:
    id: str  # address
    kind: str
    role: str | None
    number: str | None
    text: str
    language: str
    parent: str | None
    depth: int
    footnotes: tuple[tuple[str, int], ...] = ()
    cell: tuple[int, int, int, int, bool] | None = None  # row, col, rowspan, colspan, header
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """A line of the list of documents; `key` is the URL part: the symbol, else 12 characters of its hash."""

    key: str
    symbol: str | None
    kind: str
    title: dict[str, str]
    languages: tuple[str, ...]
    body: str | None
    session: str | None
    adopted_on: str | None
    distributed_on: str | None
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    head: DocumentHead
    language: str
    provisions: tuple[Provision, ...]
    anomalies: tuple[Anomaly, ...] = ()
    differences: tuple[Anomaly, ...] = ()  # in structure, between its language versions
    twins: dict[str, dict[str, str]] = field(default_factory=dict)  # other language -> address there -> address here
    cites: tuple[DocumentHead, ...] = ()
    cited_by: tuple[DocumentHead, ...] = ()
    previous: str | None = None  # key of the earlier resolution of the same series
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """A row of a country's resolutions page: on file, or only listed in an annex, or both."""

    symbol: str
    printed_symbol: str
    date: str | None
    date_kind: str  # adopted | as-listed
    body: str | None
    title: dict[str, str]
    agenda_item: str | None
    document: str | None
    listed_in: Words | None
    quoted: tuple[Words, ...]  # paragraphs on the mandate, as an annex quotes them
    anomalies: tuple[Anomaly, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    number: int
    on: str
    digest: str
    changed: int


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    names: dict[str, str]
    frameworks: tuple[Framework, ...] = field(default_factory=tuple)
