"""One benchmark: why it was set, what was done, what is known, who says what, what changed.

Reads: `queries.public.country`, `benchmark`, `framework` (for the neighbours).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import Any

from django.http import Http404, HttpRequest

from gnomon.register.queries import public
from gnomon.register.queries.rows import Assessment, Benchmark, Indicator
from gnomon.site import drawings, say, words
from gnomon.site.page import Answer, page
from gnomon.site.place import Place
from gnomon.site.public.agenda import agenda
from gnomon.site.public.sentences import line


@page("site/benchmark.html")
def benchmark(request: HttpRequest, place: Place, country: str, slug: str, key: str) -> Answer:
    """A benchmark with everything public about it."""
    row = public.country(country, place.asked)
    found = public.benchmark(country, slug, key, place.asked, place.language.slug)
    if row is None or found is None:
        raise Http404(f"There is no benchmark {key} in the framework {slug} of {country}.")
    scale = drawings.common_scale([found], place)
    items = drawings.evidence(found)
    return {
        "country": row,
        "slug": slug,
        "benchmark": found,
        "bar": drawings.bar(found.timeframe, scale, place),
        "axis": drawings.axis(scale, place),
        "when": drawings.frame_words(found.timeframe, place.language),
        "days_left": _days_left(found, place),
        "voices": _voices(found, place),
        "items": items,
        "balance": drawings.balance(items, place) if items else None,
        "sides": _sides(items),
        "indicators": [_indicator(each, place) for each in found.indicators],
        "history": [(change, line(change)) for change in found.history],
        "duties": list(chain(*agenda(found.duties, place.today).values())),
    } | _neighbours(country, slug, key, place)


def _days_left(found: Benchmark, place: Place) -> int | None:
    return (say.last_day(found.timeframe.to) - place.today).days if found.timeframe.to else None


def _voices(found: Benchmark, place: Place) -> list[dict[str, Any]]:
    """What each body says now, in the order of the voices, with what it said before."""
    newest = sorted(found.assessments, key=lambda each: each.stated_on, reverse=True)
    said: dict[tuple[str, str, str], list[Assessment]] = defaultdict(list)
    for each in newest:
        said[each.voice, each.by, each.axis].append(each)
    order = list(words.VOICES)
    bodies = sorted(
        said.values(), key=lambda each: order.index(each[0].voice) if each[0].voice in order else len(order)
    )
    return [
        {"latest": _grade(latest, place), "earlier": [_grade(each, place) for each in earlier]}
        for latest, *earlier in bodies
    ]


def _grade(each: Assessment, place: Place) -> dict[str, Any]:
    return {
        "said": each,
        "track": drawings.voices([each], place.language),
        "grade": drawings.grade(each, place.language),
        "scheme": drawings.scheme_title(each, place.language),
    }


def _sides(items: tuple[Any, ...]) -> list[tuple[str, int]]:
    counted = [(side, sum(1 for item in items if item.side == side)) for side in words.SIDES]
    return [(side, count) for side, count in counted if count]


def _indicator(each: Indicator, place: Place) -> dict[str, Any]:
    return {"indicator": each, "drawing": drawings.indicator(each, place.language)}


def _neighbours(country: str, slug: str, key: str, place: Place) -> dict[str, Any]:
    """The benchmarks before and after this one."""
    whole = public.framework(country, slug, place.asked)
    rows = whole.benchmarks if whole else ()
    here = next((number for number, each in enumerate(rows) if each.key == key), 0)
    return {
        "framework": whole,
        "previous": rows[here - 1] if here > 0 else None,
        "next": rows[here + 1] if here + 1 < len(rows) else None,
    }
