"""Alternating runs and their medians.

Reads: the clock. A competitor is a function without arguments; all take a turn in each round, so that a busy
moment of the machine hits each of them alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from typing import NotRequired, TypedDict

_MEGA = 1_000_000


class Line(TypedDict):
    """One figure. `value` and `ratio` are None where a peer is not installed and so was not measured."""

    name: str
    value: float | None
    unit: str
    peer: str | None
    ratio: float | None
    n: int
    language: NotRequired[str | None]


def speeds(text: str, competitors: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """Megabytes of `text` (as UTF-8) a second, by competitor: the median of `runs` alternating runs."""
    return rates(len(text.encode()) / _MEGA, competitors, runs)


def rates(size: float, competitors: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """How much of `size` (megabytes, pages) a second, by competitor: the median of `runs` alternating runs."""
    times: dict[str, list[float]] = {name: [] for name in competitors}
    for competitor in competitors.values():
        competitor()  # what is compiled on first use is not measured
    for _ in range(runs):
        for name, competitor in competitors.items():
            start = perf_counter()
            competitor()
            times[name].append(perf_counter() - start)
    return {name: size / median(taken) for name, taken in times.items()}


def line(
    name: str, speed: float, runs: int, peer: str | None = None, beside: float | None = None, unit: str = "MB/s"
) -> Line:
    """A figure, with its ratio where a peer ran beside it."""
    ratio = round(speed / beside, 1 if speed > beside else 2) if beside else None
    return {"name": name, "value": round(speed, 2), "unit": unit, "peer": peer, "ratio": ratio, "n": runs}
