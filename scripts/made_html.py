"""Makes a web page of a document as sites print them: lists, linked notes, an old encoding here and there.

Reads: a `Document`. Writes: bytes of an HTML page. How it is set (numbers typed or by lists, the form of the notes,
the encoding) is drawn from a generator seeded with the document's name.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from html import escape

from gnomon.document.model import Document, Element
from gnomon.document.words import tidy

_ENCODINGS = {
    "ar": "windows-1256", "zh": "gb18030", "ru": "windows-1251", "en": "windows-1252", "fr": "iso-8859-1",
    "es": "windows-1252",
}  # fmt: skip
_HEADINGS = {"heading": "h2", "section": "h2", "annex": "h2"}


def html(document: Document, seed: str) -> bytes:
    """The page of a document."""
    return _Maker(document, random.Random(seed)).page()  # noqa: S311 -- a repeatable layout, no secret


class _Maker:
    def __init__(self, document: Document, rng: random.Random) -> None:
        self.document = document
        self.rng = rng
        self.notes = {element.id: element for element in document.elements if element.kind == "footnote"}
        self.called: dict[str, str] = {}
        self.listed = rng.random() < 0.6
        self.form = rng.choice(("raised", "word", "list", "plain"))
        self.open: list[str] = []
        self.children: dict[str | None, list[Element]] = defaultdict(list)
        for element in document.elements:
            self.children[element.parent].append(element)

    def page(self) -> bytes:
        body = "".join(self._body())
        notes = "\n".join(self._footnotes())
        main = (self.document.metadata.languages or ("en",))[0]
        encoding = _ENCODINGS.get(main, "utf-8") if self.rng.random() < 0.3 else "utf-8"
        text = (
            f'<!DOCTYPE html>\n<html lang="{main}"><head><meta charset="{encoding}"><title>A page</title>'
            f"<style>p {{ margin: 0 }}</style></head>\n<body><nav><a href='/'>Start</a></nav>\n{body}\n{notes}\n"
            "<script>var a = '<p>no</p>';</script></body></html>"
        )
        return text.encode(encoding, "xmlcharrefreplace")

    def _body(self) -> Iterator[str]:
        for element in self.document.elements:
            if element.kind in ("footnote", "list", "row", "cell"):
                continue
            depth = self._depth(element)
            while len(self.open) > depth:
                yield f"</li></{self.open.pop()}>\n"
            if element.kind == "table":
                rows = self.children[element.id]
                yield "<table>" + "".join(self._row(row) for row in rows) + "</table>\n"
            elif depth:
                yield self._item(element, depth)
            else:
                tag = "h1" if element.id == "title_1" else _HEADINGS.get(element.kind, "p")
                words = self._words(element)
                if element.kind == "annex":
                    words = "<br>\n".join(escape(self.document.text[slice(*span)]) for span in element.spans)
                yield f"<{tag}>{self._number(element)}{words}</{tag}>\n"
        while self.open:
            yield f"</li></{self.open.pop()}>\n"

    def _row(self, row: Element) -> str:
        cells = "".join(f"<td>{self._cell(cell)}</td>" for cell in self.children[row.id])
        return f"<tr>{cells}</tr>"

    def _cell(self, cell: Element) -> str:
        """The paragraphs of a cell: what blank lines part; one alone where a note is called."""
        if cell.footnotes or not cell.spans:
            return self._words(cell)
        printed = self.document.text[cell.spans[0][0] : cell.spans[-1][1]]
        if "".join(printed.split()) != "".join(cell.text.split()):
            return self._words(cell)
        paragraphs = (tidy(words) for words in re.split(r"\n\s*\n", printed))
        return "".join(f"<p>{escape(words)}</p>" for words in paragraphs)

    def _depth(self, element: Element) -> int:
        """How many lists the element stands in; 0 for what is set as a paragraph."""
        if not self.listed or element.id.startswith("att_"):
            return 0
        if element.kind == "paragraph" and (element.number or "").isdecimal():
            return 1
        inside = element.kind == "point" and self.open and element.id.startswith("para_")
        return 1 + element.id.count("__list_") if inside else 0

    def _item(self, element: Element, depth: int) -> str:
        """An item: a figure is the list's own, other marks are typed in a list without signs."""
        own = depth == 1
        number = element.number or ""
        words = self._words(element) if own else f"{self._number(element)}{self._words(element)}"
        if len(self.open) < depth:
            self.open.append("ol" if own else "ul")
            begin = f'<ol start="{number}">' if own else '<ul style="list-style-type: none">'
            return f"\n{begin}\n<li>{words}"
        return f"</li>\n<li value='{number}'>{words}" if own else f"</li>\n<li>{words}"

    def _number(self, element: Element) -> str:
        return escape(self.document.text[slice(*element.number_span)]) + "&nbsp;" if element.number_span else ""

    def _words(self, element: Element) -> str:
        parts, at = [], 0
        for mark in element.footnotes:
            parts.append(self._wrapped(element.text[at : mark.at]))
            if mark.id in self.notes:
                parts.append(self._call(self.notes[mark.id]))
            at = mark.at
        return "".join([*parts, self._wrapped(element.text[at:])])

    def _wrapped(self, text: str) -> str:
        """Words over several lines of the file, some of them set apart."""
        first, blank, rest = text.partition(" ")
        return f"<i>{escape(first)}</i>{blank}{escape(rest, quote=False).replace('  ', ' ')}" if blank else escape(text)

    def _call(self, note: Element) -> str:
        self.called.setdefault(note.id, note.number or "*")
        mark = escape(self.called[note.id])
        key = note.id
        if self.form == "plain":
            return f"<sup>{mark}</sup>"
        if self.form == "word":
            return f'<a href="#_ftn{key}" name="_ftnref{key}"><span class="Reference">[{mark}]</span></a>'
        return f'<sup id="ref-{key}"><a href="#note-{key}">{mark}</a></sup>'

    def _footnotes(self) -> Iterator[str]:
        if self.form == "list" and self.called:
            items = "\n".join(
                f'<li id="note-{key}">{escape(self.notes[key].text)} <a href="#ref-{key}">↩</a></li>'
                for key in self.called
            )
            yield f"<ol>{items}</ol>"
            return
        for key, mark in self.called.items():
            words = escape(self.notes[key].text)
            if self.form == "word":
                yield (
                    f'<div id="ftn{key}"><p><a href="#_ftnref{key}" name="_ftn{key}"><span>[{escape(mark)}]</span></a> '
                    f"{words}</p></div>"
                )
            else:
                yield f'<p id="note-{key}"><sup>{escape(mark)}</sup> {words}</p>'
