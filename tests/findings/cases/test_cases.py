"""Cases of whole documents: what surrounds them, what is asked, quoted or mentioned again."""

from __future__ import annotations

import pytest

from findings.made_documents import outline, provisions
from gnomon.document.model import Document
from gnomon.findings import cases, clauses, find, recommendations
from gnomon.findings.cases.acts import act_kinds, status_of
from gnomon.findings.cases.links import aliases_in
from gnomon.findings.model import Case, Penalty


def read(document: Document) -> tuple[Case, ...]:
    found = clauses.find(document)
    return cases.find(document, found, recommendations.find(document, found))


def report(*paragraphs: str, language: str = "en") -> Document:
    rows = [(f"para_{n}", None, "paragraph", text) for n, text in enumerate(paragraphs, 1)]
    return outline(*rows, language=language)


def test_everything_that_is_printed_of_a_trial() -> None:
    words = (
        "On 1 March 2021, nine union leaders were convicted in absentia by the Supreme Court under articles 27 and 451 "
        "of the Penal Code and sentenced to 20 years of imprisonment."
    )
    (case,) = read(report(words))
    printed = words[case.span[0] : case.span[1]]
    assert (printed[:33], printed[-9:]) == ("nine union leaders were convicted", "sentenced")
    assert (case.at, case.rule, case.who, case.kind, case.count) == (
        "para_1", "cases/counted", "nine union leaders", "collective", 9,
    )  # fmt: skip
    assert (case.count_qualifier, case.act, case.status, case.dates) == (
        "exact", "conviction", "convicted", ("2021-03-01",),
    )  # fmt: skip
    assert (case.court, case.articles) == ("Supreme Court", ("27", "451"))
    assert case.penalty == Penalty("20 years of imprisonment", years=20, in_absentia=True)


@pytest.mark.parametrize(
    ("language", "words", "penalty"),
    [
        ("en", "Ada Lund was sentenced to life imprisonment.", Penalty("life imprisonment", life=True)),
        ("en", "Ada Lund was sentenced to death.", Penalty("sentenced to death", death=True)),
        ("en", "Ada Lund was released after a fine of $500.", Penalty("fine of $500", fine="fine of $500")),
        ("zh", "2021年，7位领导人被判处10年监禁。", Penalty("10年监禁", years=10)),
        ("fr", "Ada Lund a été condamnée à vingt ans d’emprisonnement par contumace.",
         Penalty("vingt ans d’emprisonnement", years=20, in_absentia=True)),
        ("es", "Ada Lund fue condenada a 27 años de prisión.", Penalty("27 años de prisión", years=27)),
        ("ru", "Ада Лунд была приговорена к 27 годам лишения свободы.", Penalty("27 годам лишения свободы", years=27)),
        ("en", "Ada Lund was arrested.", None),
    ],
)  # fmt: skip
def test_penalties(language: str, words: str, penalty: Penalty | None) -> None:
    (case,) = read(report(words, language=language))
    assert case.penalty == penalty


def test_traits_that_need_protection() -> None:
    (case,) = read(report("A 16-year-old boy with autism was detained for months.", language="en"))
    assert (case.kind, case.count, case.status) == ("individual", 1, "detained")
    assert case.vulnerability == ("minor", "disability")


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Condemned was the murder of Ada Lund in July 2016.", ("2016-07",)),
        ("Nine editors were arrested on 3 May 2021 and released on 4 June 2022.", ("2021-05-03",)),
        ("Nine editors, on 3 May 2021, were arrested.", ("2021-05-03",)),
        ("Nine editors were arrested.", ()),
        ("The party was dissolved in 2017.", ()),
    ],
)
def test_dates_keep_their_precision(words: str, dates: tuple[str, ...]) -> None:
    assert [case.dates for case in read(report(words))][:1] == ([dates] if "party" not in words else [])


