"""Citations as links: the cited words, no others, and the address of the cited document."""

from __future__ import annotations

import pytest

from gnomon.document.model import Document, Element, FootnoteMark, Metadata, Source, Span
from gnomon.document.writers.akn import akn
from gnomon.document.writers.html import article
from gnomon.document.writers.markdown import markdown
from gnomon.document.writers.references import Reference, cut, references
from gnomon.findings.model import Citation


def made(*elements: Element, text: str) -> Document:
    return Document(Source("v.txt", "text/plain", "utf-8", "0" * 64, len(text)), text, Metadata(), elements)


def citation(span: Span, symbol: str | None, *, kind: str = "document", paragraphs: tuple[str, ...] = ()) -> Citation:
    return Citation(id="c", at="p_1", span=span, rule="symbol", confidence=1, printed="", symbol=symbol,
                    paragraphs=paragraphs, kind=kind)  # fmt: skip


TEXT = "See A/HRC/51/88,\nS/RES/4000 (2031) and the\nCovenant."
DOCUMENT = made(Element("p_1", "paragraph", " ".join(TEXT.split()), ((0, len(TEXT)),)), text=TEXT)


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        (citation((4, 15), "A/HRC/51/88"), [Reference(4, 15, "https://undocs.org/A/HRC/51/88")]),
        (citation((4, 15), "A/HRC/51/88", paragraphs=("12 bis",)),
         [Reference(4, 15, "https://undocs.org/A/HRC/51/88#para_12bis")]),
        (citation((4, 15), "A/HRC/51/88", paragraphs=("1", "2")), [Reference(4, 15, "https://undocs.org/A/HRC/51/88")]),
        (citation((17, 34), "S/RES/4000 (2031)"), [Reference(17, 34, "https://undocs.org/S/RES/4000%20(2031)")]),
        (citation((43, 51), "ICCPR", kind="treaty"), []),
        (citation((4, 15), None), []),
        (citation((15, 16), "A/1"), [Reference(15, 16, "https://undocs.org/A/1")]),
    ],
)  # fmt: skip
def test_where_and_whereto(cited, expected):
    assert references(DOCUMENT, [cited]).get("p_1", []) == expected


def test_the_first_of_two_over_the_same_words_counts():
    both = [citation((4, 15), "A/2"), citation((4, 34), "A/1"), citation((17, 34), "A/3")]
    assert [place.href[-1] for place in references(DOCUMENT, both)["p_1"]] == ["2", "3"]


def test_chinese_words_without_blanks():
    text = "见 A/HRC/51/88\n和第 5/1 号"
    document = made(Element("p_1", "paragraph", "见A/HRC/51/88和第5/1号", ((0, len(text)),)), text=text)
    assert references(document, [citation((2, 13), "A/HRC/51/88")])["p_1"] == [
        Reference(1, 12, "https://undocs.org/A/HRC/51/88")
    ]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 9, [("ab", None), ("cd", "x"), ("e", None), ("fg", "y"), ("hi", None)]),
        (2, 4, [("cd", "x")]),
        (3, 9, [("de", None), ("fg", "y"), ("hi", None)]),
        (4, 4, []),
    ],
)
def test_pieces(start, end, expected):
    assert [*cut("abcdefghi", start, end, [Reference(2, 4, "x"), Reference(5, 7, "y")])] == expected


def test_as_written():
    text = "See A/1 (2)*."
    document = made(
        Element("p_1", "paragraph", "See A/1 (2).", ((0, 11), (12, 13)), footnotes=(FootnoteMark("fn_1", 11),)),
        Element("fn_1", "footnote"),
        text=text,
    )
    cited = [citation((4, 11), "A/1 (2)")]
    assert '>See <ref href="https://undocs.org/A/1%20(2)">A/1 (2)</ref><authorialNote' in akn(document, cited)
    assert '>See <a href="https://undocs.org/A/1%20(2)">A/1 (2)</a><sup>' in article(document, cited)
    assert markdown(document, cited).startswith("See [A/1 (2)](https://undocs.org/A/1%20%282%29)[^fn_1].")
