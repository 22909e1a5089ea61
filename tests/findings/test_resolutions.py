"""Annexes of resolutions: rows, corrected symbols, quoted paragraphs, and what does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnomon.document.model import Document, Source
from gnomon.document.readers.text import read_text
from gnomon.findings.resolutions import anomalies, find

LIST = """Human Rights Council
Fifty-fifth session

Report of the Independent Expert on the situation of human rights in Valmera

1. The resolutions of the Council and of the Commission on the mandate are listed in the annex to this report.

Annex

Resolutions on the human rights situation in Valmera

No.  Date Resolution No.  Agenda item On the Independent Expert

  1. 14-Mar-2004 Commission on Human
Rights
E/CN.4/2004/95

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

2. 08-Oct-2010 General Assembly
A/HRC/RES/15/95

10. Technical
assistance

Part I – Mandate

3. Decides to extend the mandate by two years, and to hear the Independent Expert at two of its sessions in
every year until the courts are open;  11. Requests the Secretary-General to give every help that is needed for

 the visits of the Independent Expert;

Part II – Courts

1. Welcomes the opening of the court in Port Selin and the training of its judges, which began in the spring;

3. 29-Jun-2012 Human Rights Council
A/HRC/RSE/20/95

10. Technical
assistance

7. Remains seized of the matter and decides to come back to the matter of the courts at its next session.

4. 30-Sep-2014 Human Rights Council
A/HRC/RES/27/95

10. Technical
assistance

