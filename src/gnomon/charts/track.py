"""Where each voice places one benchmark: the steps of a grading scheme as a track, one mark per voice.

Reads: nothing. Marks on one step stand side by side; what has no place on the scale (no information, no reply) stands
below the track, beside its words; a grade of another scheme keeps its printed letter under its mark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from gnomon.charts.marks import mark
from gnomon.charts.svg import at, clean, element, percent, picture

EDGE = 0.11  # of the width, so that two marks side by side fit on the first and on the last step
SPACING = {1: 0, 2: 19, 3: 16}  # pixels between the middles of marks that share a step


@dataclass(frozen=True, slots=True)
class Mark:
    """One voice's grade. `step` counts from 0 (worst); None stands off the track. `title` is the grade in words."""

    voice: str
    letter: str
    step: int | None
    title: str
    word: str = ""  # of the grade, printed beside a mark that stands off the track
    printed: str = ""  # the grade's own letter, when it was placed by a crosswalk
    regression: bool = False


def track(label: str, marks: Sequence[Mark], steps: int, *, mirrored: bool = False) -> str:
    """The track with its marks; `label` is the whole drawing in words."""
    off = [each for each in marks if each.step is None]
    y = "16" if off else "50%"
    parts = [_rail(steps, y, mirrored)]
    for step, here in _by_step(marks, steps).items():
        parts += [_placed(each, _place(step, steps, mirrored), dx, y) for each, dx in _spread(here, mirrored)]
    parts += [_off(each, number, mirrored) for number, each in enumerate(off)]
    return picture(label, parts, kind="track", width=210, height=_height(marks, len(off)))


def _height(marks: Sequence[Mark], off: int) -> int:
    """Room for the marks, for a letter below them, and for each line of what stands off the track."""
    return 34 + 22 * off if off else 46 if any(each.printed for each in marks) else 32


def _place(step: int, steps: int, mirrored: bool) -> float:
    share = EDGE + (1 - 2 * EDGE) * (step / (steps - 1) if steps > 1 else 0.5)
    return 1 - share if mirrored else share


def _rail(steps: int, y: str, mirrored: bool) -> str:
    line = element("line", x1=percent(EDGE), x2=percent(1 - EDGE), y1=y, y2=y)
    dots = [element("circle", cx=percent(_place(step, steps, mirrored)), cy=y, r=2) for step in range(steps)]
    return element("g", line, *dots, class_="rail")


def _by_step(marks: Sequence[Mark], steps: int) -> dict[int, list[Mark]]:
    places: dict[int, list[Mark]] = defaultdict(list)
    for each in marks:
        if each.step is not None:
            places[min(max(each.step, 0), steps - 1)].append(each)
    return places


def _spread(marks: list[Mark], mirrored: bool) -> list[tuple[Mark, float]]:
    """Each mark with its pixels beside the step: all of them centred round it, overlapping only when many."""
    gap = SPACING.get(len(marks), 12) * (-1 if mirrored else 1)
    return [(each, (number - (len(marks) - 1) / 2) * gap) for number, each in enumerate(marks)]


def _placed(each: Mark, share: float, dx: float, y: str) -> str:
    drawn = [mark(each.voice, each.letter, each.title, regression=each.regression, hollow=bool(each.printed))]
    if each.printed:
        drawn.append(element("text", clean(each.printed), y=21, text_anchor="middle", class_="printed"))
    return at(share, *drawn, y=y, dx=dx)


def _off(each: Mark, number: int, mirrored: bool) -> str:
    side = -1 if mirrored else 1
    words = element("text", clean(each.word), x=14 * side, y=4, text_anchor="end" if mirrored else "start")
    drawn = mark(each.voice, each.letter, each.title, hollow=True)
    inside = element("g", drawn, words, transform=f"translate({12 * side} {44 + 22 * number})", class_="off")
    return element("svg", inside, x=percent(1.0 if mirrored else 0.0), y=0, overflow="visible")
