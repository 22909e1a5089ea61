"""The agenda of duties of a country.

Reads: `queries.public.country`, `duties`.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest

from gnomon.register.queries import public
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import agenda


@page("site/duties.html")
def duties(request: HttpRequest, place: Place, country: str) -> Answer:
    """What is overdue, what comes next, what has no day, what was done."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    groups = agenda(public.duties(country, place.asked, place.language.slug), place.today)
    return {"country": row, "groups": groups, "total": sum(map(len, groups.values()))}
