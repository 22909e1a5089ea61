"""The home of a country: its framework as one table, four computed sentences above, any release behind.

Reads: `queries.public.country`, `framework`, `sentences`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import Http404, HttpRequest

from gnomon.charts.scale import Scale
from gnomon.method import grading, standing
from gnomon.register.queries import public
from gnomon.register.queries.rows import Benchmark, Duty, Framework
from gnomon.site import drawings, words
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import Due, next_duty
from gnomon.site.public.sentences import worded

EXCERPT = 72  # characters of a duty beside its benchmark


@page("site/framework.html")
def home(request: HttpRequest, place: Place, country: str) -> Answer:
    """The newest framework of a country, or what is on file when there is none."""
    row = public.country(country, place.asked)
    if row is None:
        raise Http404(f"Nothing about {country} is public.")
    newest = row.frameworks[0] if row.frameworks else None
    drawn = _table(public.framework(country, newest.slug, place.asked), place) if newest else {}
    return {"country": row, "frameworks": row.frameworks, "is_home": True} | drawn


@page("site/framework.html")
def framework(request: HttpRequest, place: Place, country: str, slug: str) -> Answer:
    """One framework, newest or not."""
    row, found = public.country(country, place.asked), public.framework(country, slug, place.asked)
    if row is None or found is None:
        raise Http404(f"There is no framework {slug} for {country}.")
    return {"country": row, "frameworks": row.frameworks, "is_home": False} | _table(found, place)


def _table(found: Framework | None, place: Place) -> dict[str, Any]:
    if found is None:
        return {}
    scale = drawings.common_scale(found.benchmarks, place)
    present = [voice for voice in words.VOICES if any(_has(each, voice) for each in found.benchmarks)]
    changed = public.changes(found.country, place.asked)
    said = standing.sentences(found.benchmarks, place.today.isoformat(), changed)
    return {
        "framework": found,
        "set_by": words.BODIES.get(found.set_by or "", found.set_by),
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
