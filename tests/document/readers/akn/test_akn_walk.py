"""Addresses, roles and words of the provisions, in every shape that the files have."""

from __future__ import annotations

import pytest

from gnomon.document.accounting import check

P = '<paragraph eId="para_{e}"><num>{n}</num><content><p xml:space="preserve"> \t{words}</p></content></paragraph>'


def paragraph(number: str, words: str, eid: str = "9") -> str:
    return P.format(n=number, words=words, e=eid)


def table(document):
    return [(e.id, e.kind, e.role, e.number, e.text) for e in document.elements]


def test_a_recital_and_a_paragraph(document):
    read = document(
        paragraph("1.", "<span>Welcomes</span> the new prison law of Valmera;", eid="12"),
        preamble='<container name="Recalling" eId="c_2"><p><span>Recalling</span> its\n resolution,</p></container>',
    )
    assert table(read) == [
        ("title_1", "heading", None, "61/7", "Situation of human rights in Valmera"),
        ("formula_1", "formula", None, None, "The Human Rights Council,"),
        ("recital_1", "recital", "preambular", None, "Recalling its resolution,"),
        ("para_1", "paragraph", "operative", "1", "Welcomes the new prison law of Valmera;"),
    ]
    assert [e.source_id for e in read.elements] == [None, None, "c_2", "para_12"]
    assert read.text.splitlines()[-1] == "1. Welcomes the new prison law of Valmera;"
    assert check(read) == []


LIST = """<paragraph eId="p"><num>2.</num><list eId="l"><intro><p>Requests Valmera:</p></intro>
<point><num>{a}</num><content><p>To publish the figures;</p></content></point>
<point><num>{b}</num><content><p>To release the miners:</p></content></point>
<sublist><point><num>(i)</num><content><p>At once;</p></content></point></sublist>
<wrapUp><p>and to report.</p></wrapUp></list></paragraph>"""


@pytest.mark.parametrize(("a", "b"), [("(a)", "(b)"), ("a)", "b)"), ("a)", "б)"), ("(أ)", "(ب)"), ("（一）", "（二）")])
def test_points_count_by_position_in_every_language(document, a, b):
    read = document(LIST.format(a=a, b=b))
    assert [(e.id, e.parent, e.text) for e in read.elements if e.id.startswith("para")] == [
        ("para_2", None, "Requests Valmera: and to report."),
        ("para_2__list_1", "para_2", ""),
        ("para_2__list_1__point_a", "para_2__list_1", "To publish the figures;"),
        ("para_2__list_1__point_b", "para_2__list_1", "To release the miners:"),
        ("para_2__list_1__point_b__list_1", "para_2__list_1__point_b", ""),
        ("para_2__list_1__point_b__list_1__point_a", "para_2__list_1__point_b__list_1", "At once;"),
    ]
    assert check(read) == []


def test_a_list_in_a_recital(document):
    read = document(
        preamble="""<container name="Noting"><blockList><listIntroduction>Noting that Valmera:</listIntroduction>
        <item><num>a.</num><p>signed,</p></item></blockList></container>"""
    )
    assert table(read)[2:] == [
        ("recital_1", "recital", "preambular", None, "Noting that Valmera:"),
        ("recital_1__list_1", "list", "preambular", None, ""),
        ("recital_1__list_1__point_a", "point", "preambular", "a", "signed,"),
    ]


def test_points_that_stand_as_paragraphs_belong_to_the_provision_before(document):
    read = document(paragraph("1.", "Notes:") + paragraph("(a)", "the law;") + paragraph("(b)", "the plan."))
    assert [e.id for e in read.elements[2:]] == [
        "para_1", "para_1__list_1", "para_1__list_1__point_a", "para_1__list_1__point_b",
    ]  # fmt: skip


def section(number: str, *paragraphs: str) -> str:
    return f"<section><num>{number}</num>{''.join(paragraphs)}</section>"


