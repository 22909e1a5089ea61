"""What the signs of Word's symbol fonts mean: those fonts put them on letters or in the private area.

Reads: one character. Sources: the fonts' published encodings, as far as documents use them.
"""

from __future__ import annotations

import re

_PRIVATE = re.compile("[\uf020-\uf0ff]")
_COMMON = {
    0xB7: "•", 0xA7: "▪", 0xA8: "○", 0xD8: "➢", 0xFC: "✓", 0xFE: "☑", 0x6F: "☐", 0x71: "❑", 0x76: "❖", 0x6E: "■",
    0x6C: "●", 0x2D: "–", 0xE0: "→", 0xAE: "→", 0xB0: "°", 0xB3: "≥", 0xA3: "≤", 0xB1: "±", 0xB4: "×", 0xB9: "≠",
    0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x53: "Σ", 0xA0: "€", 0xA2: "′", 0xB2: "″",
}  # fmt: skip
BULLET = "•"
_KEPT = frozenset("–—-‑•·●○▪■►➢✓*")


def plain(text: str) -> str:
    """Text without signs from the private area: each by its meaning, one without a known meaning as `▯`."""
    return _PRIVATE.sub(lambda match: _sign(ord(match[0]) - 0xF000), text) if _PRIVATE.search(text) else text


def from_code(code: str) -> str:
    """The sign of `w:sym`, whose code is hexadecimal."""
    try:
        return _sign(int(code, 16) & 0xFF)
    except ValueError:
        return ""


def bullet(printed: str) -> str:
    """The bullet that a list prints; a letter of a symbol font stands for a dot."""
    sign = plain(printed).strip()
    return sign if sign in _KEPT else BULLET


def _sign(code: int) -> str:
    return _COMMON.get(code) or (chr(code) if 0x20 <= code < 0x7F else "▯")
