"""Opens a DOCX file: a ZIP of XML parts, read in memory and within limits.

Reads: bytes. Only the parts that hold words are unpacked, found by the relationships that the file declares.
Macros, embedded objects and targets outside the file are never touched; entities are never resolved.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

from gnomon.document import limits
from gnomon.document.model import ReadError

Node = etree._Element
_MAIN = "/officeDocument"
_KINDS = {"sheet": "a spreadsheet", "presentation": "a slide show", "drawing": "a drawing"}
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError)
_END, _END_LENGTH = b"PK\x05\x06", 22
_BROKEN = "is damaged or cut off: fetch it again"


def local(node: Node) -> str:
    """The name of an element without its namespace; '' for a comment."""
    tag = node.tag
    return tag[tag.find("}") + 1 :] if isinstance(tag, str) else ""


def value(node: Node | None, name: str = "val") -> str | None:
    """An attribute by its local name: the transitional and the strict form differ in the namespace only."""
    if node is None:
        return None
    space = node.tag[: node.tag.find("}") + 1] if isinstance(node.tag, str) else ""
    found = node.get(space + name)
    return found if found is not None else node.get(name)


def child(node: Node | None, *path: str) -> Node | None:
    """The first child (and its first child …) of these names."""
    for name in path:
        if node is None:
            return None
        node = next(node.iterchildren("{*}" + name), None)
    return node


def is_on(node: Node | None, name: str) -> bool:
    """Whether a property that is on or off is there and on."""
    found = child(node, name)
    return found is not None and value(found) not in ("0", "false", "off", "none")


@dataclass(slots=True)
class Package:
    """The parts of an open file; `name` is what to call it in messages, `main` the path of the main part."""

    archive: zipfile.ZipFile
    name: str
    main: str = ""
    spent: int = 0
    related: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)

    def part(self, path: str) -> Node | None:
        """The root of a part; None where there is no such part."""
        data = self._bytes(path)
        return None if data is None else self._parsed(data)

    def relations(self, path: str) -> dict[str, tuple[str, str]]:
        """What a part points at within the file: id -> (last word of the type, path)."""
        if path not in self.related:
            folder, name = posixpath.split(path)
            root = self.part(posixpath.join(folder, "_rels", name + ".rels"))
            self.related[path] = {} if root is None else dict(_relations(root, folder))
        return self.related[path]

    def of_kind(self, kind: str) -> str | None:
        """The path of the main part's first relation of a kind, such as `footnotes`."""
        return next((path for found, path in self.relations(self.main).values() if found == kind), None)

    def _bytes(self, path: str) -> bytes | None:
        try:
            info = self.archive.getinfo(path)
            self._check(info)
            with self.archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except KeyError:
            return None
        except RuntimeError as error:
            raise ReadError(f"{self.name} is locked with a password: save a copy without one.") from error
        except _DAMAGE as error:
            raise ReadError(f"{self.name} {_BROKEN}.") from error
        self.spent += len(data)
        return data

    def _check(self, info: zipfile.ZipInfo) -> None:
        """Refuse before unpacking what unpacks to too much."""
        most = limits.PART_BYTES
        if info.file_size > most or self.spent + info.file_size > limits.UNPACKED_BYTES:
            raise ReadError(f"{self.name} unpacks to more than {most // limits.MEGABYTE} MB of text: split it.")
        if info.file_size > limits.MEGABYTE and info.file_size > limits.COMPRESSION * max(info.compress_size, 1):
            raise ReadError(
                f"{self.name} unpacks to over {limits.COMPRESSION} times its size, as harmful files do: it was left."
            )

    def _parsed(self, data: bytes) -> Node:
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data.replace(b"\0", b"")[:65536]:
            raise ReadError(f"{self.name} declares XML entities, which Gnomon never resolves: save it again.")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if "depth" in str(error):
                raise ReadError(f"{self.name} nests its parts deeper than any document does: it was left.") from error
            raise ReadError(f"{self.name} {_BROKEN} (a part of it is no sound XML).") from error


def unpack(data: bytes, name: str) -> Package:
    """The open package. Raises ReadError for what is no sound DOCX file."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGE as error:
        raise ReadError(f"{name} {_BROKEN}.") from error
    members = archive.infolist()
    if len(members) > limits.PARTS:
        raise ReadError(f"{name} holds {len(members):,} files; a document holds at most {limits.PARTS:,}.")
    if min((info.header_offset for info in members), default=0) > 0:
        raise ReadError(f"{name} is two files in one: a document with something else before it; save it again.")
    if data[data.rfind(_END) + _END_LENGTH + len(archive.comment) :].strip(b"\0\r\n "):
        raise ReadError(f"{name} is two files in one: a document with something else behind it; save it again.")
    package = Package(archive, name)
    package.main = next((path for kind, path in package.relations("").values() if kind == _MAIN[1:]), "")
    _check_main(package)
    return package


def _check_main(package: Package) -> None:
    """That the main part is there and is a text document."""
    types = package.part("[Content_Types].xml")
    if types is None or not package.main:
        raise ReadError(f"{package.name} is a ZIP archive without a document in it: unpack it and name the files.")
    declared = {(value(one, "PartName") or "").lstrip("/"): value(one, "ContentType") or "" for one in types}
    kind = declared.get(package.main, "")
    what = next((what for word, what in _KINDS.items() if word in kind and "wordprocessing" not in kind), None)
    if what:
        raise ReadError(f"{package.name} is {what}: save its text as DOCX or as plain text.")


def _relations(root: Node, folder: str) -> list[tuple[str, tuple[str, str]]]:
    found = []
    for one in root:
        target = one.get("Target") or ""
        if one.get("TargetMode") == "External":
            continue
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found.append((one.get("Id") or "", ((one.get("Type") or "").rpartition("/")[2], path)))
    return found
