"""Rows of the passages that citations point to, so that a page opens any number of them in one statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gnomon.register.models import Finding, Level
from gnomon.register.publishing.documents import cited_address
from gnomon.register.publishing.library import Library, words
from gnomon.register.publishing.row import Row
from gnomon.register.queries import rows


def passage_rows(library: Library) -> Iterator[Row]:
    """A row for each place that is cited in a document on file."""
    for pk, cited in sorted(_cited(library).items()):
        texts = library.texts(library.works[pk])
        places = {address for values in cited if texts and (address := cited_address(texts[0], values))}
        for address in sorted(places):
            found = tuple(said for text in texts if (said := words(text, address)))
            yield Row("passage", rows.place_key(library.works[pk].key, address), rows.Passage(found))


def _cited(library: Library) -> dict[int, list[dict[str, list[str]]]]:
    """By cited work: the paragraphs and points of each citation of it."""
    found = Finding.objects.filter(library.shown(), level=Level.PUBLIC, kind="citation", present=True)
    cited: dict[int, list[dict[str, list[str]]]] = defaultdict(list)
    for values, corrections in found.values_list("values", "corrections").order_by("pk").iterator():
        said = values | corrections
        target = library.by_symbol.get(said.get("symbol") or "")
        if target and said.get("paragraphs"):
            cited[target.pk].append({"paragraphs": said["paragraphs"], "points": said["points"]})
    return cited
