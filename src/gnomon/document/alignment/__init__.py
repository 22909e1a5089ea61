"""Language versions of one work side by side.

Reads: elements of read documents. Numbers that are printed lead; what has none, and what the versions number
differently, is joined in order by signs that need no translation. `differences` says where the versions differ.
"""

from __future__ import annotations

from gnomon.document.alignment.differences import Difference, differences
from gnomon.document.alignment.model import Alignment, Row, Version, versions
from gnomon.document.alignment.rows import align

__all__ = ["Alignment", "Difference", "Row", "Version", "align", "differences", "versions"]
