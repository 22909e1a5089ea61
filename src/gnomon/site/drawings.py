"""Rows of the register as drawings, labelled in the reader's language.

Reads: rows; gives SVG strings, safe to put into a page.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from gnomon.charts import balance as balances
from gnomon.charts import marks, rail, timeframe, track, trend
from gnomon.charts.scale import Scale, round_years, years
from gnomon.method import grading
from gnomon.register.queries.rows import Assessment, Benchmark, Evidence, Indicator, Observation, Timeframe
from gnomon.site import say, words
from gnomon.site.languages import Language
from gnomon.site.place import Place

SCHEME = "gnomon-effect/1"  # whose steps are the track; grades of other schemes stand on it only by a crosswalk


def _safe(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308  (gnomon.charts escapes every text and attribute)


def common_scale(benchmarks: Iterable[Benchmark], place: Place) -> Scale:
    """One axis of years for all benchmarks of a table, with the day of the shadow on it."""
    days = [place.today]
    for each in benchmarks:
        days += [say.first_day(each.timeframe.from_)] if each.timeframe.from_ else []
        days += [say.last_day(each.timeframe.to)] if each.timeframe.to else []
    first, last = min(days).year, max(days).year + 1
    room = max(1.0, (last - first) / 12)
    return Scale(first - room / 2, last + room / 2, place.language.direction == "rtl")


def axis(scale: Scale, place: Place) -> SafeString:
    """The years above the bars and the name of today's line."""
    ticks = {year: f"{year}" for year in round_years(scale.start, scale.end, most=3)}
    label = _("Timeframe, %(first)s to %(last)s") % {"first": int(scale.start), "last": int(scale.end)}
    return _safe(
        timeframe.axis(label, scale=scale, today=years(place.today), today_word=shadow_word(place), ticks=ticks)
    )


def shadow_word(place: Place) -> str:
    """What the line through the timeframes is called: today, or the day of the release looked at."""
    if place.asked is None:
        return pgettext("name of the line through the timeframes", "today")
    return say.date(place.today.isoformat(), place.language.locale)


def bar(frame: Timeframe, scale: Scale, place: Place) -> SafeString:
    """One timeframe on a scale of years."""
    start = years(say.first_day(frame.from_)) if frame.from_ else None
    end = years(say.last_day(frame.to) + dt.timedelta(days=1)) if frame.to else None
    label = ", ".join(filter(None, (frame_words(frame, place.language), state_word(frame, place.today))))
    return _safe(
        timeframe.timeframe(
            label, start, end, scale=scale, today=years(place.today), kind=frame.kind,
            ticks=round_years(scale.start, scale.end),
        )
    )  # fmt: skip


def releases(place: Place) -> SafeString:
    """The releases on a line of time, the shown one marked; nothing where they are all of one day."""
    shown = place.shown
    moments = [years(dt.date.fromisoformat(release.on[:10])) for release in place.releases]
    if shown is None or len(set(moments)) < 2:
        return SafeString("")
    label = _("Releases on a line of time; this is %(date)s") % {"date": say.date(shown.on[:10], place.language.locale)}
    here = years(dt.date.fromisoformat(shown.on[:10]))
    return _safe(rail.rail(label, moments, here, mirrored=place.language.direction == "rtl"))


def frame_words(frame: Timeframe, language: Language) -> str:
    """A timeframe as dates, or as printed where it has none."""
    return say.period(frame.from_, frame.to, language.locale) or frame.printed


def state_word(frame: Timeframe, today: dt.date) -> str:
    """Whether a timeframe is still to begin, running or past."""
    if frame.to and say.last_day(frame.to) < today:
        return _("time is past")
    if frame.from_ and say.first_day(frame.from_) > today:
        return _("not begun")
    return _("running") if frame.from_ or frame.to else ""


