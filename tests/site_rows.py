"""Rows about Valmera, as `register.queries` gives them: what the pages are drawn from in tests."""

from __future__ import annotations

from dataclasses import replace

from gnomon.register.queries import rows as r

REPORT, RESOLUTION = "A/HRC/51/88", "A/HRC/RES/48/61"
TITLES = [
    ("Repeal or amend laws that restrict public debate", "废除或修订限制公共辩论的法律"),
    ("Release people held for peaceful expression; drop charges", "释放因和平表达而被拘押者，撤销指控"),
    ("Let every party stand and campaign in national elections", "使各政党得以参加全国选举和竞选"),
    ("End mass trials; guarantee fair procedure", "停止集体审判，保障公正程序"),
    ("Independent judges, prosecutors and lawyers", "法官、检察官和律师的独立"),
    ("Reduce prison overcrowding; prefer measures without custody", "缓解监狱拥挤，优先采用非拘禁措施"),
    ("Rehabilitation before punishment in drug cases", "毒品案件中康复先于惩罚"),
    ("Effective inquiry into disappearances", "有效调查失踪案件"),
    ("Protect land and food of people in debt", "保护负债者的土地和粮食"),
    ("Resources for education, health and social protection", "教育、卫生和社会保护的资源"),
]
GRADES = ["against", "nothing-done", "first-steps", "partly", "largely"]
LABELS = [
    ("Against it", "背道而驰"),
    ("Nothing done", "未采取行动"),
    ("First steps", "初步措施"),
    ("Partly reached", "部分达到"),
    ("Largely reached", "基本达到"),
]
VOICES = {
    "S": ("state", "Ministry of Justice of Valmera"),
    "M": ("mandate-holder", "Mandate holder on Valmera"),
    "C": ("committee", "Human Rights Committee"),
    "N": ("national-institution", "National Commission of Valmera"),
    "O": ("civil-society", "League of Valmera"),
}
STANDING: list[dict[str, int | None]] = [
    {"S": 3, "M": 1, "C": 1, "O": 0},
    {"S": 2, "M": 1, "C": 0, "O": 0},
    {"S": 4, "M": 1, "O": 1},
    {"S": 2, "M": 2, "C": 1, "O": 1},
    {"S": 3, "M": 1, "C": 1, "N": 2},
    {"S": 3, "M": 2, "C": 2, "O": 1},
    {"S": 2, "M": 2, "O": 2},
    {"S": None, "M": 0, "O": 0},
    {"S": 3, "M": 2},
    {},
]


def words(text: str, language: str = "en", document: str | None = REPORT, address: str = "para_31") -> r.Words:
    number = address.split("_")[1] if "_" in address else "1"
    return r.Words(
        text,
        language,
        document or "CCPR/C/VAL/CO/3",
        document,
        address,
        f"{document or 'CCPR/C/VAL/CO/3'}, para. {number}",
    )


def evidence(kind: str, side: str, label: str, **more: object) -> r.Evidence:
    return replace(r.Evidence(kind, side, label), **more)  # type: ignore[arg-type]


EVIDENCE = (
    evidence("document", "un", "A/HRC/51/88, para. 31", words=words("Both drafts keep the wide offences.")),
    evidence("information", "media", "Letter of eleven newspaper editors", corroboration="two independent origins"),
    evidence("information", "civil-society", "Joint submission of four associations", corroboration="one source"),
    evidence("measure", "state", "Bill to repeal chapter 4 of the Media Act"),
)


def assessment(letter: str, step: int | None, *, regression: bool = False) -> r.Assessment:
    voice, by = VOICES[letter]
    if step is None:
        grade, label = "no-reply", {"en": "No reply", "zh": "没有答复"}
    else:
        grade, label = GRADES[step], {"en": LABELS[step][0], "zh": LABELS[step][1]}
    found = r.Assessment(
        voice=voice,
        by=by,
        axis="effect",
        scheme="gnomon-effect",
        scheme_version="1",
        grade=grade,
        label=label,
        step=step,
        steps=5,
        crosswalk=None,
        regression=regression,
        stated_on="2023-05-03",
        reason="Both drafts keep the wide offences; no prosecution was dropped.",
        reason_language="en",
        evidence=EVIDENCE[:2],
        basis="made-here",
    )
    if letter == "C":
        label = {"en": "C: not satisfactory", "zh": "C：不令人满意"}
        return replace(
            found,
            axis="action",
            scheme="hrc-2020",
            grade="C",
            label=label,
            basis="recorded",
            crosswalk="hrc-2020/1 to gnomon-effect/1, with loss",
            words=words("The reply does not answer the second sentence.", document=None, address="para_11"),
        )
    if letter == "M":
        return replace(found, state_position="The Ministry holds that the licences lapsed for want of payment.")
    return found


ASKED = words(
    "Requests the mandate holder to report at its fifty-fourth session;", document=RESOLUTION, address="para_21"
)


def duty(
    key: str, *, to: str | None, state: str = "confirmed", what: str = "Report to the Council", **more: object
) -> r.Duty:
    made = r.Duty(
        key=key,
        country="VAL",
        who="the Special Rapporteur",
        what=what,
        language="en",
        to_whom="the Human Rights Council",
        due_printed="at its fifty-fourth session",
        due_kind="relative",
        session="HRC 54",
        due_from=to and f"{int(to[:4]) - 1}-12",
        due_to=to,
        certain=False,
        recurs="recurring",
        state=state,
        words=ASKED,
        benchmark="A",
    )
    return replace(made, **more)  # type: ignore[arg-type]


