"""What is said, done and known about a benchmark, as far as it is public."""

from __future__ import annotations

from collections.abc import Iterable

from gnomon.method import grading
from gnomon.register.models import (
    Account,
    Assessment,
    AssessmentEvidence,
    Benchmark,
    Indicator,
    Information,
    Institution,
    Level,
    Measure,
    Observation,
)
from gnomon.register.publishing.library import Library, reference, words
from gnomon.register.queries import claims, rows

_CONSENT = (Information.Consent.PUBLISH_ANONYMOUSLY, Information.Consent.PUBLISH_BY_NAME)


def assessments(library: Library, benchmark: Benchmark) -> tuple[rows.Assessment, ...]:
    """The public grades of a benchmark, oldest first; one made here waits for its second person, where there is one."""
    found = benchmark.assessments.filter(level=Level.PUBLIC).select_related("organisation").order_by("stated_on", "pk")
    alone = Account.objects.count() < 2
    return tuple(_assessment(library, a) for a in found if alone or a.countersigned_by_id or not a.made_here)


def _assessment(library: Library, found: Assessment) -> rows.Assessment:
    reference_ = f"{found.scheme}/{found.scheme_version}"
    place = grading.place(reference_, found.grade)
    recorded = None
    if found.recorded_in_id in library.works:
        texts = library.texts(library.works[found.recorded_in_id])
        recorded = next((w for t in texts if (w := words(t, found.recorded_at or ""))), None)
    return rows.Assessment(
        voice=found.organisation.voice, by=found.organisation.name, axis=found.axis, scheme=found.scheme,
        scheme_version=found.scheme_version, grade=found.grade,
        label=grading.scheme(reference_).grade(found.grade).label, step=place.step, steps=place.steps,
        crosswalk=place.crosswalk, regression=found.regression, stated_on=found.stated_on, reason=found.reason,
        reason_language=found.language, evidence=tuple(_ticked(library, found)), state_position=found.state_position,
        basis="made-here" if found.made_here else "recorded", words=recorded, final=found.final,
        one_signature=found.made_here and found.countersigned_by_id is None,
    )  # fmt: skip


def _ticked(library: Library, found: Assessment) -> Iterable[rows.Evidence]:
    related = ("information", "measure__reported_by", "observation__indicator", "work")
    for item in found.evidence.filter(level=Level.PUBLIC).select_related(*related).order_by("position"):
        shown = _evidence(library, item)
        if shown:
            yield shown


def _evidence(library: Library, item: AssessmentEvidence) -> rows.Evidence | None:
    if item.information:
        return _informed(item.information) if _may(item.information) else None
    if item.measure:
        side = "state" if item.measure.reported_by.voice == "state" else "other"
        return rows.Evidence("measure", side, item.measure.title)
    if item.observation:
        seen: Observation = item.observation
        return rows.Evidence("observation", seen.side, f"{seen.indicator.name}, {seen.period}: {seen.printed}")
    if item.work_id not in library.works:
        return None
    work = library.works[item.work_id]
    said = next((w for t in library.texts(work) if (w := words(t, item.address or ""))), None)
    return rows.Evidence("document", "un", said.reference if said else reference(work.key, item.address), said)


def information(benchmark: Benchmark) -> tuple[rows.Evidence, ...]:
    """Information that may be published."""
    found = Information.objects.filter(bearing__benchmark=benchmark).order_by("pk")
    return tuple(_informed(item) for item in found if _may(item))


def _may(item: Information) -> bool:
    return item.level == Level.PUBLIC and item.consent in _CONSENT


def _informed(item: Information) -> rows.Evidence:
    said = rows.Words(item.text, item.language) if item.text else None
    if item.denies:
        return rows.Evidence("information", item.side, item.label, said)
    same = Information.objects.filter(claim=item.claim, level=Level.PUBLIC, consent__in=_CONSENT)
    carried = claims.weighed(list(same.order_by("pk")))
    return rows.Evidence("information", item.side, item.label, said, carried.corroboration, carried.wording)


def measures(benchmark: Benchmark) -> tuple[rows.Measure, ...]:
    """What is done."""
    found = Measure.objects.filter(bearing__benchmark=benchmark, level=Level.PUBLIC).select_related("reported_by")
    names = {i.slug: i.names for i in Institution.objects.all()}
    return tuple(
        rows.Measure(
            title=m.title, language=m.language, by=tuple(_name(names.get(s), m.language, s) for s in m.institutions),
            from_=m.from_on, to=m.to_on, status=m.status, reported_by=m.reported_by.name, in_practice=m.in_practice,
        )
        for m in found.order_by("from_on", "pk")
    )  # fmt: skip


def _name(names: dict[str, str] | None, language: str, slug: str) -> str:
    return (names or {}).get(language) or next(iter((names or {}).values()), slug)


def indicators(benchmark: Benchmark) -> tuple[rows.Indicator, ...]:
    """What is known in figures."""
    found = Indicator.objects.filter(bearing__benchmark=benchmark, level=Level.PUBLIC).order_by("pk")
    return tuple(
        rows.Indicator(
            i.slug, i.name, i.language, i.type, i.unit, i.baseline, i.target, i.better,
            tuple(_observed(o) for o in i.observations.filter(level=Level.PUBLIC).order_by("period")),
        )
        for i in found
    )  # fmt: skip


def _observed(found: Observation) -> rows.Observation:
    return rows.Observation(
        found.period, found.value, found.low, found.high, found.qualifier, found.printed, found.source,
        found.provisional,
    )  # fmt: skip
