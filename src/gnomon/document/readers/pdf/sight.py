"""What the eye sees at once on a page: letters outside the paper, lines on top of one another.

Reads: pages of a PDF file. Writes: shares of the letters or lines of each page, for its quality.
"""

from __future__ import annotations

from itertools import pairwise

from gnomon.document.quality import Shares
from gnomon.document.readers.pdf.page import Line, Page

_EDGE = 2.0
_OVER = 0.5  # of the lower of two lines


def shares(page: Page) -> Shares:
    """The share of letters outside the page and of lines that lie on the line before."""
    size = sum(len(line.text) for line in page.lines) or 1
    outside = sum(len(line.text) for line in page.lines if _is_outside(line, page))
    ordered = sorted((line for line in page.lines if line.part != "rotated-text"), key=lambda line: -line.base)
    over = sum(_overlap(first, second) for first, second in pairwise(ordered))
    return {"outside-page": outside / size, "lines-overlapping": over / (len(ordered) or 1)}


def _is_outside(line: Line, page: Page) -> bool:
    middle = (line.left + line.right) / 2
    return not (-_EDGE <= middle <= page.width + _EDGE and -_EDGE <= line.base <= page.height + _EDGE)


def _overlap(first: Line, second: Line) -> bool:
    """Whether two lines share half of the lower one's height, and some of their breadth."""
    height = min(first.top, second.top) - max(first.bottom, second.bottom)
    breadth = min(first.right, second.right) - max(first.left, second.left)
    low = min(first.top - first.bottom, second.top - second.bottom)
    return height > _OVER * low and breadth > low
