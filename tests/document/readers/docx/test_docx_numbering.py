"""Numbers that Word computes: formats, levels, restarts, styles; and how each format is printed."""

from __future__ import annotations

import pytest

from gnomon.document.readers.blocks.formats import printed

LEVELS = """<w:abstractNum w:abstractNumId="3">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>"""
ONE = LEVELS + '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>'


def item(words: str, level: int = 0, list_id: int = 1, style: str = "") -> str:
    """A paragraph in a list."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbers = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{styled}{numbers}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def lines(document):
    return document.text.splitlines()


def test_levels_count_and_start_again(document):
    body = item("A") + item("b", 1) + item("c", 1) + item("d", 2) + item("E") + item("f", 1) + item("g", 2)
    found = document(body, numbering=ONE)
    assert lines(found) == ["1. A", "(a) b", "(b) c", "1.b.i d", "2. E", "(a) f", "2.a.i g"]


def test_lists_that_share_an_abstract_list_count_on_unless_they_start_again(document):
    numbering = (
        LEVELS
        + '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>'
        + '<w:num w:numId="2"><w:abstractNumId w:val="3"/></w:num>'
        + '<w:num w:numId="4"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>'
        "</w:lvlOverride></w:num>"
    )
    body = item("A") + item("B", list_id=2) + item("C", list_id=4) + item("D", list_id=4) + item("E", list_id=1)
    assert lines(document(body, numbering=numbering)) == ["1. A", "2. B", "7. C", "8. D", "9. E"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ('<w:lvlRestart w:val="0"/>', ["1. A", "(a) b", "2. C", "(b) d"]),
        ('<w:lvlRestart w:val="1"/>', ["1. A", "(a) b", "2. C", "(a) d"]),
    ],
)
def test_what_starts_a_level_again(document, more, expected):
    numbering = ONE.replace('<w:lvlText w:val="(%2)"/>', f'<w:lvlText w:val="(%2)"/>{more}')
    body = item("A") + item("b", 1) + item("C") + item("d", 1)
    assert lines(document(body, numbering=numbering)) == expected


def test_legal_numbers_are_figures(document):
    numbering = ONE.replace('<w:lvlText w:val="%1.%2.%3"/>', '<w:isLgl/><w:lvlText w:val="%1.%2.%3"/>')
    assert lines(document(item("A") + item("b", 1) + item("c", 2), numbering=numbering))[-1] == "1.1.1 c"


def test_a_style_numbers_its_paragraphs_and_a_paragraph_may_refuse(document):
    numbering = ONE.replace('<w:lvlText w:val="(%2)"/>', '<w:pStyle w:val="Point"/><w:lvlText w:val="(%2)"/>')
    styles = (
        '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/>'
        '<w:basedOn w:val="Para"/></w:style>'
    )
    plain = '<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = plain.format("Para", "", "A") + plain.format("Point", "", "b") + plain.format("Para", none, "C")
    assert lines(document(body, numbering=numbering, styles=styles)) == ["1. A", "(a) b", "C"]


def test_bullets_of_symbol_fonts_and_empty_items(document):
    numbering = ONE.replace('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>', '<w:numFmt w:val="bullet"/>'
                            '<w:lvlText w:val="\uf0b7"/>')  # fmt: skip
    assert lines(document(item("A") + item("") + item("o"), numbering=numbering)) == ["• A", "• o"]


def test_a_list_that_is_not_in_the_file_prints_nothing(document):
    assert lines(document(item("A", list_id=99), numbering=ONE)) == ["A"]


def test_numbers_make_paragraphs_and_points(document):
    body = item("Welcomes the visit to Port Selin;") + item("Requests Valmera:") + item("To publish;", 1)
    found = document(body + item("To release the miners.", 1), numbering=ONE)
    assert [(e.id, e.number, e.text) for e in found.elements if e.number] == [
        ("para_1", "1", "Welcomes the visit to Port Selin;"),
        ("para_2", "2", "Requests Valmera:"),
        ("para_2__list_1__point_a", "a", "To publish;"),
        ("para_2__list_1__point_b", "b", "To release the miners."),
    ]


@pytest.mark.parametrize(
    ("form", "values"),
    [
        ("decimal", {1: "1", 120: "120"}), ("decimalZero", {3: "03", 12: "12"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 53: "aaa"}), ("upperLetter", {2: "B"}),
        ("lowerRoman", {4: "iv", 49: "xlix"}), ("upperRoman", {1999: "MCMXCIX"}),
        ("russianLower", {1: "а", 10: "к", 29: "я", 30: "аа"}),
        ("arabicAbjad", {1: "أ", 3: "ج", 10: "ي"}), ("arabicAlpha", {3: "ت"}), ("hindiNumbers", {45: "٤٥"}),
        ("chineseCounting", {3: "三", 10: "十", 15: "十五", 20: "二十", 21: "二十一"}),
        ("chineseCounting", {105: "一百〇五", 120: "一百二十", 2026: "二〇二六"}),
        ("ideographDigital", {20: "二〇"}), ("ideographTraditional", {1: "甲", 11: "甲"}),
        ("decimalEnclosedCircle", {1: "①", 21: "21"}), ("ordinal", {1: "1st", 12: "12th", 22: "22nd"}),
        ("none", {4: ""}), ("unheardOf", {4: "4"}), ("lowerLetter", {0: "0", 9_999: "9999"}),
    ],
)  # fmt: skip
def test_formats(form, values):
    assert {value: printed(value, form) for value in values} == values
