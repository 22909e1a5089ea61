"""The file store: every filed document's bytes, written once under their SHA-256 and never changed.

Reads and writes `files/ab/abcdef…` in the data folder.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from django.conf import settings

from gnomon.errors import InputError

_fresh: ContextVar[list[Path] | None] = ContextVar("fresh", default=None)


@contextmanager
def kept_if_done() -> Iterator[None]:
    """Files stored inside stay only when the block ends well (also after Ctrl-C): put it around the transaction."""
    fresh: list[Path] = []
    token = _fresh.set(fresh)
    try:
        yield
    except BaseException:
        for path in fresh:
            path.unlink()
        raise
    finally:
        _fresh.reset(token)
    outer = _fresh.get()
    if outer is not None:
        outer.extend(fresh)


def folder() -> Path:
    """Where the files stand."""
    return Path(settings.HOME) / "files"


def path_of(sha256: str) -> Path:
    """Where the bytes of that hash stand, filed or not."""
    return folder() / sha256[:2] / sha256


def store(data: bytes) -> None:
    """Write the bytes under their hash, unless they are there. The file appears whole or not at all."""
    target = path_of(hashlib.sha256(data).hexdigest())
    if target.exists():
        return
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o400)
        Path(name).replace(target)
    except OSError as error:
        raise InputError(f"the file store {folder()} cannot be written to ({error.strerror})") from error
    fresh = _fresh.get()
    if fresh is not None:
        fresh.append(target)


def broken() -> Iterator[Path]:
    """Files whose bytes no longer have the hash that they are named by."""
    for path in sorted(folder().glob("??/[!.]*")):
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != path.name:
                yield path
