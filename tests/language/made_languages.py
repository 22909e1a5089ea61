"""Valmeran, a language that exists only in this file, and a provision in it."""

from __future__ import annotations

from gnomon.document.model import Document, Element, Metadata, Source

VALMERAN = """
name = "Valmeran"
direction = "ltr"
spaced = true
[detect]
letters = "A-Za-z"
words = ["e", "ai", "va"]
[numerals]
join = ["-"]
[numerals.words]
1 = ["un"]
20 = ["dul"]
[verbs]
joints = ["ai"]
[verbs.forms]
welcome = ["vel[an|ant]"]
request = ["kura[an|ant]"]
[actors]
articles = ["e"]
heads = ["Regento"]
ends = '''\\bva '''
"""


def provision(text: str) -> Document:
    return Document(
        source=Source("made.txt", "text/plain", "utf-8", "0" * 64, len(text)),
        text=text,
        metadata=Metadata(),
        elements=(
            Element(id="para_1", kind="paragraph", text=text, spans=((0, len(text)),), role="operative", language="xv"),
        ),
    )
