"""A document as text that a person reads: numbers, indents, footnotes at the end of what calls them.

Reads: a `Document`. With `verbose`, the addresses and the shares of what was not placed.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.document.accounting import shares
from gnomon.document.model import Document, Element, FootnoteMark

_QUIET = frozenset({"list", "row", "table"})


def text(document: Document, *, verbose: bool = False) -> str:
    """The readable text, ending with a line end."""
    lines = [*_head(document), "", *_body(document, verbose=verbose)]
    if verbose:
        lines += ["", *_account(document)]
    return "\n".join(lines) + "\n"


def _head(document: Document) -> Iterator[str]:
    about = document.metadata
    named = [about.symbol, about.kind, ", ".join(about.languages), about.adopted_on and f"adopted {about.adopted_on}"]
    yield " · ".join(filter(None, named))
    if about.title:
        yield about.title


def _body(document: Document, *, verbose: bool) -> Iterator[str]:
    depths: dict[str | None, int] = {None: -1}
    for element in document.elements:
        depths[element.id] = depths.get(element.parent, -1) + (element.kind not in _QUIET)
        if element.kind in _QUIET and not element.text:
            continue
        label = f"[{element.id}] " if verbose else ""
        yield f"{'  ' * max(depths[element.id], 0)}{label}{_printed(element)}"


def _printed(element: Element) -> str:
    words = _with_marks(element.text, element.footnotes)
    if element.number is None:
        return words
    sign = {"footnote": f"[{element.number}]", "point": f"({element.number})"}.get(element.kind, f"{element.number}.")
    return f"{sign} {words}"


def _with_marks(words: str, marks: tuple[FootnoteMark, ...]) -> str:
    for mark in reversed(marks):
        words = f"{words[: mark.at]}[{mark.id.rpartition('fn_')[2]}]{words[mark.at :]}"
    return words


def _account(document: Document) -> Iterator[str]:
    for warning in document.warnings:
        yield f"warning: {warning}"
    for page in document.pages:
        why = f" ({', '.join(page.why)})" if page.why else ""
        yield f"page {page.page}: quality {page.quality:.3f}{why}"
    for name, share in sorted(shares(document).items()):
        yield f"{share:8.3%} of the characters: {name}"
