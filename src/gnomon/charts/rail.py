"""The releases on a line of time, the one that is looked at marked: beside the control that chooses one.

Reads: nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.charts.scale import Scale
from gnomon.charts.svg import element, percent, picture

EDGE = 0.02  # of the width


def rail(label: str, moments: Sequence[float], shown: float, *, mirrored: bool = False) -> str:
    """A dot for each moment (years); the line is strong up to `shown`."""
    scale = Scale(min(moments), max(moments), mirrored)
    here = percent(_place(scale, shown))
    ends = percent(_place(scale, scale.start)), percent(_place(scale, scale.end))
    parts = [
        element("line", x1=ends[0], x2=ends[1], y1="50%", y2="50%"),
        element("line", x1=ends[0], x2=here, y1="50%", y2="50%", class_="done"),
        *(element("circle", cx=percent(_place(scale, each)), cy="50%", r=3) for each in moments),
        element("circle", cx=here, cy="50%", r=6, class_="shown"),
    ]
    return picture(label, parts, kind="rail", width=400, height=24)


def _place(scale: Scale, moment: float) -> float:
    return EDGE + (1 - 2 * EDGE) * scale.share(moment)
