"""The public queries, answered from rows of our own: pages are tested without a register."""

from __future__ import annotations

from inspect import signature

import pytest

import site_documents as documents
import site_rows as sample
from gnomon.register.queries import public, rows


def install(patch: pytest.MonkeyPatch) -> None:
    """Puts the sample rows behind every public query."""
    answers = {
        "releases": lambda: sample.RELEASES,
        "countries": lambda release=None: (sample.BARE, sample.COUNTRY),
        "country": lambda code, release=None: {"VAL": sample.COUNTRY, "NDR": sample.BARE}.get(code),
        "framework": lambda country, slug, release=None, language=None: (
            sample.FRAMEWORK if (country, slug) == ("VAL", "2022") else None
        ),
        "benchmark": lambda country, slug, key, release=None, language="en": next(
            (b for b in sample.FRAMEWORK.benchmarks if (country, slug, b.key) == ("VAL", "2022", key)), None
        ),
        "changes": lambda country, release=None: sample.HISTORY if country == "VAL" else (),
        "documents": _documents,
        "document": _document,
        "resolutions": lambda country, release=None: documents.RESOLUTIONS if country == "VAL" else (),
        "duties": lambda country, release=None, language=None: sample.DUTIES if country == "VAL" else (),
        "provisions": _provisions,
    }
    for name, answer in answers.items():
        real = getattr(public, name)
        assert list(signature(answer).parameters) == list(signature(real).parameters), f"{name} is called otherwise now"
        patch.setattr(public, name, answer)


def _documents(*, country=None, kind=None, release=None, page=1, size=50):
    found = tuple(
        h for h in documents.HEADS if (not country or country in h.countries) and (not kind or h.kind == kind)
    )
    return public.DocumentList(found[(page - 1) * size : page * size], len(found))


def _provisions(places, language=None, release=None):
    known = {(sample.REPORT, "para_31"): documents.CITED}
    return {place: known[place] for place in places if place in known}


def _document(key, language=None, release=None) -> rows.Document | None:
    shelf = {sample.RESOLUTION: documents.resolution, sample.REPORT: documents.report, documents.LONG: documents.long}
    made = shelf.get(key)
    return made(language if language in ("en", "zh") else "en") if made else None
