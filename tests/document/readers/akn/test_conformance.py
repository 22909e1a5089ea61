"""Akoma Ntoso of others: acts, bills, debates, judgments, decisions of another organization. No word is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from gnomon.document import read_path
from gnomon.document.accounting import check
from gnomon.document.model import ReadError
from gnomon.document.readers.akn.parse import Node, local

pytestmark = pytest.mark.shared
EMPTY = {"rewrite_eids__empty_doc_in.xml", "rewrite_eids__empty_doc_out.xml"}


def words(node: Node) -> Iterator[str]:
    """All character data but that of the metadata."""
    if local(node) != "meta":
        yield node.text or ""
        for child in node.iterchildren("*"):
            yield from words(child)
    yield node.tail or ""


def signs(texts: Iterator[str]) -> Counter[str]:
    return Counter("".join("".join(text.split()) for text in texts))


def test_every_file_is_read_whole(shared: Path):
    paths = sorted((shared / "data" / "akn-conformance").rglob("*.xml"))
    paths = [path for path in paths if local(etree.parse(str(path)).getroot()) == "akomaNtoso"]
    faults = {}
    for path in paths:
        try:
            document = read_path(path)
        except ReadError:
            faults[path.name] = "refused"
            continue
        printed = signs(words(etree.parse(str(path)).getroot()))
        lost = printed - Counter("".join(document.text.split()))
        if lost or check(document):
            faults[path.name] = f"{sum(lost.values())} characters lost, {check(document)}"
    assert faults == dict.fromkeys(EMPTY, "refused")
    assert len(paths) > 20


@pytest.mark.parametrize(("name", "language"), [("it_senato_ddl_2013", "it"), ("uy_bill_2010-09-27", "es")])
def test_the_language_that_a_file_names(shared: Path, name: str, language: str):
    document = read_path(shared / "data" / "akn-conformance" / "oasis" / f"{name}.xml")
    assert document.metadata.languages[0] == language
