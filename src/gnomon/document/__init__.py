"""Bytes to `Document`: the one door for every format.

Reads: bytes, or a file. The format is told by content; each has a reader of its name in `readers`. May import
`language` and `calendar`; knows nothing of findings, the register or Django.
"""

from __future__ import annotations

import dataclasses
import hashlib
import stat
from pathlib import Path

from gnomon.document import limits, sniff
from gnomon.document.encoding import decode
from gnomon.document.model import Document, ReadError, Source
from gnomon.document.pause import paused


def read(data: bytes, name: str, *, encoding: str | None = None, language: str | None = None) -> Document:
    """The document in `data`; `name` is what to call it in messages.

    `encoding` and `language` overrule what the content says. Raises ReadError, one sentence, for what
    cannot be read: empty, too large, not text, or a format without a reader.
    """
    _check_size(len(data), name)
    media_type = sniff.media_type(data, name)
    source = Source(name, media_type, None, hashlib.sha256(data).hexdigest(), 0)
    with paused():
        document = _read(data, source, encoding, language)
    return dataclasses.replace(document, warnings=(*document.warnings, *sniff.beside(data, media_type)))


def _read(data: bytes, source: Source, encoding: str | None, language: str | None) -> Document:
    """The document by the reader of its format."""
    media_type = source.media_type
    if media_type == sniff.AKN:
        from gnomon.document.readers.akn import read_akn  # lxml takes a while to load

        return read_akn(data, source=source, language=language)
    if media_type == sniff.DOCX:
        from gnomon.document.readers.docx import read_docx

        return read_docx(data, source=source, language=language)
    if media_type == sniff.HTML:
        from gnomon.document.readers.html import read_html

        return read_html(data, source=source, encoding=encoding, language=language)
    if media_type == sniff.PDF:
        from gnomon.document.readers.pdf import read_pdf  # so does pdfium

        return read_pdf(data, source=source, language=language)
    return _read_text(data, source, encoding, language)


def read_path(path: Path, *, encoding: str | None = None, language: str | None = None) -> Document:
    """The document in a file. Raises ReadError also for a file that is missing, no file, or changes meanwhile."""
    return read(load(path), path.name, encoding=encoding, language=language)


def load(path: Path) -> bytes:
    """The bytes of a file, its size checked before it is read. Raises ReadError with one sentence."""
    try:
        if path.is_dir():
            raise ReadError(f"{path} is a directory: name the files in it.")
        before = path.stat()
        if not stat.S_ISREG(before.st_mode):
            raise ReadError(f"{path} is no file on a disk: pipe its words in with `gnomon read -`.")
        _check_size(before.st_size, path.name)
        data = path.read_bytes()
        after = path.stat()
    except OSError as error:
        raise ReadError(f"{path} cannot be read ({error.strerror or error}): check the name and the rights.") from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) and path.is_file():
        raise ReadError(f"{path} changed while it was read: wait until it is complete and try again.")
    return data


def _check_size(size: int, name: str) -> None:
    most, megabyte = limits.TEXT_BYTES, limits.MEGABYTE
    if size > most:
        raise ReadError(f"{name} has {size // megabyte:,} MB; the limit is {most // megabyte} MB for text: split it.")


def _read_text(data: bytes, source: Source, encoding: str | None, language: str | None) -> Document:
    from gnomon.document.quality import assess
    from gnomon.document.readers.text import read_text

    decoded = decode(data, source.name, encoding)
    longest = max(map(len, decoded.text.split("\n")))
    if longest > limits.LINE:
        raise ReadError(
            f"{source.name} has a line of {longest:,} characters, as no document has; the limit is {limits.LINE:,}: "
            "give it with its line ends."
        )
    source = dataclasses.replace(source, encoding=decoded.encoding, length=len(decoded.text))
    document = read_text(decoded.text, source=source, language=language)
    document = assess(document) if "\f" in decoded.text else document
    return dataclasses.replace(document, warnings=decoded.warnings + document.warnings)
