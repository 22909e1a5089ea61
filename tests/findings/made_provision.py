"""A document of one provision, for tests of what its words say."""

from __future__ import annotations

from gnomon.document.model import Document, Element, Metadata, Source


def made(text: str, language: str = "en", **fields: str) -> Document:
    element = Element(
        id=fields.pop("id", "para_1"),
        kind=fields.pop("kind", "paragraph"),  # type: ignore[arg-type]
        role=fields.pop("role", "operative") or None,  # type: ignore[arg-type]
        text=text,
        spans=((0, len(text)),),
        language=language,
    )
    about = Metadata(body="HRC", session="48", adopted_on="2021-10-11")
    return Document(Source("x", "text/plain", None, "0", len(text)), text, about, (element,))
