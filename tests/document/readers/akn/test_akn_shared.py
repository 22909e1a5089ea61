"""The United Nations' own files: every one is read, nothing is lost, six languages share addresses."""

from __future__ import annotations

import tarfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document import read
from gnomon.document.accounting import check, shares
from gnomon.document.model import ReadError

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def session(shared: Path) -> dict[str, bytes]:
    """All files of one session, by name."""
    with tarfile.open(shared / "data" / "un-akn" / "hrc_s54-55_s57_xml.tar.xz", "r|xz") as files:
        members = (m for m in files if "54session" in m.name and m.name.endswith(".xml"))
        return {Path(m.name).name: files.extractfile(m).read() for m in members}


def test_the_next_resolution_of_the_series_in_six_languages(session):
    versions = {letter: read(session[f"A_HRC_RES_54_36{letter}.xml"], "x.xml") for letter in "ACEFRS"}
    addresses = {letter: [e.id for e in version.elements] for letter, version in versions.items()}
    assert [letter for letter, ids in addresses.items() if ids != addresses["E"]] == []
    kinds = Counter((e.kind, e.role) for e in versions["E"].elements)
    assert (kinds["recital", "preambular"], kinds["paragraph", "operative"], kinds["point", "operative"]) == (10, 33, 5)
    assert kinds["footnote", None] == 2
    assert [v.metadata.languages for v in versions.values()] == [("ar",), ("zh",), ("en",), ("fr",), ("ru",), ("es",)]


def test_every_file_of_a_session_is_read_without_loss(session):
    for name, data in session.items():
        document = read(data, name)
        assert (name, check(document)) == (name, [])
        assert (name, shares(document)["text"] < 0.01) == (name, True)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from("ACEFRS"), st.floats(0.05, 1), st.floats(0, 1), st.booleans())
def test_a_file_cut_anywhere_is_repaired_without_loss(session, letter, end, start, hole):
    """The end is missing, or a piece in the middle: a sound document with a warning, or one sentence."""
    data = session[f"A_HRC_RES_54_18{letter}.xml"]
    stop, begin = int(len(data) * end), int(len(data) * end * start)
    try:
        document = read(data[:begin] + data[stop:] if hole else data[:stop], "cut.xml")
    except ReadError:
        return
    assert check(document) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "archive",
    [
        "hrc_s54-55_s57_xml.tar.xz", "ga_humanrights_s75-79_xml.tar.xz", "sc_2000-2024_xml.tar.xz",
        "sc_prst_2000-2026_xml.tar.xz", "ecosoc_2021-2024_xml.tar.xz", "ga_decisions_s76-78_xml.tar.xz",
    ],
)  # fmt: skip
def test_every_file_of_every_archive(shared, archive):
    """One file in five, so that the whole stays under two minutes."""
    with tarfile.open(shared / "data" / "un-akn" / archive, "r|xz") as files:
        for index, member in enumerate(m for m in files if m.name.endswith(".xml")):
            if index % 5 == 0:
                data = files.extractfile(member).read()
                document = read(data, member.name)
                assert (member.name, check(document)) == (member.name, [])
                assert (member.name, document.metadata.symbol is None) == (member.name, b"<docNumber" not in data)
