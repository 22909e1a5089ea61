"""Who speaks in a document, as the lines of its cover say in each language."""

from __future__ import annotations

import pytest

from gnomon.findings.model import Findings
from gnomon.register.models import Expression
from gnomon.register.publishing.authors import author
from gnomon.register.publishing.library import Library
from register.building import document
from register.conftest import file


@pytest.mark.parametrize(
    ("language", "line", "who"),
    [
        ("en", "Report of the Special Rapporteur on rivers, Ana Aro*", "the Special Rapporteur on rivers, Ana Aro"),
        ("en", "Report of the Secretary-General**", "the Secretary-General"),
        ("en", "Report on the state of rivers", None),
        ("zh", "河流问题特别报告员的报告,", "河流问题特别报告员"),
        ("zh", "秘书长提交的报告", "秘书长"),
        ("zh", "关于河流的报告", None),
        ("fr", "Rapport de la Rapporteuse spéciale sur les rivières", "Rapporteuse spéciale sur les rivières"),
        ("fr", "Rapport sur les rivières", None),
        ("es", "Informe del Relator Especial sobre los ríos", "Relator Especial sobre los ríos"),
        ("ru", "Доклад Специального докладчика о реках", "Специального докладчика о реках"),
        ("ru", "Доклад о реках", None),
        ("ar", "تقرير المقرر الخاص المعني بالأنهار", "المقرر الخاص المعني بالأنهار"),
    ],
)
def test_the_line_of_authorship(language, line, who):
    pieces = [("cover_1", "cover", "Council"), ("heading_1", "heading", line), ("para_1", "paragraph", line)]
    file(document("A/HRC/51/89", language, pieces, kind="report"), Findings())
    library = Library()
    assert author(library.text(Expression.objects.get())) == who


def test_a_line_within_the_text_names_nobody():
    pieces = [("para_1", "paragraph", "Welcome."), ("heading_1", "heading", "Report of the Secretary-General")]
    file(document("A/HRC/51/89", "en", pieces, kind="report"), Findings())
    library = Library()
    assert author(library.text(Expression.objects.get())) is None
