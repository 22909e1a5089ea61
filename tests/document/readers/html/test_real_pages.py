"""Pages as a word processor and a converter really wrote them: every visible character is read, frames are named."""

from __future__ import annotations

import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import ReadError

pytestmark = pytest.mark.shared
_UNSEEN = "//script|//style|//head|//noscript|//template"
_BLANK = re.compile(r"[\s\u00ad\u200b-\u200f\ufeff]")


def pages(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive, "r|xz") as files:
        for member in files:
            if member.name.endswith(".html") and (file := files.extractfile(member)):
                yield member.name, file.read()


def visible(data: bytes) -> Counter[str]:
    root = html.fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    for node in root.xpath(_UNSEEN):
        node.drop_tree()
    return Counter(_BLANK.sub("", root.text_content()))


def test_every_page_is_read_whole(shared: Path):
    frames, faults, count = [], {}, 0
    for name, data in pages(shared / "data" / "akn-conformance" / "akn4un_guidelines_html.tar.xz"):
        count += 1
        try:
            document = read(data, name)
        except ReadError as error:
            frames.append((Path(name).name, "frame of pages" in str(error)))
            continue
        lost = visible(data) - Counter("".join(document.text.split()))
        if lost or check(document):
            faults[name] = (lost, check(document))
    assert faults == {}
    assert frames == [("index.html", True)] * 4
    assert count == 37