@pytest.mark.parametrize(
    ("language", "words", "dates"),
    [
        ("en", "In its statement of 9 May 2021, the Council condemned the murder of Ada Lund.", ()),
        ("en", "Recalls its resolution 12 (2021) of 9 May 2021 and condemns the murder of Ada Lund on 3 May 2021.",
         ("2021-05-03",)),
        ("en", "Police said on 9 May 2021 that nine editors were arrested.", ()),
        ("fr", "Dans sa déclaration du 9 mai 2021, le Conseil condamne l’assassinat de Mme Ada Lund.", ()),
        ("es", "En su declaración de 9 de mayo de 2021, el Consejo condenó el asesinato de la Sra. Ada Lund.", ()),
        ("ru", "В заявлении от 9 мая 2021 года Совет осудил убийство г-жи Ады Лунд.", ()),
        ("zh", "2021年5月9日的声明谴责9名记者被捕。", ()),
        ("zh", "9名记者因1970年代的文章被捕。", ()),
        ("zh", "2021年5月9日，9名记者被捕。", ("2021-05-09",)),
    ],
)  # fmt: skip
def test_the_date_of_a_statement_is_not_the_case_s(language: str, words: str, dates: tuple[str, ...]) -> None:
    assert [case.dates for case in read(report(words, language=language))] == [dates]


@pytest.mark.parametrize(
    ("language", "words", "court"),
    [
        ("zh", "9名记者被捕，但最高法院没有审理。", "最高法院"),
        ("zh", "9名记者被捕，他们仍处于法院。", None),
        ("zh", "9名记者被捕，案件属于那个时期的瓦尔梅拉法院特别法庭。", "瓦尔梅拉法院特别法庭"),
        ("zh", "9名记者被捕，有关法院没有审理。", None),
        ("en", "Nine editors were convicted. The Court said nothing.", None),
        ("en", "Nine editors were convicted by the court.", None),
        ("en", "Nine editors were convicted by the Harbour Court of Appeal.", "Harbour Court of Appeal"),
        ("ru", "Девять журналистов были осуждены судом.", None),
        ("ru", "Девять журналистов были осуждены Верховным судом.", "Верховным судом"),
    ],
)
def test_a_court_has_a_name(language: str, words: str, court: str | None) -> None:
    assert [case.court for case in read(report(words, language=language))] == [court]


def test_several_acts_and_where_the_case_stands() -> None:
    (case,) = read(report("Nine editors were arrested on 3 May 2021 and were released."))
    assert (case.act, case.acts, case.status) == ("arrest", ("arrest", "release"), "released")


@pytest.mark.parametrize(
    ("acts", "status"),
    [(("release", "arrest"), "released"), (("conviction", "killing"), "dead"), (("threat",), "unknown")],
)
def test_the_act_furthest_down_the_table_tells_the_status(acts: tuple[str, ...], status: str) -> None:
    assert status_of(acts) == status


def test_kinds_of_acts_are_complete() -> None:
    assert {kind.befalls for kind in act_kinds().values()} == {"persons", "bodies", "both"}
    assert all(kind.meaning and kind.status for kind in act_kinds().values())


def test_what_is_asked_is_no_case() -> None:
    asked = provisions(
        "Condemns the murder of Ada Lund on 3 May 2021, and urges the Government to ensure the release of Bo Strand;"
    )
    assert [case.who for case in read(asked)] == ["Ada Lund"]


def test_points_of_a_request_are_none() -> None:
    asked = outline(
        ("para_1", None, "paragraph", "Urges the Government of Valmera:"),
        ("para_1__list_1", "para_1", "list", ""),
        ("para_1__list_1__point_a", "para_1__list_1", "point", "To end the detention of Bo Strand;"),
        kind="resolution",
    )
    assert read(asked) == ()


def test_the_same_person_again_points_to_the_first_mention() -> None:
    first, other, again = read(
        report("Ada Lund was arrested on 3 May 2021.", "Bo Strand was killed.", "Ada Lund was released in June 2022.")
    )
    assert (first.mention_of, other.mention_of, again.mention_of) == (None, None, first.id)


def test_a_name_in_two_scripts_is_known_by_either() -> None:
    document = report("2021年，对林德(Ada Lind)的审判开始。", "林德被释放。", language="zh")
    assert aliases_in(document) == {"zh": ("林德",)}
    first, again = read(document)
    assert (first.persons, again.persons, again.mention_of) == (("林德", "Ada Lind"), ("林德",), first.id)


def test_counts_alone_never_join_two_mentions() -> None:
    found = read(report("Nine editors were arrested.", "Nine editors were convicted."))
    assert [case.mention_of for case in found] == [None, None]


def test_a_document_without_cases_looked_and_found_none() -> None:
    assert find(report("Valmera has ratified the Convention.")).cases == ()


def test_figures_of_statistics_are_indicators() -> None:
    found = find(report("In 2021, 12,000 people were detained."))
    assert (found.cases, [one.value for one in found.indicators or ()]) == ((), [12000])
