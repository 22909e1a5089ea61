"""The home of a country: its framework as one table, four computed sentences above, any release behind.

Reads: `queries.public.country`, `framework`, `sentences`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from gnomon.charts.scale import Scale
from gnomon.method import grading, standing
from gnomon.register.queries import public
from gnomon.register.queries.rows import Benchmark, Duty, Framework
from gnomon.site import drawings, say, words
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import Due, next_duty
from gnomon.site.public.sentences import worded

EXCERPT = 72  # characters of a duty beside its benchmark
NEWEST = 5  # documents named on the home of a country without a framework


@page("site/framework.html")
def home(request: HttpRequest, place: Place, country: str) -> Answer:
    """The newest framework of a country, or what is on file when there is none."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    newest = row.frameworks[0] if row.frameworks else None
    found = public.framework(country, newest.slug, place.asked, place.language.slug) if newest else None
    shown = _table(found, place) if found else _on_file(country, place)
    return {"country": row, "frameworks": row.frameworks, "is_home": True} | shown


@page("site/framework.html")
def framework(request: HttpRequest, place: Place, country: str, slug: str) -> Answer:
    """One framework, newest or not."""
    row = public.country(country, place.asked)
    found = public.framework(country, slug, place.asked, place.language.slug)
    if row is None or found is None:
        raise Http404(f"There is no framework {slug} for {country}.")
    return {"country": row, "frameworks": row.frameworks, "is_home": False} | _table(found, place)


def _on_file(country: str, place: Place) -> dict[str, Any]:
    """What there is of a country for which no document sets benchmarks."""
    documents = public.documents(country=country, release=place.asked, size=NEWEST)
    duties = public.duties(country, place.asked, place.language.slug)
    return {
        "documents": documents.rows,
        "total": documents.total,
        "duties": len(duties),
        "due": next_duty(duties, place.today),
        "resolutions": len(public.resolutions(country, place.asked)),
    }


def set_by(found: Framework, place: Place) -> SafeString:
    """Who set the benchmarks and when, as far as it is printed."""
    body, _space, session = (found.session or "").partition(" ")
    code = next((code for code in (place.language.slug, *found.set_by) if code in found.set_by), "")
    who = say.printed(found.set_by[code], code) if code else words.word(words.BODIES, body) if body else ""
    if who and found.set_on:
        return format_html(_("Set by {who} in {year}."), who=who, year=found.set_on[:4])
    if who and session:
        said = _("Set by {who} for session {session} of the {body}.")
        return format_html(said, who=who, session=session, body=words.word(words.BODIES, body))
    return format_html(_("Set by {who}."), who=who) if who else SafeString("")


def _table(found: Framework, place: Place) -> dict[str, Any]:
    scale = drawings.common_scale(found.benchmarks, place)
    present = [voice for voice in words.VOICES if any(_has(each, voice) for each in found.benchmarks)]
    changed = public.changes(found.country, place.asked)
    said = standing.sentences(found.benchmarks, place.today.isoformat(), changed)
    return {
        "framework": found,
        "set_by": set_by(found, place),
        "facts": worded(said, place),
        "rows": [_row(each, scale, place) for each in found.benchmarks],
        "axis": drawings.axis(scale, place),
        "key": [(voice, drawings.voice_key(voice)) for voice in present],
        "sides": [side for side in words.SIDES if any(_from(each, side) for each in found.benchmarks)],
        "steps": _steps(place),
        "shadow": drawings.shadow_word(place),
        "has_hollow": any(a.crosswalk for each in found.benchmarks for a in drawings.standing(each.assessments)),
        "has_regression": any(a.regression for each in found.benchmarks for a in drawings.standing(each.assessments)),
    }


def _row(each: Benchmark, scale: Scale, place: Place) -> dict[str, Any]:
    latest = drawings.standing(each.assessments)
    items = drawings.evidence(each)
    return {
        "benchmark": each,
        "bar": drawings.bar(each.timeframe, scale, place),
        "when": drawings.frame_words(each.timeframe, place.language),
        "late": drawings.state_word(each.timeframe, place.today),
        "track": drawings.voices(latest, place.language) if latest else None,
        "balance": drawings.balance(items, place) if items else None,
        "evidence": len(items),
        "next": _next(each.duties, place.today),
    }


def _next(duties: tuple[Duty, ...], today: dt.date) -> tuple[Due, str] | None:
    due = next_duty(duties, today)
    return (due, excerpt(due.duty.what)) if due else None


def excerpt(text: str, most: int = EXCERPT) -> str:
    """The beginning of printed words, cut at a blank where there is one, with a mark that it goes on."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0] if " " in text[most // 2 : most] else text[:most]
    return cut.rstrip(" ,;，；、。") + " …"


def _has(each: Benchmark, voice: str) -> bool:
    return any(assessment.voice == voice for assessment in drawings.standing(each.assessments))


def _from(each: Benchmark, side: str) -> bool:
    return any(item.side == side for item in drawings.evidence(each))


def _steps(place: Place) -> list[str]:
    """The words of the track's steps, worst first."""
    grades = sorted(
        (grade for grade in grading.scheme(drawings.SCHEME).grades if grade.step is not None),
        key=lambda grade: grade.step or 0,
    )
    return [grade.label.get(place.language.slug) or grade.label["en"] for grade in grades]