EARLIER = replace(assessment("M", 0), stated_on="2022-12-12", reason="Nothing was announced.", state_position=None)
DUTIES = (
    duty("duty-1", to="2023-10", what="Report to the Council on the situation of human rights in Valmera"),
    duty(
        "duty-2",
        to="2023-05-07",
        what="Reply to the letter of 7 April",
        who="Government; of Valmera, \\ Port Selin",
        certain=True,
    ),
    duty(
        "duty-3", to=None, what="在下次定期报告中提供资料", language="zh", due_printed="在下次定期报告中", session=None
    ),
    duty("duty-6", to="2022-12", state="proposed", what="Provide assistance to the courts"),
    duty("duty-4", to="2022-10", state="met", met_by=words("Submitted under resolution 48/61.")),
    duty("duty-5", to="2031-03", what="Present an update to the Council; take part in the dialogue"),
)
INDICATOR = r.Indicator(
    "licences",
    "Newspapers with a valid licence",
    "en",
    "outcome",
    "newspapers",
    31,
    31,
    "up",
    (
        r.Observation("2020", 31, None, None, "exact", "31", "Press Council of Valmera"),
        r.Observation("2021", 26, None, None, "exact", "26", "Press Council of Valmera"),
        r.Observation("2022", 19, 17, 21, "about", "about 19", "Press Council of Valmera, yearbook"),
        r.Observation(
            "2023-03", 20, None, None, "at-least", "at least 20", "Ministry of Information", provisional=True
        ),
    ),
)
MEASURE = r.Measure(
    "Bill to repeal chapter 4 of the Media Act",
    "en",
    ("Ministry of Justice",),
    "2022-10",
    None,
    "planned",
    "Ministry of Justice of Valmera",
    "No licence has been given back.",
)
REVIEW = (
    "The State party should review its laws on public order so that any restriction is necessary, proportionate "
    "and open to review by a court."
)
SOURCES = (
    r.Source(
        words(REVIEW, document=None, address="para_11"),
        "CCPR/C/VAL/CO/3, para. 11",
        ("a", "b"),
        False,
        (words("缔约国应审查其公共秩序法。", "zh", None, "para_11"),),
    ),
    r.Source(
        words("Calls upon the Government to amend the provisions on insult;", document=RESOLUTION, address="para_21"),
        "A/HRC/RES/48/61, para. 21",
        (),
        False,
    ),
    r.Source(
        words("Concern of the mandate holder at the size of fines", document=REPORT, address="para_31"),
        "Concern of the mandate holder",
        (),
        True,
    ),
)
HISTORY = (
    r.Change(
        "2023-06-18",
        3,
        "League of Valmera sees benchmark A go back: against",
        "regressed",
        {
            "benchmark": "A",
            "by": "League of Valmera",
            "voice": "civil-society",
            "grade": "against",
            "scheme": "gnomon-effect",
        },
    ),
    r.Change("2022-08-22", 1, "Benchmark A was set", "set", {"benchmark": "A"}),
)


def benchmark(number: int) -> r.Benchmark:
    letter = "ABCDEFGHIJ"[number]
    far = number == 9
    frame = (
        r.Timeframe("2015–2030, progressively", "progressive", "2015", "2030")
        if far
        else r.Timeframe("2022–2023", "fixed", "2022", "2023")
    )
    return r.Benchmark(
        key=letter,
        number=str(number + 1),
        letter=letter,
        framework=REPORT,
        country="VAL",
        title={"en": TITLES[number][0], "zh": TITLES[number][1]},
        parts=(
            words("Provisions on insult are repealed", address="att_1__table_1__tr_2__td_1"),
            words("Fines are proportionate"),
        ),
        explained_in=(words("Two laws restrict what newspapers may print.", address="para_31"),),
        timeframe=frame,
        sources=SOURCES[: 1 + number % 3],
        state="proposed" if number == 4 else "confirmed",
        assessments=(EARLIER,) * (number == 0)
        + tuple(assessment(v, step, regression=number == 0 and v == "O") for v, step in STANDING[number].items()),
        measures=(MEASURE,) if number == 0 else (),
        indicators=(INDICATOR,) if number == 0 else (),
        information=EVIDENCE[: 4 - number % 3] if number != 9 else (),
        duties=(DUTIES if number == 0 else DUTIES[1:2] if number == 1 else DUTIES[4:] if number == 5 else ()),
        history=HISTORY if number == 0 else (),
    )


FRAMEWORK = r.Framework(
    REPORT,
    "2022",
    "VAL",
    {"en": "Situation of human rights in Valmera", "zh": "瓦尔梅拉的人权状况"},
    {
        "en": "the Special Rapporteur on the situation of human rights in Valmera",
        "zh": "瓦尔梅拉人权状况特别报告员",
    },
    "2022-08-22",
    REPORT,
    tuple(benchmark(number) for number in range(10)),
)
COUNTRY = r.Country("VAL", {"en": "Valmera", "zh": "瓦尔梅拉"}, (replace(FRAMEWORK, benchmarks=()),))
BARE = r.Country("NDR", {"en": "Nordera", "zh": "诺德拉"})
RELEASES = (
    r.Release(3, "2023-06-18", "c" * 64, 12),
    r.Release(2, "2022-11-02", "b" * 64, 4),
    r.Release(1, "2022-08-24", "a" * 64, 40),
)
