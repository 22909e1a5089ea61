"""The resolutions on a country as a time axis: on file, or known from the annex that lists them.

Reads: `queries.public.country`, `resolutions`.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django.http import Http404, HttpRequest

from gnomon.register.queries import public
from gnomon.register.queries.rows import Resolution
from gnomon.site.page import Answer, page
from gnomon.site.place import Place


@page("site/resolutions.html")
def resolutions(request: HttpRequest, place: Place, country: str) -> Answer:
    """Resolutions by year, newest first, with the paragraphs that an annex quotes."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    found = public.resolutions(country, place.asked)
    return {"country": row, "years": by_year(found), "total": len(found), "filed": sum(1 for r in found if r.document)}


def by_year(found: tuple[Resolution, ...]) -> list[tuple[str, list[Any]]]:
    """Resolutions grouped by year, newest year first; those without a date come last."""
    ordered = sorted(found, key=lambda each: each.date or "", reverse=True)
    return [(year, list(group)) for year, group in groupby(ordered, key=lambda each: (each.date or "")[:4])]
