"""How Word prints a number in each of its formats that documents use (ECMA-376 Part 1, 17.18.59).

Reads: a format's name and a value from 0. A format that is not listed is printed in figures.
"""

from __future__ import annotations

from collections.abc import Callable

from gnomon.document.structure.markers import ABJAD

_HIJAI = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HAN = "〇一二三四五六七八九"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_HINDI = "٠١٢٣٤٥٦٧٨٩"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_CHICAGO = "*†‡§"
_MOST = 3_999


def printed(value: int, form: str) -> str:
    """`value` in the format `form`; in figures where the format has no sign for it."""
    maker = _FORMATS.get(form)
    if form in ("none", "bullet"):
        return ""
    return maker(value) if maker and 0 < value <= _MOST else str(value)


def roman(value: int) -> str:
    """4 is `IV`."""
    digits = ""
    for amount, sign in _ROMAN:
        count, value = divmod(value, amount)
        digits += sign * count
    return digits


def han(value: int) -> str:
    """21 is `二十一`, 10 is `十`, 105 is `一百〇五`."""
    if value < 10:
        return _HAN[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return ("" if tens == 1 else _HAN[tens]) + "十" + (_HAN[ones] if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        tail = "" if not rest else _HAN[0] + _HAN[rest] if rest < 10 else _HAN[rest // 10] + "十" + _ones(rest)
        return _HAN[hundreds] + "百" + tail
    return "".join(_HAN[int(digit)] for digit in str(value))


def _ones(value: int) -> str:
    return _HAN[value % 10] if value % 10 else ""


def _repeated(letters: str) -> Callable[[int], str]:
    """Letters that double after the last: `z`, `aa`, `bb`."""
    return lambda value: letters[(value - 1) % len(letters)] * ((value - 1) // len(letters) + 1)


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda value: signs[(value - 1) % len(signs)]


def _circled(value: int) -> str:
    return chr(0x2460 + value - 1) if value <= 20 else str(value)


def _ordinal(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


_LATIN = "abcdefghijklmnopqrstuvwxyz"
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02d}",
    "lowerLetter": _repeated(_LATIN),
    "upperLetter": _repeated(_LATIN.upper()),
    "lowerRoman": lambda value: roman(value).lower(),
    "upperRoman": roman,
    "ordinal": _ordinal,
    "russianLower": _repeated(_RUSSIAN),
    "russianUpper": _repeated(_RUSSIAN.upper()),
    "arabicAbjad": _repeated(ABJAD),
    "arabicAlpha": _repeated(_HIJAI),
    "hindiNumbers": lambda value: str(value).translate(str.maketrans("0123456789", _HINDI)),
    "chineseCounting": han,
    "chineseCountingThousand": han,
    "taiwaneseCounting": han,
    "taiwaneseCountingThousand": han,
    "japaneseCounting": han,
    "ideographDigital": lambda value: "".join(_HAN[int(digit)] for digit in str(value)),
    "japaneseDigitalTenThousand": lambda value: "".join(_HAN[int(digit)] for digit in str(value)),
    "ideographTraditional": _cycle(_STEMS),
    "ideographZodiac": _cycle(_BRANCHES),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": lambda value: f"({value})",
    "decimalEnclosedFullstop": lambda value: f"{value}.",
    "decimalFullWidth": lambda value: str(value).translate({48 + n: 0xFF10 + n for n in range(10)}),
    "numberInDash": lambda value: f"- {value} -",
    "chicago": _repeated(_CHICAGO),
}
