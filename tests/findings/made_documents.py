"""Small documents made in tests: provisions of a resolution, paragraphs of a report."""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.document.model import Document, DocumentKind, Element, Metadata, Role, Source


def document(elements: Sequence[Element], source: str, kind: DocumentKind = "resolution") -> Document:
    return Document(
        source=Source("made.txt", "text/plain", "utf-8", "0" * 64, len(source)),
        text=source,
        metadata=Metadata(symbol="A/HRC/RES/48/61", kind=kind),
        elements=tuple(elements),
    )


def provisions(
    *texts: str, language: str = "en", role: Role | None = "operative", kind: DocumentKind = "resolution"
) -> Document:
    """A document of numbered paragraphs (recitals where `role` is preambular), one a line."""
    source = "\n".join(texts)
    elements = []
    at = 0
    for number, text in enumerate(texts, 1):
        name = f"recital_{number}" if role == "preambular" else f"para_{number}"
        elements.append(
            Element(
                id=name,
                kind="recital" if role == "preambular" else "paragraph",
                text=text,
                spans=((at, at + len(text)),),
                role=role,
                number=str(number),
                language=language,
            )
        )
        at += len(text) + 1
    return document(elements, source, kind)


def outline(*rows: tuple[str, str | None, str, str], language: str = "en", kind: DocumentKind = "report") -> Document:
    """A document from rows (id, parent, kind, text); numbers are the ends of the ids."""
    source = "\n".join(text for *_, text in rows)
    elements = []
    at = 0
    for name, parent, what, text in rows:
        elements.append(
            Element(
                id=name,
                kind=what,  # type: ignore[arg-type]
                text=text,
                spans=((at, at + len(text)),) if text else (),
                parent=parent,
                number=name.rsplit("_", 1)[-1],
                language=language,
            )
        )
        at += len(text) + 1
    return document(elements, source, kind)
