"""Sound files of every format, and what becomes of them under mutation: bytes, words, trees of elements, streams.

Reads: our samples, and a folder of further files where one is given. Nothing here knows a reader; the same seed
makes the same files.
"""

from __future__ import annotations

import importlib
import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from pathlib import Path

from lxml import etree

from gnomon.document import read
from gnomon.document.model import Document
from gnomon.document.writers.akn import akn

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "valmera"
FORMATS = ("text", "xml", "html", "docx", "pdf")
_PIECE, _MOST = 3_000, 60_000
_PARTS = re.compile(r"word/(?:document|footnotes|endnotes|numbering|styles|header\d|footer\d)\.xml$")
_STREAM = re.compile(
    rb"/Filter\s*/FlateDecode(?P<rest>[^>]{0,200}>>\s*stream\r?\n)(?P<data>.*?)\r?\nendstream", re.DOTALL
)
_PRINTED = (
    *(
        "\f",
        "1. ",
        "(a) ",
        "(i) ",
        "a) ",
        "一、",
        "（一）",
        "١- ",
        "أ) ",
        "а) ",
        "\u202e",
        "\ufffd",
        "\xa0",
        "\u3000",
        "\t|\t",
    ),
    *(
        "Annex I\n",
        "A/HRC/RES/48/61",
        "\n\n\n",
        "* ",
        "[…]",
        "\u200b",
        "§ ",
        "Table 1\n",
        "-\n",
        "\u0e17\u17d2",
        "\ud7ff",
    ),
    *("[Adopted without a vote.]\n", "In favour: Valmera, ", "1.1.1.1 ", "(" * 40, "9" * 3000, "_" * 20 + "\n"),
)
_TAGS = (
    *(b"<p>", b"</p>", b"<num>9.</num>", b'<authorialNote marker="1"><p>n</p></authorialNote>', b"<![CDATA[", b"<!--"),
    *(b' eId="para_1"', b'<td colspan="999999999">', b"&#x202e;", b"&#0;", b"<list>", b"<point>", b"<br/>", b"<ref>"),
)
_HTML = (b"<table>", b"<tr>", b"<sup>1</sup>", b'<a href="#n">', b"<li>", b'<ol start="-5">', b"<pre>", b"&amp;")
_DRAWING = (
    *(b"/Count 99999 ", b"/Rotate 90 ", b"/MediaBox [0 0 1e9 1e9] ", b"/MediaBox [0 0 0 0] ", b"(\\000\\377) Tj "),
    *(
        b" BT ",
        b" ET ",
        b" q ",
        b" Q ",
        b"-1 0 0 1 0 0 cm ",
        b"0 0 0 0 0 0 cm ",
        b"0 1 -1 0 0 0 Tm ",
        b"1e38 ",
        b"NaN ",
    ),
)
_WORDS: dict[str, Sequence[bytes]] = {
    "text": [word.encode() for word in _PRINTED],
    "xml": _TAGS,
    "html": (*_TAGS, *_HTML),
    "pdf": _DRAWING,
}
_ODD = (
    "",
    "0",
    "-1",
    "1",
    "999999999",
    "x",
    "\u0661",
    "٣-",
    "restart",
    "begin",
    "end",
    "true",
    "http://[",
    "para_1",
    "%9.",
)


def sound(reader: str, folder: Path | None = None) -> list[bytes]:
    """Files that the reader of a format takes, none of them long."""
    texts = [path.read_text(encoding="utf-8-sig") for path in sorted(SAMPLES.glob("*.txt"))]
    pieces = [text[at : at + _PIECE] for text in texts for at in range(0, min(len(text), 4 * _PIECE), _PIECE)]
    found = [_MADE[reader](read(piece.encode(), "seed.txt"), str(at)) for at, piece in enumerate(pieces)]
    ending = {"text": "txt"}.get(reader, reader)
    given = sorted(folder.glob(f"*.{ending}")) if folder else []
    found.extend(path.read_bytes() for path in given)
    return [_open_streams(data) if reader == "pdf" else data for data in found]


def _by_script(name: str) -> Callable[[Document, str], bytes]:
    return lambda document, seed: getattr(importlib.import_module(f"made_{name}"), name)(document, seed)


def _drawn(document: Document, seed: str) -> bytes:
    from gnomon.cli._bench.pages import drawn

    return drawn(document.text[:_PIECE])


_MADE: dict[str, Callable[[Document, str], bytes]] = {
    "text": lambda document, seed: document.text.encode(),
    "xml": lambda document, seed: akn(document).encode(),
    "html": _by_script("html"),
    "docx": _by_script("docx"),
    "pdf": _drawn,
}


