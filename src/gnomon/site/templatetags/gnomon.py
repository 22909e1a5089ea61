"""What the templates may say: addresses, dates, numbers, printed words, words of slugs.

Reads: `place` from the template's values. Built in: templates need no `load`.
"""

from __future__ import annotations

from collections.abc import Mapping

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString

from gnomon.register.queries.rows import Anomaly, DocumentHead, Finding, Provision, Words
from gnomon.site import assets, drawings, flags, references, say, words
from gnomon.site.languages import direction
from gnomon.site.place import Place

register = template.Library()
TABLES = {
    "voice": words.VOICES,
    "side": words.SIDES,
    "document": words.DOCUMENTS,
    "body": words.BODIES,
    "finding": words.FINDINGS,
    "class": words.CLASSES,
    "state": words.STATES,
    "timeframe": words.TIMEFRAMES,
    "measure": words.MEASURES,
    "indicator": words.INDICATORS,
    "axis": words.AXES,
    "evidence": words.EVIDENCE,
    "corroboration": words.CORROBORATION,
    "wording": words.WORDINGS,
    "anomaly": words.ANOMALIES,
    "change": words.CHANGES,
    "response": words.RESPONSES,
    "counted": words.COUNTED,
}


@register.simple_tag
def asset(name: str) -> str:
    """Address of one of the site's own files."""
    return assets.address(name)


@register.simple_tag(takes_context=True)
def url(context: Context, page: str, **arguments: str | int) -> str:
    """Address of a page in the reader's language, at the reader's release."""
    return _place(context).url(page, **arguments)


@register.simple_tag(takes_context=True)
def date(context: Context, iso: str | None) -> str:
    """A date, or part of one, in the reader's language."""
    return say.date(iso, _place(context).language.locale) if iso else ""


@register.simple_tag(takes_context=True)
def period(context: Context, start: str | None, end: str | None) -> str:
    """Two dates as one period."""
    return say.period(start, end, _place(context).language.locale)


@register.simple_tag(takes_context=True)
def number(context: Context, value: float) -> str:
    """A number with the marks of the reader's language."""
    return say.number(value, _place(context).language.locale)


@register.simple_tag
def word(table: str, slug: str | None) -> str:
    """The site's word for a slug, e.g. `{% word "voice" row.voice %}`."""
    return words.word(TABLES[table], slug)


@register.simple_tag(takes_context=True)
def language_name(context: Context, code: str) -> str:
    """The name of a language in the reader's language."""
    return say.language(code, _place(context).language.locale)


@register.simple_tag(takes_context=True)
def country_name(context: Context, code: str, names: Mapping[str, str]) -> str:
    """The name of a country."""
    return say.country(code, dict(names), _place(context).language.slug)


@register.simple_tag(takes_context=True)
def printed(context: Context, titles: Mapping[str, str], missing: str = "") -> SafeString:
    """A printed title: in the reader's language where it was printed in it, else in another, marked as such."""
    slug = _place(context).language.slug
    code = slug if titles.get(slug) else next((code for code in titles if titles[code]), None)
    return marked(titles[code], code) if code else format_html("{}", missing)


@register.simple_tag
def marked(text: str, code: str) -> SafeString:
    """Printed words with their language and direction."""
    return say.printed(text, code)


@register.simple_tag
def actor(name: str, code: str) -> SafeString:
    """Who acts, as printed; a body that a document calls by none of its names is named in the reader's language."""
    return format_html("{}", words.BODIES[name]) if name in words.BODIES else marked(name, code)


@register.simple_tag(takes_context=True)
def where(context: Context, printed_words: Words) -> str:
    """Address of printed words when their document is on file, else nothing."""
    if not printed_words.document:
        return ""
    return _place(context).passage(printed_words.document, printed_words.address, long=printed_words.long)


@register.simple_tag(takes_context=True)
def cited_place(context: Context, finding: Finding) -> str:
    """Address of what a citation points to."""
    return _place(context).passage(finding.links_to or "", finding.links_to_address, long=finding.links_long)


@register.simple_tag(takes_context=True)
def release_line(context: Context) -> SafeString:
    """The releases on a line of time."""
    return drawings.releases(_place(context))


@register.simple_tag(takes_context=True)
def latest_address(context: Context) -> str:
    """This page at the latest release."""
    return _place(context).here_at(None)


@register.simple_tag
def reference_to(head: DocumentHead, address: str) -> str:
    """The reference to a place in a document, ready to copy."""
    return references.reference(head.symbol or head.key, address)


@register.simple_tag
def shown_number(provision: Provision) -> str:
    """A printed number as the field sets it: `31.`, `(a)`, a footnote's without a stop."""
    number = provision.number or ""
    if not number or not number[-1].isalnum():
        return number
    return {"point": f"({number})", "paragraph": f"{number}."}.get(provision.kind, number)


@register.simple_tag
def note_number(address: str) -> str:
    """The number of a footnote."""
    return references.number_of_note(address)


@register.simple_tag(takes_context=True)
def what_does_not_fit(context: Context, anomaly: Anomaly) -> SafeString:
    """An anomaly in a sentence."""
    return flags.sentence(anomaly, _place(context).language.locale)


@register.filter(name="direction")
def direction_of(code: str) -> str:
    """`rtl` or `ltr`."""
    return direction(code)


def _place(context: Context) -> Place:
    place: Place = context["place"]
    return place
