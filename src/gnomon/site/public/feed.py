"""The duties of a country as a calendar that other programs can subscribe to.

Reads: `queries.public.country`, `duties`. Duties without a day cannot stand in a calendar; its description counts them.
"""

from __future__ import annotations

import datetime as dt

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gnomon.register.queries import public
from gnomon.register.queries.rows import Duty
from gnomon.site import say, words
from gnomon.site.ics import Event, calendar_file
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import STATES, agenda


@page("")
def calendar(request: HttpRequest, place: Place, country: str) -> Answer:
    """`text/calendar` with one all-day event for each duty that has a time."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    groups = agenda(public.duties(country, place.asked, place.language.slug), place.today)
    name = say.country(country, row.names, place.language.slug)
    shown = place.shown
    stamp = dt.date.fromisoformat(shown.on[:10]) if shown else place.today
    dated = [each.duty for state in STATES for each in groups[state] if each.days is not None]
    body = calendar_file(
        [event(duty, country, request, place) for duty in dated],
        title=_("Duties: %(country)s") % {"country": name},
        note=_open(len(groups["open"])),
        stamp=stamp,
    )
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'inline; filename="{country}-duties.ics"'
    return response


def _open(count: int) -> str:
    if not count:
        return ""
    return ngettext("%(count)s duty has no date.", "%(count)s duties have no date.", count) % {"count": count}


def event(duty: Duty, country: str, request: HttpRequest, place: Place) -> Event:
    """One duty; a date that was computed and not printed says so in its words."""
    start, end = duty.due_from or duty.due_to or "", duty.due_to or duty.due_from or ""
    lines = [duty.words.reference, duty.due_printed, duty.session or "", words.word(words.STATES, duty.state)]
    if not duty.certain:
        lines.append(_("The dates are computed, not printed: check them when the session is announced."))
    return Event(
        key=duty.key,
        first=say.first_day(start),
        last=say.last_day(end),
        summary=": ".join(str(part) for part in (words.BODIES.get(duty.who or "", duty.who), duty.what) if part),
        description="\n".join(filter(None, lines)),
        url=request.build_absolute_uri(_where(duty, country, place)),
        certain=duty.certain,
    )


def _where(duty: Duty, country: str, place: Place) -> str:
    if not duty.words.document:
        return place.url("duties", country=country)
    return place.passage(duty.words.document, duty.words.address, long=duty.words.long)
