"""References to copy: where words stand, as the field writes it.

Reads: addresses of `document` (`para_31__list_1__point_a`, `recital_3`, `fn_27`, `sec_V`).
"""

from __future__ import annotations

import re

from django.utils.translation import gettext

_PART = re.compile(r"(?P<kind>[a-z]+)_(?P<number>.+)")


def number_of_note(address: str) -> str:
    """`att_2__fn_4` as `4`; notes without a number as `*`, `**`…"""
    last = address.rsplit("__", 1)[-1].removeprefix("fn_")
    kind, _, number = last.partition("_")
    return "*" * int(number or 1) if kind == "star" else last


def reference(symbol: str, address: str) -> str:
    """`A/HRC/RES/48/23, para. 31 (a)` in the reader's language; an address of another kind is named as it is."""
    words = ""
    for part in address.split("__"):
        match = _PART.fullmatch(part)
        kind, number = (match["kind"], match["number"]) if match else (part, "")
        if kind == "point":
            words += " " + gettext("(%(letter)s)") % {"letter": number}
        elif kind != "list":
            words += gettext(", ") + _place(kind, number, part)
    return symbol + words


def _place(kind: str, number: str, part: str) -> str:
    named = {
        "para": gettext("para. %(number)s"),
        "recital": gettext("preambular para. %(number)s"),
        "sec": gettext("section %(number)s"),
        "subsec": gettext("subsection %(number)s"),
        "part": gettext("part %(number)s"),
        "fn": gettext("footnote %(number)s"),
        "att": gettext("annex %(number)s"),
        "table": gettext("table %(number)s"),
    }
    return named[kind] % {"number": number_of_note(part) if kind == "fn" else number} if kind in named else part
