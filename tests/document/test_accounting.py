"""What breaks the promise that no character is lost."""

from __future__ import annotations

import dataclasses

import pytest

from gnomon.document.accounting import check, shares
from gnomon.document.model import Document, Dropped, Element, FootnoteMark, Metadata, Source

TEXT = "1. Calls upon Valmera3 now\n3 Ibid.\n7\n"
SOUND = Document(
    source=Source("v.txt", "text/plain", "utf-8", "0" * 64, len(TEXT)),
    text=TEXT,
    metadata=Metadata(),
    elements=(
        Element(
            "para_1",
            "paragraph",
            "Calls upon Valmera now",
            ((3, 21), (22, 26)),
            number="1",
            number_span=(0, 2),
            footnotes=(FootnoteMark("fn_3", 18),),
        ),
        Element("fn_3", "footnote", "Ibid.", ((29, 34),), number="3", number_span=(27, 28)),
    ),
    dropped=(Dropped((21, 22), "footnote-mark"), Dropped((35, 36), "page-number")),
)


def replaced(**fields):
    return dataclasses.replace(SOUND, **fields)


def changed(index, **fields):
    elements = list(SOUND.elements)
    elements[index] = dataclasses.replace(elements[index], **fields)
    return dataclasses.replace(SOUND, elements=tuple(elements))


def test_a_sound_document():
    assert check(SOUND) == []


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (replaced(dropped=SOUND.dropped[:1]), "the characters at 35 are in no element and not dropped: '7'"),
        (changed(1, spans=((28, 34),), number_span=(27, 29)), "fn_3 at 28 overlaps the number of fn_3"),
        (changed(1, text="Idem."), "the text of fn_3 is not that of its spans"),
        (changed(1, parent="para_9"), "the parent of fn_3 does not exist: para_9"),
        (changed(0, footnotes=(FootnoteMark("fn_4", 1),)), "the footnote mark fn_4 of para_1 points nowhere"),
        (changed(0, footnotes=(FootnoteMark("fn_3", 99),)), "the footnote mark fn_3 of para_1 points nowhere"),
        (changed(1, number_span=(28, 28)), "the number of fn_3 has the span 28-28 in a text of 37 characters"),
        (replaced(source=dataclasses.replace(SOUND.source, length=9)), "the source says 9 characters, the text has 37"),
    ],
)  # fmt: skip
def test_every_breach_is_named(broken, sentence):
    assert sentence in check(broken)


def test_an_element_without_an_address():
    assert "an element has no address" in check(changed(1, id=""))


def test_two_elements_with_one_address():
    assert "two elements share an address" in check(changed(1, id="para_1"))


def test_shares():
    text = changed(1, kind="text")
    assert shares(text) == {"text": 5 / 29, "dropped footnote-mark": 1 / 29, "dropped page-number": 1 / 29}
