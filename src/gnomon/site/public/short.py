"""Addresses without a language lead to the same page in the language that the browser asks for.

Reads: the Accept-Language header.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers

from gnomon.site.languages import accepted


def front(request: HttpRequest) -> HttpResponse:
    """`/` leads to `/en/`."""
    return form(request, "")


def form(request: HttpRequest, rest: str) -> HttpResponse:
    """`/VAL/duties` leads to `/en/VAL/duties`, with its query."""
    slug = accepted(request.headers.get("Accept-Language", "")).slug
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponseRedirect(f"/{slug}/{rest}" + (f"?{query}" if query else ""))
    patch_vary_headers(response, ["Accept-Language"])
    return response
