"""Which lines of a page are furniture, and which are notes."""

from __future__ import annotations

import pytest

from gnomon.document.readers.pdf import feet, furniture
from gnomon.document.readers.pdf.page import Line, Page
from gnomon.document.readers.pdf.sheet import Rule

BODY = "Requests the Government of Valmera to publish all figures on its prisons"


def page(number: int, *lines: Line, rules: tuple[Rule, ...] = ()) -> Page:
    return Page(number, 595.0, 842.0, False, list(lines), list(rules))


def line(text: str, base: float, size: float = 10.0, marks: list[tuple[int, int]] | None = None) -> Line:
    return Line(text, 113.0, 113.0 + 5 * len(text), base, size, marks or [])


def test_heads_that_come_back_with_another_figure():
    pages = [page(n, line(f"A/HRC/99/{n}", 800), line(BODY, 400), line(f"Page {n} of 4", 40)) for n in range(1, 5)]
    furniture.mark(pages)
    assert [[one.part for one in each.lines] for each in pages] == [["page-head", "body", "page-foot"]] * 4


def test_heads_of_left_and_right_pages():
    pages = [page(n, line("Left head" if n % 2 else "Right head", 800), line(BODY, 400)) for n in range(1, 7)]
    furniture.mark(pages)
    assert {one.part for each in pages for one in each.lines[:1]} == {"page-head"}


def test_a_line_that_comes_back_in_the_middle_of_pages_is_text():
    pages = [page(n, line(BODY, 400), line(BODY, 388)) for n in range(1, 5)]
    furniture.mark(pages)
    assert {one.part for each in pages for one in each.lines} == {"body"}


@pytest.mark.parametrize("words", ["Rec. {}", "We hold that this is done", "{} See above"])
def test_words_that_stand_as_often_within_pages_are_text(words):
    lines = [[line(words.format(4 * n + at), base) for at, base in enumerate((800, 600, 400))] for n in range(1, 5)]
    pages = [page(n, *each, line(BODY, 300)) for n, each in enumerate(lines, 1)]
    furniture.mark(pages)
    assert {one.part for each in pages for one in each.lines} == {"body"}


def test_a_running_head_may_be_the_title_on_one_page():
    pages = [page(n, line("Rivers of Valmera", 800), line(BODY, 400)) for n in range(1, 6)]
    pages[0].lines.insert(1, line("Rivers of Valmera", 600))
    furniture.mark(pages)
    assert [each.lines[0].part for each in pages] == ["page-head"] * 5
    assert pages[0].lines[1].part == "body"


@pytest.mark.parametrize(("height", "first"), [(690, 3), (120, 2)])
def test_a_rule_of_the_letterhead_opens_no_notes(height, first):
    dated = line("26 July 2035 in Port Selin", height - 12)
    lines = [line("Distr.: General", 760), line(BODY, 700), dated, line(BODY, 80)]
    lettered = page(1, *lines, rules=(Rule(113.0, 180.0, height, height + 0.5),))
    feet.mark(lettered, 10.0, going=False)
    assert [one.text for one in lettered.lines if one.part == "note"] == ([] if first == 3 else [dated.text, BODY])


def test_notes_at_the_same_height_are_no_furniture():
    notes = ("3 A/HRC/51/35.", "7 A/HRC/54/25.", "9 Ibid.", "12 Ibid.")
    pages = [page(n, line(BODY, 400), line(text, 60)) for n, text in enumerate(notes, 1)]
    furniture.mark(pages)
    assert {one.part for each in pages for one in each.lines} == {"body"}


def test_feet_that_open_with_the_number_of_the_page():
    pages = [page(n, line(BODY, 400), line(f"{n + 3} GE.23-01234", 60)) for n in range(1, 5)]
    furniture.mark(pages)
    assert {each.lines[1].part for each in pages} == {"page-foot"}


def test_a_lone_number_at_the_foot_needs_no_other_page():
    alone = page(1, line(BODY, 400), line("7", 40))
    furniture.mark([alone])
    assert [one.part for one in alone.lines] == ["body", "page-number"]


@pytest.mark.parametrize("text", ["GE.23-01234 (E)", "10-46464* (E) 270710", "*1046464*"])
def test_the_job_number_at_the_foot_of_a_first_page(text):
    first = page(1, line(BODY, 400), line(text, 60))
    furniture.mark([first])
    assert [one.part for one in first.lines] == ["body", "page-foot"]


def test_a_number_in_a_line_of_the_text_is_no_page_number():
    close = page(1, line(BODY, 100), line("7", 88))
    furniture.mark([close])
    assert [one.part for one in close.lines] == ["body", "body"]


RAISED = line("1 A/HRC/41/7.", 90, 8, [(0, 1)])
PLAIN = line("1 A/HRC/41/7.", 90, 8)
SHORT, LONG = Rule(113, 100, 200, 100.5), Rule(113, 100, 480, 100.5)


@pytest.mark.parametrize(
    ("last", "rules", "part"),
    [
        (RAISED, (), "note"),
        (PLAIN, (SHORT,), "note"),
        (PLAIN, (), "body"),
        (RAISED, (LONG,), "note"),
        (PLAIN, (LONG,), "body"),
        (line("Source: Ministry of Justice.", 90, 8), (SHORT,), "body"),
        (line("1. Requests the Government", 90, 10), (SHORT,), "body"),
        (line("Requests the Government", 90, 10), (SHORT,), "body"),
        (line("1 A/HRC/41/7.", 90, 10), (SHORT,), "note"),
        (line("(1) A/HRC/41/7.", 90, 10), (SHORT,), "note"),
        (line("1 A/HRC/41/7.", 90, 10), (Rule(113, 100, 330, 100.5),), "body"),
        (line("* The annex is circulated as received.", 90, 9), (), "note"),
    ],
)
def test_what_opens_a_note(last, rules, part):
    one = Line(last.text, last.left, last.right, last.base, last.size, list(last.marks))
    sheet = page(1, line(BODY, 400), line(BODY, 388), one, rules=rules)
    found = feet.mark(sheet, 10.0, going=False)
    assert (one.part, found) == (part, part == "note")
    assert sheet.lines[0].part == "body"


def test_a_note_as_large_as_the_text_goes_on_under_a_short_rule():
    rest = line("and the sources named there.", 90, 10)
    sheet = page(2, line(BODY, 400), rest, rules=(SHORT,))
    assert feet.mark(sheet, 10.0, going=True)
    assert [one.part for one in sheet.lines] == ["body", "note"]


def test_a_note_goes_on_under_the_rule_of_the_next_page():
    rest = line("and the sources named there.", 90, 8)
    sheet = page(2, line(BODY, 400), rest, rules=(SHORT,))
    assert feet.mark(sheet, 10.0, going=True)
    assert rest.part == "note"
