"""Letters of a page: which way is up, what a slanted or tiny letter takes, signs put to the letters they stand at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.readers.pdf import glyphs
from gnomon.document.readers.pdf.lines import lines
from gnomon.document.readers.pdf.sheet import Piece, Sheet

TANWIN, SHADDA, ALEF, BEH, YEH = "\u064b", "\u0651", "\u0627", "\u0628", "\u064a"


def run(text: str, x: float, y: float, *, turn: int = 0, slant: float = 0.0, size: float = 10.0, width: float = 5.0):
    """A run as the file has it: its box reaches from 2 points below the base line to 8 above."""
    return text, x, y, x, y - 2, x + width, y + 8, (size, turn, slant), False, 0, 0, False


def placed(*runs) -> Sheet:
    sheet = Sheet(1, 600.0, 800.0)
    glyphs._place(sheet, runs, [])
    return sheet


def letter(text: str, pen: float, base: float = 100.0, left: float | None = None, right: float | None = None) -> Piece:
    left = pen if left is None else left
    return Piece(text, left, left + 5 if right is None else right, base, 10.0, pen=pen)


def test_a_page_without_text_is_as_it_is_held():
    sheet = placed()
    assert (sheet.pieces, sheet.sideways, sheet.width, sheet.height) == ([], [], 600.0, 800.0)


@pytest.mark.parametrize(
    ("turn", "size", "piece"),
    [
        (0, (600.0, 800.0), (100.0, 105.0, 200.0, 100.0)),
        (90, (800.0, 600.0), (198.0, 208.0, 500.0, 200.0)),
        (180, (600.0, 800.0), (495.0, 500.0, 600.0, 500.0)),
        (270, (800.0, 600.0), (592.0, 602.0, 100.0, 600.0)),
    ],
)
def test_upright_is_how_most_letters_stand(turn, size, piece):
    sheet = placed(run("Valmera", 100.0, 200.0, turn=turn), run("VAL", 50.0, 50.0, turn=(turn + 90) % 360))
    assert (sheet.width, sheet.height) == size
    assert [(one.left, one.right, one.base, one.pen) for one in sheet.pieces] == [piece]
    assert sheet.sideways == ["VAL"]


@pytest.mark.parametrize(
    ("given_run", "left", "right", "size"),
    [
        (run("a", 100.0, 200.0, slant=0.25), 100.0, 103.0, 10.0),
        (run("a", 100.0, 200.0, slant=1.0), 100.0, 100.0, 10.0),
        (run("a", 100.0, 200.0, size=0.0), 100.0, 105.0, 1.0),
        (run("a", 100.0, 200.0, width=-4.0), 100.0, 100.0, 10.0),
    ],
)
def test_a_piece_takes_no_room_for_its_slant_and_holds_its_pen(given_run, left, right, size):
    (piece,) = placed(given_run).pieces
    assert (piece.left, piece.right, piece.size) == (left, right, size)


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        ([letter(BEH, 10), letter(YEH, 20)], [BEH, YEH]),
        ([letter(BEH, 10), letter(YEH, 20), letter(SHADDA, 21, 103)], [BEH, YEH + SHADDA]),
        ([letter(SHADDA, 21, 103), letter(BEH, 10), letter(YEH, 20)], [BEH, YEH + SHADDA]),
        ([letter(BEH, 10), letter(SHADDA, 60)], [BEH, SHADDA]),
        ([letter(BEH, 10), letter(SHADDA, 10, 112)], [BEH, SHADDA]),
        ([letter(SHADDA, 10)], [SHADDA]),
    ],
)
def test_a_sign_goes_to_the_letter_at_which_it_stands(pieces, words):
    assert [piece.text for piece in glyphs._attached(pieces)] == words


def test_a_letter_that_came_with_its_sign_is_there_once():
    below = letter(ALEF, 10, 100)
    brought = letter(ALEF, 10, 103, left=9, right=11)
    sign = letter(TANWIN, 10, 103, left=11, right=12)
    assert [piece.text for piece in glyphs._attached([below, sign, brought])] == [ALEF + TANWIN]


def test_a_letter_that_came_with_its_sign_and_stands_alone_is_kept_hollow():
    brought, sign = letter(ALEF, 10, left=9, right=11), letter(TANWIN, 10, left=11, right=12)
    (kept,) = glyphs._attached([sign, brought])
    assert (kept.text, kept.hollow) == (ALEF + TANWIN, True)


SHEETS = st.lists(
    st.tuples(st.sampled_from("ab1(بياً"), st.integers(0, 500), st.integers(20, 700)),
    max_size=40,
    unique_by=lambda one: one[1:],
)


@given(SHEETS)
def test_no_sign_and_no_letter_is_lost(places):
    pieces = [letter(text, float(x), float(y)) for text, x, y in places]
    kept = "".join(piece.text for piece in glyphs._attached(pieces))
    assert sorted(kept) == sorted(text for text, _, _ in places)


@given(SHEETS, st.booleans())
def test_lines_have_every_letter_once(places, rtl):
    sheet = Sheet(1, 600.0, 800.0, [letter(text, float(x), float(y)) for text, x, y in places], rtl=rtl)
    found = "".join(line.text for line in lines(sheet)).replace(" ", "")
    assert sorted(found.translate(BRACKETS)) == sorted("".join(text for text, _, _ in places).translate(BRACKETS))


BRACKETS = str.maketrans(")", "(")
