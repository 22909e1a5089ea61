"""The documents on file, and one document to read.

Reads: `queries.public.documents`, `document`, `countries`.
"""

from __future__ import annotations

from math import ceil

from django.http import Http404, HttpRequest

from gnomon.register.queries import public
from gnomon.site import words
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.paragraphs import blocks
from gnomon.site.public.passages import passages

SIZE = 50  # documents on a page of the list


@page("site/documents.html")
def listing(request: HttpRequest, place: Place) -> Answer:
    """The list, by country and kind as the address asks."""
    country, kind = request.GET.get("country") or None, request.GET.get("kind") or None
    number = int(asked) if (asked := request.GET.get("page", "1")).isdecimal() and len(asked) < 7 else 1
    found = public.documents(country=country, kind=kind, release=place.asked, page=max(1, number), size=SIZE)
    return {
        "documents": found.rows,
        "total": found.total,
        "number": max(1, number),
        "pages": max(1, ceil(found.total / SIZE)),
        "countries": public.countries(place.asked),
        "kinds": words.DOCUMENTS,
        "asked_country": country,
        "asked_kind": kind,
    }


@page("site/document.html")
def reading(request: HttpRequest, place: Place, key: str) -> Answer:
    """A document in the reader's language where it is on file, with another one beside on request."""
    asked, beside = request.GET.get("language") or place.language.slug, request.GET.get("beside")
    found = public.document(key, asked, place.asked)
    if found is None:
        raise Http404(f"There is no public document {key}.")
    other = public.document(key, beside, place.asked) if beside in found.head.languages else None
    second = other if other and other.language != found.language else None
    whole = blocks(found, second, passages(found, place))
    return {
        "document": found,
        "head": found.head,
        "country": public.country(found.head.countries[0], place.asked) if found.head.countries else None,
        "beside": second,
        "blocks": [block for block in whole if block.kind != "footnote"],
        "footnotes": [block for block in whole if block.kind == "footnote"],
    }
