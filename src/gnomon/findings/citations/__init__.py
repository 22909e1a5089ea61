"""References to texts: document symbols, resolutions in prose, treaties, general comments, pages of the web.

Reads: a `Document`, or a plain string. `find` gives the citations of a document with their places in its source,
`find_in` those of a string, `address_of` the place in the cited text that a citation points to.
"""

from __future__ import annotations

from gnomon.findings.citations.document import address_of, find
from gnomon.findings.citations.grammar import Symbol, parse
from gnomon.findings.citations.reference import Reference
from gnomon.findings.citations.text import find_in

__all__ = ["Reference", "Symbol", "address_of", "find", "find_in", "parse"]
