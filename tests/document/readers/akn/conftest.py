"""Small Akoma Ntoso files of our own, in the shapes that the United Nations' files have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gnomon.document import read
from gnomon.document.model import Document

_FILE = """<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <statement name="{kind}">
    <meta>
      <identification source="#x">
        <FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga-hrc/2031-04-03/61-7/"/>
          <FRBRdate date="2031-04-03" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression>
      </identification>
      {meta}
    </meta>
    <coverPage>{cover}</coverPage>
    <preface>
      <p><docNumber>61/7.</docNumber><docTitle><span>Situation of human rights in Valmera</span></docTitle></p>
    </preface>
    <preamble>
      <formula name="enactingFormula"><p><span class="italic">The Human Rights Council</span>,</p></formula>
      {preamble}
    </preamble>
    <mainBody>{body}</mainBody>
    {after}
  </statement>
  {last}
</akomaNtoso>"""


@pytest.fixture
def akn() -> Callable[..., bytes]:
    """Bytes of a file with the given parts."""

    def make(body: str = "", **parts: str) -> bytes:
        named = {
            "kind": "resolution",
            "language": "eng",
            "meta": "",
            "cover": "",
            "preamble": "",
            "after": "",
            "last": "",
        }
        return _FILE.format(body=body, **{**named, **parts}).encode()

    return make


@pytest.fixture
def document(akn: Callable[..., bytes]) -> Callable[..., Document]:
    """The document that is read from such a file."""

    def make(body: str = "", **parts: str) -> Document:
        return read(akn(body, **parts), "valmera.xml")

    return make
