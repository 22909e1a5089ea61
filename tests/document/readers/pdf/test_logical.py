"""Lines of Arabic print, given as they look from left to right, put back into the order of reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.document.readers.pdf.logical import restore
from gnomon.document.readers.pdf.sheet import Piece

WIDE, BLANK = 5.0, 3.0


def set_(seen: str) -> list[Piece]:
    """Letters side by side as they look; a blank is a gap."""
    pieces: list[Piece] = []
    at = 0.0
    for order, letter in enumerate(seen):
        if letter != " ":
            pieces.append(Piece(letter, at, at + WIDE, 0.0, 10.0, order=order))
        at += BLANK if letter == " " else WIDE
    return pieces


def read(seen: str, raised: str = "") -> str:
    pieces = set_(seen)
    return restore(pieces, [piece.text in raised and bool(raised) for piece in pieces])[0]


@pytest.mark.parametrize(
    ("logical", "seen"),
    [
        ("تقرير السجون في فالميرا،", "،اريملاف يف نوجسلا ريرقت"),
        ("القرار 60/251 المؤرخ 15 آذار/مارس 2006", "2006 سرام/راذآ 15 خرؤملا 60/251 رارقلا"),
        ("(A/HRC/51/66، الفقرة 35)", "(35 ةرقفلا ،A/HRC/51/66)"),
        ("رقم 3 (E/2005/23)، الفصل الثاني", "يناثلا لصفلا ،(E/2005/23) 3 مقر"),
        ("قرارها 1514 (د-15) المؤرخ", "خرؤملا (15-د) 1514 اهرارق"),
        ("1- يطلب إلى الحكومة", "ةموكحلا ىلإ بلطي -1"),
        ("(أ) السجون؛", "؛نوجسلا (أ)"),
        ("الفترة 2022-2031", "2031-2022 ةرتفلا"),
        ("عدد ٣٥ من ١٢", "١٢ نم ٣٥ ددع"),
        ("انظر www.valmera.org/reports في", "يف www.valmera.org/reports رظنا"),
        ("منظمة Human Rights Watch في", "يف Human Rights Watch ةمظنم"),
        ("المعنون ”السجون“.", ".“نوجسلا” نونعملا"),
        ("A/HRC/54/1 (2023)", "A/HRC/54/1 (2023)"),
        ("(3) A/79/315.", ".A/79/315 (3)"),
    ],
)
def test_restored(logical, seen):
    assert read(seen) == logical


@pytest.mark.parametrize("seen", [")35 ةرقفلا ،A/HRC/51/66(", "(35 ةرقفلا ،A/HRC/51/66(", ")35 ةرقفلا ،A/HRC/51/66)"])
def test_brackets_do_not_depend_on_how_the_file_has_them(seen):
    assert read(seen) == "(A/HRC/51/66، الفقرة 35)"


def test_a_raised_figure_stays_apart_from_a_year():
    pieces = set_("7 2023 ماع")
    text, marks = restore(pieces, [piece.text == "7" for piece in pieces])
    assert (text, [text[slice(*mark)] for mark in marks]) == ("عام 2023 7", ["7"])


def test_presentation_forms_become_letters():
    assert read("\ufefb") == "لا"


def test_the_two_letters_of_one_sign():
    alef, lam = Piece("ا", 0, 5, 0, 10, order=1), Piece("ل", 0, 5, 0, 10, order=0)
    assert restore([alef, lam], [False, False])[0] == "لا"


WORDS = st.lists(
    st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكمنهوي"), min_size=1, max_size=6), min_size=1, max_size=6
)


@given(WORDS, st.integers(1, 2100))
def test_words_and_a_number_come_back(words, number):
    printed = [*words, str(number)]
    seen = " ".join(word if word.isdigit() else word[::-1] for word in reversed(printed))
    assert read(seen) == " ".join(printed)


@given(st.text(st.sampled_from("اب12(/A-) ،."), min_size=1, max_size=30).filter(str.strip))
def test_no_letter_is_lost(seen):
    brackets = str.maketrans("()", "((")
    assert sorted(read(seen).replace(" ", "").translate(brackets)) == sorted(seen.replace(" ", "").translate(brackets))