def test_sections_whose_numbers_run_on(document):
    read = document(section("I", paragraph("1.", "Calls;")) + section("II", paragraph("2.", "Urges.")))
    assert [(e.id, e.parent, e.number) for e in read.elements[2:]] == [
        ("sec_I", None, "I"), ("para_1", "sec_I", "1"), ("sec_II", None, "II"), ("para_2", "sec_II", "2"),
    ]  # fmt: skip


def test_sections_whose_numbers_start_again_are_parts(document):
    heads = "<part><subheading>{}</subheading><subheading>Prisons</subheading>{}</part>"
    read = document(heads.format("A", paragraph("1.", "Calls;")) + heads.format("B", paragraph("1.", "Urges.")))
    assert [(e.id, e.number, e.text) for e in read.elements[2:]] == [
        ("part_A", "A", "Prisons"), ("part_A__para_1", "1", "Calls;"),
        ("part_B", "B", "Prisons"), ("part_B__para_1", "1", "Urges."),
    ]  # fmt: skip


UNNUMBERED = [
    ('<paragraph class="H23"><subheading>Prisons</subheading></paragraph>', "heading_1", "heading", None),
    ('<paragraph class="H1"><content><p>Prisons</p></content></paragraph>', "heading_1", "heading", None),
    (
        '<paragraph><content><p><span class="bold">Prisons</span></p></content></paragraph>',
        "heading_1",
        "heading",
        None,
    ),
    ("<paragraph><content><p>Decides to go on.</p></content></paragraph>", "p_1", "paragraph", "operative"),
    ("<alinea><content><p>Decides to go on.</p></content></alinea>", "p_1", "paragraph", "operative"),
    ("<paragraph><span>Noting</span> the law,</paragraph>", "recital_1", "recital", "preambular"),
    ('<crossHeading refersTo="#preamble"><span>Noting</span> it,</crossHeading>', "recital_1", "recital", "preambular"),
    ("<paragraph><content><p>]Adopted without a vote.[</p></content></paragraph>", "conclusion_1", "conclusion", None),
]


@pytest.mark.parametrize(("xml", "id_", "kind", "role"), UNNUMBERED)
def test_what_has_no_number(document, xml, id_, kind, role):
    read = document(xml)
    assert [(e.id, e.kind, e.role) for e in read.elements[2:]] == [(id_, kind, role)]
    assert check(read) == []


def test_a_vote_that_stands_in_the_body(document):
    lines = ("]Adopted by a vote:", "In favour:", "Valmera, Ostrea[", "Decides to go on.")
    read = document("".join(f"<paragraph><content><p>{line}</p></content></paragraph>" for line in lines))
    assert [e.id for e in read.elements[2:]] == ["conclusion_1", "conclusion_2", "conclusion_3", "p_1"]


def test_stars_between_parts_are_dropped(document):
    read = document("<p><decoration>* * *</decoration></p>" + paragraph("1.", "Calls."))
    assert [(d.why, read.text[slice(*d.span)]) for d in read.dropped] == [("other", "* * *")]


def test_a_statement_of_the_president_has_no_operative_part(document):
    read = document(
        "<paragraph><content><p>The Council is concerned.</p></content></paragraph>", kind="presidentialStatement"
    )
    assert [(e.id, e.kind, e.role) for e in read.elements[2:]] == [("p_1", "paragraph", None)]


def test_an_annex_counts_anew(document):
    annex = f"""<attachments><attachment><doc name="annex"><meta/><mainBody>
      <paragraph class="HCh"><content><p><span class="bold">Annex</span></p></content></paragraph>
      <paragraph class="HCh"><content><p>Rules for prisons</p></content></paragraph>
      {paragraph("1.", "Cells have light.")}
      <paragraph><content><p>Doors open.</p></content></paragraph>
    </mainBody></doc></attachment></attachments>"""
    read = document(paragraph("1.", "Adopts the rules."), after=annex)
    assert [(e.id, e.kind, e.role, e.parent, e.text) for e in read.elements[2:]] == [
        ("para_1", "paragraph", "operative", None, "Adopts the rules."),
        ("att_1", "annex", None, None, "Annex Rules for prisons"),
        ("att_1__para_1", "paragraph", None, "att_1", "Cells have light."),
        ("att_1__p_1", "paragraph", None, "att_1", "Doors open."),
    ]


