"""The pages for an address that leads nowhere and for a fault of ours.

Reads: the language that the address begins with; never the register, which may be the fault.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

from gnomon.site.languages import of_path
from gnomon.site.place import Place


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: says what was asked for and where to go from here."""
    return _page(request, "site/not_found.html", 404)


def broken(request: HttpRequest) -> HttpResponse:
    """500: says that nothing was changed or lost."""
    return _page(request, "site/broken.html", 500)


def _page(request: HttpRequest, template: str, status: int) -> HttpResponse:
    place = Place(of_path(request.path))
    with translation.override(place.language.catalogue):
        body = render_to_string(template, {"place": place, "asked": request.path})
    response = HttpResponse(body, status=status)
    response.headers["Content-Language"] = place.language.slug
    response.headers["Cache-Control"] = "no-store"
    return response
