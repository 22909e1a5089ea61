"""What does not fit in a document, in one sentence with both figures.

Reads: anomalies as rows. Every code of `document.model.AnomalyCode` has its sentence here; the reference has the list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from babel import Locale
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from gnomon.register.queries.rows import Anomaly
from gnomon.site import say, words

_NAME = re.compile(r"%\((\w+)\)s")
_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_LANGUAGES = frozenset({"in", "not_in"})
_BY_LANGUAGE = frozenset(
    {
        "number-differs", "joined-or-split", "kind-differs", "notes-differ", "symbol-differs", "session-differs",
        "agenda-item-differs", "adopted-on-differs", "distributed-on-differs", "meeting-differs", "vote-differs",
    }
)  # fmt: skip

SENTENCES: Mapping[str, Promise] = {
    "table-announced": _("The text speaks of a table; none follows."),
    "one-text-under-two-paragraphs": _(
        "The same words are cited to paragraph %(first)s and to paragraph %(second)s of %(symbol)s."
    ),
    "one-symbol-of-two-authors": _(
        "%(symbol)s is a report of the %(first)s in one place, of the %(second)s in another."
    ),
    "symbol-outside-the-grammar": _("No series of documents has the symbol %(printed)s."),
    "halves-of-the-number-exchanged": _("Session and number stand in the wrong order in %(printed)s."),
    "listed-symbol-misprint": _("Row %(number)s: the symbol %(printed)s is not written as its series is."),
    "date-fits-another-body": _(
        "%(date)s is outside the session of %(symbol)s (%(from)s to %(to)s) and inside that of another body."
    ),
    "listed-body-conflict": _("Row %(number)s: the list names %(printed)s, and %(symbol)s is of another body."),
    "date-outside-the-session": _("%(date)s is outside the session of %(symbol)s: %(from)s to %(to)s."),
    "listed-date-is-not-the-cited-date": _("The list dates %(symbol)s %(listed)s, the text %(cited)s."),
    "paragraph-not-there": _("There is no paragraph %(number)s in this document."),
    "note-not-there": _("There is no note %(number)s in this document."),
    "paragraph-on-the-other-side": _("Paragraph %(number)s is not on that side of this place."),
    "paragraph-about-something-else": _("Paragraph %(number)s does not speak of this; paragraph %(proposal)s does."),
    "turnout-is-not-the-share": _("The turnout printed is %(printed)s; the figures %(from)s give %(computed)s."),
    "percentage-is-not-the-share": _("The percentage printed is %(printed)s; %(from)s gives %(computed)s."),
    "change-is-not-the-difference": _("The change printed is %(printed)s; between %(from)s it is %(computed)s."),
    "shares-are-more-than-the-whole": _("The shares %(printed)s; %(from)s are %(computed)s together."),
    "total-is-not-the-sum": _("The total printed is %(printed)s; the column gives %(computed)s."),
    "vote-is-not-the-number-of-states": _("%(list)s: %(printed)s votes are counted, %(computed)s States are listed."),
    "number-missing": _("The paragraph that would be number %(expected)s has no number."),
    "number-repeated": _("Number %(printed)s comes again where %(expected)s would follow."),
    "paragraphs-missing": _("Missing from the numbering: %(skipped)s."),
    "item-misnumbered": _("The item is numbered %(printed)s and stands in place %(proposal)s."),
    "page-misread": _("Page %(page)s looks misread: %(why)s."),
    "mark-without-note": _("The mark %(mark)s of a note has no note."),
    "not-in-every-language": _("In %(in)s, not in %(not_in)s."),
    "number-differs": _("The numbers differ: %(each)s."),
    "order-differs": _("It stands elsewhere in the order: %(in)s."),
    "joined-or-split": _("What is one provision is several in another language: %(each)s."),
    "kind-differs": _("It is set in different forms: %(each)s."),
    "notes-differ": _("The numbers of footnote marks differ: %(each)s."),
    "symbol-differs": _("The symbols differ: %(each)s."),
    "session-differs": _("The sessions differ: %(each)s."),
    "agenda-item-differs": _("The agenda items differ: %(each)s."),
    "adopted-on-differs": _("The days of adoption differ: %(each)s."),
    "distributed-on-differs": _("The days of distribution differ: %(each)s."),
    "meeting-differs": _("The meetings differ: %(each)s."),
    "vote-differs": _("The votes differ: %(each)s."),
    "inserted-words": _("A tracked change inserted these words; they are not accepted yet."),
}


def sentence(anomaly: Anomaly, locale: Locale) -> SafeString:
    """The anomaly's sentence; nothing where an old release kept too little to say it."""
    template = str(SENTENCES.get(anomaly.code, ""))
    said = _values(anomaly, locale)
    if not all(said.get(name) for name in _NAME.findall(template)):
        return SafeString()
    marked = {name: format_html("<bdi>{}</bdi>", value) for name, value in said.items()}
    return format_html(_NAME.sub(r"{\1}", template), **marked)


def _values(anomaly: Anomaly, locale: Locale) -> dict[str, str]:
    """The figures of the sentence, in the words of the reader's language."""
    if anomaly.code in _BY_LANGUAGE:
        each = anomaly.values.items()
        said = [f"{say.language(code, locale)} {words.ELEMENTS.get(value, value)}" for code, value in each]
        return {"each": say.listing(said, locale)}
    given = {"printed": anomaly.printed, "proposal": anomaly.proposal or "", **anomaly.values}
    if anomaly.code == "paragraphs-missing":
        given["skipped"] = "–".join(dict.fromkeys((given.get("first", ""), given.get("last", ""))))
    return {name: _said(name, value, locale) for name, value in given.items()}


def _said(name: str, value: str, locale: Locale) -> str:
    if name in _LANGUAGES:
        return say.listing([say.language(code, locale) for code in value.split(", ")], locale)
    if name == "why":
        return say.listing([words.word(words.PAGES, doubt) for doubt in value.split(", ")], locale)
    if name in ("first", "second"):
        return str(words.AUTHORS.get(value, value))
    if name == "list":
        return words.word(words.VOTES, value)
    return say.date(value, locale) if _DAY.fullmatch(value) else value
