"""Clauses: every verb whose subject is the organ, with class, force and addressees, in six languages."""

from __future__ import annotations

from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_documents import provisions

from gnomon import document as documents
from gnomon.document.model import Role
from gnomon.findings import clauses

Expected = list[tuple[str, str, int, tuple[str, ...]]]

OPERATIVE: list[tuple[str, str, Expected]] = [
    (
        "en",
        "Welcomes the report, requests the Secretary-General to publish it, and strongly encourages all States to aid;",
        [
            ("Welcomes", "welcome", 0, ()),
            ("requests", "request", 2, ("Secretary-General",)),
            ("strongly encourages", "encourage", 2, ("all States",)),
        ],
    ),
    (
        "en",
        "Notes with concern that prisons are full, while welcoming the new law, and urges the Government of Valmera, "
        "in consultation with civil society, to reduce pretrial detention;",
        [
            ("Notes with concern", "concern", 0, ()),
            ("welcoming", "welcome", 0, ()),
            ("urges", "urge", 3, ("Government of Valmera",)),
        ],
    ),
    (
        "en",
        "Also calls upon Member States, the United Nations system and other relevant stakeholders to assist Valmera;",
        [("Also calls upon", "call", 2, ("Member States", "United Nations system", "other relevant stakeholders"))],
    ),
    ("en", "Calls for the release of all those held;", [("Calls for", "call", 2, ())]),
    ("en", "Recalls that the Government welcomes visits and encourages return;", [("Recalls", "recall", 0, ())]),
    (
        "en",
        "Encourages Valmera to train judges, stressing diligence, and to report on it;",
        [("Encourages", "encourage", 1, ("Valmera",))],
    ),
    (
        "en",
        "Decides to continue its consideration of the matter at its fifty-fourth session.",
        [("Decides", "seized", 5, ())],
    ),
    ("en", "Demands that all parties cease hostilities;", [("Demands", "demand", 4, ("all parties",))]),
    (
        "zh",
        "欢迎瓦尔梅拉政府发表报告，并欢迎其中的数据；在这方面，请秘书长、联合国系统各机构以及国际社会提供援助；",
        [
            ("欢迎", "welcome", 0, ()),
            ("欢迎", "welcome", 0, ()),
            ("请", "request", 2, ("秘书长", "联合国系统各机构", "国际社会")),
        ],
    ),
    (
        "zh",
        "促请该国政府采取措施，鼓励和扶持民间社会，重申承诺，大力鼓励所有各方对话；",
        [("促请", "urge", 3, ("该国政府",)), ("大力鼓励", "encourage", 2, ("所有各方",))],
    ),
    (
        "zh",
        "注意到政府所作努力，例如内政部发布指令，重申警察须守法，敦促瓦尔梅拉当局落实该指令；",
        [("注意到", "note", 0, ()), ("敦促", "urge", 3, ("瓦尔梅拉当局",))],
    ),
    (
        "zh",
        "表示严重关切的是，有人被捕，同时认识到已有进展，吁请各国和中瓦共和国当局提供协助；",
        [
            ("表示严重关切的是", "concern", 0, ()),
            ("认识到", "recognize", 0, ()),
            ("吁请", "call", 2, ("各国", "中瓦共和国当局")),
        ],
    ),
    ("zh", "决定在第五十四届会议上继续审议瓦尔梅拉的人权状况。", [("决定", "seized", 5, ())]),
    (
        "fr",
        "Prend note avec satisfaction du rapport, et prie le Secrétaire général et le Haut-Commissaire de le publier ;",
        [
            ("Prend note avec satisfaction", "note-plus", 0, ()),
            ("prie", "request", 2, ("Secrétaire général", "Haut-Commissaire")),
        ],
    ),
    (
        "fr",
        "Demande instamment à toutes les parties de cesser les combats ;",
        [("Demande instamment", "urge", 3, ("toutes les parties",))],
    ),
    (
        "es",
        "Observa con preocupación la situación y exhorta a los Estados y a la comunidad internacional a que ayuden;",
        [
            ("Observa con preocupación", "concern", 0, ()),
            ("exhorta", "call", 2, ("Estados", "comunidad internacional")),
        ],
    ),
    (
        "ru",
        "с удовлетворением отмечает доклад и просит Генерального секретаря представить его Совету;",
        [
            ("с удовлетворением отмечает", "note-plus", 0, ()),
            ("просит", "request", 2, ("Генерального секретаря",)),
        ],
    ),
    (
        "ar",
        "يرحّب بالتقرير، ويطلب إلى الأمين العام أن ينشره؛",
        [("يرحّب", "welcome", 0, ()), ("يطلب", "request", 2, ("الأمين العام",))],
    ),
]

