"""The addresses of the public site: every page, and every page as it stood at a release.

Reads: nothing. `/VAL/`, `/documents/…` without a language are short forms that lead to the reader's language.
"""

from __future__ import annotations

from django.urls import include, path, re_path, register_converter
from django.urls.converters import StringConverter

from gnomon.site.languages import INTERFACE
from gnomon.site.public import benchmark, countries, documents, duties, errors, feed, framework, resolutions, short


class LanguageConverter(StringConverter):
    regex = "|".join(INTERFACE)


class CountryConverter(StringConverter):
    regex = "[A-Z]{3}"


register_converter(LanguageConverter, "language")
register_converter(CountryConverter, "country")

pages = [
    path("", countries.countries, name="countries"),
    path("documents/", documents.listing, name="documents"),
    path("documents/<path:key>", documents.reading, name="document"),
    path("<country:country>/", framework.home, name="home"),
    path("<country:country>/frameworks/<str:slug>", framework.framework, name="framework"),
    path("<country:country>/frameworks/<str:slug>/<str:key>", benchmark.benchmark, name="benchmark"),
    path("<country:country>/resolutions", resolutions.resolutions, name="resolutions"),
    path("<country:country>/duties", duties.duties, name="duties"),
    path("<country:country>/duties.ics", feed.calendar, name="calendar"),
]

urlpatterns = [
    path("", short.front, name="front"),
    path("<language:language>/", include(pages)),
    path("<language:language>/as-of/<int:release>/", include(pages)),
    re_path(r"^(?P<rest>(?:[A-Z]{3}|documents|as-of)(?:/.*)?)$", short.form, name="short"),
]

handler404 = errors.not_found
handler500 = errors.broken
