"""The register's clock. Only the loader of a demonstration sets it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from django.utils import timezone

_set: ContextVar[datetime | None] = ContextVar("clock", default=None)


def now() -> datetime:
    """The time that acts are recorded at."""
    return _set.get() or timezone.now()


@contextmanager
def standing_at(time: datetime) -> Iterator[None]:
    """Let the clock stand at `time`."""
    token = _set.set(time)
    try:
        yield
    finally:
        _set.reset(token)
