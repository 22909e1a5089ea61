"""What the file says of the document."""

from __future__ import annotations

import pytest

from gnomon.document.model import Vote

COVER = """<p><docNumber refersTo="#symbol">{symbol}</docNumber></p>
<p><docDate date="2031-04-09" refersTo="#dateOfIssuance">9 April 2031</docDate></p>
<p><session value="61">Sixty-first session</session></p>
<p><inline name="agenda item" title="10">Agenda item 10</inline></p>
<p><inline name="agenda item name">Technical assistance</inline></p>"""
AFTER = """<conclusions><p><event><location title="49th" refersTo="#adoptionMeeting">49th meeting</location><eol/>
<docDate date="2031-04-03" refersTo="#adoptionDate">3 April 2031</docDate></event></p>{vote}</conclusions>"""
COUNT = '<count value="{n}" refersTo="{side}"><voters><organization>{state}</organization></voters></count>'
PRINTED = """<p><vote><outcome>[Adopted by a vote:<outcome refersTo="inFavour">In favour:<eol/>
<organization>Valmera, Ostrea</organization>]</outcome></outcome></vote></p>"""


def test_the_masthead(document):
    about = document(cover=COVER.format(symbol="A/HRC/RES/61/7"), after=AFTER.format(vote="")).metadata
    assert (about.symbol, about.symbol_basis, about.symbols) == ("A/HRC/RES/61/7", "printed", ("A/HRC/RES/61/7",))
    assert (about.kind, about.body, about.session, about.agenda_item) == ("resolution", "HRC", "61", "10")
    assert (about.adopted_on, about.distributed_on, about.meeting) == ("2031-04-03", "2031-04-09", "49")
    assert (about.title, about.languages) == ("Situation of human rights in Valmera", ("en",))


def test_lines_that_belong_together_and_lines_that_do_not(document):
    read = document(cover=COVER.format(symbol="A/HRC/RES/61/7"), after=AFTER.format(vote=""))
    assert [e.text for e in read.elements if e.kind == "cover"][-1] == "Agenda item 10 Technical assistance"
    assert [e.text for e in read.elements if e.kind == "conclusion"] == ["49th meeting", "3 April 2031"]


@pytest.mark.parametrize(
    ("printed", "symbol", "basis"),
    [
        ("S/RES/9100 (2031)", "S/RES/9100(2031)", "printed"),
        ("A/DEC/85/409 B()", "A/DEC/85/409 B", "printed"),
        ("", "A/HRC/RES/61/7", "derived"),
    ],
)
def test_symbols(document, printed, symbol, basis):
    about = document(cover=COVER.format(symbol=printed) if printed else "").metadata
    assert (about.symbol, about.symbol_printed, about.symbol_basis) == (symbol, printed or "61/7", basis)


@pytest.mark.parametrize(
    ("symbol", "kind", "role"),
    [
        ("S/PRST/2031/4", "presidential-statement", None),
        ("A/DEC/76/501", "decision", "operative"),
        ("A/HRC/61/L.7", "draft", "operative"),
    ],
)
def test_the_symbol_tells_the_kind_before_the_label_does(document, symbol, kind, role):
    read = document("<paragraph><content><p>Decides so.</p></content></paragraph>", cover=COVER.format(symbol=symbol))
    assert (read.metadata.kind, read.elements[-1].role) == (kind, role)


@pytest.mark.parametrize(("symbol", "meeting"), [("S/PRST/2031/4", "8045"), ("A/HRC/61/L.7", None)])
def test_a_statement_names_its_meeting_in_its_first_words(document, symbol, meeting):
    words = "<paragraph><content><p>At the 8045th meeting of the Security Council:</p></content></paragraph>"
    assert document(words, cover=COVER.format(symbol=symbol)).metadata.meeting == meeting


VOTES = [
    ('<voting outcome="adoptedWithoutVote"/>', "", Vote("without-a-vote")),
    ("<voting/>", "", Vote()),
    (
        f'<voting outcome="adoptedRecordedVote">{COUNT.format(n=2, side="inFavour", state="VALMERA")}</voting>',
        "",
        Vote("recorded", {"in_favour": 2, "against": 0, "abstaining": 0}, in_favour=("VALMERA",)),
    ),
    (
        f'<voting outcome="adoptedRecordedVote">{COUNT.format(n=2, side="inFavour", state="VALMERA")}</voting>',
        PRINTED,
        Vote("recorded", {"in_favour": 2, "against": 0, "abstaining": 0}, in_favour=("Valmera", "Ostrea")),
    ),
]


@pytest.mark.parametrize(("meta", "vote", "expected"), VOTES)
def test_votes(document, meta, vote, expected):
    analysis = f"<analysis><parliamentary>{meta}</parliamentary></analysis>"
    assert document(meta=analysis, after=AFTER.format(vote=vote)).metadata.vote == expected


def test_the_words_decide_the_language(document):
    words = "The Government of Valmera has released the miners and the figures are known to the public."
    read = document(f"<paragraph><content><p>{words}</p></content></paragraph>", language="zho")
    assert read.metadata.languages == ("en",)
    assert read.warnings == ("the file says that its language is zh, its words are in en",)


@pytest.mark.parametrize(("named", "language"), [("deu", "de"), ("de", "de"), ("it", "it")])
def test_a_language_without_data_is_believed(document, named, language):
    words = "Die Regierung von Valmera hat die Bergleute freigelassen."
    read = document(f"<paragraph><content><p>{words}</p></content></paragraph>", language=named)
    assert (read.metadata.languages, read.warnings) == ((language,), ())
