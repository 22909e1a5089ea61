"""The computed sentences above a framework, and the lines of a history, in words.

Reads: codes and values from `method.standing` and `method.changes`; every code there has its words here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gnomon.method.standing import Sentence
from gnomon.register.queries.rows import Change
from gnomon.site import say, words
from gnomon.site.place import Place

NAMED = 6  # benchmarks that are named one by one; more are counted


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence in two parts: what stands out, and the rest."""

    strong: str
    rest: str
    key: str = ""  # of the benchmark that it leads to


def worded(sentences: Iterable[Sentence], place: Place) -> list[Fact]:
    """Each sentence as a fact."""
    return [_FACTS[sentence.code](sentence.values, place) for sentence in sentences]


def _benchmarks(values: dict[str, Any], place: Place) -> Fact:
    total, past = values["total"], values["past"]
    strong = ngettext("%(total)s benchmark", "%(total)s benchmarks", total) % {"total": total}
    if not past:
        return Fact(strong, _("none of them past its time"))
    return Fact(
        strong, ngettext("%(past)s of them past its time", "%(past)s of them past their time", past) % {"past": past}
    )


def _assessed(values: dict[str, Any], place: Place) -> Fact:
    if not values["assessed"]:
        return Fact(_("No assessment"), _("is on file: no voice has graded a benchmark yet"))
    voices = [words.word(words.VOICES, voice) for voice in words.VOICES if voice in values["voices"]]
    listed = say.listing(voices, place.language.locale)
    strong = _("%(assessed)s of %(total)s") % values
    return Fact(strong, _("have an assessment on file, by %(voices)s") % {"voices": listed})


def _apart(values: dict[str, Any], place: Place) -> Fact:
    slug = place.language.slug
    said = {
        "low_voice": words.word(words.VOICES, values["low_voice"]),
        "high_voice": words.word(words.VOICES, values["high_voice"]),
        "low": values["low_grade"].get(slug) or values["low_grade"].get("en", ""),
        "high": values["high_grade"].get(slug) or values["high_grade"].get("en", ""),
    }
    rest = _("is where voices stand furthest apart: %(high_voice)s “%(high)s”, %(low_voice)s “%(low)s”") % said
    return Fact(_("Benchmark %(key)s") % {"key": values["benchmark"]}, rest, values["benchmark"])


def _no_two(values: dict[str, Any], place: Place) -> Fact:
    return Fact(_("No comparison"), _("is possible yet: no benchmark has been graded differently by two voices"))


def _changed(values: dict[str, Any], place: Place) -> Fact:
    count = values["count"]
    strong = ngettext("%(count)s change", "%(count)s changes", count) % {"count": count}
    when = {"release": values["release"], "date": say.date(values["on"], place.language.locale)}
    touched = list(values["benchmarks"])
    if len(touched) > NAMED:
        when["count"] = len(touched)
        return Fact(strong, _("in release %(release)s of %(date)s, in %(count)s benchmarks") % when)
    when["where"] = say.listing(touched, place.language.locale)
    return Fact(strong, _("in release %(release)s of %(date)s, in %(where)s") % when)


def _unchanged(values: dict[str, Any], place: Place) -> Fact:
    return Fact(_("No change"), _("to a benchmark in the latest release"))


_FACTS = {
    "benchmarks": _benchmarks,
    "assessed": _assessed,
    "furthest-apart": _apart,
    "no-two-voices": _no_two,
    "changed": _changed,
    "nothing-changed": _unchanged,
}


def line(change: Change) -> str:
    """One line of a history; a code that has no words here keeps its plain sentence."""
    values = dict(change.values)
    if "state" in values:
        values["state"] = words.word(words.STATES, values["state"])
    if "status" in values:
        values["status"] = words.word(words.MEASURES, values["status"])
    text = _lines().get(change.code)
    return text % values if text else change.what


def _lines() -> dict[str, str]:
    return {
        "set": _("The benchmark was set."),
        "decided": _("The benchmark is %(state)s."),
        "reworded": _("The words of the benchmark changed."),
        "sources": _("It now rests on %(count)s recommendations."),
        "assessed": _("%(by)s gives the grade %(grade)s (%(scheme)s)."),
        "regressed": _("%(by)s sees a step back: %(grade)s (%(scheme)s)."),
        "measure": _("Measure, %(status)s: %(title)s"),
        "observed": _("%(name)s, %(period)s: %(printed)s"),
        "informed": _("New information: %(label)s"),
        "duty": _("A duty is %(state)s."),
    }
