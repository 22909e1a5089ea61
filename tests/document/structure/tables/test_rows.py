"""Where rows begin: numbers that run on, and what must stand behind them."""

from __future__ import annotations

import pytest

from gnomon.document.structure.lines import lines
from gnomon.document.structure.tables.rows import starts

PROSE = ("number", "recommendation", "benchmark")
DATED = ("number", "date", "symbol", "text")


@pytest.mark.parametrize(
    ("text", "kinds", "numbers"),
    [
        ("1. Open the courts\n\n2. Train nurses\n\n3. Build schools", PROSE, "1 2 3"),
        ("1. Open the courts\n\n3. Train nurses\n\n4. Build schools", PROSE, "1 3 4"),
        ("1. Open\n\n19. Advisory services\n\n2. Train", PROSE, "1 2"),
        ("1.\nOpen the courts\n\n2.\nTrain nurses", PROSE, "1 2"),
        ("1 Open the courts\n\n2 Train nurses", PROSE, "1 2"),
        ("1. Open (CCPR/C/VAL/CO/1, para.\n2) and close\n\n2. Train", PROSE, "1 2"),
        ("7. Open\n\n8. Train\n\n8. Build\n\n9. Read", PROSE, "7 8 9"),
        ("1. Open courts.\n2. Train nurses.\n3. of the Covenant", PROSE, "1 2"),
        ("1. 19-Feb-1993 Council\n\n6. Requests;\n\n2. 7 May 1994\n3. Welcomes\n3. 9-May-1995", DATED, "1 2 3"),
        ("1. 19-Feb-1993\n\n2. Requests", DATED, "1"),
        ("133.1 Open\n\n133.2 Train\n\n134.1 Build", ("recommendation", "response"), "133.1 133.2 134.1"),
    ],
)  # fmt: skip
def test_rows_by_number(text: str, kinds: tuple[str, ...], numbers: str) -> None:
    assert [start.number for start in starts(list(lines(text)), kinds)] == numbers.split()


def test_rows_by_date_and_by_symbol() -> None:
    dated = "3 May 2019 Council\ntext\n\n4 May 2019 is in no row's first line\nof 5 May 2019\n\n6 May 2020 Council"
    assert [start.at for start in starts(list(lines(dated)), ("date", "symbol"))] == [0, 3, 6]
    symbols = "A/HRC/RES/40/95\ntext of it\n\nGeneral Assembly A/RES/70/300\n\nmore"
    assert [start.at for start in starts(list(lines(symbols)), ("symbol", "text"))] == [0, 3]
