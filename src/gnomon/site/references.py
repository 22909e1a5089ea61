"""References to copy: where words stand, as the field writes it.

Reads: addresses of `document` (`para_31__list_1__point_a`, `recital_3`, `fn_27`, `sec_V`).
"""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

_PART = re.compile(r"(?P<kind>[a-z]+)_(?P<number>.+)")


def number_of_note(address: str) -> str:
    """`att_2__fn_4` as `4`; a note without a number as `*`."""
    last = address.rsplit("__", 1)[-1].removeprefix("fn_")
    return "*" if last.startswith("star") else last


def reference(symbol: str, address: str) -> str:
    """`A/HRC/RES/48/23, para. 31 (a)` in the reader's language; an address of another kind is named as it is."""
    words = ""
    for part in address.split("__"):
        match = _PART.fullmatch(part)
        kind, number = (match["kind"], match["number"]) if match else (part, "")
        if kind == "point":
            words += " " + _("(%(letter)s)") % {"letter": number}
        elif kind != "list":
            words += _(", ") + _place(kind, number, part)
    return symbol + words


def _place(kind: str, number: str, part: str) -> str:
    named = {
        "para": _("para. %(number)s"),
        "recital": _("preambular para. %(number)s"),
        "sec": _("section %(number)s"),
        "subsec": _("subsection %(number)s"),
        "part": _("part %(number)s"),
        "fn": _("footnote %(number)s"),
        "att": _("annex %(number)s"),
        "table": _("table %(number)s"),
    }
    return named[kind] % {"number": number_of_note(part) if kind == "fn" else number} if kind in named else part
