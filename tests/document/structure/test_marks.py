"""Which figures are set like footnote marks, and where a note finds its mark when none is."""

from __future__ import annotations

import pytest

from gnomon.document import read
from gnomon.document.structure.layout import rows
from gnomon.document.structure.marks import marks


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the report4 in which", 4),
        ("in Valmera60and the", None),
        ("of 2 March 2021,7 and", 7),
        ("its resolution 60/4,1 in which", 1),
        ("its resolution 60/4, 1 in which", 1),
        ("its resolutions 39/1,40/1 and", None),
        ("基本法律，3并强调", 3),
        ("elected in 20234 by", 4),
        ("التقرير(9)، وإذ", 9),
        ("A/HRC/51/66", None),
        ("see Add.1 to the", None),
        ("3.4 per cent", None),
        ("约3，", None),
        ("公约3，", 3),
        ("“3·5”运动", None),
    ],
)
def test_figures_set_like_marks(text: str, number: int | None) -> None:
    assert sorted(marks(text).places) == ([number] if number else [])


@pytest.mark.parametrize(
    ("text", "number", "printed"),
    [
        ("the Government of Valmera60and the Council", 60, "60"),
        ("其公约2和其他文书", 2, "2"),
        ("瓦尔梅拉的报告5其中", 5, "5"),
        ("2016年15和其后", 15, "15"),
        ("措施，1\n1并说明", 11, "1\n1"),
        ("第39/2号、820\n18年3月", 8, "8"),
        ("实现目标6的措施", 6, "6"),
        ("resolution 65/2075 and", 5, "5"),
        ("resolution 21/117 and", 7, "7"),
        ("COVID-1913 and", 13, "13"),
    ],
)
def test_figures_inside_words_and_numbers(text: str, number: int, printed: str) -> None:
    found = marks(text).find(number, 0, len(text))
    assert found is not None
    assert text[slice(*found)] == printed


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("第3段和其他", 3),
        ("10月15日举行", 15),
        ("resolution 49/191 and", 1),
        ("resolution 65/206 and", 6),
        ("in 1913 and", 13),
    ],
)
def test_figures_that_are_no_marks(text: str, number: int) -> None:
    assert marks(text).find(number, 0, len(text)) is None


def test_a_set_mark_goes_before_a_figure_inside_words() -> None:
    text = "瓦尔梅拉的报告5其中所载的建议，5和其他"
    assert marks(text).find(5, 0, len(text)) == (16, 17)


def test_only_the_rows_given_hold_marks() -> None:
    text = "The report was noted.\nGE.31-12345 1\n\nWords"
    assert marks(text).find(1, 0, len(text)) == (34, 35)
    kept = [row for row in rows(text) if not row.text.startswith("GE")]
    assert marks(text, kept).find(1, 0, len(text)) is None


PAGE = """\
Resolution 95 (2032)
of 4 March 2032

The Security Council,

{recital}

1. Decides, under Article 14 of the Charter, to open the port on 15 April.

Adopted unanimously at the
9548th meeting.

14 Official Records, Fifth Year, document S/99174.
15 Ibid., document S/99175.
"""


@pytest.mark.parametrize(
    ("recital", "words"),
    [
        ("Having heard the Foreign Minister of Valmera, 14\nand his letter to the Council, 15",
         ["Having heard the Foreign Minister of Valmera,",
          "Having heard the Foreign Minister of Valmera, and his letter to the Council,"]),
        ("Recalling the note by Valmera 14 and the note by Norvia 15\nof 2 March 2032,",
         ["Recalling the note by Valmera", "Recalling the note by Valmera and the note by Norvia"]),
        ("Noting the agreement of 20 July 2031, 14 which is in force 15\nfor Valmera,",
         ["Noting the agreement of 20 July 2031,", "Noting the agreement of 20 July 2031, which is in force"]),
    ],
)  # fmt: skip
def test_marks_between_blanks_in_page_text(recital: str, words: list[str]) -> None:
    document = read(PAGE.format(recital=recital).encode(), "page.txt")
    tied = [(mark.id, element.text[: mark.at]) for element in document.elements for mark in element.footnotes]
    assert tied == [("fn_14", words[0]), ("fn_15", words[1])]
    decided = next(element.text for element in document.elements if element.id == "para_1")
    assert decided == "Decides, under Article 14 of the Charter, to open the port on 15 April."


def test_figures_between_blanks_are_no_marks_where_marks_stand_tight() -> None:
    recital = "Recalling the note by Valmera,13 and its 14 annexes with the list of 15\nships,"
    text = PAGE.replace("14 Official", "13 A/HRC/51/7.\n14 Official").format(recital=recital)
    document = read(text.encode(), "page.txt")
    assert [mark.id for element in document.elements for mark in element.footnotes] == ["fn_13"]
