"""Tables whose columns ran into one another are put together again, in every language and layout."""

from __future__ import annotations

import pytest

from .printing import HEADS, grid, interleaved, read, rows

WIDTHS = [(95, 36), (80, 30), (60, 26), (100, 44)]


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize(("wide", "narrow"), WIDTHS)
def test_every_cell_of_a_printed_table_is_found_again(language: str, wide: int, narrow: int) -> None:
    for seed in range(6):
        table = rows(seed, language)
        found = grid(read(interleaved(table, language, wide, narrow, page=3), language))
        assert [["".join(cell.split()) for cell in row] for row in found[1:]] == [row.solid for row in table]


@pytest.mark.parametrize("language", HEADS)
def test_the_head_is_a_row_once_and_dropped_where_it_repeats(language: str) -> None:
    reading = read(interleaved(rows(1, language), language, 90, 34, page=2), language)
    assert grid(reading)[0] == list(HEADS[language])
    assert [cell.table.header for cell in reading.elements if cell.table][:5] == [True] * 4 + [False]
    assert {dropped.why for dropped in reading.dropped} == {"repeated-table-head"}
    assert len(reading.dropped) == 2 * 3  # two lines, on three of the four pages


def test_addresses_run_from_table_to_cell() -> None:
    reading = read(interleaved(rows(1, "en", 2), "en", 90, 34, page=9), "en")
    kinds = [(e.id, e.kind, e.parent, e.number) for e in reading.elements if e.kind != "cell"]
    assert kinds == [
        ("att_1__table_1", "table", "att_1", None),
        ("att_1__table_1__tr_1", "row", "att_1__table_1", None),
        ("att_1__table_1__tr_2", "row", "att_1__table_1", "1"),
        ("att_1__table_1__tr_3", "row", "att_1__table_1", "2"),
    ]
    cells = [(e.id, e.parent, e.table.row, e.table.col) for e in reading.elements if e.table and e.table.row == 2]
    assert cells[2] == ("att_1__table_1__tr_2__td_3", "att_1__table_1__tr_2", 2, 3)


LIST = """Annex II

Resolutions on the human rights situation in Valmera

No.  Date Resolution No.  Agenda item On the Independent Expert

  1. 14-Mar-2004 Commission on Human
Rights
E/CN.4/RES/2004/95

19. Advisory
services and
technical
cooperation

Recalling its earlier decisions on the mandate, and the wish of the people of the two islands to have a
court of their own,

4. Requests the Independent Expert to visit the northern harbours and to report on the state of the courts
and of the prisons there, namely on:

 (a) The training of judges;

 (b) ---

2. 08-Oct-2010 Human Rights Council
A/HRC/RES/15/95

 No.  Date Resolution No.  Agenda item On the Independent Expert

     10. Technical
assistance

Part I – Mandate

3. Decides to extend the mandate by two years, and to hear the Independent Expert at two of its sessions in
every year until the courts are open;
"""


def test_a_list_of_resolutions() -> None:
    reading = read(LIST, "en")
    assert [line.text for line in reading.rest if line.text] == [
        "Annex II",
        "Resolutions on the human rights situation in Valmera",
    ]
    found = grid(reading)
    assert found[0] == ["No.", "Date", "Resolution No.", "Agenda item", "On the Independent Expert"]
    assert [row[:4] for row in found[1:]] == [
        [
            "1.", "14-Mar-2004", "Commission on Human Rights E/CN.4/RES/2004/95",
            "19. Advisory services and technical cooperation",
        ],
        ["2.", "08-Oct-2010", "Human Rights Council A/HRC/RES/15/95", "10. Technical assistance"],
    ]  # fmt: skip
    assert found[1][4].startswith("Recalling its earlier")
    assert found[1][4].endswith("judges; (b) ---")
    assert found[2][4].startswith("Part I – Mandate 3. Decides")


def test_columns_that_share_a_line() -> None:
    """The last words of one cell and the first of the next stand in one line."""
    table = """No. Recommendations Benchmark Timeframe

1. The State party should review the Press Law so that every restriction of it is necessary, proportionate and
open to review by a court of law, and should end all the trials of journalists. (CCPR/C/VAL/CO/2, para. 9)

Reform the press law and
end trials of journalists

2024–2026

2. Concern of the Independent Expert expressed in her oral update of 2023 Stop the eviction of the fishing
villages in the north and
give land titles to their people

Progressively
until 2030
"""
    assert grid(read(table, "en"))[2] == [
        "2.",
        "Concern of the Independent Expert expressed in her oral update of 2023",
        "Stop the eviction of the fishing villages in the north and give land titles to their people",
        "Progressively until 2030",
    ]


def test_rows_without_blank_lines() -> None:
    table = """No. Recommendations Benchmark Timeframe
1. The State party should review the Press Law so that every restriction is necessary and proportionate and
open to review by a court, and should end all trials of journalists. (CCPR/C/VAL/CO/2, para. 9)
Reform the press law and
end trials of journalists
2024–2026
2. The State party should open the harbour courts to the public and publish the judgments of these courts in
both official languages within a month. (CCPR/C/VAL/CO/2, para. 12)
Courts open to the public
in both languages
2025
"""
    assert [row[2:] for row in grid(read(table, "en"))[1:]] == [
        ["Reform the press law and end trials of journalists", "2024–2026"],
        ["Courts open to the public in both languages", "2025"],
    ]


def test_dates_open_the_rows_where_no_number_does() -> None:
    table = """Date Resolution Agenda item Text

3 March 2019 Human Rights Council
A/HRC/RES/40/99

10. Technical
assistance

1. Welcomes the visit of the delegation to Port Selin and to the villages of the north of the country, and its
report on it;

4 April 2020 Human Rights Council
A/HRC/RES/43/98

10. Technical
assistance

5. Decides to remain seized of the matter and to consider it again in the course of its next session;
"""
    found = grid(read(table, "en"))
    assert [row[0] for row in found] == ["Date", "3 March 2019", "4 April 2020"]
    assert [row[2] for row in found[1:]] == ["10. Technical assistance"] * 2


def test_a_position_of_the_state_goes_to_its_column() -> None:
    table = """Recommendation State response

133.1 Ratify the Optional Protocol to the Convention on the Rights of the Child as soon as it can (Ostland);

Supported

133.2 Abolish the death penalty in law and commute all the sentences that were passed so far (Westland);

Noted
"""
    reading = read(table, "en")
    assert [row[1] for row in grid(reading)] == ["State response", "Supported", "Noted"]
    assert [e.number for e in reading.elements if e.kind == "row"] == [None, "133.1", "133.2"]


@pytest.mark.parametrize(
    "text",
    [
        "No. 34 (2011) on freedoms of opinion, Recommendations\n\n1. The Committee\n",
        "Recommendations\n\n1. Adopt the law.\n\n2. Open the courts.\n",
        "1. Mr. A. Berg, Minister of Health\n\n2. Ms. C. Dahl, Mayor of Port Selin\n",
    ],
)
def test_what_is_no_table_is_left_alone(text: str) -> None:
    reading = read(text, "en")
    assert reading.elements == ()
    assert reading.dropped == ()
    assert "\n".join(line.text for line in reading.rest) == text
