"""What must hold of every input: one sentence, or a document that adds up, is written, read again and searched.

Reads: bytes. Time is bounded by an alarm, memory by the process that calls.
"""

from __future__ import annotations

import re
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document, ReadError
from gnomon.document.transfer import dump, load
from gnomon.document.writers import html, markdown, plain
from gnomon.document.writers.akn import akn
from gnomon.document.writers.contract import document_json
from gnomon.findings import find

_SAME = ("kind", "parent", "role", "number", "text", "footnotes", "table", "language")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class TooSlow(Exception):
    """An input took longer than allowed."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raises TooSlow where the block takes longer."""

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def violations(data: bytes, seconds: float) -> list[str]:
    """What is wrong with how `data` was taken, one line each; empty where all holds."""
    stage = "read"
    try:
        with within(seconds):
            for stage, found in _stages(data):
                if found:
                    return [f"{stage}: {line}" for line in found[:3]]
    except ReadError as error:
        return [] if _is_sentence(str(error)) else [f"{stage}: no sentence: {error}"]
    except TooSlow:
        return [f"slow: more than {seconds:g} s after {stage}"]
    except Exception as error:
        return [f"{type(error).__name__} after {stage}: {error} at {_where(error)}"]
    return []


def _stages(data: bytes) -> Iterator[tuple[str, list[str]]]:
    """Each stage with its faults, as soon as it is done."""
    document = read(data, "v")
    yield "read", check(document)
    yield "transfer", [] if load(dump(document)) == document else ["another document comes out"]
    findings = find(document)
    yield "find", []
    document_json(document, findings)
    for write in (html.html, markdown.markdown, plain.text):
        write(document)
    yield "write", []
    yield "read again", _differences(document, read(akn(document, findings.citations or ()).encode(), "again"))


def _differences(document: Document, copy: Document) -> list[str]:
    """What a document lost on its way through Akoma Ntoso; what XML cannot hold is replaced there."""
    before, after = ({e.id: e for e in each.elements} for each in (document, copy))
    found = [*check(copy), *(f"only in one: {id_}" for id_ in sorted(before.keys() ^ after.keys()))]
    for id_ in before.keys() & after.keys():
        for name in _SAME:
            one, two = getattr(before[id_], name), getattr(after[id_], name)
            if (_NO_XML.sub("\ufffd", one) if isinstance(one, str) else one) != two:
                found.append(f"{name} of {id_}: {one!r} {two!r}")
    return found


def _is_sentence(text: str) -> bool:
    return "\n" not in text and text.rstrip().endswith((".", ")")) and len(text) < 400


def _where(error: Exception) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "gnomon" in frame.filename]
    return f"{frames[-1].filename.partition('gnomon/')[2]}:{frames[-1].lineno}" if frames else "?"
