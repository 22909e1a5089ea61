"""Tables whose columns keep their place in the line."""

from __future__ import annotations

from .printing import grid, read

TABLE = """
 No.  Recommendation                          Response of Valmera     Timeframe
 1.   Review the Press Law and the decree     Supported               2024-2026
      on assemblies without delay             in part
 2.   Open the harbour courts to the public   Noted                   2025

 No.  Recommendation                          Response of Valmera     Timeframe
 10.  Train nurses in Port Selin              Supported               2025

The State adds that all of this depends on the budget of the coming year and the years after.
"""


def test_columns_by_their_place() -> None:
    reading = read(TABLE, "en")
    assert grid(reading) == [
        ["No.", "Recommendation", "Response of Valmera", "Timeframe"],
        ["1.", "Review the Press Law and the decree on assemblies without delay", "Supported in part", "2024-2026"],
        ["2.", "Open the harbour courts to the public", "Noted", "2025"],
        ["10.", "Train nurses in Port Selin", "Supported", "2025"],
    ]
    assert [line.text[:15] for line in reading.rest if line.text] == ["The State adds "]
    assert len(reading.dropped) == 1


def test_rows_without_numbers_stand_apart() -> None:
    text = """Recommendation               Response
Open the harbour             Supported
courts                       in full

Train the nurses             Noted
"""
    assert grid(read(text, "en"))[1:] == [
        ["Open the harbour courts", "Supported in full"],
        ["Train the nurses", "Noted"],
    ]


def test_a_column_that_fills_its_width_is_cut_at_its_edge() -> None:
    text = """No.  Recommendation        Timeframe
1.   Open the harbour now! 2025
2.   Train nurses          2026
"""
    assert grid(read(text, "en"))[1:] == [["1.", "Open the harbour now!", "2025"], ["2.", "Train nurses", "2026"]]
