"""Countries and institutions. A country's name comes from CLDR, unless a sample register names its own."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale
from babel.core import get_global

from gnomon import language
from gnomon.errors import InputError
from gnomon.register.acts.act import Act, act
from gnomon.register.models import Country, Institution


@cache
def _codes() -> dict[str, str]:
    """Two-letter code to three-letter code."""
    aliases = get_global("territory_aliases")
    return {new[0]: old for old, new in aliases.items() if len(old) == 3 and old.isalpha() and len(new) == 1}


@cache
def _territories(code: str) -> dict[str, str]:
    """Name to three-letter code in one language."""
    names = Locale.parse(code).territories
    return {names[two]: three for two, three in _codes().items() if two in names}


def guess_country(title: str | None, language_code: str | None) -> str | None:
    """The one country that a title names; None when it names none or several."""
    if not title or language_code not in language.codes():
        return None
    spaced = language.load(language_code).spaced
    found: set[str] = set()
    rest = title
    for name, code in sorted(_territories(language_code).items(), key=lambda item: -len(item[0])):
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)" if spaced else re.escape(name)
        rest, count = re.subn(pattern, " ", rest)
        if count:
            found.add(code)
    return found.pop() if len(found) == 1 else None


def country(this: Act, code: str) -> Country:
    """The country of that code, entered on first use under its names in our languages."""
    code = code.upper()
    known = Country.objects.filter(code=code).first()
    if known:
        return known
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise InputError(f"{code!r} is no country code: give three letters of ISO 3166-1, for example KHM")
    names = {lang: name for lang in language.codes() for name, c in _territories(lang).items() if c == code}
    return this.add_one(Country(code=code, names=names or {"en": code}, level="C0"))


def set_country(code: str, names: dict[str, str], *, by: str) -> Country:
    """Enter a country under names of one's own."""
    with act("set-country", by, code) as this:
        return this.add_one(Country(code=code, names=names, level="C0"))


def set_institution(slug: str, names: dict[str, str], *, country: Country | None, by: str) -> Institution:
    """Enter an institution that carries out measures."""
    with act("set-institution", by, slug) as this:
        return this.add_one(Institution(slug=slug, names=names, country=country, level="C0"))
