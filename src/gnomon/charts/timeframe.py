"""A timeframe as a bar on a common axis of years, with the line of today through it: the gnomon's shadow.

Reads: nothing. Drawn in the table of benchmarks (one axis for all rows, so the line runs through) and on their pages.
"""

from __future__ import annotations

from gnomon.charts.scale import Scale
from gnomon.charts.svg import at, clean, element, percent, picture

BAR = 8  # pixels


def timeframe(
    label: str,
    start: float | None,
    end: float | None,
    *,
    scale: Scale,
    today: float | None,
    kind: str = "fixed",
    ticks: tuple[int, ...] = (),
) -> str:
    """A bar from `start` to `end` (years); a missing end is left open. `kind` is a class: fixed, progressive…"""
    parts = [_tick(scale.share(year)) for year in ticks]
    if start is not None or end is not None:
        parts.append(_bar(scale, start, end, kind))
    if today is not None:
        parts.append(_shadow(scale.share(today)))
    return picture(label, parts, kind="timeframe", width=190, height=28)


def axis(label: str, *, scale: Scale, today: float | None, today_word: str, ticks: dict[int, str]) -> str:
    """The axis above the bars: years in words and the name of the line."""
    parts = [
        at(scale.share(year), element("text", clean(word), y=0, text_anchor=_anchor(scale.share(year))), y="100%")
        for year, word in ticks.items()
    ]
    if today is not None:
        share = scale.share(today)
        word = element("text", clean(today_word), y=-18, class_="today", text_anchor=_anchor(share))
        parts.append(at(share, word, y="100%"))
    return picture(label, parts, kind="axis", width=190, height=34)


def _anchor(share: float) -> str:
    return "start" if share < 0.1 else "end" if share > 0.9 else "middle"


def _tick(share: float) -> str:
    return element("line", x1=percent(share), x2=percent(share), y1="0", y2="100%", class_="tick")


def _shadow(share: float) -> str:
    return element("line", x1=percent(share), x2=percent(share), y1="0", y2="100%", class_="today")


def _bar(scale: Scale, start: float | None, end: float | None, kind: str) -> str:
    shares = (scale.share(scale.start if start is None else start), scale.share(scale.end if end is None else end))
    left, width = min(shares), max(abs(shares[1] - shares[0]), 0.01)
    openness = " open" if start is None or end is None else ""
    bar = element("rect", x=percent(left), y=-BAR / 2, width=percent(width), height=BAR, rx=1)
    return element("svg", bar, y="50%", overflow="visible", class_=f"bar {kind}{openness}")