PREAMBULAR: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "Deeply concerned at the reports, and stressing that inquiries are needed,", ["concern", "stress"]),
    ("en", "Recalling also its resolution 42/51 and reaffirming that law binds all,", ["recall", "reaffirm"]),
    ("en", "Having considered the report of the Special Rapporteur,", ["considered"]),
    ("en", "Acknowledging the charter of ports, as it protects crews, acknowledges that tolls harm,", ["recognize"]),
    ("zh", "又回顾其决议，强调任务负责人应履行职责，", ["recall", "stress"]),
    ("fr", "Profondément préoccupée par la situation, et rappelant sa résolution,", ["concern", "recall"]),
    ("es", "Teniendo presente el informe, y destacando su importancia,", ["mind", "stress"]),
    ("ru", "ссылаясь также на свои резолюции и подчеркивая, что право обязательно,", ["recall", "stress"]),
    ("ar", "وإذ تشير أيضاً إلى قرارها، وإذ تشدد على أهمية التحقيق،", ["recall", "stress"]),
    ("en", "Recognizing women as agents of peace, stressing the need for schools,", ["recognize", "stress"]),
    ("en", "Noting progress made by recognizing and promoting rights,", ["note"]),
    ("en", "Expressing concern at the delay and noting the new law,", ["concern", "note"]),
    ("ru", "руководствуясь Уставом и подтверждая свои резолюции,", ["guided", "reaffirm"]),
    ("fr", "Faisant également observer que le droit vaut pour tous,", ["note"]),
    ("zh", "对瓦尔梅拉有人遭到任意拘留深表关切，", ["concern"]),
    ("zh", "确认青年的贡献，对他们面临的威胁表示关切，", ["recognize", "concern"]),
    ("zh", "回顾该会议的决议，其中除其他外，促请缔约国交流信息，", ["recall"]),
    ("ar", "وإذ تسلم بأن لكل ثقافة قيمتها التي تصان، واقتناعا منها بأهمية الحوار،", ["recognize", "convinced"]),
]

CHAINS: list[tuple[str, str, list[str]]] = [
    ("en", "Requests the Office to publish the report, while taking into account the views of victims;", ["request"]),
    ("en", "Notes the report, while taking into account the views of victims;", ["note", "mind"]),
    ("en", "Reaffirms its request to the Secretary-General to report;", ["request"]),
    ("en", "Stresses the value of training, promoting trade, and encouraging enterprise;", ["stress"]),
    ("zh", "吁请瓦尔梅拉撤军，并强调必须停止敌对行动；", ["call", "stress"]),
    ("zh", "吁请瓦尔梅拉撤军，又强调必须停止敌对行动；", ["call", "stress"]),
    ("zh", "谴责暴力，要求所有各方停止敌对行动；", ["condemn", "demand"]),
    ("zh", "请专家继续工作，特别关注儿童；", ["request"]),
    ("zh", "相信法庭的作用；并鉴于时日已久，支持瓦尔梅拉政府的立场；", ["convinced", "support"]),
    ("ar", "يؤكد أن الدول مسؤولة عن سلامة المحتجزين، ويدعوها إلى تدريب الحراس؛", ["stress", "invite"]),
    ("ar", "يرحب بالتقرير ويدعو الدول إلى نشره؛", ["welcome", "invite"]),
    ("ar", "يشدد على أهمية التدريب، كما يشدد على دور النساء؛", ["stress", "stress"]),
    ("ar", "يكرر تأكيد طلبه إلى المفوضية السامية أن تقدم تقريرا؛", ["request"]),
]