def test_an_annex_may_carry_its_headings_itself_and_hold_others(document):
    """As tools for legislation write it: headings beside the body, any name of a body, annexes within annexes."""
    inner = (
        "<attachment><heading>Form B</heading><doc name='x'><mainBody><p>Sign here.</p></mainBody></doc></attachment>"
    )
    annex = f"""<attachments><attachment><num>Annex I</num><heading>Rules</heading><subheading>for prisons</subheading>
      <doc name="annex"><meta/><preface><p>Port Selin</p></preface><body>{paragraph("1.", "Cells have light.")}</body>
      <attachments>{inner}{inner}</attachments></doc></attachment></attachments>"""
    read = document(paragraph("1.", "Adopts the rules."), after=annex)
    assert [(e.id, e.kind, e.parent, e.number, e.text) for e in read.elements[3:]] == [
        ("att_1", "annex", None, "Annex I", "Rules for prisons"),
        ("att_1__cover_1", "cover", "att_1", None, "Port Selin"),
        ("att_1__para_1", "paragraph", "att_1", "1", "Cells have light."),
        ("att_1__att_1", "annex", "att_1", None, "Form B"),
        ("att_1__att_1__p_1", "paragraph", "att_1__att_1", None, "Sign here."),
        ("att_1__att_2", "annex", "att_1", None, "Form B"),
        ("att_1__att_2__p_1", "paragraph", "att_1__att_2", None, "Sign here."),
    ]
    assert check(read) == []


def test_a_table_cell_by_cell(document):
    read = document(
        """<container name="table"><table><tr><th>Year</th><th>Deaths</th></tr>
        <tr><td rowspan="2"><p>2030</p></td><td><p>four</p></td></tr><tr><td>three</td></tr></table></container>"""
    )
    cells = [(e.id, e.text, e.table.row, e.table.col, e.table.header) for e in read.elements if e.table]
    assert cells == [
        ("table_1__tr_1__td_1", "Year", 1, 1, True),
        ("table_1__tr_1__td_2", "Deaths", 1, 2, True),
        ("table_1__tr_2__td_1", "2030", 2, 1, False),
        ("table_1__tr_2__td_2", "four", 2, 2, False),
        ("table_1__tr_3__td_2", "three", 3, 2, False),
    ]
    assert check(read) == []


def test_a_quoted_resolution_stands_under_the_paragraph_that_quotes_it(document):
    formula = '<container name="formula"><p>The General Assembly,</p></container>'
    quoted = f"<embeddedStructure>{formula}{paragraph('1.', 'Calls.')}</embeddedStructure>"
    read = document(f"<paragraph><content><p>Recommends this text: {quoted}</p></content></paragraph>")
    assert [(e.id, e.parent, e.text) for e in read.elements[2:]] == [
        ("p_1", None, "Recommends this text:"),
        ("formula_2", "p_1", "The General Assembly,"),
        ("para_1", "p_1", "Calls."),
    ]


def test_a_text_with_a_letter_is_a_part(document):
    inner = """<components><component><statement name="decision"><preface><p><docNumber>{0}</docNumber></p></preface>
      <mainBody><paragraph><content><p>Decision {0} is taken.</p></content></paragraph></mainBody>
      </statement></component></components>"""
    read = document(last=inner.format("A") + inner.format("B"))
    assert [(e.id, e.kind, e.role, e.number) for e in read.elements[2:]] == [
        ("part_A", "section", None, "A"), ("part_A__p_1", "paragraph", "operative", None),
        ("part_B", "section", None, "B"), ("part_B__p_1", "paragraph", "operative", None),
    ]  # fmt: skip


def test_an_unknown_element_keeps_its_words(document):
    read = document("<oddity>Loose <b>words</b></oddity> and a tail" + paragraph("1.", "Calls."))
    assert [(e.kind, e.text) for e in read.elements[2:]] == [
        ("text", "Loose words"),
        ("text", "and a tail"),
        ("paragraph", "Calls."),
    ]
    assert check(read) == []
