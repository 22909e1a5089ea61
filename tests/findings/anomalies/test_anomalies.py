"""What does not fit within a document."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from gnomon.document.model import Document, Element, FootnoteMark, Metadata, Source
from gnomon.document.readers.text import read_text
from gnomon.findings import anomalies, citations, resolutions
from gnomon.findings.model import Findings

LONG = "The State party should publish the names of all persons who are held in the mine at Port Selin"


def made(
    *elements: tuple[str, str, str], language: str = "en", marks: dict[str, tuple[str, int]] | None = None
) -> Document:
    text, built = "", []
    for id_, kind, words in elements:
        mark = (marks or {}).get(id_)
        built.append(
            Element(
                id=id_,
                kind=kind,  # type: ignore[arg-type]
                text=words,
                spans=((len(text), len(text) + len(words)),),
                language=language,
                footnotes=(FootnoteMark(*mark),) if mark else (),
            )
        )
        text += words + "\n"
    about = Metadata(languages=(language,), body="HRC", session="51", distributed_on="2022-08-19")
    return Document(Source("x", "text/plain", None, "0", len(text)), text, about, tuple(built))


def found(document: Document) -> list[tuple[str, str, str | None]]:
    findings = Findings(citations=citations.find(document), resolutions=resolutions.find(document))
    return [(one.kind, one.printed, one.proposal) for one in anomalies.find(document, findings)]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "see A/HRC/DES/1/102.", [("symbol-misprint", "A/HRC/DES/1/102", "A/HRC/DEC/1/102")]),
        ("en", "see E/CN.4/1996/93.and more", [("symbol-misprint", "E/CN.4/1996/93.and", "E/CN.4/1996/93")]),
        ("en", "see A/HRC/DEC/1/102.", []),
        ("ar", "قراره 19/2022 المؤرخ 22 تموز/يوليه 2022", [("symbol-misprint", "قراره 19/2022", "E/RES/2022/19")]),
        ("en", "General Assembly resolution 42/37 of 27 September 2019",
         [("body-conflict", "resolution 42/37", "A/HRC/RES/42/37")]),
        ("en", "Human Rights Council resolution 42/37 of 27 September 2019", []),
        ("en", "Human Rights Council resolution 42/37 of 27 September 2012",
         [("date-conflict", "resolution 42/37", None)]),
        ("zh", "大会2019年9月27日第42/37号决议", [("body-conflict", "第42/37号决议", "A/HRC/RES/42/37")]),
        ("en", "as said in paragraph 9 above", [("reference-misprint", "paragraph 9 above", None)]),
        ("en", "as said in paragraph 1 above", []),
        ("zh", "见上文第9段", [("reference-misprint", "上文第9段", None)]),
        ("en", "see note 5 above", [("reference-misprint", "note 5 above", None)]),
    ],
)  # fmt: skip
def test_one_paragraph(language: str, words: str, expected: list[tuple[str, str, str | None]]):
    assert found(made(("para_1", "paragraph", words), language=language)) == expected


def test_one_text_under_two_paragraph_numbers():
    first = ("att_1__table_1__tr_2__td_2", "cell", f"{LONG}. (CCPR/C/VAL/CO/3, para. 35)")
    same = ("att_1__table_1__tr_3__td_2", "cell", f"{LONG}. (CCPR/C/VAL/CO/3, para. 35)")
    other = ("att_1__table_1__tr_3__td_2", "cell", f"{LONG}. (CCPR/C/VAL/CO/3, para. 37)")
    assert found(made(first, same)) == []
    assert found(made(first, other)) == [("citation-conflict", LONG, None)]


def test_one_symbol_of_two_authors():
    report, other = "In the report of the Secretary-General", "In the report of the Special Rapporteur"
    note = "A/HRC/48/79."
    document = made(
        ("para_1", "paragraph", report),
        ("para_2", "paragraph", other),
        ("fn_1", "footnote", note),
        ("fn_2", "footnote", note),
        marks={"para_1": ("fn_1", len(report)), "para_2": ("fn_2", len(other))},
    )
    assert found(document) == [("attribution-conflict", "A/HRC/48/79", None)]


@pytest.mark.shared
def test_the_founding_report(shared: Path):
    path = next((shared / "seeds").glob("001*.txt"))
    text = path.read_text(encoding="utf-8-sig")
    source = Source(path.name, "text/plain", "utf-8", hashlib.sha256(text.encode()).hexdigest(), len(text))
    document = read_text(text, source=source)
    findings = Findings(citations=citations.find(document), resolutions=resolutions.find(document))
    kinds = [one.kind for one in anomalies.find(document, findings)]
    assert (kinds.count("citation-conflict"), kinds.count("date-conflict")) == (1, 4)
    for one in anomalies.find(document, findings):
        for place in one.places:
            assert text[slice(*place.span)].strip()
