"""The first page: the countries that have anything public.

Reads: `queries.public.countries`.
"""

from __future__ import annotations

from django.http import HttpRequest

from gnomon.register.queries import public
from gnomon.site.page import Answer, page
from gnomon.site.place import Place


@page("site/countries.html")
def countries(request: HttpRequest, place: Place) -> Answer:
    """Countries with their frameworks."""
    return {"countries": public.countries(place.asked)}
