"""What changed between two states of a benchmark, as codes and values that a page puts into words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol


class Benchmark(Protocol):
    """The fields of a benchmark's row that are compared."""

    @property
    def key(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def timeframe(self) -> Any: ...
    @property
    def title(self) -> dict[str, str]: ...
    @property
    def sources(self) -> tuple[Any, ...]: ...
    @property
    def assessments(self) -> tuple[Any, ...]: ...
    @property
    def measures(self) -> tuple[Any, ...]: ...
    @property
    def indicators(self) -> tuple[Any, ...]: ...
    @property
    def information(self) -> tuple[Any, ...]: ...
    @property
    def duties(self) -> tuple[Any, ...]: ...


_PLAIN = {
    "set": "Benchmark {benchmark} was set",
    "decided": "Benchmark {benchmark} is {state}",
    "reworded": "The words of benchmark {benchmark} changed",
    "sources": "Benchmark {benchmark} now rests on {count} recommendations",
    "assessed": "{by} grades benchmark {benchmark}: {grade}",
    "regressed": "{by} sees benchmark {benchmark} go back: {grade}",
    "measure": "Measure on benchmark {benchmark}, {status}: {title}",
    "observed": "{name}, {period}: {printed}",
    "informed": "New information on benchmark {benchmark}: {label}",
    "duty": "A duty under benchmark {benchmark} is {state}",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `code` is a key of the plain sentences above."""

    code: str
    values: dict[str, str]

    def plain(self) -> str:
        """The change in plain English."""
        return _PLAIN[self.code].format(**self.values)


def between(before: Benchmark | None, after: Benchmark) -> Iterator[Change]:
    """Every change from `before` to `after`; the first state of a benchmark is its setting and what it brings."""
    key = {"benchmark": after.key}
    if before is None:
        yield Change("set", key)
    else:
        yield from _words(before, after, key)
    yield from _assessments(before, after, key)
    yield from _evidence(before, after, key)


def _words(before: Benchmark, after: Benchmark, key: dict[str, str]) -> Iterator[Change]:
    if before.state != after.state:
        yield Change("decided", key | {"state": after.state})
    if (before.title, before.timeframe) != (after.title, after.timeframe):
        yield Change("reworded", key)
    if len(before.sources) != len(after.sources):
        yield Change("sources", key | {"count": str(len(after.sources))})
    met = {d.key: d.state for d in before.duties}
    for duty in after.duties:
        if duty.key in met and met[duty.key] != duty.state:
            yield Change("duty", key | {"state": duty.state})


def _assessments(before: Benchmark | None, after: Benchmark, key: dict[str, str]) -> Iterator[Change]:
    known = {_grade(a) for a in before.assessments} if before else set()
    for found in after.assessments:
        if _grade(found) not in known:
            values = {"by": found.by, "voice": found.voice, "grade": found.grade, "scheme": found.scheme}
            yield Change("regressed" if found.regression else "assessed", key | values)


def _grade(found: Any) -> tuple[str, ...]:
    return (found.by, found.voice, found.axis, found.scheme, found.scheme_version, found.grade, found.stated_on)


def _evidence(before: Benchmark | None, after: Benchmark, key: dict[str, str]) -> Iterator[Change]:
    measures = {(m.title, m.status) for m in before.measures} if before else set()
    for measure in after.measures:
        if (measure.title, measure.status) not in measures:
            yield Change("measure", key | {"title": measure.title, "status": measure.status})
    observed = {(i.key, o) for i in before.indicators for o in i.observations} if before else set()
    for indicator in after.indicators:
        for observation in indicator.observations:
            if (indicator.key, observation) not in observed:
                values = {"name": indicator.name, "period": observation.period, "printed": observation.printed}
                yield Change("observed", key | values)
    informed = {i.label for i in before.information} if before else set()
    for item in after.information:
        if item.label not in informed:
            yield Change("informed", key | {"label": item.label})
