"""A DOCX file of a document set for print: what `made_docx` makes, with a face, a page and raised marks of notes.

Reads: a `Document`. Writes: the bytes of an OOXML package without tracked changes and fields, since a printer
shows those.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from made_docx import _R, _STYLES, _W, _Maker

from gnomon.document.model import Document, Element

_FACES = {"zh": "Noto Serif CJK SC", "ar": "Noto Naskh Arabic"}
_RAISED = '<w:vertAlign w:val="superscript"/>'
_HEADINGS = ("H1G", "HChG", "Heading2")
_PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:bottom="1500" w:left="{0}" w:right="{0}"/>'


def printed_docx(document: Document, rng: random.Random) -> bytes:
    """The file of a document; margins are drawn from the generator."""
    maker = _Printed(document, rng)
    page = _PAGE.format(rng.choice((1134, 1500, 1900)))
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(maker.package())) as plain, zipfile.ZipFile(target, "w") as archive:
        for name in plain.namelist():
            content = plain.read(name).decode()
            if name == "word/styles.xml":
                content = maker.styles()
            elif name == "word/header1.xml":
                content = maker.header()
            archive.writestr(name, content.replace("</w:sectPr>", f"{page}</w:sectPr>"))
    return target.getvalue()


class _Printed(_Maker):
    def __init__(self, document: Document, rng: random.Random) -> None:
        super().__init__(document, rng)
        self.tracked = False
        self.language = (document.metadata.languages or ("en",))[0]
        self.rtl = "<w:rtl/>" if self.language == "ar" else ""

    def styles(self) -> str:
        face = _FACES.get(self.language, "Liberation Serif")
        bidi = "<w:bidi/>" if self.rtl else ""
        styles = "".join(
            f'<w:style w:type="paragraph" w:default="{int(name == "Normal")}" w:styleId="{style}"><w:name '
            f'w:val="{name}"/><w:pPr>{bidi}<w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr><w:rPr>'
            f"{'<w:b/><w:bCs/>' * (style in _HEADINGS)}</w:rPr></w:style>"
            for style, name in _STYLES.items()
        )
        fonts = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'
        sizes = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
        default = f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{sizes}</w:rPr></w:rPrDefault></w:docDefaults>"
        return f"<w:styles {_W} {_R}>{default}{styles}</w:styles>"

    def header(self) -> str:
        symbol = escape(self.document.metadata.symbol or "A/HRC/99/12")
        return (
            f'<w:hdr {_W} {_R}><w:p><w:r><w:t>{symbol}</w:t><w:tab/><w:tab/></w:r><w:fldSimple w:instr="PAGE">'
            "<w:r><w:t>1</w:t></w:r></w:fldSimple></w:p><w:p/></w:hdr>"
        )

    def _paragraph(self, element: Element) -> str:
        words = super()._paragraph(element)
        return words.replace("<w:r><w:t", f"<w:r><w:rPr>{self.rtl}</w:rPr><w:t") if self.rtl else words

    def _pieces(self, text: str) -> Iterator[str]:
        """The words in two runs, the first in italics as the opening verbs of a resolution are."""
        first, blank, rest = text.partition(" ")
        for words, slant in ((first, "<w:i/><w:iCs/>"), (blank + rest, "")):
            if words:
                yield f'<w:r><w:rPr>{slant}{self.rtl}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'

    def _cell(self, cell: Element) -> str:
        """Cells are not justified."""
        return super()._cell(cell).replace("<w:pPr>", '<w:pPr><w:jc w:val="start"/>')

    def _call(self, note: Element) -> str:
        return super()._call(note).replace("<w:r>", f"<w:r><w:rPr>{_RAISED}</w:rPr>")

    def _footnotes(self) -> Iterator[str]:
        for note in super()._footnotes():
            yield note.replace("<w:p><w:r>", f"<w:p><w:r><w:rPr>{_RAISED}</w:rPr>")