def _open_streams(data: bytes) -> bytes:
    """A PDF file whose packed streams are laid open, so that a mutation reaches the drawing; pdfium finds the rest."""

    def opened(match: re.Match[bytes]) -> bytes:
        try:
            inside = zlib.decompress(match["data"])
        except zlib.error:
            return match[0]
        return match["rest"] + inside + b"\nendstream"

    return _STREAM.sub(opened, data)


def mutated(data: bytes, reader: str, others: Sequence[bytes], rng: random.Random) -> bytes:
    """A file made of a sound one by one to six changes."""
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        if reader == "docx":
            data = _package(data, others, rng)
        elif reader in ("xml", "html") and rng.random() < 0.6:
            data = _tree(data, rng, html=reader == "html")
        else:
            data = _bytes(data, reader, others, rng)
    return data[:_MOST] if reader in ("text", "xml", "html") else data


def _bytes(data: bytes, reader: str, others: Sequence[bytes], rng: random.Random) -> bytes:
    """Bytes changed, cut, repeated, moved, or a word of the format put in."""
    if not data:
        return rng.choice(others)
    start, end = sorted((rng.randrange(len(data)), min(len(data), rng.randrange(len(data)) + 1)))
    end = min(end, start + rng.choice((1, 8, 64, 600, 6_000)))
    kind = rng.randrange(7)
    if kind == 0:
        return data[:start] + bytes(rng.randrange(256) for _ in range(min(end - start, 8))) + data[end:]
    if kind == 1:
        return data[:start] + data[end:]
    if kind == 2:
        return data[:end] + data[start:end] * rng.choice((1, 2, 20)) + data[end:]
    if kind == 3:
        return data[:start] + data[end:] + data[start:end]
    if kind == 4:
        other = rng.choice(others)
        return data[:start] + other[rng.randrange(len(other) or 1) :]
    if kind == 5:
        return _shuffled(data, rng)
    words = _WORDS.get(reader, _TAGS)
    return data[:start] + rng.choice(words) * rng.choice((1, 1, 3, 50)) + data[start:]


def _shuffled(data: bytes, rng: random.Random) -> bytes:
    """A few lines in another order."""
    lines = data.splitlines(keepends=True)
    start = rng.randrange(len(lines))
    some = lines[start : start + 8]
    rng.shuffle(some)
    return b"".join([*lines[:start], *some, *lines[start + 8 :]])


def _package(data: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """A DOCX file with one part changed, seldom the archive itself."""
    if rng.random() < 0.1:
        return _bytes(data, "xml", others, rng)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return rng.choice(others)
    if words := [name for name in parts if _PARTS.search(name)]:
        name = rng.choice(words)
        parts[name] = _tree(parts[name], rng) if rng.random() < 0.8 else _bytes(parts[name], "xml", [parts[name]], rng)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def _tree(data: bytes, rng: random.Random, *, html: bool = False) -> bytes:
    """Elements repeated, moved, taken out or renamed, attributes and words changed; the file stays well-formed."""
    parser = etree.HTMLParser() if html else etree.XMLParser(recover=True, resolve_entities=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    nodes = [] if root is None else [node for node in root.iter() if isinstance(node.tag, str)][1:]
    if not nodes:
        return data
    node, other = rng.choice(nodes), rng.choice(nodes)
    with suppress(ValueError):  # a damaged file may have names and characters that cannot be set
        rng.choice(_CHANGES)(node, other, rng)
    return etree.tostring(root, encoding="utf-8", method="html" if html else "xml")


def _copied(node: etree._Element, other: etree._Element, rng: random.Random) -> None:
    kept = deepcopy(node)
    for _ in range(rng.choice((1, 1, 2, 12))):
        other.insert(rng.randint(0, len(other)), deepcopy(kept))


def _taken_out(node: etree._Element, other: etree._Element, rng: random.Random) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _renamed(node: etree._Element, other: etree._Element, rng: random.Random) -> None:
    node.tag = other.tag


def _attributes(node: etree._Element, other: etree._Element, rng: random.Random) -> None:
    for name in list(node.attrib) or list(other.attrib):
        node.set(name, rng.choice((*_ODD, *other.attrib.values())))


def _said(node: etree._Element, other: etree._Element, rng: random.Random) -> None:
    node.text = rng.choice((None, " ", other.text, other.tail, "1.", "\u202e", "9" * 400, f"{node.text} {other.text}"))


_CHANGES = (_copied, _taken_out, _renamed, _attributes, _said)
