"""The languages of the interface: how each is named in addresses, catalogues, CLDR and mark-up.

Reads: nothing. A new language is one line here, one in `conf.LANGUAGES` and a catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from babel import Locale
from django.utils.translation.trans_real import parse_accept_lang_header

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@dataclass(frozen=True, slots=True)
class Language:
    """`slug` stands in addresses, `catalogue` is Django's name, `cldr` is Babel's, `name` is the language's own."""

    slug: str
    catalogue: str
    cldr: str
    name: str

    @property
    def direction(self) -> str:
        return direction(self.slug)

    @property
    def locale(self) -> Locale:
        return _locale(self.cldr)


INTERFACE = {
    language.slug: language
    for language in (Language("en", "en", "en_GB", "English"), Language("zh", "zh-hans", "zh_Hans", "中文"))
}
DEFAULT = INTERFACE["en"]


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def direction(code: str) -> str:
    """`rtl` or `ltr` for a language code such as `ar` or `zh-Hans`."""
    return "rtl" if code.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def accepted(header: str) -> Language:
    """The first interface language that an Accept-Language header asks for, else English."""
    for code, _quality in parse_accept_lang_header(header):
        if (slug := code.split("-")[0]) in INTERFACE:
            return INTERFACE[slug]
    return DEFAULT


def of_path(path: str) -> Language:
    """The language that an address begins with, else English."""
    return INTERFACE.get(path.lstrip("/").split("/")[0], DEFAULT)
