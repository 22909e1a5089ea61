"""Small DOCX files of our own, put together by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROOTS = {
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
    "settings": "settings", "header1": "hdr", "header2": "hdr", "footer1": "ftr",
}  # fmt: skip
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    rows = "".join(f'<Relationship Id="{i}" Type="{_OFFICE}/{k}" Target="{t}"/>' for i, (k, t) in targets.items())
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def pack(body: str, main_type: str = _TYPE, others: dict[str, bytes] | None = None, **parts: str) -> bytes:
    """A package: `body` is what stands in `w:body`, each part is what stands in its root."""
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>',
        "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {_W} {_MORE}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            {part: (part.rstrip("12"), f"{part}.xml") for part in parts}
            | {"far": ("image", "../media/absent.png"), "up": ("attachedTemplate", "../../../etc/passwd")}
        ),
    }
    for part, content in parts.items():
        files[f"word/{part}.xml"] = f"<w:{_ROOTS[part]} {_W} {_MORE}>{content}</w:{_ROOTS[part]}>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        for name, data in (others or {}).items():
            archive.writestr(name, data)
    return file.getvalue()


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """Bytes of a file with the given body and parts."""
    return pack


@pytest.fixture
def document() -> Callable[..., Document]:
    """The document that is read from such a file, with every character accounted for."""

    def make(body: str, **parts: str) -> Document:
        found = read(pack(body, **parts), "valmera.docx")
        assert check(found) == []
        return found

    return make
