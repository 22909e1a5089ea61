"""The values of an indicator over time, with its baseline and its target.

Reads: nothing. A value known only as a range is a bar, a provisional one is hollow, an inexact one carries its sign
(≈, ≥ …) as the qualifier is part of the figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gnomon.charts.scale import Scale
from gnomon.charts.svg import at, clean, element, percent, picture

TOP, BOTTOM, SIDE = 0.22, 0.80, 0.06  # shares of the height and of the width left free


@dataclass(frozen=True, slots=True)
class Point:
    """One observation: `when` in years, `value` in the indicator's unit, `word` the figure to print beside it."""

    when: float
    value: float
    word: str
    title: str
    low: float | None = None
    high: float | None = None
    provisional: bool = False


def trend(
    label: str,
    points: Sequence[Point],
    *,
    baseline: float | None = None,
    target: float | None = None,
    words: tuple[str, str] = ("", ""),
    ends: tuple[str, str] = ("", ""),
    mirrored: bool = False,
) -> str:
    """Points joined by a line; `words` name the lines of baseline and target, `ends` the first and last period."""
    ordered = sorted(points, key=lambda point: point.when)
    across = Scale(ordered[0].when, ordered[-1].when, mirrored) if ordered else Scale(0, 1, mirrored)
    up = _upright(ordered, baseline, target)
    parts = [_level(value, up, word, kind) for value, word, kind in _levels(baseline, target, words)]
    places = [(_x(across, point), _y(up, point.value)) for point in ordered]
    parts += [_join(one, two) for one, two in pairwise(places)]
    parts += [_point(point, place, up) for point, place in zip(ordered, places, strict=True)]
    parts += _ends(places, ends)
    return picture(label, parts, kind="trend", width=320, height=120)


def _levels(baseline: float | None, target: float | None, words: tuple[str, str]) -> list[tuple[float, str, str]]:
    named = ((baseline, words[0], "baseline"), (target, words[1], "target"))
    return [(value, word, kind) for value, word, kind in named if value is not None]


def _upright(points: Sequence[Point], *levels: float | None) -> Scale:
    values = [value for point in points for value in (point.value, point.low, point.high) if value is not None]
    values += [level for level in levels if level is not None]
    return Scale(min(values), max(values)) if values else Scale(0, 1)


def _x(scale: Scale, point: Point) -> float:
    return SIDE + (1 - 2 * SIDE) * scale.share(point.when)


def _y(scale: Scale, value: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * scale.share(value)


def _level(value: float, up: Scale, word: str, kind: str) -> str:
    """A level across the drawing: the target is named above its end, the baseline below its beginning."""
    y = percent(_y(up, value))
    line = element("line", x1="0", x2="100%", y1=y, y2=y)
    x, drop, anchor = (1.0, -4, "end") if kind == "target" else (0.0, 13, "start")
    return element("g", line, at(x, element("text", clean(word), y=drop, text_anchor=anchor), y=y), class_=kind)


def _join(one: tuple[float, float], two: tuple[float, float]) -> str:
    return element(
        "line", x1=percent(one[0]), y1=percent(one[1]), x2=percent(two[0]), y2=percent(two[1]), class_="line"
    )


def _point(point: Point, place: tuple[float, float], up: Scale) -> str:
    drawn = [element("title", clean(point.title)), element("circle", r=4)]
    drawn.append(element("text", clean(point.word), y=-9, text_anchor="middle"))
    range_ = []
    if point.low is not None and point.high is not None:
        x = percent(place[0])
        ends = {"y1": percent(_y(up, point.low)), "y2": percent(_y(up, point.high))}
        range_.append(element("line", x1=x, x2=x, class_="range", **ends))
    kind = "point provisional" if point.provisional else "point"
    return "".join(range_) + at(place[0], element("g", *drawn, class_=kind), y=percent(place[1]))


def _ends(places: Sequence[tuple[float, float]], words: tuple[str, str]) -> list[str]:
    if not places:
        return []
    named = [(places[0][0], words[0])] + [(places[-1][0], words[1])] * (len(places) > 1)
    return [
        at(x, element("text", clean(word), y=-4, text_anchor="middle", class_="end"), y="100%") for x, word in named
    ]
