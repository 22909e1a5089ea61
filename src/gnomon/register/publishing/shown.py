"""Which findings, and records that rest on them, the public may see as far as decisions go.

A rejected finding is never shown. An undecided one is shown, marked as proposed, unless its rule proposes only: then
it waits until a person accepts or corrects it.
"""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Q

from gnomon.register.models import State


def shown(held_back: Collection[str], prefix: str = "") -> Q:
    """The condition on findings, or with `prefix` (such as `finding__`) on what rests on them."""
    rejected = Q(**{f"{prefix}state": State.REJECTED})
    waiting = Q(**{f"{prefix}state": State.PROPOSED, f"{prefix}rule__in": list(held_back)})
    return ~rejected & ~waiting if held_back else ~rejected
