"""One real resolution in six languages, and documents that the program was not written for."""

from __future__ import annotations

import tarfile
from pathlib import Path
from typing import Any

import pytest

from .command import gnomon, read
from .contract import broken_promises

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def versions(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict[str, Any], str]]:
    """A/HRC/RES/54/36 as the United Nations published it, by language letter of the file."""
    folder = tmp_path_factory.mktemp("akn")
    with tarfile.open(shared / "data/un-akn/hrc_s54-55_s57_xml.tar.xz") as archive:
        members = [m for m in archive.getmembers() if Path(m.name).stem.startswith("A_HRC_RES_54_36")]
        archive.extractall(folder, members=members, filter="data")
    paths = sorted(folder.rglob("*.xml"))
    return {p.stem[-1]: (read(p), gnomon("read", p, "--format", "source").stdout) for p in paths}


def test_all_six_are_there(versions: dict[str, Any]) -> None:
    assert sorted(versions) == list("ACEFRS")
    assert {v[0]["document"]["symbol"] for v in versions.values()} == {"A/HRC/RES/54/36"}
    assert [versions[x][0]["document"]["languages"] for x in "ACEFRS"] == [
        ["ar"],
        ["zh"],
        ["en"],
        ["fr"],
        ["ru"],
        ["es"],
    ]


@pytest.mark.parametrize("letter", list("ACEFRS"))
def test_each_has_the_same_provisions(versions: dict[str, Any], letter: str) -> None:
    answer, source = versions[letter]
    assert broken_promises(answer, source) == []
    kinds = [e["kind"] for e in answer["elements"]]
    assert [kinds.count(k) for k in ("recital", "paragraph", "point", "footnote")] == [10, 33, 5, 2]
    english = [
        e["id"] for e in versions["E"][0]["elements"] if e["kind"] in ("recital", "paragraph", "point", "footnote")
    ]
    assert [
        e["id"] for e in answer["elements"] if e["kind"] in ("recital", "paragraph", "point", "footnote")
    ] == english


@pytest.mark.parametrize("letter", list("CE"))
def test_it_recalls_the_resolution_before_it(versions: dict[str, Any], letter: str) -> None:
    cited = {(c["at"], c["symbol"]) for c in versions[letter][0]["findings"]["citations"]}
    assert ("recital_4", "A/HRC/RES/48/23") in cited
