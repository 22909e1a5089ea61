"""The measure on real documents: our annotations against what is found in them."""

from __future__ import annotations

import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from gnomon.document import read_path
from gnomon.findings import find
from gnomon.findings.expected import Table, placed, tables
from gnomon.findings.scoring import Score, score, total

ANNOTATIONS = Path(__file__).resolve().parents[1] / "annotations"
ARCHIVES = ("hrc_s54-55_s57_xml", "ga_humanrights_s75-79_xml", "sc_2000-2024_xml")


@pytest.fixture(scope="module")
def scores(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Score]:
    folder = tmp_path_factory.mktemp("documents")
    chosen = list(tables(ANNOTATIONS))
    wanted = {table.file for table in chosen}
    for archive in ARCHIVES:
        with tarfile.open(shared / "data" / "un-akn" / f"{archive}.tar.xz") as packed:
            for member in packed:
                name = Path(member.name).name
                if name in wanted and (content := packed.extractfile(member)):
                    (folder / name).write_bytes(content.read())
    return total(one for table in chosen for one in _scores(table, [folder, shared / "seeds"]))


def _scores(table: Table, folders: list[Path]) -> list[Score]:
    document = read_path(next(path for folder in folders if (path := folder / table.file).is_file()))
    return score(document, find(document), replace(placed(table, document)))[0]


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize(("kind", "precision", "recall"), [("laws", 0.97, 0.93), ("indicators", 0.97, 0.93)])
def test_precision_and_recall(scores: list[Score], kind: str, precision: float, recall: float) -> None:
    ours = [one for one in scores if one.kind == kind]
    expected, found, matched = (sum(getattr(one, name) for one in ours) for name in ("expected", "found", "matched"))
    assert (matched / found >= precision, matched / expected >= recall) == (True, True)


@pytest.mark.shared
@pytest.mark.slow
def test_qualifiers_are_right(scores: list[Score]) -> None:
    pairs = [one.fields["qualifier"] for one in scores if "qualifier" in one.fields]
    right, of = (sum(pair[place] for pair in pairs) for place in (0, 1))
    assert of > 100
    assert right / of >= 0.97
