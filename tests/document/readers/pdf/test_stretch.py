"""Strokes that stretch Arabic words go, those that are written stay; marks keep their letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.readers.pdf.page import Line
from gnomon.document.readers.pdf.stretch import loosen, taken_out


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("الحكومـة", "الحكومة"),
        ("تقـــرير عن فـالميرا", "تقرير عن فالميرا"),
        ("(هـ) السجون", "(هـ) السجون"),
        ("الـ 15", "الـ 15"),
        ("بـ \u201dميناء", "بـ \u201dميناء"),
        ("سـ", "سـ"),
        ("شهـر مُحـرّم", "شهر مُحرّم"),
        ("Port Selin", "Port Selin"),
        ("النـزاع والمنـــزل", "النـزاع والمنـزل"),
        ("", ""),
    ],
)
def test_strokes(printed, read):
    assert taken_out(printed, []) == (read, [])


def test_marks_move_with_their_letters():
    printed = "الحكومـة1 في فـالميرا2"
    text, marks = taken_out(printed, [(8, 9), (21, 22)])
    assert [text[slice(*mark)] for mark in marks] == ["1", "2"]


@pytest.mark.parametrize(("stretched", "read"), [(1, "الحكومـة"), (3, "الحكومة")])
def test_only_documents_that_are_stretched_lose_their_strokes(stretched, read):
    words = ["الحكومـة"] * stretched + ["الحكومة"] * (10 - stretched)
    lines = [Line(text, 0.0, 50.0, 12.0 * at, 10.0, [(0, 1)]) for at, text in enumerate(words)]
    loosen(lines)
    assert (lines[0].text, lines[0].marks, lines[-1].text) == (read, [(0, 1)], "الحكومة")


LETTERS = st.text("ابحـ1 .(", max_size=30)


@given(LETTERS)
def test_nothing_else_is_lost_and_twice_is_once(text):
    once, _ = taken_out(text, [])
    assert once.replace("ـ", "") == text.replace("ـ", "")
    assert taken_out(once, []) == (once, [])


@given(LETTERS)
def test_every_figure_keeps_its_mark(text):
    marks = [(at, at + 1) for at, sign in enumerate(text) if sign == "1"]
    kept, moved = taken_out(text, marks)
    assert [kept[slice(*mark)] for mark in moved] == ["1"] * len(marks)
