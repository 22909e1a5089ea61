"""What a file says was changed and not yet agreed: inserted words are read and flagged, deleted ones are dropped.

Reads: the spans of inserted words, the elements that hold them, the list of what was dropped.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from gnomon.document.model import Anomaly, Dropped, Element, Place, Span

_EXCERPT = 80


def flags(text: str, inserted: Sequence[Span], elements: Sequence[Element]) -> Iterator[Anomaly]:
    """One flag for each inserted passage, at the element in which it begins."""
    own = sorted((span, element.id) for element in elements for span in element.spans)
    starts = [span[0] for span, _ in own]
    for start, end in inserted:
        at = bisect_right(starts, start) - 1
        id_ = own[at][1] if at >= 0 and own[at][0][1] > start else None
        yield Anomaly("other", "inserted-words", (Place(id_, (start, end)),), text[start:end][:_EXCERPT])


def warnings(inserted: Sequence[Span], dropped: Sequence[Dropped]) -> Iterator[str]:
    """One sentence where the file has tracked changes."""
    gone = sum(drop.why == "deleted" for drop in dropped)
    if inserted or gone:
        yield (
            f"the file has tracked changes: inserted words are read and flagged ({len(inserted)}), "
            f"deleted ones are dropped ({gone})"
        )
