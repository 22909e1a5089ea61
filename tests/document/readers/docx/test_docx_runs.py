"""What stands in a paragraph of a DOCX file: fields, changes, text boxes, signs, breaks, hidden words."""

from __future__ import annotations

import pytest


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([run("Port "), run("Sel"), run("in")], "Port Selin"),
        ([run("see "), BEGIN, "<w:r><w:instrText>REF x</w:instrText></w:r>", SEPARATE, run("7"), END], "see 7"),
        ([BEGIN, run("IF "), BEGIN, run("in"), SEPARATE, run("ner"), END, SEPARATE, run("shown"), END], "shown"),
        (['<w:fldSimple w:instr="PAGE">' + run("9") + "</w:fldSimple>"], "9"),
        (["<w:hyperlink>" + run("a link") + "</w:hyperlink>", "<w:smartTag>" + run("!") + "</w:smartTag>"], "a link!"),
        (["<w:sdt><w:sdtPr/><w:sdtContent>" + run("kept") + "</w:sdtContent></w:sdt>"], "kept"),
        (["<w:r><w:t>48</w:t><w:noBreakHyphen/><w:t>23</w:t></w:r>"], "48‑23"),
        (["<w:r><w:t>Val</w:t><w:softHyphen/><w:t>mera</w:t></w:r>"], "Valmera"),
        ([run("Val\u00admera")], "Valmera"),
        ([run("9 km"), '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'], "9 km²"),
        (['<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>'], "≥ 5"),
        ([run("\uf0b7 point")], "• point"),
        (["<w:ins>" + run("added ") + "</w:ins>", run("words")], "added words"),
        (["<w:ruby><w:rt>" + run("above") + "</w:rt><w:rubyBase>" + run("base") + "</w:rubyBase></w:ruby>"], "base"),
        (["<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r>"], "shown"),
    ],
)  # fmt: skip
def test_words(document, runs, text):
    found = document(paragraph(*runs))
    assert found.text == text + "\n"
    assert found.dropped == ()


def test_deleted_moved_and_hidden_words_are_dropped_and_break_no_word(document):
    found = document(paragraph(
        run("Val"), "<w:del><w:r><w:delText>struck</w:delText></w:r></w:del>", run("mera"),
        "<w:moveFrom>" + run("moved") + "</w:moveFrom>", "<w:moveTo>" + run(" here") + "</w:moveTo>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
    ))  # fmt: skip
    assert [e.text for e in found.elements] == ["Valmera here"]
    assert [(found.text[slice(*d.span)], d.why) for d in found.dropped] == [
        ("struck", "deleted"), ("moved", "deleted"), ("hidden", "other"),
    ]  # fmt: skip


INS = "<w:ins>{}</w:ins>"


@pytest.mark.parametrize(
    ("runs", "inserted"),
    [
        ([run("Urges Valmera")], []),
        ([run("Urges "), INS.format(run("all of ")), run("Valmera")], ["all of"]),
        ([INS.format(run("Urges ")), INS.format(run("Valmera")), run(" now")], ["Urges Valmera"]),
        ([INS.format(run("Urges")), run(" Valmera "), "<w:moveTo>" + run("now") + "</w:moveTo>"], ["Urges", "now"]),
        ([INS.format(run(" ")), INS.format(""), run("Urges")], []),
        ([INS.format(run("Urges") + "<w:del>" + run("them") + "</w:del>" + run(" now"))], ["Urges now"]),
    ],
)  # fmt: skip
def test_inserted_words_are_text_and_flagged(document, runs, inserted):
    found = document(paragraph(run("A line before.")) + paragraph(*runs))
    flags = [one for one in found.anomalies if one.code == "inserted-words"]
    assert [one.printed for one in flags] == inserted
    assert [found.text[slice(*one.places[0].span)] for one in flags] == inserted
    assert {one.places[0].at for one in flags} <= {found.elements[-1].id}
    assert any("tracked changes" in warning for warning in found.warnings) == (
        "<w:ins>" in "".join(runs) and bool(inserted)
    )


def test_the_warning_counts_what_was_changed(document):
    found = document(paragraph(INS.format(run("New")), run(" and "), "<w:del>" + run("old") + "</w:del>", run("words")))
    assert found.warnings[0] == (
        "the file has tracked changes: inserted words are read and flagged (1), deleted ones are dropped (1)"
    )


def test_a_paragraph_whose_mark_was_deleted_runs_on(document):
    body = paragraph(run("Port "), properties="<w:rPr><w:del/></w:rPr>") + paragraph(run("Selin"))
    assert document(body).text == "Port Selin\n"


def test_line_breaks_are_lines(document):
    found = document(paragraph("<w:r><w:t>Human Rights Council</w:t><w:br/><w:t>Sixty-first session</w:t></w:r>"))
    assert found.text == "Human Rights Council\nSixty-first session\n"


def test_a_text_box_is_read_once(document):
    box = "<w:txbxContent>" + paragraph(run("in the box")) + "</w:txbxContent>"
    drawing = f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox>{box}</v:textbox></w:pict>"
    both = (
        f"<mc:AlternateContent><mc:Choice>{drawing}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )
    assert document(paragraph(run("anchor"), f"<w:r>{both}</w:r>")).text == "anchor\nin the box\n"
    assert document(paragraph(run("anchor"), f"<w:r>{old}</w:r>")).text == "anchor\nin the box\n"
