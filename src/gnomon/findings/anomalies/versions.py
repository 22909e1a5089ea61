"""Differences between the language versions of one document: addresses that only some of them have.

Reads: two or more read documents of the same symbol.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gnomon.document.model import Anomaly, Document, Place

_COMPARED = frozenset({"recital", "paragraph", "point", "footnote"})


def between(versions: Sequence[Document]) -> tuple[Anomaly, ...]:
    """One anomaly for each address that a version lacks and another has; its place is where it stands."""
    return tuple(_differences(versions))


def _differences(versions: Sequence[Document]) -> Iterator[Anomaly]:
    addresses = [{element.id: element for element in one.elements if element.kind in _COMPARED} for one in versions]
    every = dict.fromkeys(address for one in addresses for address in one)
    for address in every:
        having = [place for place, one in enumerate(addresses) if address in one]
        if len(having) == len(versions):
            continue
        element = addresses[having[0]][address]
        lacking = [_language(one) for place, one in enumerate(versions) if place not in having]
        yield Anomaly(
            kind="language-difference",
            code="address-not-in-every-language",
            places=tuple(Place(address, span) for span in element.spans[:1]) or (Place(address, (0, 0)),),
            printed=element.text[:80],
            values={
                "address": address,
                "in": ", ".join(_language(versions[place]) for place in having),
                "not_in": ", ".join(lacking),
            },
        )


def _language(document: Document) -> str:
    return document.metadata.languages[0] if document.metadata.languages else "?"
