"""Notes, tables, heads and feet, contents and headings of DOCX files."""

from __future__ import annotations

import io
import zipfile

import pytest

from gnomon.document import read
from gnomon.document.model import FootnoteMark


def p(words: str, more: str = "", style: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r><w:t>{words}</w:t></w:r>{more}</w:p>"


def call(identifier: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{identifier}"/></w:r>'


def note(identifier: int, words: str, kind: str = "footnote") -> str:
    run = f'<w:r><w:{kind}Ref/><w:t xml:space="preserve"> {words}</w:t></w:r>'
    return f'<w:{kind} w:id="{identifier}"><w:p>{run}</w:p></w:{kind}>'


def notes(document):
    return [(e.id, e.number, e.text) for e in document.elements if e.kind == "footnote"]


def test_notes_are_numbered_by_their_calls_and_stand_behind_them(document):
    found = document(
        p("Recalling its decision,", call(8)) + p("Noting the visit,", call(5)),
        footnotes=note(5, "A/HRC/60/2.") + note(8, "A/HRC/60/1.") + note(9, "never called"),
    )
    assert found.text.splitlines() == [
        "Recalling its decision,1", "1 A/HRC/60/1.", "Noting the visit,2", "2 A/HRC/60/2.",
    ]  # fmt: skip
    assert notes(found) == [("fn_1", "1", "A/HRC/60/1."), ("fn_2", "2", "A/HRC/60/2.")]
    assert found.elements[0].footnotes == (FootnoteMark("fn_1", 23),)
    assert {d.why for d in found.dropped} == {"footnote-mark"}


def test_a_typed_mark_is_a_star(document):
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    words = '<w:footnote w:id="2"><w:p><w:r><w:t>* Late.</w:t></w:r></w:p></w:footnote>'
    found = document(p("The report", mark) + p("Noting,", call(3)), footnotes=words + note(3, "A/HRC/60/2."))
    assert notes(found) == [("fn_star_1", "*", "Late."), ("fn_1", "1", "A/HRC/60/2.")]


def test_endnotes_have_their_own_numbers(document):
    found = document(p("Recalling,", call(1, "endnote")), endnotes=note(1, "E/2031/4.", "endnote"))
    assert notes(found) == [("fn_1", "i", "E/2031/4.")]


@pytest.mark.parametrize(("form", "mark"), [("lowerLetter", "c"), ("chineseCounting", "三"), ("decimal", "3")])
def test_the_format_of_notes(document, form, mark):
    settings = f'<w:footnotePr><w:numFmt w:val="{form}"/><w:numStart w:val="3"/></w:footnotePr>'
    found = document(p("Recalling,", call(1)), footnotes=note(1, "A/HRC/60/2."), settings=settings)
    assert notes(found) == [("fn_3", mark, "A/HRC/60/2.")]


def test_notes_that_start_again_by_section(document):
    settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
    body = p("One", call(1)) + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + p("Two", call(2))
    found = document(body, footnotes=note(1, "first") + note(2, "second"), settings=settings)
    assert [row[1:] for row in notes(found)] == [("1", "first"), ("1", "second")]


def test_the_strict_form_has_other_namespaces(docx):
    data = docx(p("Recalling,", call(1)), footnotes=note(1, "A/HRC/60/2."))
    strict = "http://purl.oclc.org/ooxml/{}ml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            text = text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict[0].format("wordprocessing")
            )
            text = text.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", strict[1])
            target.writestr(name, text)
    assert read(file.getvalue(), "v.docx").text == "Recalling,1\n1 A/HRC/60/2.\n"


def cell(words: str, more: str = "") -> str:
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{p(words)}</w:tc>"


def test_a_table_with_cells_over_rows_and_columns(document):
    rows = (
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("No.") + cell("Benchmark", '<w:gridSpan w:val="2"/>') + "</w:tr>"
        "<w:tr>" + cell("1", '<w:vMerge w:val="restart"/>') + cell("Free") + cell("press") + "</w:tr>"
        "<w:tr>" + cell("", "<w:vMerge/>") + cell("Free") + cell("courts") + "</w:tr>"
    )
    found = document(p("Before") + f"<w:tbl>{rows}</w:tbl>" + p("After"))
    cells = [(e.id, e.text, e.table) for e in found.elements if e.kind == "cell"]
    assert [(i, t, (c.row, c.col, c.rowspan, c.colspan, c.header)) for i, t, c in cells] == [
        ("table_1__tr_1__td_1", "No.", (1, 1, 1, 1, True)), ("table_1__tr_1__td_2", "Benchmark", (1, 2, 1, 2, True)),
        ("table_1__tr_2__td_1", "1", (2, 1, 2, 1, False)), ("table_1__tr_2__td_2", "Free", (2, 2, 1, 1, False)),
        ("table_1__tr_2__td_3", "press", (2, 3, 1, 1, False)),
        ("table_1__tr_3__td_2", "Free", (3, 2, 1, 1, False)), ("table_1__tr_3__td_3", "courts", (3, 3, 1, 1, False)),
    ]  # fmt: skip
    assert [e.number for e in found.elements if e.kind == "row"] == [None, "1", None]


def test_a_table_of_an_annex_is_addressed_there(document):
    rows = "<w:tr>" + cell("a") + cell("b") + "</w:tr>"
    found = document(p("Words.") + p("Annex") + p("List of benchmarks") + f"<w:tbl>{rows}</w:tbl>")
    assert [e.id for e in found.elements if e.kind == "cell"] == [
        "att_1__table_1__tr_1__td_1",
        "att_1__table_1__tr_1__td_2",
    ]


def test_a_frame_around_a_text_and_a_masthead_are_no_tables(document):
    head = "<w:tr>" + cell("United Nations") + cell("A/HRC/61/7") + "</w:tr>"
    frame = "<w:tr>" + cell("Summary of the report") + "</w:tr>"
    found = document(
        f"<w:tbl>{head}</w:tbl>" + p("Human Rights Council") + f"<w:tbl>{frame}</w:tbl>" + p("1. Valmera.")
    )
    assert [e for e in found.elements if e.kind == "table"] == []
    assert found.metadata.symbol == "A/HRC/61/7"


SECTION = (
    '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>'
    '<w:footerReference r:id="footer1"/>{}</w:sectPr>'
)


def test_heads_and_feet_are_dropped_and_give_the_symbol(document):
    found = document(
        p("1. Valmera is a State.") + SECTION.format(""),
        header1=p("A first page"), header2=p("A/HRC/61/7"), footer1=p("GE.31-01234"),
    )  # fmt: skip
    assert [(found.text[slice(*d.span)], d.why) for d in found.dropped] == [
        ("A first page", "page-head"), ("A/HRC/61/7", "page-head"), ("GE.31-01234", "page-foot"),
    ]  # fmt: skip
    assert found.metadata.symbol == "A/HRC/61/7"


def test_a_masthead_in_the_head_of_the_first_page_is_the_cover(document):
    found = document(
        p("The situation in Valmera") + p("1. Valmera is a State.") + SECTION.format("<w:titlePg/>"),
        header1=p("United Nations") + p("A/HRC/61/7"), header2=p("A/HRC/61/7"), footer1=p("GE.31-01234"),
    )  # fmt: skip
    assert [(e.kind, e.text) for e in found.elements][:3] == [
        ("cover", "United Nations"), ("cover", "A/HRC/61/7"), ("heading", "The situation in Valmera"),
    ]  # fmt: skip


STYLES = (
    '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Sub"/><w:basedOn w:val="H1"/></w:style>'
)


def test_contents_are_dropped_and_headings_are_known_by_their_style(document):
    body = p("Introduction 3", style="T1") + p("I. Introduction", style="H1") + p("1. Valmera is a State.")
    found = document(body + p("Prisons", style="H2") + p("Nine prisons stand in Port Selin."), styles=STYLES)
    assert [(d.why, found.text[slice(*d.span)]) for d in found.dropped] == [("contents-list", "Introduction 3")]
    assert [(e.id, e.kind, e.text) for e in found.elements] == [
        ("sec_I", "section", "Introduction"), ("para_1", "paragraph", "Valmera is a State."),
        ("heading_1", "heading", "Prisons"), ("para_1__p_1", "paragraph", "Nine prisons stand in Port Selin."),
    ]  # fmt: skip


COMMENT = '<w:r><w:commentReference w:id="1"/></w:r>'


@pytest.mark.parametrize(
    ("more", "warning"),
    [
        ("", None),
        (COMMENT, "comments in the margin (1) are not part of the text and were not read"),
        ("<w:r><w:t>.</w:t></w:r>", None),
    ],
)  # fmt: skip
def test_comments_are_counted_and_not_read(document, more, warning):
    said = [one for one in document(p("Urges Valmera", more)).warnings if "comments" in one]
    assert said == ([warning] if warning else [])


def test_parts_of_another_format_are_counted(document):
    found = document(p("Urges Valmera.") + '<w:altChunk r:id="rId9"/>')
    assert found.warnings[0] == "1 parts of another format are set into the file and were not read"
