"""Names for findings that survive a re-read: kind, short hash of the words, occurrence of those words.

Reads: the words of a finding as printed. The hash leaves white space out, so that another line break or
another reader's blanks give the same name; the occurrence tells repeated words apart, in reading order.
"""

from __future__ import annotations

import hashlib
from collections import Counter

_LENGTH = 10


def digest(words: str) -> str:
    """The short hash that names words; white space does not matter."""
    return hashlib.sha256("".join(words.split()).encode()).hexdigest()[:_LENGTH]


class Ids:
    """Hands out the ids of one kind of finding within one document; ask in reading order."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._seen: Counter[str] = Counter()

    def next(self, words: str) -> str:
        """The id of the next finding that rests on `words`, such as `clause-0c9a51e2f7-1`."""
        name = digest(words)
        self._seen[name] += 1
        return f"{self._kind}-{name}-{self._seen[name]}"
