"""The agenda of duties of a country.

Reads: `queries.public.country`, `duties`.
"""

from __future__ import annotations

from math import ceil

from django.http import Http404, HttpRequest

from gnomon.register.queries import public
from gnomon.site.page import Answer, numbered, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import Due, agenda

SIZE = 100  # duties on a page


@page("site/duties.html")
def duties(request: HttpRequest, place: Place, country: str) -> Answer:
    """What is overdue, what comes next, what has no day, what was done."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    groups = agenda(public.duties(country, place.asked, place.language.slug), place.today)
    total = sum(map(len, groups.values()))
    pages = max(1, ceil(total / SIZE))
    number = min(numbered(request, "page"), pages)
    return {
        "country": row,
        "groups": shown(groups, number),
        "counts": {state: len(each) for state, each in groups.items()},
        "total": total,
        "number": number,
        "pages": pages,
    }


def shown(groups: dict[str, list[Due]], number: int, size: int = SIZE) -> dict[str, list[Due]]:
    """What of each group stands on a page, counted from 1, when all groups are one list."""
    start, cut = (number - 1) * size, {}
    for state, each in groups.items():
        cut[state] = each[max(0, start) : max(0, start + size)]
        start -= len(each)
    return cut
