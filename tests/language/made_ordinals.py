"""Ordinals from 1 to 99 in words, made by the rules of each language, in the forms that sessions take."""

from __future__ import annotations

from collections.abc import Callable

_EN = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
]
_EN += ["fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"]
_EN_TENS = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
_FR = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
_FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_ES = ["primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven"]
_ES_TENS = [
    "décim",
    "vigésim",
    "trigésim",
    "cuadragésim",
    "quincuagésim",
    "sexagésim",
    "septuagésim",
    "octogésim",
    "nonagésim",
]
_RU = [
    "перв",
    "втор",
    "трет",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
]
_RU += ["пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат"]
_RU_TENS = ["двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"]
_RU_CARDINALS = ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"]
_AR = ["الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة"]
_AR_TENS = ["العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"]


def english(number: int, hyphen: str = "-") -> str:
    if number < 20:
        return _EN[number - 1]
    ten, unit = divmod(number, 10)
    return f"{_EN_TENS[ten - 2]}y{hyphen}{_EN[unit - 1]}" if unit else f"{_EN_TENS[ten - 2]}ieth"


def french(number: int, _: str = "") -> str:
    return "première" if number == 1 else _french_ordinal(_french_cardinal(number))


def _french_cardinal(number: int) -> str:
    if number < 17:
        return _FR[number - 1]
    ten = max(base for base in (10, *_FR_TENS) if base <= number)
    if ten == 10:
        return f"dix-{_FR[number - 11]}"
    rest = number - ten
    if not rest:
        return _FR_TENS[ten]
    join = " et " if rest in {1, 11} and ten < 80 else "-"
    return f"{_FR_TENS[ten]}{join}{_french_cardinal(rest)}"


def _french_ordinal(cardinal: str) -> str:
    if cardinal.endswith("f"):
        return f"{cardinal[:-1]}vième"
    return f"{cardinal}uième" if cardinal.endswith("cinq") else f"{cardinal.removesuffix('e')}ième"


def spanish(number: int, ending: str = "o") -> str:
    ten, unit = divmod(number, 10)
    words = [_ES_TENS[ten - 1] + ending] if ten else []
    return " ".join([*words, *([_ES[unit - 1] + ending] if unit else [])])


def russian(number: int, ending: str = "ой") -> str:
    ten, unit = divmod(number, 10)
    if number >= 20 and not unit:
        return _RU_TENS[ten - 2] + ending
    words = [_RU_CARDINALS[ten - 2]] if number >= 20 else []
    last = unit if number >= 20 else number
    return " ".join([*words, _RU[last - 1] + ("ьей" if last == 3 else ending)])


def arabic(number: int, ending: str = "ين") -> str:
    ten, unit = divmod(number, 10)
    if number == 1:
        return "الأولى"
    if number == 10:
        return "العاشرة"
    if ten == 1:
        return f"{_AR[unit - 1]} عشرة"
    tens = f"{_AR_TENS[ten - 2]}{ending}" if ten else ""
    return f"{_AR[unit - 1]} و{tens}" if unit and ten else tens or _AR[unit - 1]


ORDINALS: dict[str, tuple[Callable[[int, str], str], tuple[str, ...]]] = {
    "en": (english, ("-", "\u2010", "\u2011", " ")),
    "fr": (french, ("",)),
    "es": (spanish, ("o", "a")),
    "ru": (russian, ("ой", "ую", "ом", "ых")),
    "ar": (arabic, ("ين", "ون")),
}
