"""Numbers that stand in the words of a paragraph become its number, where they go on from the one before."""

from __future__ import annotations

import pytest

from gnomon.document.accounting import check

P = "<paragraph><content><p>{}</p></content></paragraph>"
NUMBERED = "<paragraph><num>{}</num><content><p>{}</p></content></paragraph>"


def provisions(read):
    return [(e.id, e.number, e.text) for e in read.elements if e.kind == "paragraph"]


@pytest.mark.parametrize(
    ("language", "bodies", "expected"),
    [
        (
            "ara",
            [P.format("1 -\tترحب بالقانون الجديد؛"), P.format("2 -\tتقرر النظر في المسألة.")],
            [("para_1", "1", "ترحب بالقانون الجديد؛"), ("para_2", "2", "تقرر النظر في المسألة.")],
        ),
        (
            "ara",
            [P.format("1 -<span> ترحب</span> بالقانون الجديد؛"), P.format("3 - <span>تقرر</span> النظر في المسألة.")],
            [("para_1", "1", "ترحب بالقانون الجديد؛"), ("para_3", "3", "تقرر النظر في المسألة.")],
        ),
        (
            "eng",
            [P.format("1. <span>Welcomes</span> the law;"), NUMBERED.format("2.", "Requests a report.")],
            [("para_1", "1", "Welcomes the law;"), ("para_2", "2", "Requests a report.")],
        ),
        (
            "eng",
            [NUMBERED.format("1.", "Welcomes the law;"), P.format("2. Requests a report.")],
            [("para_1", "1", "Welcomes the law;"), ("para_2", "2", "Requests a report.")],
        ),
        (
            "eng",
            [P.format("7. Welcomes the law;"), P.format("Requests a report.")],
            [("p_1", None, "7. Welcomes the law;"), ("p_2", None, "Requests a report.")],
        ),
        (
            "eng",
            [P.format("1 May is a feast;")],
            [("p_1", None, "1 May is a feast;")],
        ),
        (
            "eng",
            [P.format("1.<authorialNote marker='1'><p>A note.</p></authorialNote> Welcomes the law.")],
            [("para_1", "1", "Welcomes the law.")],
        ),
    ],
)
def test_a_typed_number_that_goes_on(document, language, bodies, expected):
    read = document("".join(bodies), language=language)
    assert provisions(read) == expected
    assert check(read) == []


def test_the_number_has_its_own_place(document):
    read = document(P.format("1. Welcomes the law;"))
    (one,) = [e for e in read.elements if e.kind == "paragraph"]
    assert read.text[slice(*one.number_span)] == "1."
    assert one.role == "operative"


def test_words_of_an_attachment_count_for_themselves(document):
    attached = "<attachments><attachment><doc name='annex'><mainBody>{}</mainBody></doc></attachment></attachments>"
    read = document(P.format("1. Adopts the plan."), after=attached.format(P.format("1. The plan begins.")))
    assert [number for _, number, _ in provisions(read)] == ["1", "1"]
