"""Who acts: finds or makes the account in whose name a command writes."""

from __future__ import annotations

import getpass
import re

from gnomon.errors import InputError
from gnomon.register.acts.act import act
from gnomon.register.models import Account, Organisation


def acting(name: str | None) -> str:
    """The name of the account that acts: the one named, else the only one; the first one is made from the user's name.

    Raises InputError for a name without an account, and where several accounts leave it open who acts.
    """
    known = list(Account.objects.order_by("username").values_list("username", flat=True)[:20])
    if name is None and not known:
        return _first()
    if name is None and len(known) == 1:
        return known[0]
    if name in known or (name and Account.objects.filter(username=name).exists()):
        return str(name)
    said = f"there is no account {name!r}" if name else "several accounts could act"
    raise InputError(f"{said}: say --as NAME with one of {', '.join(known)}" if known else f"{said} in this register")


def _first() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # no such user in this system, for example in a container
        user = "owner"
    name = re.sub(r"[^\w.@+-]", "-", user) or "owner"
    make_account(name, None)
    return name


def make_account(name: str, organisation: Organisation | None) -> Account:
    """An account without a password: it can act from the command line and not sign in."""
    account = Account(username=name, organisation=organisation)
    account.set_unusable_password()
    account.save()
    return account


def set_organisation(slug: str, name: str, voice: str, *, by: str) -> Organisation:
    """Enter a body that speaks."""
    with act("set-organisation", by, slug) as this:
        return this.add_one(Organisation(slug=slug, name=name, voice=voice, level="C0"))
