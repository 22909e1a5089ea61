"""Makes a DOCX file of a document the way that Word writes it: computed numbers, real footnotes, runs in pieces.

Reads: a `Document`. Writes: bytes of a minimal OOXML package. How it is set (numbers computed or typed, a masthead
table, tracked changes) is drawn from a generator seeded with the document's name: different from document to
document, always the same for one.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import takewhile
from xml.sax.saxutils import escape

from gnomon.document.model import Document, Element, Span
from gnomon.document.words import join

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_BLANK_LINE = re.compile(r"\n\s*\n")
_PARTS = ("styles", "numbering", "footnotes", "header1", "settings")
_ALPHABETS = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
}
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_STYLES = {
    "Normal": "Normal", "SingleTxtG": "_ Single Txt_G", "H1G": "_ H_1_G", "HChG": "_ H _Ch_G", "Heading2": "heading 2",
}  # fmt: skip
_HEADINGS = {"heading": "H1G", "section": "HChG", "annex": "HChG"}


@dataclass(slots=True)
class Lists:
    """Which numbers Word would compute: the pattern of each level of the one list, and its counts."""

    patterns: dict[int, tuple[str, str]] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)

    def computes(self, depth: int, printed: str) -> bool:
        """Whether the next number of the level is `printed`; counts on if so."""
        form, before, value, after = _parsed(printed, depth)
        if not value or value != self.counts.get(depth, 0) + 1:
            return False
        pattern = f"{before}%{depth + 1}{after}"
        if self.patterns.setdefault(depth, (form, pattern)) != (form, pattern):
            return False
        self.counts = {level: count for level, count in self.counts.items() if level < depth} | {depth: value}
        return True


def docx(document: Document, seed: str) -> bytes:
    """The file of a document."""
    return _Maker(document, random.Random(seed)).package()  # noqa: S311 -- a repeatable layout, no secret


class _Maker:
    def __init__(self, document: Document, rng: random.Random) -> None:
        self.document = document
        self.rng = rng
        self.lists = Lists()
        self.notes = {element.id: element for element in document.elements if element.kind == "footnote"}
        self.called: dict[str, int] = {}
        self.computed = rng.random() < 0.8
        self.tracked = rng.random() < 0.3
        self.masthead = rng.random() < 0.5
        self.children: dict[str | None, list[Element]] = defaultdict(list)
        for element in document.elements:
            self.children[element.parent].append(element)

    def package(self) -> bytes:
        body = "".join(self._body())
        parts = {
            "word/document.xml": f'<w:document {_W} {_R}><w:body>{body}<w:sectPr><w:headerReference w:type="default" '
            'r:id="rId4"/></w:sectPr></w:body></w:document>',
            "word/styles.xml": _styles(),
            "word/numbering.xml": self._numbering(),
            "word/footnotes.xml": f"<w:footnotes {_W} {_R}>{''.join(self._footnotes())}</w:footnotes>",
            "word/header1.xml": f"<w:hdr {_W} {_R}><w:p><w:r><w:t>{escape(self.document.metadata.symbol or '')}</w:t>"
            "</w:r></w:p></w:hdr>",
            "word/settings.xml": f"<w:settings {_W} {_R}/>",
            "word/_rels/document.xml.rels": _relations(
                [(part.rstrip("1"), f"{part}.xml") for part in _PARTS]
            ),
            "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
            "[Content_Types].xml": _types(),
        }  # fmt: skip
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, f'<?xml version="1.0" encoding="UTF-8"?>\n{content}')
        return file.getvalue()

    def _body(self) -> Iterator[str]:
        covers = list(takewhile(lambda element: element.kind == "cover", self.document.elements))
        if self.masthead and len(covers) > 3:
            pairs = zip(covers[0::2], [*covers[1::2], None], strict=False)
            cells = [[self._paragraph(one) if one else "<w:p/>" for one in pair] for pair in pairs]
            yield _table([[(cell, 1) for cell in row] for row in cells])
        else:
            covers = []
        for element in self.document.elements[len(covers) :]:
            if element.kind == "table":
                yield self._table(element)
            elif element.kind == "annex" and len(element.spans) > 1:
                head = join(self.document.text, element.spans[:1])
                yield self._paragraph(replace(element, text=head))
                yield self._paragraph(replace(element, text=join(self.document.text, element.spans[1:])))
            elif element.kind not in ("footnote", "list", "row", "cell"):
                yield self._paragraph(element)

    def _table(self, table: Element) -> str:
        rows = []
        for row in self.children[table.id]:
            rows.append([(self._cell(cell), cell.table.colspan if cell.table else 1) for cell in self.children[row.id]])
        return _table(rows)

    def _cell(self, cell: Element) -> str:
        """The paragraphs of a cell: what blank lines part; one alone where a note is called."""
        source = self.document.text
        groups: list[list[Span]] = [[]]
        for span in cell.spans:
            if groups[-1] and not cell.footnotes and _BLANK_LINE.search(source, groups[-1][-1][1], span[0]):
                groups.append([])
            groups[-1].append(span)
        if len(groups) == 1:
            return self._paragraph(cell)
        return "".join(self._paragraph(replace(cell, text=join(source, group))) for group in groups)

    def _paragraph(self, element: Element) -> str:
        style = _HEADINGS.get(element.kind, "SingleTxtG" if self.rng.random() < 0.8 else "")
        if element.id == "title_1" or element.kind == "cell":
            style = ""
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        typed = ""
        if element.number_span:
            printed = self.document.text[slice(*element.number_span)]
            depth = self._depth(element)
            if self.computed and depth is not None and self.lists.computes(depth, printed):
                properties += f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
            else:
                typed = f"<w:r><w:t>{escape(printed)}</w:t><w:tab/></w:r>"
        return f"<w:p><w:pPr>{properties}</w:pPr>{typed}{''.join(self._runs(element))}</w:p>"

    def _depth(self, element: Element) -> int | None:
        """The level of the list that numbers the element; None where Word would not."""
        if element.kind == "paragraph" and element.number and not element.id.startswith("att_"):
            return 0
        levels = element.id.count("__list_")
        inside = element.id.startswith("para_")
        return levels if element.kind == "point" and inside and 0 < levels < 3 else None

    def _runs(self, element: Element) -> Iterator[str]:
        at = 0
        for mark in element.footnotes:
            yield from self._pieces(element.text[at : mark.at])
            if mark.id in self.notes:
                yield self._call(self.notes[mark.id])
            at = mark.at
        yield from self._pieces(element.text[at:])

    def _pieces(self, text: str) -> Iterator[str]:
        """The words in runs as Word cuts them: anywhere, here and there in a link, a field, an insertion."""
        while text:
            cut = self.rng.randint(1, 60) if self.rng.random() < 0.5 else len(text)
            run = f'<w:r><w:t xml:space="preserve">{escape(text[:cut])}</w:t></w:r>'
            text = text[cut:]
            if self.tracked and self.rng.random() < 0.1:
                yield '<w:del w:id="1"><w:r><w:delText>struck out</w:delText></w:r></w:del>'
                run = f'<w:ins w:id="2">{run}</w:ins>'
            elif self.rng.random() < 0.03:
                run = (
                    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
                    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
                )
            yield run

    def _call(self, note: Element) -> str:
        number = self.called.setdefault(note.id, len(self.called) + 1)
        if self._typed(note):
            mark = escape(note.number or "*")
            return f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="{number}"/><w:t>{mark}</w:t></w:r>'
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    def _typed(self, note: Element) -> bool:
        """Whether Word would not compute the note's mark: a star, or a number out of turn."""
        counted = [key for key in self.called if (self.notes[key].number or "").isdecimal()]
        return note.number != str(counted.index(note.id) + 1 if note.id in counted else 0)

    def _footnotes(self) -> Iterator[str]:
        yield '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        for note_id, number in self.called.items():
            note = self.notes[note_id]
            mark = f"<w:t>{escape(note.number or '*')}</w:t>" if self._typed(note) else "<w:footnoteRef/>"
            runs = "".join(self._pieces(note.text))
            yield f'<w:footnote w:id="{number}"><w:p><w:r>{mark}<w:tab/></w:r>{runs}</w:p></w:footnote>'

    def _numbering(self) -> str:
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{escape(pattern)}"/></w:lvl>'
            for depth, (form, pattern) in sorted(self.lists.patterns.items())
        )
        return (
            f'<w:numbering {_W} {_R}><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
        )


