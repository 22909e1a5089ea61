"""The grammar of symbols."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest

from gnomon.findings.citations.grammar import named, parse


@pytest.mark.parametrize(
    ("printed", "normal", "body", "session", "nature", "number", "modifications"),
    [
        ("A/HRC/RES/48/61", "A/HRC/RES/48/61", "HRC", "48", "RES", "61", ()),
        ("A/HRC/45/51/Add.1", "A/HRC/45/51/Add.1", "HRC", "45", None, "51", ("Add.1",)),
        ("A/69/53/Add.1/Corr.2", "A/69/53/Add.1/Corr.2", "GA", "69", None, "53", ("Add.1", "Corr.2")),
        ("E/CN.4/1998/95/corr.2", "E/CN.4/1998/95/Corr.2", "CHR", "1998", None, "95", ("Corr.2",)),
        ("S/RES/2231 (2015)", "S/RES/2231(2015)", "SC", None, "RES", "2231(2015)", ()),
        ("A/RES/1514(XV)", "A/RES/1514(XV)", "GA", None, "RES", "1514(XV)", ()),
        ("A/RES/75/257B", "A/RES/75/257 B", "GA", "75", "RES", "257", ()),
        ("CCPR/C/VAL/CO/3", "CCPR/C/VAL/CO/3", "CCPR", None, "CO", "3", ()),
        ("E/C.12/VAL/CO/1", "E/C.12/VAL/CO/1", "CESCR", None, "CO", "1", ()),
        ("A/HRC/WG.6/32/VAL/1", "A/HRC/WG.6/32/VAL/1", "HRC", "32", None, "1", ()),
        ("A/HRC/RES/S-17/1", "A/HRC/RES/S-17/1", "HRC", "S-17", "RES", "1", ()),
        ("A/HRC/RES/ 48/61", "A/HRC/RES/48/61", "HRC", "48", "RES", "61", ()),
        ("E/CN.4/RES/1/(XXXV)", "E/CN.4/RES/1(XXXV)", "CHR", None, "RES", "1(XXXV)", ()),
        ("E/CN.4/RES/III[XIII]", "E/CN.4/RES/III(XIII)", "CHR", None, "RES", None, ()),
        ("E/CN.4/DEC/7a(XXXI)", "E/CN.4/DEC/7a(XXXI)", "CHR", None, "DEC", "7a(XXXI)", ()),
    ],
)
def test_parts(
    printed: str,
    normal: str,
    body: str,
    session: str | None,
    nature: str | None,
    number: str | None,
    modifications: tuple[str, ...],
):
    symbol = parse(printed)
    assert symbol is not None
    assert (symbol.normal, symbol.body, symbol.session) == (normal, body, session)
    assert (symbol.nature, symbol.number, symbol.modifications) == (nature, number, modifications)


@pytest.mark.parametrize(
    "words", ["R/66/80", "A/", "AS/400", "TCP/IP", "A/B", "A/HRC/DES/1/102", "and/or", "A/75/L.1 as revised", ""]
)
def test_no_symbol(words: str):
    assert parse(words) is None


def test_base_leaves_modifications_out():
    symbol = parse("A/69/53/Add.1/Corr.2")
    assert symbol is not None
    assert symbol.base == "A/69/53"


@pytest.mark.parametrize(
    ("body", "nature", "number", "expected"),
    [
        ("HRC", "RES", "48/61", "A/HRC/RES/48/61"),
        ("GA", "DEC", "74/550 A", "A/DEC/74/550 A"),
        ("SC", "RES", "2250(2015)", "S/RES/2250(2015)"),
        ("CHR", "RES", "1996/54", "E/CN.4/RES/1996/54"),
    ],
)
def test_symbol_of_a_number(body: str, nature: str, number: str, expected: str):
    symbol = named(body, nature, number)
    assert symbol is not None
    assert symbol.normal == expected


def test_no_series_of_that_body():
    assert named("OTHER", "RES", "10/1") is None


@pytest.mark.shared
def test_symbols_of_the_catalogues(shared: Path):
    """Catalogued symbols conform, near misses (other people's short forms and paths) do not."""
    with gzip.open(shared / "data/vocab/un_symbols_authoritative.csv.gz", "rt") as file:
        rows = list(csv.DictReader(file))
    near = [row["symbol"] for row in rows if row["source_fields"] in {"voeten.unres", "unv1.path"}]
    near = [symbol for symbol in near if not symbol.startswith("A/RES/")]  # those are symbols after all
    true = [row["symbol"] for row in rows if row["source_fields"] not in {"voeten.unres", "unv1.path"}]
    assert sum(parse(symbol) is not None for symbol in true) / len(true) > 0.996
    assert [symbol for symbol in near if parse(symbol)] == []
