"""Dates, numbers, lists and names in the words of a locale (CLDR), and printed words in their own language.

Reads: ISO 8601 dates, which may be partial (`2022`, `2022-06`), as the rows of the register hold them.
"""

from __future__ import annotations

import calendar
import datetime as dt

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from django.utils.html import format_html
from django.utils.safestring import SafeString

from gnomon.site.languages import direction


def first_day(iso: str) -> dt.date:
    """The earliest day that a partial date can mean."""
    parts = [int(part) for part in iso.split("-")]
    return dt.date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(iso: str) -> dt.date:
    """The latest day that a partial date can mean."""
    parts = [int(part) for part in iso.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    return dt.date(parts[0], month, parts[2] if len(parts) > 2 else calendar.monthrange(parts[0], month)[1])


def date(iso: str, locale: Locale) -> str:
    """`2021-10-11` as a long date; a partial date keeps its precision."""
    day = dt.datetime.combine(first_day(iso), dt.time())
    precision = iso.count("-")
    if precision == 2:
        return str(format_date(day, "long", locale=locale))
    return str(format_skeleton("yMMMM" if precision else "y", day, locale=locale))


def period(start: str | None, end: str | None, locale: Locale) -> str:
    """Two partial dates as one period; the same date twice is said once."""
    ends = [date(iso, locale) for iso in (start, end) if iso]
    return " – ".join(dict.fromkeys(ends))


def number(value: float, locale: Locale) -> str:
    """A number with the locale's marks and at most two decimals."""
    return str(format_decimal(value, format="#,##0.##", locale=locale))


def listing(words: list[str], locale: Locale) -> str:
    """Several words joined as the locale joins them."""
    return str(format_list(words, locale=locale))


def country(code: str, names: dict[str, str], slug: str) -> str:
    """The country's name in the interface language, else in any it has, else its code."""
    return names.get(slug) or names.get("en") or next(iter(names.values()), code)


def printed(text: str, code: str) -> SafeString:
    """Printed words marked with their language and direction."""
    return format_html('<span lang="{}" dir="{}">{}</span>', code, direction(code), text)


def language(code: str, locale: Locale) -> str:
    """The name of a language in the words of the locale, else its code."""
    return str(locale.languages.get(code, code))
