"""Read documents and findings about Valmera, built by hand, so that the register is tested without any reader."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from gnomon.document.model import Document, Element, Metadata, Source
from gnomon.findings import model
from gnomon.findings.model import Findings, SourceRef, Time

REPORT = "A/HRC/51/88"
RESOLUTION = "A/HRC/RES/48/61"
COMMITTEE = "CCPR/C/VAL/CO/3"


def document(symbol: str | None, language: str, pieces: list[tuple[str, str, str]], **facts: object) -> Document:
    """A document of pieces (address, kind, words), one a line; `facts` are metadata, `media_type` the file's kind."""
    media_type = str(facts.pop("media_type", "text/plain"))
    text, elements = "", []
    for address, kind, words in pieces:
        start = len(text)
        text += words + "\n"
        parent = address.rpartition("__")[0] or None
        number = address.rpartition("_")[2]
        role = "operative" if address.startswith("para") else "preambular" if address.startswith("recital") else None
        elements.append(
            Element(address, kind, words, ((start, start + len(words)),), parent, None, role, number, None, language)
        )
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    meta = Metadata(symbol=symbol, symbols=(symbol,) if symbol else (), languages=(language,), **facts)
    return Document(Source("file.txt", media_type, "utf-8", sha256, len(text)), text, meta, tuple(elements))


def bytes_of(made: Document) -> bytes:
    """The file that such a document stands for."""
    return made.text.encode()


def place(made: Document, address: str, words: str | None = None) -> dict[str, object]:
    """What every finding carries: its address, its span, a rule."""
    element = next(e for e in made.elements if e.id == address)
    start, end = element.spans[0]
    if words is not None:
        start = made.text.index(words, start, end)
        end = start + len(words)
    return {"at": address, "span": (start, end), "rule": "test", "confidence": 0.9}


def report(language: str = "en", *, extra: str = "", media_type: str = "text/plain") -> Document:
    """A report with two benchmarks, a duty and a meeting."""
    words = {
        "en": ("Public debate needs room.", "The Government should repeal chapter 4 of the Media Act.",
               "requests a report at the fifty-fourth session"),
        "zh": ("公共讨论需要空间。", "政府应废除《媒体法》第四章。", "请在第五十四届会议提交报告"),
    }[language]  # fmt: skip
    annex = ("Reform the Media Act (CCPR/C/VAL/CO/3, para. 7)", "Open debate", "2022-2023", "Ms. Aro, minister")
    return document(
        REPORT, language,
        [(f"para_{n}", "paragraph", said) for n, said in enumerate((*words[:2], words[2] + extra), start=1)]
        + [(f"att_1__table_1__tr_2__td_{n}", "cell", cell) for n, cell in enumerate(annex, start=1)],
        kind="report", body="HRC", distributed_on="2022-08-20", media_type=media_type,
        title={"en": "Report on Valmera", "zh": "报告"}[language],
    )  # fmt: skip


def report_findings(made: Document) -> Findings:
    """What is found in `report`."""
    words = [e.text for e in made.elements]
    cell = "att_1__table_1__tr_2__td_1"
    cited = place(made, cell, "CCPR/C/VAL/CO/3, para. 7")
    source = SourceRef(COMMITTEE, "7", (), "CCPR/C/VAL/CO/3, para. 7", cited["span"])
    later = replace(source, paragraph=None, symbol=None, printed="Concern of the mandate holder")
    two_years = Time("2022-2023", "fixed", from_="2022", to="2023")
    titled = {"en": "Open debate"} | ({"zh": "开放讨论"} if made.metadata.languages == ("zh",) else {})

    def row(letter: str, number: str, sources: tuple[SourceRef, ...]) -> model.Benchmark:
        return model.Benchmark(
            id=f"benchmark-{number}", number=number, letter=letter, title=titled, parts=("Repeal it",),
            paragraphs=("2",), timeframe=two_years, sources=sources, **place(made, cell),
        )  # fmt: skip

    return Findings(
        clauses=(), resolutions=(),
        citations=(
            model.Citation(id="citation-1", printed=source.printed, symbol=COMMITTEE, paragraphs=("7",), **cited),
        ),
        recommendations=(
            model.Recommendation(
                id=f"recommendation-{hash_of(words[1])}", text=words[1], addressees=("Government",),
                actions=("repeal",),
                **place(made, "para_2"),
            ),
        ),
        benchmarks=(row("A", "1", (source, later)), row("B", "2", (later,))),
        duties=(
            model.Duty(
                id=f"duty-{hash_of(words[2])}", who=None, what=words[2], to_whom="Council",
                due=Time("fifty-fourth session", "relative", "HRC", "54", "2023-09", "2023-10"),
                recurs="once", **place(made, "para_3"),
            ),
        ),
        interlocutors=(model.Interlocutor(id="interlocutor-1", number="1", name="Ms. Aro", position="minister",
                       **place(made, "att_1__table_1__tr_2__td_4")),),
    )  # fmt: skip


def committee() -> Document:
    """The concluding observations that the benchmarks cite."""
    return document(
        COMMITTEE, "en", [("para_7", "paragraph", "The State party should repeal chapter 4 of its Media Act.")],
        kind="concluding-observations", body="CCPR", adopted_on="2022-03-25",
        title="Concluding observations on Valmera",
    )  # fmt: skip


def resolution(symbol: str, adopted_on: str, recalled: str | None = None) -> tuple[Document, Findings]:
    """A resolution of the series, whose preamble may recall an earlier one."""
    words = f"Recalling its resolution {recalled}," if recalled else "Guided by the Charter,"
    made = document(
        symbol, "en", [("recital_1", "recital", words), ("para_1", "paragraph", "Requests a report.")],
        kind="resolution", body="HRC", adopted_on=adopted_on, agenda_item="10", title="Human rights in Valmera",
    )  # fmt: skip
    verb = "Recalling" if recalled else "Guided"
    clause = model.Clause(
        id="clause-1", verb=verb, class_="recall" if recalled else "guided", force=1, addressees=(), text=words,
        **place(made, "recital_1", verb),
    )  # fmt: skip
    cited = (
        (model.Citation(id="citation-1", printed=recalled, symbol=recalled, **place(made, "recital_1", recalled)),)
        if recalled
        else ()
    )
    return made, Findings(clauses=(clause,), citations=cited, recommendations=(), duties=())


def hash_of(words: str) -> str:
    """The short hash that an id carries."""
    return hashlib.sha256(words.encode()).hexdigest()[:8]
