"""What cannot be read on a page: pictures without text, letters of which the file does not tell what they are.

Reads: the pages. Writes: sentences for the reader of the result.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gnomon.document.readers.pdf.page import Page

_LISTED = 10
_FEW = 0.05
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff]")


def warnings(pages: Sequence[Page]) -> list[str]:
    """Sentences that name the pages."""
    return [*_without_text(pages), *_without_meaning(pages)]


def _without_meaning(pages: Sequence[Page]) -> list[str]:
    """Warnings for pages on which the file does not say what its letters are."""
    found = []
    for page in pages:
        text = "".join(line.text for line in page.lines)
        share = len(_UNKNOWN.findall(text)) / len(text) if text else 0.0
        if share > _FEW:
            found.append(f"Page {page.number} is misread: the file does not tell {share:.0%} of its letters.")
    return found


def _without_text(pages: Sequence[Page]) -> list[str]:
    """A warning that names the pages without text: a scan shows pictures there."""
    empty = [page for page in pages if not page.lines]
    scanned = [page.number for page in empty if page.pictures]
    if scanned:
        which = ", ".join(str(number) for number in scanned[:_LISTED]) + (", ..." if len(scanned) > _LISTED else "")
        return [f"Page {which} is a scan: a picture without text; have its text recognised to read it."]
    return ["No page has any text."] if len(empty) == len(pages) else []
