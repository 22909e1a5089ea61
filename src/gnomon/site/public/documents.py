"""The documents on file, and one document to read.

Reads: `queries.public.documents`, `document`, `countries`.
"""

from __future__ import annotations

import re
from math import ceil

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import urlencode

from gnomon.register.queries import public
from gnomon.site import words
from gnomon.site.page import Answer, numbered, page
from gnomon.site.place import Place
from gnomon.site.public.paragraphs import blocks
from gnomon.site.public.parts import part_of, parts
from gnomon.site.public.passages import opened

SIZE = 50  # documents on a page of the list
ASKED = ("language", "beside")  # what an address keeps from part to part
_ADDRESS = re.compile(r"[\w.-]{1,200}")


@page("site/documents.html")
def listing(request: HttpRequest, place: Place) -> Answer:
    """The list, by country and kind as the address asks."""
    country, kind = request.GET.get("country") or None, request.GET.get("kind") or None
    number = numbered(request, "page")
    found = public.documents(country=country, kind=kind, release=place.asked, page=number, size=SIZE)
    return {
        "documents": found.rows,
        "total": found.total,
        "number": number,
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
    cut = parts(blocks(found, second))
    if at := _address(request.GET.get("at", "")):
        return _part_with(request, part_of(cut, at), at)
    shown = cut[min(numbered(request, "part"), len(cut)) - 1]
    return {
        "document": found,
        "head": found.head,
        "parts": cut,
        "part": shown,
        "query": _query(request, part=None),
        "asked": [(name, request.GET[name]) for name in ASKED if request.GET.get(name)],
        "country": public.country(found.head.countries[0], place.asked) if found.head.countries else None,
        "beside": second,
        "blocks": opened(shown.blocks, found.language, place),
        "footnotes": opened(shown.notes, found.language, place),
    }


def _part_with(request: HttpRequest, number: int, at: str) -> HttpResponse:
    """To the part in which an address stands."""
    query = _query(request, part=str(number) if number > 1 else None)
    return HttpResponseRedirect(f"{request.path}{f'?{query}' if query else ''}#{at}")


def _address(asked: str) -> str:
    """What a person types, as an address: `7` is `para_7`; nothing where it cannot be one."""
    plain = asked.strip().rstrip(".")
    return (f"para_{plain}" if plain.isdecimal() else plain) if _ADDRESS.fullmatch(plain) else ""


def _query(request: HttpRequest, part: str | None) -> str:
    """The languages that the address asks for, with a part."""
    asked = {name: value for name in ASKED if (value := request.GET.get(name))}
    return urlencode(asked | ({"part": part} if part else {}))