def standing(assessments: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """The latest grade of each voice on the track of effect; others' grades only by their labelled crosswalk."""
    latest: dict[str, Assessment] = {}
    for each in sorted(assessments, key=lambda a: a.stated_on):
        if each.axis == "effect" or each.crosswalk:
            latest[each.voice] = each
    return tuple(latest[voice] for voice in words.VOICES if voice in latest)


def grade(assessment: Assessment, language: Language) -> str:
    """The grade in words."""
    return assessment.label.get(language.slug) or assessment.label.get("en") or assessment.grade


def scheme_title(assessment: Assessment, language: Language) -> str:
    """The name of the scheme that a grade belongs to."""
    reference = f"{assessment.scheme}/{assessment.scheme_version}"
    if reference not in grading.references():
        return reference
    title = grading.scheme(reference).title
    return title.get(language.slug) or title["en"]


def said(assessment: Assessment, language: Language) -> str:
    """A voice and its grade as one phrase, with what a mark alone cannot say."""
    parts = [f"{words.word(words.VOICES, assessment.voice)}: {grade(assessment, language)}"]
    if assessment.crosswalk:
        parts.append(
            _("a grade of another scheme, placed here with loss (%(name)s)")
            % {"name": scheme_title(assessment, language)}
        )
    if assessment.regression:
        parts.append(_("moved backwards"))
    return ", ".join(parts)


def voices(assessments: Sequence[Assessment], language: Language) -> SafeString:
    """All voices on one track."""
    drawn = [
        track.Mark(
            voice=each.voice,
            letter=words.word(words.LETTERS, each.voice),
            step=each.step,
            title=said(each, language),
            word=grade(each, language),
            printed=each.grade if each.crosswalk else "",
            regression=each.regression,
        )
        for each in assessments
    ]
    label = "; ".join(said(each, language) for each in assessments)
    return _safe(track.track(label, drawn, grading.scheme(SCHEME).steps, mirrored=language.direction == "rtl"))


def voice_key(voice: str) -> SafeString:
    """The mark of a voice alone."""
    return _safe(marks.key(voice, words.word(words.LETTERS, voice), words.word(words.VOICES, voice)))


def evidence(benchmark: Benchmark) -> tuple[Evidence, ...]:
    """All public evidence on a benchmark, each item once."""
    items = chain(benchmark.information, *(each.evidence for each in benchmark.assessments))
    return tuple({(item.kind, item.label): item for item in items}.values())


def balance(items: Iterable[Evidence], place: Place) -> SafeString:
    """How the evidence is spread over the sides that gave it."""
    counts = Counter(item.side if item.side in words.SIDES else "other" for item in items)
    parts = [
        balances.Part(side, counts[side], _part(side, counts[side], place)) for side in words.SIDES if counts[side]
    ]
    label = "; ".join(part.title for part in parts)
    return _safe(balances.balance(label, parts, mirrored=place.language.direction == "rtl"))


def _part(side: str, count: int, place: Place) -> str:
    return f"{words.word(words.SIDES, side)}: {say.number(count, place.language.locale)}"


def indicator(row: Indicator, language: Language) -> SafeString | None:
    """The trend of an indicator with numbers; None when no observation has one."""
    points = [point for each in row.observations if (point := _point(each, row, language))]
    if not points:
        return None
    levels = [(row.baseline, _("baseline")), (row.target, _("target"))]
    names = [f"{word} {figure(value, row.unit, language)}" if value is not None else "" for value, word in levels]
    periods = sorted(each.period for each in row.observations)
    ends = (say.date(periods[0], language.locale), say.date(periods[-1], language.locale))
    label = "; ".join(
        [row.name, *(point.title for point in sorted(points, key=lambda p: p.when)), *filter(None, names)]
    )
    return _safe(
        trend.trend(
            label, points, baseline=row.baseline, target=row.target, words=(names[0], names[1]), ends=ends,
            mirrored=language.direction == "rtl",
        )
    )  # fmt: skip


def _point(each: Observation, row: Indicator, language: Language) -> trend.Point | None:
    bounds = [value for value in (each.low, each.high) if value is not None]
    value = each.value if each.value is not None else sum(bounds) / len(bounds) if bounds else None
    if value is None:
        return None
    said_value = words.QUALIFIERS.get(each.qualifier, "") + figure(value, row.unit, language)
    when = years(say.first_day(each.period))
    title = f"{say.date(each.period, language.locale)}: {said_value}"
    return trend.Point(when, value, said_value, title, each.low, each.high, each.provisional)


def figure(value: float, unit: str, language: Language) -> str:
    """A value with a short unit; a long unit is said once, in the heading."""
    written = say.number(value, language.locale)
    return f"{written} {unit}" if len(unit) <= 3 and unit else written
