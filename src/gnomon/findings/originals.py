"""The documents that tables of expected findings name: beside the table, in folders, or inside archives there.

Reads: files, and members of `tar` and `zip` archives, which are not unpacked to disk. Folders are looked through once
for all tables; archives only for what is still missing then, each once. Of files of one name the first in order of
folder and path is taken.
"""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from gnomon.document import limits
from gnomon.document import load as load_file
from gnomon.errors import InputError
from gnomon.findings.expected import Table

_TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")


def originals(tables: Iterable[Table], folders: Sequence[Path]) -> dict[Path, bytes]:
    """The bytes of each table's document, by the table's path; tables whose document is nowhere are left out.

    Raises InputError with one sentence for an archive that cannot be read.
    """
    chosen = list(tables)
    beside = {table.path: table.path.parent / table.file for table in chosen}
    found = {path: load_file(file) for path, file in beside.items() if file.is_file()}
    wanted: dict[str, list[Path]] = {}
    for table in chosen:
        if table.path not in found:
            wanted.setdefault(Path(table.file).name, []).append(table.path)
    for name, data in _named(set(wanted), folders):
        found.update(dict.fromkeys(wanted[name], data))
    return found


def _named(names: set[str], folders: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    """Each name with its bytes, once; `names` keeps what was not found."""
    archives = []
    for path in (path for folder in folders for path in sorted(folder.rglob("*"))):
        if path.name in names and path.is_file():
            names.discard(path.name)
            yield path.name, load_file(path)
        elif path.name.endswith((*_TAR, ".zip")):
            archives.append(path)
    for archive in archives:
        if names:
            yield from _members(archive, names)


def _members(archive: Path, names: set[str]) -> Iterator[tuple[str, bytes]]:
    try:
        yield from (_zipped if archive.suffix == ".zip" else _tarred)(archive, names)
    except (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise InputError(f"{archive} cannot be read as an archive ({error}): take it out of the folder.") from error


def _tarred(archive: Path, names: set[str]) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as packed:
        for member in packed:
            name = PurePosixPath(member.name).name
            if name in names and member.size <= limits.TEXT_BYTES and (content := packed.extractfile(member)):
                names.discard(name)
                yield name, content.read()


def _zipped(archive: Path, names: set[str]) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as packed:
        for member in packed.infolist():
            name = PurePosixPath(member.filename).name
            if name in names and member.file_size <= limits.TEXT_BYTES:
                names.discard(name)
                yield name, packed.read(member)
