"""The computed sentences above a framework: how it stands on a day, as codes and values that a page words.

`benchmarks`: total, past. `assessed`: assessed, total, voices. `furthest-apart`: benchmark, gap, low_voice, low_grade,
high_voice, high_grade (only grades of one scheme are compared), or `no-two-voices`. `changed`: count, release, on,
benchmarks; or `nothing-changed`. Always four, in this order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from gnomon.method import timeframes


class Benchmark(Protocol):
    """The fields of a benchmark's row that are read."""

    @property
    def key(self) -> str: ...
    @property
    def timeframe(self) -> Any: ...
    @property
    def assessments(self) -> tuple[Any, ...]: ...


class Change(Protocol):
    """The fields of a change's row that are read."""

    @property
    def on(self) -> str: ...
    @property
    def release(self) -> int | None: ...
    @property
    def values(self) -> dict[str, str]: ...


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `code` names it, `values` fill it."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)


def sentences(benchmarks: Sequence[Benchmark], on: str, changes: Sequence[Change]) -> tuple[Sentence, ...]:
    """The four sentences on the day `on` (ISO)."""
    return (_timeframes(benchmarks, on), _assessed(benchmarks), _apart(benchmarks), _changed(changes))


def latest(assessments: Iterable[Any]) -> tuple[Any, ...]:
    """The standing assessment of each body on each axis: its latest one."""
    standing: dict[tuple[str, str, str], Any] = {}
    for found in sorted(assessments, key=lambda a: str(a.stated_on)):
        standing[found.voice, found.by, found.axis] = found
    return tuple(standing.values())


def _timeframes(benchmarks: Sequence[Benchmark], on: str) -> Sentence:
    past = [b for b in benchmarks if timeframes.state(b.timeframe.from_, b.timeframe.to, on) == "past"]
    return Sentence("benchmarks", {"total": len(benchmarks), "past": len(past)})


def _assessed(benchmarks: Sequence[Benchmark]) -> Sentence:
    voices = tuple(sorted({a.voice for b in benchmarks for a in b.assessments}))
    assessed = sum(bool(b.assessments) for b in benchmarks)
    return Sentence("assessed", {"assessed": assessed, "total": len(benchmarks), "voices": voices})


def _apart(benchmarks: Sequence[Benchmark]) -> Sentence:
    widest: tuple[int, Benchmark, Any, Any] | None = None
    for benchmark in benchmarks:
        placed = [a for a in latest(benchmark.assessments) if a.step is not None and a.crosswalk is None]
        for low in placed:
            for high in (a for a in placed if (a.scheme, a.scheme_version) == (low.scheme, low.scheme_version)):
                if high.voice != low.voice and high.step - low.step > (widest[0] if widest else 0):
                    widest = (high.step - low.step, benchmark, low, high)
    if widest is None:
        return Sentence("no-two-voices")
    gap, benchmark, low, high = widest
    values = {"benchmark": benchmark.key, "gap": gap, "low_voice": low.voice, "high_voice": high.voice}
    return Sentence("furthest-apart", values | {"low_grade": low.label, "high_grade": high.label})


def _changed(changes: Sequence[Change]) -> Sentence:
    if not changes:
        return Sentence("nothing-changed")
    touched = tuple(sorted({c.values["benchmark"] for c in changes if "benchmark" in c.values}))
    last = changes[0]
    values = {"count": len(changes), "release": last.release, "on": last.on, "benchmarks": touched}
    return Sentence("changed", values)
