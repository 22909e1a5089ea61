"""Marks stand on their steps, beside each other, or off the track."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gnomon.charts.marks import SHAPES
from gnomon.charts.track import Mark, track
from svg_reading import SVG, classed, read

TEXT = st.text(max_size=20)
MARK = st.builds(
    Mark, st.sampled_from([*SHAPES, "other"]), TEXT, st.none() | st.integers(-1, 9), TEXT, TEXT, TEXT, st.booleans()
)


def places(svg: str) -> dict[str, tuple[str | None, str | None]]:
    """Each letter with the share of its step and the pixels beside it."""
    found = {}
    for at in read(svg).iter(f"{SVG}svg"):
        for drawn in classed(at, "mark"):
            moved = at.find(f"{SVG}g[@transform]")
            letter = drawn.findtext(f"{SVG}text") or ""
            found[letter] = (at.get("x"), moved.get("transform") if moved is not None else None)
    return found


def test_marks_on_one_step_stand_side_by_side() -> None:
    marks = [Mark("state", "S", 4, "State: largely"), Mark("committee", "C", 0, ""), Mark("civil-society", "O", 0, "")]
    assert places(track("", marks, 5)) == {
        "S": ("89%", None),
        "C": ("11%", "translate(-9.5)"),
        "O": ("11%", "translate(9.5)"),
    }


def test_a_mirrored_track_runs_from_the_right() -> None:
    marks = [Mark("state", "S", 4, ""), Mark("committee", "C", 0, ""), Mark("civil-society", "O", 0, "")]
    assert places(track("", marks, 5, mirrored=True)) == {
        "S": ("11%", None),
        "C": ("89%", "translate(9.5)"),
        "O": ("89%", "translate(-9.5)"),
    }


def test_no_reply_stands_off_the_track_with_its_words() -> None:
    root = read(track("State: no reply", [Mark("state", "S", None, "State: no reply", word="No reply")], 5))
    (off,) = classed(root, "off")
    assert off.find(f"{SVG}text").text == "No reply"  # type: ignore[union-attr]
    assert root.get("height") == "56"


def test_a_regression_is_hatched_and_a_foreign_grade_keeps_its_letter() -> None:
    root = read(track("", [Mark("committee", "C", 1, "", printed="B1", regression=True)], 5))
    (drawn,) = classed(root, "mark")
    assert drawn.get("class") == "mark committee hollow regression"
    assert len(classed(root, "hatch")) == 1
    assert [each.text for each in classed(root, "printed")] == ["B1"]


@given(st.lists(MARK, max_size=8), st.integers(1, 9), st.booleans(), TEXT)
def test_any_track_is_well_formed(marks: list[Mark], steps: int, mirrored: bool, words: str) -> None:
    assert len(classed(read(track(words, marks, steps, mirrored=mirrored)), "mark")) == len(marks)
