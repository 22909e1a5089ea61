"""One document in other formats, beside its other language, against a table, page by page; and files that mean harm."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from .command import gnomon, read
from .test_filing import one_sentence

PAPER = "A_HRC_RES_54_61-en.xml"
KEPT = ("recital", "paragraph", "point", "footnote")


@pytest.fixture(scope="module")
def paper(samples: Path) -> Path:
    return samples / "valmera" / PAPER


def provisions(answer: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(each["id"], each["kind"], " ".join(each["text"].split())) for each in answer["elements"]]


def letters(text: str) -> str:
    """A text without blanks and signs, which each format sets in its own way."""
    return "".join(filter(str.isalnum, text))


def test_akoma_ntoso_comes_back_the_same(paper: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.xml"
    again.write_text(gnomon("read", paper, "--format", "akn").stdout, "utf-8")
    before, after = read(paper), read(again)
    assert provisions(after) == provisions(before)
    assert after["document"] == before["document"]


def test_all_formats_have_the_words_and_the_addresses(paper: Path) -> None:
    known = [each for each in read(paper)["elements"] if each["kind"] in KEPT]
    assert len(known) > 10
    page = gnomon("read", paper, "--format", "html").stdout
    assert [each["id"] for each in known if f'id="{each["id"]}"' not in page] == []
    for format_ in ("markdown", "text"):
        written = letters(gnomon("read", paper, "--format", format_).stdout)
        assert [each["id"] for each in known if letters(each["text"])[-15:] not in written] == []


def test_two_languages_are_put_side_by_side(samples: Path) -> None:
    folder = samples / "valmera"
    answer = json.loads(
        gnomon("align", folder / PAPER, folder / PAPER.replace("-en", "-zh"), "--format", "json").stdout
    )
    rows = [row for row in answer["rows"] if set(row) and "para_1" in json.dumps(row)]
    assert rows != []
    assert [each["code"] for each in answer["differences"] if each["kind"] != "language-difference"] == []


def test_a_table_of_what_was_expected_is_scored(paper: Path, tmp_path: Path) -> None:
    answer = read(paper)
    found = [
        {"kind": kind, "at": each["at"], "span": each["span"], "values": {}}
        for kind in ("clauses", "duties")
        for each in answer["findings"][kind]
    ]
    counts = {kind: len(answer["findings"][kind]) for kind in ("clauses", "duties")}
    assert min(counts.values()) > 0
    table = {
        "format": "gnomon-expected/1",
        "document": {"symbol": answer["document"]["symbol"], "file": PAPER, "length": answer["source"]["length"]},
        "split": "work",
        "kinds": list(counts),
        "rows": [*found, {"kind": "duties", "at": "recital_1", "span": [0, 1], "values": {}}],
    }
    (tmp_path / PAPER).write_bytes(paper.read_bytes())
    (tmp_path / "table.json").write_text(json.dumps(table), "utf-8")
    rows = json.loads(gnomon("evaluate", tmp_path, "--format", "json").stdout)["rows"]
    scores = {row["kind"]: (row["expected"], row["found"], row["matched"]) for row in rows if row["language"] == "en"}
    assert scores["clauses"] == (counts["clauses"],) * 3
    assert scores["duties"] == (counts["duties"] + 1, counts["duties"], counts["duties"])


def test_each_page_is_graded_and_a_bad_one_is_named(samples: Path, tmp_path: Path) -> None:
    path = tmp_path / "pages.txt"
    good = (samples / "valmera/A_HRC_RES_48_61-en.txt").read_text("utf-8").replace("\f", "\n")
    path.write_text(f"{good}\f{good.replace('e', chr(0xFFFD))}\f", "utf-8")
    answer = read(path)
    first, second = answer["pages"]
    assert (first["page"], first["why"], second["page"]) == (1, [], 2)
    assert first["quality"] > 0.9 > second["quality"]
    assert "letters-unknown" in second["why"]
    assert [each["values"]["page"] for each in answer["anomalies"] if each["code"] == "page-misread"] == [2]
    assert any(warning.startswith("Page 2 looks misread") for warning in answer["warnings"])


def bomb() -> bytes:
    """A DOCX whose text unpacks to a thousand times its size."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 300_000_000)
    return held.getvalue()


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]><akomaNtoso><p>&m;</p></akomaNtoso>"
)
STOLEN = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso><p>&x;</p></akomaNtoso>'
HOSTILE = {
    "bomb.docx": bomb,
    "laughs.xml": LAUGHS.encode,
    "stolen.xml": STOLEN.encode,
    "deep.xml": lambda: b"<akomaNtoso>" + b"<p>" * 10_000 + b"</p>" * 10_000 + b"</akomaNtoso>",
    "cut.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "cut.docx": lambda: bomb()[:2_000],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_means_harm_is_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    run = gnomon("read", path, status=1)
    assert run.stdout == ""
    assert name in one_sentence(run)
    assert "root:" not in run.stderr
