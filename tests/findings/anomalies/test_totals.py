"""Totals of tables and counts of votes against what they count."""

from __future__ import annotations

import pytest

from gnomon.document.model import Cell, Document, Element, Metadata, Source, Vote
from gnomon.findings.anomalies import totals, votes


def table(*rows: list[str], language: str = "en") -> Document:
    """A document of one table."""
    elements, source = [], ""
    for row, cells in enumerate(rows, 1):
        for col, text in enumerate(cells, 1):
            spans = ((len(source), len(source) + len(text)),) if text else ()
            place = Cell(row, col, header=row == 1)
            name = f"table_1__tr_{row}__td_{col}"
            elements.append(Element(id=name, kind="cell", text=text, spans=spans, language=language, table=place))
            source += text + "\n"
    about = Source("x", "text/plain", None, "0", len(source))
    return Document(about, source, Metadata(), tuple(elements))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Party", "Seats"], ["Dawn", "12"], ["Harbour", "8"], ["Total", "20"]], []),
        ([["Party", "Seats"], ["Dawn", "12"], ["Harbour", "8"], ["Total", "21"]], [("21", "20")]),
        ([["Party", "Votes"], ["Dawn", "1,200"], ["Harbour", "800"], ["Total", "2,100"]], [("2,100", "2,000")]),
        ([["Party", "Share"], ["Dawn", "33.3"], ["Harbour", "33.3"], ["Hills", "33.3"], ["Total", "100.0"]], []),
        (
            [["Party", "Seats"], ["Dawn", "12"], ["Dusk", "1"], ["Subtotal", "13"], ["Hills", "2"], ["Total", "15"]],
            [],
        ),
        ([["Party", "Seats"], ["Dawn", "many"], ["Harbour", "8"], ["Total", "20"]], []),
        ([["Party", "Seats"], ["Dawn", "–"], ["Harbour", "8"], ["Total", "8"]], []),
        ([["Party", "Seats"], ["Dawn", "12"], ["Total eclipse", "8"]], []),
    ],
)
def test_a_total_is_the_sum_of_its_column(rows: list[list[str]], expected: list[tuple[str, str]]) -> None:
    found = totals.find(table(*rows))
    assert [(one.printed, one.values["computed"]) for one in found] == expected


@pytest.mark.parametrize(
    ("language", "word"), [("zh", "合计"), ("fr", "Total général"), ("es", "Total"), ("ru", "Итого"), ("ar", "المجموع")]
)
def test_total_in_the_languages(language: str, word: str) -> None:
    document = table(["", "1"], ["a", "2"], ["b", "3"], [word, "7"], language=language)
    assert [one.code for one in totals.find(document)] == ["total-is-not-the-sum"]


def voted(count: int, *states: str) -> Document:
    text = ", ".join(states)
    element = Element(id="conclusion_1", kind="conclusion", text=text, spans=((0, len(text)),), language="en")
    vote = Vote("recorded", {"in_favour": count}, in_favour=states)
    return Document(Source("x", "text/plain", None, "0", len(text)), text, Metadata(vote=vote), (element,))


@pytest.mark.parametrize(("count", "expected"), [(2, []), (3, [("3", "2")])])
def test_a_vote_counts_its_states(count: int, expected: list[tuple[str, str]]) -> None:
    found = votes.find(voted(count, "Valmera", "Ostland"))
    assert [(one.printed, one.values["computed"]) for one in found] == expected