def found(text: str, language: str, role: Role = "operative") -> Expected:
    made = provisions(text, language=language, role=role)
    return [(c.verb, c.class_, c.force, c.addressees) for c in clauses.find(made)]


@pytest.mark.parametrize(("language", "text", "expected"), OPERATIVE)
def test_operative_clauses(language: str, text: str, expected: Expected) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), PREAMBULAR)
def test_preambular_clauses(language: str, text: str, expected: list[str]) -> None:
    assert [row[1] for row in found(text, language, "preambular")] == expected


@pytest.mark.parametrize(("language", "text", "expected"), CHAINS)
def test_the_verbs_that_follow_another(language: str, text: str, expected: list[str]) -> None:
    assert [row[1] for row in found(text, language)] == expected


def test_a_clause_whose_object_comes_first_holds_it() -> None:
    made = provisions("确认青年的贡献，对他们面临的威胁表示关切，", language="zh", role="preambular")
    assert [clause.text for clause in clauses.find(made)] == ["确认青年的贡献", "对他们面临的威胁表示关切"]
    assert [clause.verb for clause in clauses.find(made)] == ["确认", "表示关切"]


def test_a_paragraph_without_a_role_has_no_clauses() -> None:
    assert clauses.find(provisions("Requests the Secretary-General to report.", role=None)) == ()


def test_a_language_without_verbs_has_no_clauses() -> None:
    assert clauses.find(provisions("Requests the Secretary-General to report.", language="km")) == ()


def test_spans_and_text_hold_the_words_of_the_clause() -> None:
    made = provisions("Welcomes the law;", "Notes the report, and requests Valmera to act;")
    words = [made.text[start:end] for start, end in (clause.span for clause in clauses.find(made))]
    assert words == ["Welcomes the law", "Notes the report", "requests Valmera to act"]
    assert words == [clause.text for clause in clauses.find(made)]


@given(
    st.lists(
        st.sampled_from(
            ["Welcomes ", "requests ", "and ", ", ", "; ", "while ", "the ", "States ", "to ", "that ", "report"]
        ),
        max_size=25,
    )
)
def test_any_words_give_ordered_clauses_within_the_paragraph(words: list[str]) -> None:
    made = provisions("".join(words) or "x")
    spans = [clause.span for clause in clauses.find(made)]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


@pytest.mark.shared
def test_the_founding_resolution(shared: Path) -> None:
    """Counted by reading: the verbs of each of the 10 preambular and 34 operative paragraphs."""
    made = documents.read_path(next(shared.glob("seeds/000*.txt")))
    own = clauses.find(made)
    counts = {at: len(list(group)) for at, group in groupby(own, key=lambda clause: clause.at)}
    recitals = [1, 1, 2, 1, 1, 1, 1, 2, 1, 1]
    paragraphs = [3, 2, 4, 2, 3, 1, 2, 1, 1, 3, 2, 2, 3, 2, 2, 4, 2, 1, 1, 1, 4, 6, 3, 2, 4, 4, 3, 3, 2, 2, 1, 2, 1, 1]
    expected = {f"recital_{n}": count for n, count in enumerate(recitals, 1)}
    expected |= {f"para_{n}": count for n, count in enumerate(paragraphs, 1)}
    assert counts == expected


@pytest.mark.shared
def test_a_report_speaks_only_in_its_recommendations(shared: Path) -> None:
    """Its annex quotes hundreds of operative paragraphs; they are other bodies' words."""
    found = clauses.find(documents.read_path(next(shared.glob("seeds/001*.txt"))))
    assert {clause.at.split("__")[0] for clause in found} == {"para_75", "para_76", "para_77"}
    assert {clause.class_ for clause in found} == {"recommend"}
