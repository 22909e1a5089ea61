"""Makes a PDF file of a document as a Secretariat prints it: justified lines, page heads and numbers, raised marks.

Reads: a `Document`. Writes: the bytes of a PDF file, by one of three programs: Chromium (notes after the text),
WeasyPrint (notes at the foot of the page, words cut at line ends in every other file) and LibreOffice (from a DOCX
file). The measure of the page is drawn from a generator seeded with the document's name, so that each run makes
the same files.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from printed_docx import printed_docx

from gnomon.document.model import Document, Element

PRODUCERS = {"chromium": ("chromium", "google-chrome"), "weasyprint": ("weasyprint",), "libreoffice": ("soffice",)}
UNREADABLE = {("weasyprint", "ar")}  # its files give a wrong text for each joined letter, to every reader
_FACES = {"zh": '"Noto Serif CJK SC"', "ar": '"Noto Naskh Arabic"'}
_FACE = '"Liberation Serif","DejaVu Serif","Noto Serif"'
_CSS = """
@page {{ size: A4; margin: 25mm {margin}mm; @top-left {{ content: "{symbol}"; font: bold 9pt {face} }}
 @bottom-right {{ content: counter(page); font: 9pt {face} }}
 @bottom-left {{ content: "GE.23-01234"; font: 8pt {face} }}
 @footnote {{ border-top: .5pt solid black; padding-top: 3pt }} }}
body {{ font: {size}pt/1.25 {face}; text-align: justify; direction: {direction}; hyphens: {hyphens} }}
p {{ margin: 0 0 6pt 0; text-indent: 2em }} p.point {{ margin-{start}: 2em }} h2, .plain {{ text-indent: 0 }}
h2 {{ font-size: 12pt }} table {{ border-collapse: collapse; border-top: 1pt solid black }}
td {{ vertical-align: top; text-align: {start}; padding: 3pt 6pt; border-bottom: .3pt solid black; font-size: 90% }}
sup {{ font-size: 65%; line-height: 0; vertical-align: super }}
::footnote-call, ::footnote-marker {{ content: none }}
.foot {{ float: footnote; font-size: 8pt }} .end {{ font-size: 8pt; margin: 0 }}
hr {{ width: 5cm; margin-{start}: 0 }}
"""


def program(producer: str) -> str | None:
    """Where the program of a producer stands; None where it is not installed."""
    return next(filter(None, map(shutil.which, PRODUCERS[producer])), None)


def pdf(document: Document, seed: str, producer: str) -> bytes:
    """The file of a document. Raises RuntimeError where the producer is not installed."""
    where = program(producer)
    if where is None:
        raise RuntimeError(f"{producer} is not installed: install it or measure without it.")
    rng = random.Random(seed)  # noqa: S311 -- a repeatable layout, no secret
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.pdf")
        if producer == "libreoffice":
            source = source.with_suffix(".docx")
            source.write_bytes(printed_docx(document, rng))
        else:
            source.write_text(_Maker(document, rng, feet=producer == "weasyprint").page(), encoding="utf-8")
        command = [where, *_arguments(producer, source, target)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
        return target.read_bytes()


def _arguments(producer: str, source: Path, target: Path) -> list[str]:
    if producer == "chromium":
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        return [*options, f"--print-to-pdf={target}", source.as_uri()]
    if producer == "weasyprint":
        return [str(source), str(target)]
    profile = Path(tempfile.gettempdir(), "gnomon-soffice").as_uri()
    options = [f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    return [*options, "--outdir", str(target.parent), str(source)]


class _Maker:
    def __init__(self, document: Document, rng: random.Random, *, feet: bool) -> None:
        self.document = document
        self.feet = feet
        self.margin, self.size = rng.choice((28, 32)), rng.choice((10, 10.5))
        self.hyphens = rng.choice(("manual", "auto")) if feet else "manual"
        self.language = (document.metadata.languages or ("en",))[0]
        self.notes = {element.id: element for element in document.elements if element.kind == "footnote"}
        self.called: dict[str, str] = {}

    def page(self) -> str:
        face = _FACES.get(self.language, _FACE)
        direction, start = ("rtl", "right") if self.language == "ar" else ("ltr", "left")
        css = _CSS.format(
            symbol=self.document.metadata.symbol or "A/HRC/99/12",
            face=face,
            direction=direction,
            start=start,
            margin=self.margin,
            size=self.size,
            hyphens=self.hyphens,
        )
        body = "\n".join([*self._body(), *self._ends()])
        return f'<!doctype html><html lang="{self.language}"><meta charset="utf-8"><style>{css}</style>{body}</html>'

    def _body(self) -> Iterator[str]:
        rows: list[str] = []
        for element in self.document.elements:
            if element.kind == "row":
                rows.append("<tr>")
            elif element.kind == "cell":
                rows.append(f"<td>{self._words(element)}</td>")
            elif element.kind not in ("footnote", "list", "table"):
                if rows:
                    yield f"<table>{''.join(rows)}</table>"
                    rows = []
                yield self._block(element)
        if rows:
            yield f"<table>{''.join(rows)}</table>"

    def _block(self, element: Element) -> str:
        number = self.document.text[slice(*element.number_span)].strip() if element.number_span else ""
        words = f"{escape(number)}&emsp;{self._words(element)}" if number else self._words(element)
        if element.kind in ("heading", "section", "annex"):
            return f"<h2>{words}</h2>"
        kind = {"point": "point", "cover": "plain", "conclusion": "plain"}.get(element.kind, "text")
        return f'<p class="{kind}">{words}</p>'

    def _words(self, element: Element) -> str:
        parts, at = [], 0
        for mark in element.footnotes:
            parts.append(escape(element.text[at : mark.at]))
            if mark.id in self.notes:
                parts.append(self._call(self.notes[mark.id]))
            at = mark.at
        return "".join([*parts, escape(element.text[at:])])

    def _call(self, note: Element) -> str:
        mark = escape((note.number or "*").strip("()"))
        first = note.id not in self.called
        self.called[note.id] = mark
        shown = f"({mark})" if self.language == "ar" else mark
        raised = f"<sup>{shown}</sup>"
        return f'{raised}<span class="foot">{raised} {escape(note.text)}</span>' if self.feet and first else raised

    def _ends(self) -> Iterator[str]:
        if self.called and not self.feet:
            yield "<hr>"
            for key, mark in self.called.items():
                shown = f"({mark})" if self.language == "ar" else mark
                yield f'<p class="end"><sup>{shown}</sup> {escape(self.notes[key].text)}</p>'
