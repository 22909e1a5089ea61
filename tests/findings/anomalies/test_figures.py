"""Figures of one paragraph against the figures they come from."""

from __future__ import annotations

import pytest

from findings.made_documents import provisions
from gnomon.document.model import Anomaly
from gnomon.findings import indicators
from gnomon.findings.anomalies.figures import find


def found(text: str, language: str = "en") -> list[Anomaly]:
    document = provisions(text, language=language, kind="report")
    return list(find(document, indicators.find(document)))


@pytest.mark.parametrize(
    ("language", "text", "computed"),
    [
        (
            "en",
            "Turnout was 85 per cent. Of 1,000,000 registered voters, 700,000 people voted in Port Selin.",
            "70%",
        ),
        (
            "fr",
            "Le taux de participation a été de 85 %. Il y avait 1 000 000 électeurs inscrits. "
            "Seules 700 000 personnes ont voté.",
            "70%",
        ),
        ("zh", "投票率约为85%。有资格投票的选民总数为100万，其中70万人投了票。", "70%"),
        (
            "es",
            "La tasa de participación fue del 85 %. Había 1.000.000 electores inscritos. Votaron 700.000 personas.",
            "70%",
        ),
        (
            "ru",
            "Явка составила 85 процентов. В списках избирателей 1 000 000 человек. Проголосовали 700 000 человек.",
            "70%",
        ),
    ],
)
def test_turnout_that_its_counts_do_not_give(language: str, text: str, computed: str) -> None:
    assert [(one.code, one.values["computed"]) for one in found(text, language)] == [
        ("turnout-is-not-the-share", computed)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was about 71 per cent. Of 1,000,000 registered voters, 700,000 people voted.",
        "Turnout was 70 per cent. Of about 1,000,000 registered voters, about 700,000 people voted.",
        "Turnout was 85 per cent. More than 700,000 people voted of 1,000,000 registered voters.",
        "Turnout was 85 per cent in 2012; 1,000,000 people were registered.",
    ],
)
def test_turnout_within_what_the_digits_leave_open(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("It heard 26 of the 30 parties (97 per cent).", ["percentage-is-not-the-share"]),
        ("It heard 26 of the 30 parties (87 per cent).", []),
        ("It heard 26 of the 30 parties, and 97 per cent of the press.", []),
        (
            "The number rose by 500 people, from 1,000 people to 1,800 people.",
            ["change-is-not-the-difference"],
        ),
        ("The number rose by 500 people. Elsewhere it went from 1,000 people to 1,800 people.", []),
        ("The number rose by 800 people, from 1,000 people to 1,800 people.", []),
        (
            "One party won 60 per cent of the votes, another 55 per cent of the votes.",
            ["shares-are-more-than-the-whole"],
        ),
        ("One party won 60 per cent of the votes, another 40.4 per cent of the votes.", []),
        ("One party won about 80 per cent of the votes, another about 22 per cent of the votes.", []),
    ],
)
def test_shares_changes_and_votes(text: str, codes: list[str]) -> None:
    assert [one.code for one in found(text)] == codes


def test_two_changes_beside_each_other_are_not_mixed() -> None:
    assert found("用水的人口从70%增加到74%，使用卫生设施的人口从47%增加到54%。", "zh") == []


def test_both_figures_stand_in_the_anomaly() -> None:
    text = "Turnout was 85 per cent. Of 1,000,000 registered voters, 700,000 people voted."
    (one,) = found(text)
    assert (one.printed, one.proposal) == ("85 per cent", None)
    assert [text[place.span[0] : place.span[1]] for place in one.places] == [
        "85 per cent",
        "700,000 people",
        "1,000,000 registered voters",
    ]
