"""Who and what befell them, in six languages; and the sentences that report no case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.findings.cases.acts import act_kinds
from gnomon.findings.cases.mentions import mentions_in
from gnomon.findings.cases.words import words

Found = tuple[str, tuple[str, ...]]
CASES: list[tuple[str, str, list[Found]]] = [
    ("en", "On 3 May 2021, nine editors were convicted.", [("nine editors", ("conviction",))]),
    ("en", "At least 46 women prisoners were killed in Tamar.", [("At least 46 women prisoners", ("killing",))]),
    ("en", "Concerned at the arrest on 4 May 2023 of Bo Strand,", [("Bo Strand", ("arrest",))]),
    ("en", "Welcomes the arrest of Mr. Bo Strand, indicted in Port Selin.", [("Mr. Bo Strand", ("arrest",))]),
    ("en", "the conviction of Ada Lund, who was sentenced to 27 years", [("Ada Lund", ("conviction", "sentence"))]),
    ("en", "Bo Strand, a teacher, was released on bail.", [("Bo Strand", ("release",))]),
    ("en", "the bombing that killed former President Ada Lund", [("former President Ada Lund", ("killing",))]),
    ("en", "the death of a political analyst in July 2016", [("a political analyst", ("death",))]),
    ("en", "the dissolution of the opposition party in 2017", [("the opposition party", ("dissolution",))]),
    ("en", "two political parties, which were disqualified", [("two political parties", ("disqualification",))]),
    ("en", "the August 2014 arrest of an IGAD monitoring team", [("an IGAD monitoring team", ("arrest",))]),
    ("en", "In 2020 his brother was abducted.", [("his brother", ("abduction",))]),
    ("en", "arrest warrants for three leaders", [("three leaders", ("warrant",))]),
    ("en", "Nearly 120 members of the Harbour Party were banned from politics.", [("Nearly 120 members", ("ban",))]),
    ("en", "Bo Strand was arrested on 5 May 2020 and sentenced.", [("Bo Strand", ("arrest", "sentence"))]),
    ("en", "A third mass trial involving 60 defendants goes on.", [("60 defendants", ("trial",))]),
    ("en", "the trial of the opposition leader, Bo Strand,", [("the opposition leader, Bo Strand", ("trial",))]),
    ("en", "The newspaper Harbour Daily was closed.", [("The newspaper Harbour Daily", ("closure",))]),
    ("en", "the execution of activists in July 2022", [("activists", ("execution",))]),
    ("en", "the death sentence imposed on Mr. Bo Strand", [("Mr. Bo Strand", ("sentence",))]),
    ("en", "the arrest of Harbour Dawn members", []),
    ("en", "the killing of the two members of the Group of Experts and the four nationals with them",
     [("two members", ("killing",)), ("four nationals", ("killing",))]),
    ("en", "Nine editors, including Mr. Bo Strand, were arrested.",
     [("Mr. Bo Strand", ("arrest",)), ("Nine editors", ("arrest",))]),
    ("en", "The attack killed at least 126 and injured 40 in Tamar.",
     [("at least 126", ("killing",)), ("40", ("injury",))]),
    ("en", "A bomb went off, killing 12.", [("12", ("killing",))]),
    ("en", "the murder of the Tamar Salta in the north", []),
    ("fr", "le meurtre de deux membres du Groupe d’experts et de quatre journalistes",
     [("deux membres", ("killing",)), ("quatre journalistes", ("killing",))]),
    ("zh", "7位领导人，包括另一位领导人林德·斯特兰，被逮捕。",
     [("另一位领导人林德·斯特兰", ("arrest",)), ("7位领导人", ("arrest",))]),
    ("zh", "欢迎林德获释", [("林德", ("release",))]),
    ("zh", "2021年3月1日，9位高级领导人被判定有罪。", [("9位高级领导人", ("conviction",))]),
    ("zh", "有4位异见人士在被从邻国送回后遭羁押。", [("4位异见人士", ("deportation", "detention"))]),
    ("zh", "至少46名女囚被杀害", [("至少46名女囚", ("killing",))]),
    ("zh", "林德(Ada Lind)案的审判已经恢复", [("林德(Ada Lind)", ("trial",))]),
    ("zh", "对林德(Ada Lind)的叛国罪审判", [("林德(Ada Lind)", ("trial",))]),
    ("zh", "并下令解散该党。", [("该党", ("dissolution",))]),
    ("zh", "例如，瓦尔新星党已被除名。", [("瓦尔新星党", ("disqualification",))]),
    ("zh", "其主席现正被起诉。", [("其主席", ("prosecution",))]),
    ("zh", "第四个案件涉及76名被告", [("76名被告", ("trial",))]),
    ("zh", "至少30名学生和5名记者仍被羁押", [("5名记者", ("detention",)), ("至少30名学生", ("detention",))]),
    ("fr", "l’arrestation le 4 mai 2023 de Bo Strand", [("Bo Strand", ("arrest",))]),
    ("fr", "le meurtre d’au moins 46 femmes détenues", [("au moins 46 femmes détenues", ("killing",))]),
    ("fr", "Ada Lund, qui a été condamnée à vingt ans d’emprisonnement", [("Ada Lund", ("sentence",))]),
    ("fr", "a condamné les trois membres du groupe", [("trois membres", ("sentence",))]),
    ("es", "la detención, el 4 de mayo de 2023, de Bo Strand", [("Bo Strand", ("arrest",))]),
    ("es", "el asesinato de al menos 46 reclusas", [("al menos 46 reclusas", ("killing",))]),
    ("es", "Ada Lund ha sido condenada a 27 años de prisión", [("Ada Lund", ("sentence",))]),
    ("ru", "арест 4 мая 2023 года Бориса Странда", [("Бориса Странда", ("arrest",))]),
    ("ru", "казнь четырех политических заключенных", [("четырех политических заключенных", ("execution",))]),
    ("ru", "Трое судей и 43 человека погибли", [("43 человека", ("death",))]),
    ("ar", "مقتل ما لا يقل عن 46 سجينة", [("ما لا يقل عن 46 سجينة", ("killing",))]),
    ("ar", "إعدام أربعة سجناء سياسيين في 25 تموز/يوليه 2022", [("أربعة سجناء سياسيين", ("execution",))]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_who_and_what_befell_them(language: str, text: str, expected: list[Found]) -> None:
    known = words(language)
    assert known is not None
    found = mentions_in(text, language, known)
    said = [(text[m.who.start : m.who.end].strip(), tuple(dict.fromkeys(a.slug for a in m.acts))) for m in found]
    assert said == expected


NONE: list[tuple[str, str]] = [
    ("en", "Arrests of journalists and killings of civilians continue."),
    ("en", "Three editors should be released."),
    ("en", "If a person is arrested, the family must be told."),
    ("en", "Anyone who is detained for fear of nine editors"),
    ("en", "350,209 individuals were killed in the conflict."),
    ("en", "the Office of the President of the Republic was attacked"),
    ("en", "The Executive Committee had 106 members in 2021."),
    ("en", "the Convention for the Protection of All Persons from Enforced Disappearance of 20 December 2006"),
    (
        "en",
        "the detention of prisoners in accordance with the Geneva Convention relative to the Treatment of Prisoners",
    ),
    ("en", "The charter was dissolved by three unions that said so; nine editors"),
    ("zh", "应释放3名编辑。"),
    ("zh", "敦促不得逮捕5名记者"),
    ("zh", "记者遭到骚扰，人权维护者被逮捕。"),
    ("zh", "数万名平民死亡"),
    ("zh", "《保护所有人免遭强迫失踪国际公约》"),
    ("fr", "une personne qui a été arrêtée doit être présentée à un juge"),
    ("fr", "s’ils sont arrêtés, trois avocats"),
    ("fr", "le Mouvement de libération du Valmera Nord"),
    ("es", "Condena enérgicamente los actos de violencia en 2021"),
    ("es", "si una persona es detenida"),
    ("ru", "аресты журналистов продолжаются"),
    ("ar", "اعتقال الصحفيين مستمر"),
]


@pytest.mark.parametrize(("language", "text"), NONE, ids=[text for _, text in NONE])
def test_no_case_is_reported(language: str, text: str) -> None:
    known = words(language)
    assert known is not None
    assert mentions_in(text, language, known) == []


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_word_for_an_act_belongs_to_a_kind(language: str) -> None:
    known = words(language)
    assert known is not None
    slugs = {slug for way in (known.done, known.stands, known.nouns, known.does) for slug, _ in way}
    assert slugs - set(act_kinds()) == set()
    assert {"arrest", "killing", "release", "sentence"} - slugs == set()


def test_a_language_without_the_table_gives_none() -> None:
    assert words("km") is None


@settings(deadline=None)
@given(
    st.sampled_from(["ar", "en", "es", "fr", "ru", "zh"]),
    st.text(alphabet="39 Ada Lund,.;被逮捕名记者 were killed editors арест مقتل", max_size=60),
)
def test_mentions_lie_within_the_text(language: str, text: str) -> None:
    known = words(language)
    assert known is not None
    for mention in mentions_in(text, language, known):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.sentence[0] <= mention.start
        assert mention.end <= mention.sentence[1]
