"""A document's framework: its benchmarks, each with the recommendations it rests on."""

from __future__ import annotations

from typing import Any

from gnomon.register.acts.act import Act
from gnomon.register.acts.filing.records import because, framework_slug, language_of, renew
from gnomon.register.models import Benchmark, BenchmarkSource, Finding, Framework, State, Version, Work

Fields = dict[str, Any]


def file_benchmarks(
    this: Act, work: Work, version: Version, found: list[Finding], languages: dict[str, str]
) -> set[int]:
    """Enter or renew the framework; returns the findings that benchmarks and sources rest on."""
    own = [f for f in found if f.kind == "benchmark"]
    framework = _framework(this, work, own)
    if framework is None:
        return set()
    known = {b.number: b for b in framework.benchmarks.select_related("finding")}
    default = version.rendition.expression.language
    for occurrence, finding in enumerate(own, start=1):
        fields = _fields(finding.values, language_of(finding, languages, default))
        record = known.pop(finding.values["number"], None)
        if record is None:
            record = Benchmark(
                work=work, framework=framework, finding=finding, address=finding.address, occurrence=occurrence,
                level="C0", **fields,
            )  # fmt: skip
            this.add_one(record, because(finding, version))
        else:
            renew(this, record, finding, fields, version)
        if record.finding_id == finding.pk and finding.state == State.PROPOSED:
            _file_sources(this, record, finding)
    _remove_lost(this, list(known.values()), version)
    return set(framework.benchmarks.values_list("finding_id", flat=True)) | set(
        BenchmarkSource.objects.filter(benchmark__framework=framework).values_list("finding_id", flat=True)
    )


def _framework(this: Act, work: Work, own: list[Finding]) -> Framework | None:
    found = Framework.objects.filter(work=work).first()
    if found is None and own:
        slug = framework_slug(work, _year(work, own), work.country_id)
        return this.add_one(Framework(work=work, country=work.country, slug=slug, level="C0"))
    if found and work.country_id and not found.country_id:
        slug = framework_slug(work, found.slug[:4], work.country_id)
        this.set(found, {"country": work.country, "slug": slug})
    return found


def _year(work: Work, own: list[Finding]) -> str | None:
    """The year in which it was set: of the document, else in which its first timeframe begins."""
    dates = [work.adopted_on, work.distributed_on]
    dates += [(f.values.get("timeframe") or {}).get("from_") for f in own]
    return next((date[:4] for date in dates if date), None)


def _fields(values: Fields, language: str) -> Fields:
    plain = {"number": values["number"], "letter": values["letter"], "paragraphs": values["paragraphs"]}
    parts = {language: values["parts"]} if values["parts"] else {}
    return plain | {"title": values["title"], "parts": parts, "timeframe": values["timeframe"] or {}}


def _file_sources(this: Act, record: Benchmark, finding: Finding) -> None:
    """The sources as the finding cites them; rows that are equal stay as they are."""
    known = {s.position: s for s in record.sources.all()}
    new: list[BenchmarkSource] = []
    for position, source in enumerate(finding.values["sources"], start=1):
        values = {name: source[name] for name in ("symbol", "paragraph", "points", "printed")}
        span = source["span"] or (None, None)
        values |= {"start": span[0], "end": span[1], "finding": finding}
        if position in known:
            this.set(known.pop(position), values)
        else:
            new.append(BenchmarkSource(benchmark=record, position=position, level="C0", **values))
    this.add(new)
    this.remove(list(known.values()))


def _remove_lost(this: Act, lost: list[Benchmark], version: Version) -> None:
    expression = version.rendition.expression_id
    for record in lost:
        ours = record.finding.expression_id == expression and record.finding.version_id != version.pk
        if ours and record.finding.state == State.PROPOSED and not record.assessments.exists():
            this.remove(list(record.sources.all()))
            this.remove([record])
