"""Where a reader stands: language, release and page; builds every address from there.

Reads: the releases of the register. A page at an earlier release keeps its release in every link, so that a reader
who looks back stays there until they leave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from gnomon.register.queries.rows import Release
from gnomon.site.languages import INTERFACE, Language


@dataclass(frozen=True, slots=True)
class Place:
    """`asked` is the release in the address (None: the latest), `shown` the one whose rows are drawn."""

    language: Language
    asked: int | None = None
    releases: tuple[Release, ...] = ()  # newest first
    page: str = "countries"
    arguments: Mapping[str, Any] = field(default_factory=dict)
    now: dt.date = field(default_factory=dt.date.today)

    @property
    def shown(self) -> Release | None:
        """The release whose rows are drawn; None before the first."""
        if self.asked is None:
            return self.releases[0] if self.releases else None
        return next((release for release in self.releases if release.number == self.asked), None)

    @property
    def today(self) -> dt.date:
        """The day of the gnomon's shadow: now, or the day of the release that was asked for."""
        shown = self.shown
        return dt.date.fromisoformat(shown.on[:10]) if self.asked is not None and shown else self.now

    @property
    def country(self) -> str | None:
        """Code of the country whose pages these are."""
        return self.arguments.get("country")

    def url(self, page: str, **arguments: str | int) -> str:
        """Address of a page in the same language, at the same release."""
        return _address(page, self.language.slug, self.asked, arguments)

    def passage(self, key: str, address: str | None, *, long: bool = False) -> str:
        """Address of a place in a document; in a long one, which is shown in parts, by way of the part it stands in."""
        page = self.url("document", key=key)
        if not address:
            return page
        return f"{page}?{urlencode({'at': address})}#{address}" if long else f"{page}#{address}"

    def here_in(self, slug: str) -> str:
        """This page in another language."""
        return _address(self.page, slug, self.asked, self.arguments)

    def here_at(self, release: int | None) -> str:
        """This page at another release; None is the latest."""
        return _address(self.page, self.language.slug, release, self.arguments)

    def others(self) -> list[tuple[Language, str]]:
        """Every interface language with the address of this page in it."""
        return [(language, self.here_in(slug)) for slug, language in INTERFACE.items()]


def _address(page: str, slug: str, release: int | None, arguments: Mapping[str, Any]) -> str:
    where: dict[str, Any] = {"language": slug} | ({} if release is None else {"release": release})
    return reverse(page, kwargs=where | dict(arguments))