8. Decides to extend the mandate by two more years so that the Independent Expert may see the courts open.
"""


def read(text: str) -> Document:
    return read_text(text, source=Source("list.txt", "text/plain", "utf-8", "0" * 64, len(text)))


def test_rows_of_a_list() -> None:
    found = find(read(LIST))
    assert [(r.number, r.date, r.body, r.symbol, r.agenda_item) for r in found] == [
        (
            "1", "2004-03-14", "Commission on Human Rights", "E/CN.4/RES/2004/95",
            "19. Advisory services and technical cooperation",
        ),
        ("2", "2010-10-08", "General Assembly", "A/HRC/RES/15/95", "10. Technical assistance"),
        ("3", "2012-06-29", "Human Rights Council", "A/HRC/RES/20/95", "10. Technical assistance"),
        ("4", "2014-09-30", "Human Rights Council", "A/HRC/RES/27/95", "10. Technical assistance"),
    ]  # fmt: skip
    assert [r.printed_symbol for r in found] == [
        "E/CN.4/2004/95",
        "A/HRC/RES/15/95",
        "A/HRC/RSE/20/95",
        "A/HRC/RES/27/95",
    ]


def test_quoted_paragraphs_by_part_and_number() -> None:
    document = read(LIST)
    found = find(document)
    assert [[(p.part, p.number) for p in row.paragraphs] for row in found] == [
        [(None, None), (None, "4")],
        [("I", "3"), ("I", "11"), ("II", "1")],
        [(None, "7")],
        [(None, "8")],
    ]
    preamble, visits = found[0].paragraphs
    assert preamble.text.startswith("Recalling its earlier")
    assert visits.text.endswith("namely on: (a) The training of judges; (b) ---")
    assert found[1].paragraphs[1].text.endswith("needed for the visits of the Independent Expert;")
    for row in found:
        for paragraph in row.paragraphs:
            assert document.text[slice(*paragraph.span)].split() == paragraph.text.split()


def test_what_does_not_fit_is_flagged_where_it_stands() -> None:
    document = read(LIST)
    found = anomalies(document, find(document))
    assert [(a.kind, a.printed, a.proposal) for a in found] == [
        ("symbol-misprint", "E/CN.4/2004/95", "E/CN.4/RES/2004/95"),
        ("body-conflict", "General Assembly", "HRC"),
        ("symbol-misprint", "A/HRC/RSE/20/95", "A/HRC/RES/20/95"),
    ]
    assert [document.text[slice(*a.places[0].span)] for a in found] == [a.printed for a in found]


def test_a_list_of_reports_is_no_list_of_resolutions() -> None:
    reports = LIST.replace("/RES/", "/").replace("/RSE/", "/")
    assert find(read(reports)) == ()


# Counted by hand: number, ISO date, symbol, the numbers of the quoted paragraphs by part ("-" is preambular).
GOLD = """
1 1993-02-19 E/CN.4/RES/1993/6 6 8
2 1994-02-07 A/RES/48/154 3 4 5
3 1994-03-04 E/CN.4/RES/1994/61 2 3 4 5 8 10 12 14
4 1994-12-23 A/RES/49/199 - 5 6 7 10 11 20 21
5 1995-03-03 E/CN.4/RES/1995/55 - 5 7 8 9 11 14 15 22 25 26
6 1996-02-28 A/RES/50/178 - 5 7 8 10 11 12 21 22
7 1996-04-19 E/CN.4/RES/1996/54 - 1 4 5 6 7 8 12 13 14 21 23
8 1997-03-03 A/RES/51/98 - 1 4 5 6 7 14 15 16 24 26
9 1997-04-11 E/CN.4/RES/1997/49 - 1 4 6 7 8 9 10 12 25 27
10 1998-02-27 A/RES/52/135 - 1 3 4 5 6 8 9 15 23
11 1998-04-17 E/CN.4/RES/1998/60 - 1 5 6 7 17 19 23
12 1999-03-08 A/RES/53/145 - 1 3 10 11 13 14 16 24
13 1999-04-28 E/CN.4/RES/1999/76 1 3 9 24
14 2000-02-15 A/RES/54/171 - 1 2 8 26
15 2000-04-26 E/CN.4/RES/2000/79 1 3 9 28
16 2001-02-28 A/RES/55/95 1 4 5 13 33
17 2001-04-25 E/CN.4/RES/2001/82 1 3 13 14 29
18 2002-02-28 A/RES/56/169 I:1 I:3 III:1 VIII:1
19 2002-04-26 E/CN.4/RES/2002/89 I:1 I:3 VII:25
20 2003-02-26 A/RES/57/225 I:1 I:3 V:2
21 2003-04-25 E/CN.4/RES/2003/79 I:1 I:2 VII:23
22 2003-12-22 A/RES/58/191 I:1 I:2
23 2004-09-23 E/CN.4/RES/2004/79 - III:7
24 2005-04-20 E/CN.4/RES/2005/77 - III:7 III:8
25 2006-06-29 A/HRC/DEC/1/102 1 Annex:-
26 2008-09-18 A/HRC/RES/9/15 - III:8 III:9
27 2009-10-12 A/HRC/RES/12/25 II:4 III:8 III:9
28 2010-10-08 A/HRC/RES/15/20 II:4 III:8 III:9
29 2011-09-26 A/HRC/RES/18/25 II:4 III:8 III:9
30 2013-09-20 A/HRC/RES/24/29 5 22
31 2015-10-02 A/HRC/RES/30/23 5 25
32 2017-10-05 A/HRC/RES/36/32 6 7 29
33 2019-10-09 A/HRC/RES/42/37 6 7 8 26 28 35
34 2021-10-14 A/HRC/RES/48/23 5 22 25 32
"""


@pytest.mark.shared
def test_the_founding_report(shared: Path) -> None:
    [path] = (shared / "seeds").glob("001_*.txt")
    document = read(path.read_text(encoding="utf-8"))
    rows = find(document)
    found = [
        [
            r.number,
            r.date,
            r.symbol,
            *(f"{p.part}:{p.number or '-'}" if p.part else p.number or "-" for p in r.paragraphs),
        ]
        for r in rows
    ]
    assert found == [line.split() for line in GOLD.strip().split("\n")]
    assert [(a.kind, a.values["number"]) for a in anomalies(document, rows)] == [
        ("symbol-misprint", "17"),
        ("symbol-misprint", "25"),
        ("symbol-misprint", "30"),
        ("body-conflict", "30"),
    ]
