"""Addressees: the actors named after an asking verb, as printed, without articles and insertions."""

from __future__ import annotations

import pytest

from gnomon.findings.actors import actors_before_verb, actors_in, addressees


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", " the Secretary-General to report", ("Secretary-General",)),
        (
            "en",
            " States, United Nations agencies and, where appropriate, civil society organizations to help",
            ("States", "United Nations agencies", "civil society organizations"),
        ),
        ("en", " all States, in accordance with their obligations, to help", ("all States",)),
        ("en", " all parties to the conflict to cease fire", ("all parties to the conflict",)),
        ("en", " the regional and subregional organizations to assist", ("regional and subregional organizations",)),
        ("en", " the Republic of Valmera to act", ("Republic of Valmera",)),
        ("en", " that all parties cease hostilities", ("all parties",)),
        ("en", " that the report be published", ()),
        ("en", " the Working Group to meet", ("Working Group",)),
        ("en", " efforts by States to improve", ()),
        ("en", " for dialogue", ()),
        ("en", " them to continue", ()),
        ("zh", "瓦尔梅拉政府采取措施", ("瓦尔梅拉政府",)),
        ("zh", "各国、联合国系统各机构(包括基金)以及民间社会继续合作", ("各国", "联合国系统各机构", "民间社会")),
        ("zh", "实施该法", ()),
        ("zh", "加强政府与民间社会的合作", ()),
        ("fr", " aux États et à la communauté internationale de coopérer", ("États", "communauté internationale")),
        ("fr", " l’Assemblée générale à examiner la question", ("Assemblée générale",)),
        ("es", " a los Estados y al Secretario General que informen", ("Estados", "Secretario General")),
        ("ru", " государства и гражданское общество сотрудничать", ("государства", "гражданское общество")),
        ("ar", " إلى الأمين العام والدول الأعضاء أن تقدم", ("الأمين العام", "الدول الأعضاء")),
        ("km", " anyone to do anything", ()),
        (
            "en",
            " the Secretary-General and to the High Commissioner to help",
            ("Secretary-General", "High Commissioner"),
        ),
        ("en", " the Office on Ports and Harbours to act", ("Office on Ports and Harbours",)),
        (
            "en",
            " the Office on Ports and Harbours and the World Bank to act",
            ("Office on Ports and Harbours", "World Bank"),
        ),
        ("en", " the Rapporteur on ports and the Group on ships to act", ("Rapporteur on ports", "Group on ships")),
        ("en", " States:", ("States",)),
        ("en", " all States to:", ("all States",)),
        ("en", " that Valmera, the occupying Power, cease", ("Valmera",)),
        ("en", " that the Federation of Valmera respect the law", ("Federation of Valmera",)),
        ("en", " that, after talks with the Committee, the Panel of Experts report", ("Panel of Experts",)),
        ("en", " that the Valmeran authorities comply", ("Valmeran authorities",)),
        (
            "en",
            " the States parties to the Treaty against Piracy, Slavery and Use of Mines to report",
            ("States parties to the Treaty against Piracy",),
        ),
        ("en", " that Article 5 be respected", ()),
        ("en", " that more grain and more fuel and other aid reach the Government", ()),
        ("zh", "联合国港口事务高级专员办事处在监狱提供援助", ("联合国港口事务高级专员办事处",)),
        ("zh", "联合国海港和灯塔问题办公室提供援助", ("联合国海港和灯塔问题办公室",)),
        ("zh", "联合国和瓦尔梅拉联盟继续努力", ("联合国", "瓦尔梅拉联盟")),
        ("zh", "联合国协助各国", ("联合国",)),
        ("zh", "秘书长向高级专员办事处提供资源", ("秘书长",)),
        ("zh", "挪威和以色列按照双方达成的协议", ("挪威", "以色列")),
        ("zh", "挪威临时政府和军方停止行动", ("挪威临时政府", "军方")),
        ("fr", " aux États :", ("États",)),
        ("fr", " les États à :", ("États",)),
        (
            "fr",
            " à l’Office des ports contre la fraude et le crime de faire rapport",
            ("Office des ports contre la fraude et le crime",),
        ),
        ("fr", " les parties à s’y conformer, à honorer leurs engagements", ("parties",)),
        ("fr", " qu’Valmera, Puissance occupante, mette fin", ("Valmera",)),
        ("fr", " que toutes les parties cessent", ("toutes les parties",)),
        ("fr", " que soient alloués des crédits au Groupe", ()),
        ("es", " a todos los Estados a:", ("todos los Estados",)),
        ("es", " a los Estados; los organismos; y la secretaría que informen", ("Estados", "organismos", "secretaría")),
        ("es", " que todas las partes mantengan el acceso", ("todas las partes",)),
        ("es", " que se proporcionen muy oportunamente todos los fondos", ()),
        ("ru", ", чтобы Валмера, оккупирующая держава, выполняла", ("Валмера",)),
        ("ru", " Совет Безопасности принять меры", ("Совет Безопасности",)),
        ("ru", " Генерального секретаря как можно скорее представить доклад", ("Генерального секретаря",)),
        ("ru", ", чтобы режим Валмеры незамедлительно прекратил насилие", ("режим",)),
        ("ru", " движение «Прилив» отказаться от насилия", ("движение «Прилив»",)),
        ("ru", " докладчика при поддержке других мандатариев представить доклад", ("докладчика",)),
        ("ar", " بجميع الأطراف والدول المعنية إلى التعاون", ("بجميع الأطراف", "الدول المعنية")),
        ("ar", " بأن ينهي الاتحاد الوطني فورا القتال", ("الاتحاد الوطني",)),
        ("ar", " النرويج على وقف القتال", ("النرويج",)),
        ("ar", " مكتب الموانئ المعني بالسفن والمنارات على أن يعمل", ("مكتب الموانئ المعني بالسفن والمنارات",)),
    ],
)
def test_addressees(language: str, text: str, names: tuple[str, ...]) -> None:
    assert addressees(text, language) == names


def test_the_subject_of_should_is_a_row_of_actors() -> None:
    assert actors_in("The Government and civil society ", "en") == ("Government", "civil society")
    assert actors_in("The weather ", "en") == ()


def test_a_bare_verb_ends_the_names() -> None:
    assert actors_before_verb(" the Government of Valmera ratify the Protocol", "en") == ("Government of Valmera",)
