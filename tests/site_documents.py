"""Documents about Valmera, as `register.queries` gives them: a resolution in two languages, a report with a table."""

from __future__ import annotations

from dataclasses import replace

from gnomon.register.queries import rows as r
from site_rows import REPORT, RESOLUTION, words


def head(key: str, kind: str, title: tuple[str, str], languages: tuple[str, ...], on: str) -> r.DocumentHead:
    return r.DocumentHead(key, key, kind, {"en": title[0], "zh": title[1]}, languages, "HRC", "48", on, None, ("VAL",))


HEADS = (
    head(REPORT, "report", ("Situation of human rights in Valmera", "瓦尔梅拉的人权状况"), ("en", "zh"), "2022-08-22"),
    head(
        RESOLUTION,
        "resolution",
        ("Situation of human rights in Valmera", "瓦尔梅拉的人权状况"),
        ("en", "zh"),
        "2021-10-11",
    ),
)


LONG = "A/VAL/LONG"
CITED = r.Words("Both drafts keep the wide offences.", "en", REPORT, REPORT, "para_31", f"{REPORT}, para. 31")


def finding(kind: str, at: str, span: tuple[int, int], label: str, **more: object) -> r.Finding:
    made = r.Finding(f"{kind}-{at}-{span[0]}", kind, at, span, label, {}, "proposed", 0.9)
    return replace(made, **more)  # type: ignore[arg-type]


def provision(id_: str, kind: str, text: str, language: str, **more: object) -> r.Provision:
    made = r.Provision(id_, kind, None, None, text, language, None, 0)
    return replace(made, **more)  # type: ignore[arg-type]


def resolution(language: str) -> r.Document:
    zh = language == "zh"
    cited = "忆及第 45/61 号决议" if zh else "Recalling its resolution 45/61 and all earlier ones,"
    call = (
        "吁请瓦尔梅拉政府："
        if zh
        else "Calls upon the Government of Valmera, as its report A/HRC/51/88, para. 31, shows:"
    )
    verb = "吁请" if zh else "Calls upon"
    where = call.find("A/HRC/51/88, para. 31")
    linked = (
        []
        if zh
        else [
            finding(
                "citation",
                "para_2",
                (where, where + 21),
                "A/HRC/51/88, para. 31",
                links_to=REPORT,
                links_to_address="para_31",
            )
        ]
    )
    given = [
        provision("sec_1", "heading", "瓦尔梅拉的人权状况" if zh else "Situation of human rights in Valmera", language),
        provision("formula_1", "formula", "人权理事会，" if zh else "The Human Rights Council,", language),
        provision(
            "recital_1",
            "recital",
            cited,
            language,
            role="preambular",
            findings=(finding("citation", "recital_1", (3, 8) if zh else (25, 30), "45/61"),),
        ),
        provision(
            "para_1",
            "paragraph",
            "欢迎对话；" if zh else "Welcomes the dialogue held in Port Selin;",
            language,
            number="1",
            role="operative",
            footnotes=(("fn_1", 4 if zh else 21),),
        ),
        provision(
            "para_2",
            "paragraph",
            call,
            language,
            number="2",
            role="operative",
            findings=(
                finding("clause", "para_2", (0, len(call)), "call upon → Government", values={"verb": verb}),
                finding("recommendation", "para_2", (0, len(call)), "to the Government"),
                *linked,
            ),
        ),
        provision("para_2__list_1", "list", "", language, parent="para_2"),
        provision(
            "para_2__list_1__point_a",
            "point",
            "废除侮辱罪；" if zh else "To repeal the offence of insult;",
            language,
            number="a" if not zh else "一",
            parent="para_2__list_1",
            findings=(finding("law", "para_2__list_1__point_a", (0, 2), "Criminal Code", values={"article": "12"}),),
        ),
        provision("fn_1", "footnote", "见 A/HRC/48/79。" if zh else "See A/HRC/48/79.", language, number="1"),
    ]
    if not zh:
        given.insert(
            4, provision("para_1_bis", "paragraph", "Only in <English> & nowhere else;", language, number="1 bis")
        )
    return r.Document(
        HEADS[1],
        language,
        tuple(given),
        anomalies=(r.Anomaly("symbol-misprint", "missing-series", "A/HRC/45/61", "A/HRC/RES/45/61", "recital_1"),),
        cited_by=(HEADS[0],),
        previous="A/HRC/RES/45/61",
        next=None,
    )


def report(language: str) -> r.Document:
    cells = [
        ("Benchmark", "Recommendation", "Timeframe"),
        ("1. Repeal <laws>", "CCPR/C/VAL/CO/3, para. 11", "2022–2023"),
    ]
    given = [
        provision("sec_I", "section", "Introduction", language, number="I"),
        provision("para_31", "paragraph", "Both drafts keep the wide offences.", language, number="31", parent="sec_I"),
        provision("att_1", "annex", "Annex I", language),
        provision("att_1__table_1", "table", "", language, parent="att_1"),
    ]
    for y, line in enumerate(cells, 1):
        given.append(provision(f"att_1__table_1__tr_{y}", "row", "", language, parent="att_1__table_1"))
        given += [
            provision(
                f"att_1__table_1__tr_{y}__td_{x}",
                "cell",
                text,
                language,
                parent=f"att_1__table_1__tr_{y}",
                cell=(y, x, 1, 1, y == 1),
            )
            for x, text in enumerate(line, 1)
        ]
    return r.Document(HEADS[0], language, tuple(given), cites=(HEADS[1],))


RESOLUTIONS = (
    r.Resolution(
        "E/CN.4/RES/1998/60",
        "E/CN.4/1998/60",
        "1998-04-17",
        "as-listed",
        "CHR",
        {},
        "19",
        None,
        words("1998/60"),
        (
            words(
                "Requests the Secretary-General to appoint one;", document=REPORT, address="att_2__table_1__tr_1__td_3"
            ),
        ),
        (r.Anomaly("symbol-misprint", "missing-series", "E/CN.4/1998/60", "E/CN.4/RES/1998/60", None),),
    ),
    r.Resolution(RESOLUTION, RESOLUTION, "2021-10-11", "adopted", "HRC", HEADS[1].title, "10", RESOLUTION, None, ()),
)


def long(language: str, paragraphs: int = 3000) -> r.Document:
    """A text of very many paragraphs under headings, each hundredth with points, a note and a flag near its end."""
    given: list[r.Provision] = []
    for number in range(1, paragraphs + 1):
        if number % 200 == 1:
            given.append(provision(f"sec_{number}", "section", f"Chapter from {number}", language))
        notes = (("fn_1", 5),) if number == 2990 else ()
        text = f"Article {number} speaks of water, of land and of whoever lives from them."
        given.append(provision(f"para_{number}", "paragraph", text, language, number=str(number), footnotes=notes))
        if number % 100 == 0:
            point = f"para_{number}__list_1__point_a"
            given.append(provision(point, "point", "a point", language, number="a", parent=f"para_{number}"))
    given.append(provision("fn_1", "footnote", "Official records.", language, number="1"))
    flag = r.Anomaly("numbering", "gap", "2989, 2990", None, "para_2990")
    heading = head(LONG, "report", ("A long report", "一份长报告"), ("en",), "2022-08-22")
    return r.Document(heading, language, tuple(given), (flag,))
