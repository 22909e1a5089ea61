"""One short resolution on Valmera in six languages, and what can happen to a version of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gnomon.document.alignment import Version
from gnomon.document.model import Element, Metadata

TEXTS = {
    "en": (
        "Guided by the Charter,",
        "Recalling its resolution 61/7 of 3 April 2031 on the situation of human rights in Valmera,",
        "Deeply concerned that persons who report on the mines are held without trial for many months,",
        "Welcoming the cooperation of the Government with the Office,",
        "Urges the Government of Valmera to release all persons who are held in the mine at Port Selin;",
        "Requests the Secretary-General to report on the 45 cases listed in document A/HRC/64/12;",
        "Decides to remain seized of the matter.",
    ),
    "fr": (
        "Guidé par la Charte,",
        "Rappelant sa résolution 61/7 du 3 avril 2031 sur la situation des droits de l’homme à Valmera,",
        "Profondément préoccupé que des personnes qui parlent des mines sont détenues des mois sans procès,",
        "Saluant la coopération du Gouvernement avec le Haut-Commissariat,",
        "Exhorte le Gouvernement de Valmera à libérer toutes les personnes détenues dans la mine de Port Selin ;",
        "Prie le Secrétaire général de faire rapport sur les 45 cas énumérés dans le document A/HRC/64/12 ;",
        "Décide de rester saisi de la question.",
    ),
    "es": (
        "Guiado por la Carta,",
        "Recordando su resolución 61/7, de 3 de abril de 2031, sobre la situación de los derechos humanos en Valmera,",
        "Profundamente preocupado por que personas que informan de las minas estén detenidas sin juicio muchos meses,",
        "Acogiendo con beneplácito la cooperación del Gobierno con la Oficina,",
        "Insta al Gobierno de Valmera a que libere a todas las personas detenidas en la mina de Port Selin;",
        "Solicita al Secretario General que informe sobre los 45 casos enumerados en el documento A/HRC/64/12;",
        "Decide seguir ocupándose de la cuestión.",
    ),
    "ru": (
        "руководствуясь Уставом,",
        "ссылаясь на свою резолюцию 61/7 от 3 апреля 2031 года о положении в области прав человека в Валмере,",
        "будучи глубоко обеспокоен тем, что лица, сообщающие о рудниках, содержатся без суда долгие месяцы,",
        "приветствуя сотрудничество правительства с Управлением,",
        "настоятельно призывает правительство Валмеры освободить всех лиц, содержащихся на руднике в Порт-Селине;",
        "просит Генерального секретаря представить доклад о 45 случаях, перечисленных в документе A/HRC/64/12;",
        "постановляет продолжать заниматься этим вопросом.",
    ),
    "ar": (
        "إذ يسترشد بالميثاق،",
        "وإذ يشير إلى قراره 61/7 المؤرخ 3 نيسان/أبريل 2031 بشأن حالة حقوق الإنسان في فالميرا،",
        "وإذ يساوره بالغ القلق لأن من يبلغون عن المناجم يحتجزون شهورا عديدة دون محاكمة،",
        "وإذ يرحب بتعاون الحكومة مع المفوضية،",
        "يحث حكومة فالميرا على الإفراج عن جميع المحتجزين في المنجم في بورت سيلين؛",
        "يطلب إلى الأمين العام أن يقدم تقريرا عن الحالات البالغ عددها ٤٥ حالة الواردة في الوثيقة A/HRC/64/12؛",
        "يقرر أن يبقي المسألة قيد نظره.",
    ),
    "zh": (
        "遵循《宪章》，",
        "回顾其2031年4月3日关于瓦尔梅拉人权状况的第61/7号决议，",
        "深感关切报道矿山情况的人员未经审判被关押多月，",
        "欢迎该国政府与办事处的合作，",
        "敦促瓦尔梅拉政府释放被关押在塞林港矿山的所有人员；",
        "请秘书长就A/HRC/64/12号文件所列45个案件提出报告；",
        "决定继续处理此案。",
    ),
}
RECITALS = 4


def version(key: str, texts: Sequence[str] | None = None, recitals: int = RECITALS, first: int = 1) -> Version:
    """The resolution in one language, addressed as a reader would; `first` is the number of its first paragraph."""
    elements = []
    for at, text in enumerate(TEXTS[key[:2]] if texts is None else texts):
        number = at - recitals + first
        elements.append(
            Element(f"recital_{at + 1}", "recital", text, role="preambular", language=key[:2])
            if at < recitals
            else Element(f"para_{number}", "paragraph", text, role="operative", language=key[:2], number=str(number))
        )
    return Version(key, spread(elements))


def spread(elements: Sequence[Element]) -> tuple[Element, ...]:
    """The elements with spans one after the other."""
    at, found = 0, []
    for element in elements:
        found.append(replace(element, spans=((at, at + len(element.text)),)))
        at += len(element.text) + 1
    return tuple(found)


def addressed(key: str, *elements: tuple[str, str, str], metadata: Metadata | None = None) -> Version:
    """A version from (address, kind, words); the number is the last part of a paragraph's or a note's address."""
    made = []
    for address, kind, words in elements:
        number = address.rpartition("_")[2] if kind in ("paragraph", "footnote") else None
        parent = address.rpartition("__")[0] or None
        made.append(Element(address, kind, words, parent=parent, number=number, language=key[:2]))
    return Version(key, spread(made), metadata or Metadata(languages=(key[:2],)))
