"""Documents of tables: beside them, in folders, in archives; the first of a name, each archive once."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from gnomon.errors import InputError
from gnomon.findings.expected import Table
from gnomon.findings.originals import originals


def table(folder: Path, file: str) -> Table:
    return Table(folder / f"{file}.json", Path(file).name, None, None, "work", (), ())


def tarred(path: Path, members: dict[str, bytes], mode: str = "w:xz") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, mode) as packed:  # type: ignore[call-overload]
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))


def zipped(path: Path, members: dict[str, bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)


def test_beside_goes_before_folders_and_folders_before_archives(tmp_path: Path) -> None:
    tables, store = tmp_path / "tables", tmp_path / "store"
    for path, data in {
        tables / "one.txt": b"beside",
        store / "deep" / "one.txt": b"folder",
        store / "deep" / "two.txt": b"folder",
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    tarred(store / "a.tar.xz", {"in/two.txt": b"tar", "in/three.txt": b"tar"})
    zipped(store / "b.zip", {"in/three.txt": b"zip", "in/four.txt": b"zip"})
    asked = [table(tables, f"{name}.txt") for name in ("one", "two", "three", "four", "five")]
    assert {path.stem: data for path, data in originals(asked, [store]).items()} == {
        "one.txt": b"beside",
        "two.txt": b"folder",
        "three.txt": b"tar",
        "four.txt": b"zip",
    }


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz", "a.tar.bz2", "a.tar.xz"])
def test_every_common_archive(tmp_path: Path, name: str) -> None:
    mode = {"tar": "w", "tgz": "w:gz"}.get(name.rpartition(".")[2], f"w:{name.rpartition('.')[2]}")
    tarred(tmp_path / name, {"made.txt": b"words"}, mode)
    assert list(originals([table(tmp_path / "tables", "made.txt")], [tmp_path]).values()) == [b"words"]


def test_two_tables_of_one_document(tmp_path: Path) -> None:
    tarred(tmp_path / "a.tar.xz", {"made.txt": b"words"})
    one, other = table(tmp_path / "x", "made.txt"), table(tmp_path / "y", "made.txt")
    assert originals([one, other], [tmp_path]) == {one.path: b"words", other.path: b"words"}


def test_nothing_wanted_opens_no_archive(tmp_path: Path) -> None:
    (tmp_path / "broken.tar.xz").write_bytes(b"no archive")
    (tmp_path / "made.txt").write_bytes(b"words")
    assert len(originals([table(tmp_path, "made.txt")], [tmp_path])) == 1


@pytest.mark.parametrize("name", ["broken.tar.xz", "broken.zip"])
def test_a_broken_archive_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"no archive")
    with pytest.raises(InputError, match=rf"{name} cannot be read as an archive"):
        originals([table(tmp_path, "made.txt")], [tmp_path])


def test_no_folders_and_nothing_there(tmp_path: Path) -> None:
    assert originals([table(tmp_path, "made.txt")], []) == {}
