"""Indicators of documents: time, clause and footnote; nothing is merged."""

from __future__ import annotations

from dataclasses import replace

from findings.made_documents import provisions
from gnomon.document.model import FootnoteMark
from gnomon.findings import indicators


def test_time_clause_and_words() -> None:
    document = provisions("登记的选民从2017年约800万增加到2022年约900万。", language="zh")
    found = indicators.find(document)
    assert [(f.printed, f.value, f.period, f.qualifier) for f in found] == [
        ("约800万", 8_000_000, "2017", "about"),
        ("约900万", 9_000_000, "2022", "about"),
    ]
    assert {f.what for f in found} == {"登记的选民从2017年约800万增加到2022年约900万"}
    assert [document.text[slice(*f.span)] for f in found] == [f.printed for f in found]


def test_a_time_behind_the_figure_in_its_clause() -> None:
    (found,) = indicators.find(provisions("Notes that 12 prisoners were released in March 2021, and more in 2022."))
    assert (found.period, found.what) == ("2021-03", "Notes that 12 prisoners were released in March 2021")


def test_the_same_number_with_two_meanings_is_two_findings() -> None:
    found = indicators.find(provisions("In Port Selin 20 journalists were held. Fines reached 20 per cent of pay."))
    assert [(f.value, f.unit) for f in found] == [(20, "journalists"), (20, "%")]
    twice = indicators.find(provisions("提出20项建议，并实施其中20项。", language="zh"))
    assert len({f.id for f in twice}) == len(twice) == 2


def test_the_footnote_behind_the_figure_is_its_source() -> None:
    document = provisions("2021年约有96起，2022年有23起。", language="zh")
    text = document.elements[0].text
    marks = (FootnoteMark("fn_14", text.index("，")), FootnoteMark("fn_15", len(text)))
    noted = replace(document, elements=(replace(document.elements[0], footnotes=marks),))
    assert [(f.value, f.footnote) for f in indicators.find(noted)] == [(96, "fn_14"), (23, "fn_15")]


def test_footnotes_and_headings_are_left_out() -> None:
    document = provisions("About 50 villagers fled.")
    for kind in ("footnote", "heading", "cover"):
        other = replace(document, elements=(replace(document.elements[0], kind=kind),))
        assert indicators.find(other) == ()
    assert len(indicators.find(document)) == 1
