"""What every public page has in common: its place, its caching, its template.

Reads: the releases. A page changes only when a release is made or a day begins, so both make its ETag and the key
under which the finished page is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeAlias

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from gnomon import __version__
from gnomon.register.queries import public
from gnomon.site.assets import fingerprint
from gnomon.site.languages import INTERFACE
from gnomon.site.place import Place

Answer: TypeAlias = "dict[str, Any] | HttpResponse"
View = Callable[..., HttpResponse]
KEPT = 24 * 60 * 60  # seconds that a finished page stays in memory


def page(template: str) -> Callable[[Callable[..., Answer]], View]:
    """Makes a view of a function `(request, place, **arguments)` that gives the template's values."""

    def decorate(build: Callable[..., Answer]) -> View:
        @require_safe
        @wraps(build)
        def view(
            request: HttpRequest, language: str, release: int | None = None, **arguments: str | int
        ) -> HttpResponse:
            place = _place(request, language, release, arguments)
            if (moved := _asked_release(request, place)) is not None:
                return moved
            with translation.override(place.language.catalogue):
                return _cached(request, place, lambda: _draw(build(request, place, **arguments), template, place))

        return view

    return decorate


def numbered(request: HttpRequest, name: str) -> int:
    """A number in the address, from 1."""
    asked = request.GET.get(name, "1")
    return max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1


def _place(request: HttpRequest, language: str, release: int | None, arguments: dict[str, Any]) -> Place:
    match = request.resolver_match
    name = str(match.url_name) if match else "countries"
    place = Place(INTERFACE[language], release, public.releases(), name, arguments)
    if release is not None and place.shown is None:
        raise Http404(f"There is no release {release}.")
    return place


def _asked_release(request: HttpRequest, place: Place) -> HttpResponse | None:
    """The form of releases asks with `?release=14`: the answer is the page's own address at that release."""
    asked = request.GET.get("release", "")
    if not asked:
        return None
    known = {str(release.number): release.number for release in place.releases[1:]}
    return HttpResponseRedirect(place.here_at(known.get(asked)))


def _draw(answer: Answer, template: str, place: Place) -> HttpResponse:
    if isinstance(answer, HttpResponse):
        return answer
    response = HttpResponse(render_to_string(template, {"place": place} | answer))
    response.headers["Content-Language"] = place.language.slug
    return response


def _cached(request: HttpRequest, place: Place, draw: Callable[[], HttpResponse]) -> HttpResponse:
    shown = place.shown
    state = (
        f"{request.build_absolute_uri()} {shown.digest if shown else ''} {place.today} {__version__} {fingerprint()}"
    )
    key = hashlib.sha256(state.encode()).hexdigest()[:32]
    etag = f'"{key}"'
    answered: HttpResponse | None = get_conditional_response(request, etag=etag)
    if answered is None:
        answered = cache.get(key) or draw()
        if answered.status_code == 200:
            cache.set(key, answered, KEPT)
    answered.headers["ETag"] = etag
    answered.headers["Cache-Control"] = "public, max-age=60"
    return answered