def _parsed(printed: str, depth: int) -> tuple[str, str, int, str]:
    """Format, what stands before, value and what stands after a printed number; value 0 for another form."""
    bare = printed.strip("()（）.-–‑ـ ")
    before, _, after = printed.partition(bare) if bare else ("", "", "")
    if bare.isdecimal() and bare.isascii():
        return "decimal", before, int(bare), after
    if depth > 1 and bare in _ROMANS:
        return "lowerRoman", before, _ROMANS.index(bare) + 1, after
    for form, letters in _ALPHABETS.items():
        if len(bare) == 1 and bare in letters:
            return form, before, letters.index(bare) + 1, after
    return "", "", 0, ""


def _table(rows: list[list[tuple[str, int]]]) -> str:
    cells = "".join(
        "<w:tr>"
        + "".join(f'<w:tc><w:tcPr><w:gridSpan w:val="{wide}"/></w:tcPr>{cell}</w:tc>' for cell, wide in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/>{cells}</w:tbl>"


def _styles() -> str:
    styles = "".join(
        f'<w:style w:type="paragraph" w:default="{int(name == "Normal")}" w:styleId="{style}">'
        f'<w:name w:val="{name}"/></w:style>'
        for style, name in _STYLES.items()
    )
    return f"<w:styles {_W} {_R}>{styles}</w:styles>"


def _relations(targets: list[tuple[str, str]]) -> str:
    found = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{path}"/>'
        for number, (kind, path) in enumerate(targets, 1)
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{found}</Relationships>'
    )


def _types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}{kind}+xml"/>'
        for part, kind in [("document", "document.main"), *((part, part.rstrip("1")) for part in _PARTS)]
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
