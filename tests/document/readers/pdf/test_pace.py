"""Room between blocks, by what is usual in the document; marks of notes push lines down in some."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.readers.pdf.pace import Pace, pace
from gnomon.document.readers.pdf.page import Line, Page


def page(*steps: float, marked: tuple[int, ...] = ()) -> Page:
    """A page whose lines of size 10 stand these steps apart; the lines of these numbers carry a mark."""
    base, lines = 800.0, []
    for number, step in enumerate((0.0, *steps)):
        base -= step
        lines.append(Line("Valmera", 57.0, 400.0, base, 10.0, [(3, 4)] if number in marked else []))
    return Page(1, 595.0, 842.0, False, lines, [])


@pytest.mark.parametrize(
    ("steps", "marked", "expected"),
    [
        ((12, 12, 12, 18), (), Pace(1.2, 1.2)),
        ((12, 15, 12, 12), (2,), Pace(1.2, 1.5)),
        ((12, 12, 18, 12), (3,), Pace(1.2, 1.2)),
        ((12, 12, 12, 18), (1, 4), Pace(1.2, 1.2)),
        ((), (), Pace(1.2, 1.2)),
        ((24, 24, 24), (), Pace(2.4, 2.4)),
    ],
)
def test_what_is_usual(steps, marked, expected):
    assert pace([page(*steps, marked=marked)]) == expected


@pytest.mark.parametrize(
    ("step", "marked", "blank"),
    [(12, False, 0), (14, False, 0), (15, False, 1), (15, True, 0), (21, True, 1), (36, False, 2), (90, False, 3)],
)
def test_blank_lines(step, marked, blank):
    before = Line("Valmera", 57.0, 400.0, 700.0, 10.0)
    line = Line("Valmera", 57.0, 400.0, 700.0 - step, 10.0, [(0, 1)] if marked else [])
    assert Pace(1.2, 1.5).gap(before, line) == blank


def test_a_step_upwards_begins_a_column():
    assert Pace(1.2, 1.2).gap(Line("a", 0, 9, 100.0, 10.0), Line("b", 300, 309, 700.0, 10.0)) == 1


@given(st.lists(st.floats(9, 40), max_size=12), st.sets(st.integers(0, 12)))
def test_marks_never_stand_closer(steps, marked):
    found = pace([page(*steps, marked=tuple(marked))])
    assert found.plain <= found.marked < 1.3 * found.plain + 1e-9
