"""Rows of countries, frameworks and benchmarks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from gnomon.document.words import join
from gnomon.register.models import Benchmark, BenchmarkSource, Country, Framework, Work
from gnomon.register.publishing import evidence
from gnomon.register.publishing.authors import author
from gnomon.register.publishing.library import Library, Text, reference, words
from gnomon.register.publishing.requests import duties
from gnomon.register.publishing.row import Row
from gnomon.register.queries import rows

_AT_END = re.compile(r"[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）][\s.]*$")


def country_rows(library: Library) -> Iterator[Row]:
    """Every country that a public document is about."""
    codes = {work.country_id for work in library.works.values() if work.country_id}
    for country in Country.objects.filter(pk__in=codes):
        yield Row("country", country.code, rows.Country(country.code, country.names), country=country.code)


def framework_rows(library: Library) -> Iterator[Row]:
    """Each framework of a country, then its benchmarks."""
    by_benchmark: dict[tuple[int, str], list[rows.Duty]] = defaultdict(list)
    works = {work.key: work.pk for work in library.works.values()}
    for duty in duties(library):
        if duty.benchmark and duty.words.document:
            by_benchmark[works[duty.words.document], duty.benchmark].append(duty)
    for found in Framework.objects.filter(work__in=library.works, country__isnull=False).select_related("country"):
        code = found.country.code if found.country else ""
        key = f"{code}/{found.slug}"
        work = library.works[found.work_id]
        yield Row("framework", key, _framework(library, found.slug, code, work), country=code, sort=found.slug)
        benchmarks = found.benchmarks.filter(library.shown("finding__")).select_related("finding").order_by("pk")
        for n, benchmark in enumerate(benchmarks):
            row = _benchmark(library, found, benchmark, tuple(by_benchmark[found.work_id, benchmark.key]))
            yield Row("benchmark", f"{key}/{benchmark.key}", row, country=code, sort=f"{n:04}")


def _framework(library: Library, slug: str, code: str, work: Work) -> rows.Framework:
    texts = library.texts(work)
    return rows.Framework(
        key=work.key, slug=slug, country=code, title=library.titles(work), document=work.key,
        set_by={text.language: said for text in reversed(texts) if (said := author(text))},
        set_on=work.adopted_on or work.distributed_on,
        session=" ".join(filter(None, (work.body, work.session))) if work.session else None,
    )  # fmt: skip


def _benchmark(library: Library, framework: Framework, found: Benchmark, due: tuple[rows.Duty, ...]) -> rows.Benchmark:
    work = library.works[found.work_id]
    texts = library.texts(work)
    own = next(t for t in texts if t.expression.pk == found.finding.expression_id)
    time = found.timeframe
    return rows.Benchmark(
        key=found.key, number=found.number, letter=found.letter, framework=work.key,
        country=framework.country.code if framework.country else "", title=found.title,
        parts=tuple(_parts(own, found)),
        explained_in=tuple(w for t in texts for n in found.paragraphs if (w := words(t, f"para_{n}"))),
        timeframe=rows.Timeframe(
            time.get("printed", ""), time.get("kind", "open"), time.get("from_"), time.get("to")
        ),
        sources=tuple(_sources(library, own, found)), state=found.state,
        assessments=evidence.assessments(library, found), measures=evidence.measures(found),
        indicators=evidence.indicators(found), information=evidence.information(found), duties=due,
    )  # fmt: skip


def _parts(own: Text, found: Benchmark) -> Iterator[rows.Words]:
    for language, parts in sorted(found.parts.items()):
        for part in parts:
            symbol = own.work.symbol or own.work.key
            place = reference(symbol, found.address)
            yield rows.Words(part, language, own.work.symbol, own.work.key, found.address, place, own.long)


def _sources(library: Library, own: Text, found: Benchmark) -> Iterator[rows.Source]:
    previous = 0
    for source in found.sources.order_by("position"):
        points = tuple(source.points)
        quoted, cited_as = _split(source)
        first, *others = _cited(library, source, points) or [_quotation(own, found, source, quoted, previous)]
        previous = source.end or previous
        yield rows.Source(first, cited_as, points, source.symbol is None, tuple(others), source.paragraph)


def _split(source: BenchmarkSource) -> tuple[str, str]:
    """The quotation and the reference in brackets at its end, of a source that is printed as one."""
    printed: str = source.printed.strip()
    match = _AT_END.search(printed)
    if source.symbol and match:
        return printed[: match.start()].strip(), match.group(1)
    return "", printed


def _cited(library: Library, source: BenchmarkSource, points: tuple[str, ...]) -> list[rows.Words]:
    """The cited paragraph in every language on file."""
    work = library.by_symbol.get(source.symbol or "")
    if work is None or not source.paragraph:
        return []
    return [w for t in library.texts(work) if (w := words(t, f"para_{source.paragraph}", points))]


def _quotation(own: Text, found: Benchmark, source: BenchmarkSource, quoted: str, previous: int) -> rows.Words:
    """The words that the framework itself quotes: printed with the reference, else before it in its cell."""
    cell = own.holding(source.start or 0)
    if cell and source.start is not None and not quoted and source.symbol:
        pieces = [(max(a, previous), min(b, source.start)) for a, b in cell.spans]
        quoted = join(own.version.text, [(a, b) for a, b in pieces if a < b]).strip(" ()（）.;,")
    address = cell.address if cell else found.address
    language = (cell and cell.language) or own.language
    symbol = source.symbol
    part = f"para_{source.paragraph}" if source.paragraph else None
    place = reference(symbol, part, tuple(source.points)) if symbol else reference(own.work.key, address)
    said = quoted or source.printed
    return rows.Words(said, language, symbol or own.work.symbol, own.work.key, address, place, own.long)
