"""Prints tables of our own as noisy text gives them: cell by cell, band by band, the head again on each page."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass

from gnomon.document.structure.lines import lines
from gnomon.document.structure.tables import TableReading, read_tables

HEADS = {
    "ar": ("الرقم", "التوصيات", "المعيار", "الإطار الزمني"),
    "en": ("No.", "Recommendations of the committees", "Benchmark", "Timeframe"),
    "es": ("Núm.", "Recomendaciones", "Parámetro", "Plazo"),
    "fr": ("N°", "Recommandations", "Critère", "Délai"),
    "ru": ("№", "Рекомендации", "Контрольный показатель", "Сроки"),
    "zh": ("序号", "建议", "基准", "时限"),
}
WORDS = {
    "ar": "القانون الإصلاح المحكمة النساء الأطفال الأرض السكن الصحة المدرسة الحقوق الخطة الشرطة القضاة السجن",
    "en": "law reform court women children land housing health school rights plan police judges prison press",
    "es": "ley reforma tribunal mujeres tierra vivienda salud escuela derechos plan policía jueces prisión prensa",
    "fr": "loi réforme tribunal femmes enfants terre logement santé école droits plan police juges prison presse",
    "ru": "закон реформа суд женщины дети земля жилье здоровье школа права план полиция судьи тюрьма пресса",
    "zh": "法 律 改 革 法 院 妇 女 儿 童 土 地 住 房 卫 生 学 校 权 利 计 划 警 察 监 狱 新 闻 渔 业 港 口",
}


@dataclass(frozen=True)
class PrintedRow:
    """What one row says, paragraph by paragraph."""

    number: str
    recommendations: tuple[str, ...]
    benchmarks: tuple[str, ...]
    time: str

    @property
    def solid(self) -> list[str]:
        """The four cells without blanks."""
        cells = (self.number, " ".join(self.recommendations), " ".join(self.benchmarks), self.time)
        return ["".join(cell.split()) for cell in cells]


def rows(seed: int, language: str, count: int = 8) -> list[PrintedRow]:
    """Random rows: one to three recommendations, each with its citation, and one to three statements."""
    rnd = random.Random(seed)

    def sentence(least: int, most: int) -> str:
        words = [rnd.choice(WORDS[language].split()) for _ in range(rnd.randint(least, most))]
        return "".join(words * 3) if language == "zh" else " ".join(words).capitalize()

    def recommendation() -> str:
        return f"{sentence(25, 60)}. (CCPR/C/VAL/CO/{rnd.randint(1, 4)}, para. {rnd.randint(1, 50)})"

    return [
        PrintedRow(
            f"{number}.",
            tuple(recommendation() for _ in range(rnd.randint(1, 3))),
            tuple(sentence(3, 18) for _ in range(rnd.randint(1, 3))),
            rnd.choice(("2024–2026", "2025", "2024–2030")),
        )
        for number in range(1, count + 1)
    ]


def interleaved(table: list[PrintedRow], language: str, wide: int, narrow: int, page: int) -> str:
    """The table as an extractor gives it, with its head again before every `page` rows."""
    head = f"{' '.join(HEADS[language][:3])}\n\n{HEADS[language][3]}\n\n"
    printed = []
    for order, row in enumerate(table):
        blocks = _bands(row)
        text = "\n\n".join("\n".join(_wrap(words, wide if is_wide else narrow, language)) for words, is_wide in blocks)
        printed.append((head if order % page == 0 else "") + text)
    return "\n\n".join(printed) + "\n"


def _bands(row: PrintedRow) -> list[tuple[str, bool]]:
    """The blocks of a row, left to right and then left to right again; what is left of a column comes last."""
    quoted, stated = list(row.recommendations), list(row.benchmarks)
    found: list[tuple[str, bool]] = []
    while quoted or stated:
        first = not found
        for words in quoted[:1] if len(stated) > 1 else quoted:
            found.append((f"{row.number} {words}" if not found else words, True))
        quoted = quoted[1:] if len(stated) > 1 else []
        found += [(words, False) for words in stated[:1]]
        stated = stated[1:]
        if first:
            found.append((row.time, False))
    return found


def _wrap(words: str, width: int, language: str) -> list[str]:
    """Lines of `width` half-width characters."""
    if language == "zh":
        return [words[at : at + width // 2] for at in range(0, len(words), width // 2)]
    return textwrap.wrap(words, width, break_on_hyphens=False)


def read(source: str, *languages: str) -> TableReading:
    """The tables of a whole text."""
    return read_tables(source, list(lines(source)), "att_1", languages)


def grid(reading: TableReading) -> list[list[str]]:
    """The words of each row's cells, tables one after the other, heads included."""
    found: dict[str, list[str]] = {}
    for element in reading.elements:
        if element.kind == "cell" and element.parent:
            found.setdefault(element.parent, []).append(element.text)
    return list(found.values())
