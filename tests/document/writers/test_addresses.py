"""One address in every form: JSON, Akoma Ntoso, HTML; and the paragraphs of a cell where the form can show them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from lxml import html as page

from any_document import documents
from gnomon.document import read, read_path
from gnomon.document.model import Document
from gnomon.document.writers.akn import akn
from gnomon.document.writers.contract import document_json
from gnomon.document.writers.html import html
from gnomon.document.writers.markdown import markdown

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "samples" / "valmera").glob("*.*"))
READABLE = [path for path in SAMPLES if path.suffix != ".toml"]
_OURS = re.compile(r"__mark(?:_\d+)?$")  # anchors of the places where notes are called


def addresses(document: Document) -> tuple[list[str], list[str], list[str]]:
    """Sorted, of JSON, of Akoma Ntoso (annexes, lists and cells too), of HTML."""
    tree = etree.fromstring(akn(document).encode())
    ids = page.fromstring(html(document)).xpath("//@id")
    wanted = [element["id"] for element in document_json(document)["elements"]]
    eids = [eid for eid in tree.xpath("//@eId") if eid in set(wanted)]
    return sorted(wanted), sorted(eids), sorted(id_ for id_ in ids if not _OURS.search(id_))


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.name)
def test_a_sample_has_the_same_addresses_in_every_form(path: Path):
    json_, akn_, html_ = addresses(read_path(path))
    assert (akn_, html_) == (json_, json_)
    assert len(json_) > 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_any_document_has_the_same_addresses_in_every_form(document: Document):
    json_, akn_, html_ = addresses(document)
    assert (akn_, html_) == (json_, json_)


TABLE = b"""<html lang="en"><body><p>The table follows.</p><table>
<tr><th>Paragraph</th><th>Words</th></tr>
<tr><td>31</td><td><p>Urges Valmera to repeal chapter 4.</p><p>Requests a report.</p></td></tr></table></body></html>"""


def test_paragraphs_of_a_cell_are_lines_of_it():
    document = read(TABLE, "table.html")
    cell = next(e for e in document.elements if e.id.endswith("tr_2__td_2"))
    assert cell.text == "Urges Valmera to repeal chapter 4. Requests a report."
    drawn = page.fromstring(html(document)).get_element_by_id(cell.id)
    assert [drawn.text, *(line.tail.strip() for line in drawn.iter("br"))] == [
        "Urges Valmera to repeal chapter 4.", "Requests a report.",
    ]  # fmt: skip
    assert "| 31 | Urges Valmera to repeal chapter 4.<br> Requests a report. |" in markdown(document)
    (again,) = (e for e in read(akn(document).encode(), "again.xml").elements if e.id == cell.id)
    assert again.text == cell.text
