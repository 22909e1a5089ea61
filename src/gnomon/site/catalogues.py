"""Compiles the catalogues of the interface, and finds the messages that they must hold. No gettext tools needed.

Reads: `locale/*/LC_MESSAGES/django.po`, and the package's own code and templates. Writes the `.mo` beside each `.po`.
`python -m gnomon.site.catalogues` compiles; `… --update` first adds new messages to every catalogue and drops old ones.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

FOLDER = Path(__file__).resolve().parent
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
CODE = ("*.py", "public/*.py")


def compile_missing() -> list[Path]:
    """Writes each `.mo` that is absent or older than its `.po`; gives those written."""
    written = []
    for source in catalogues():
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compiled = io.BytesIO()
            write_mo(compiled, read(source))
            target.write_bytes(compiled.getvalue())
            written.append(target)
    return written


def catalogues() -> list[Path]:
    """Every catalogue of the package."""
    return sorted(FOLDER.glob("locale/*/LC_MESSAGES/django.po"))


def read(source: Path) -> Catalog:
    """One catalogue."""
    with source.open("rb") as file:
        return read_po(file, locale=source.parts[-3])


def messages() -> Catalog:
    """Every message of the code and the templates, with the files that use it."""
    template = Catalog(project="gnomon", charset="utf-8")
    for path in sorted({path for pattern in CODE for path in FOLDER.glob(pattern)}):
        _collect(template, path, path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("templates/**/*.html")):
        _collect(template, path, _as_code(path))
    return template


def _collect(template: Catalog, path: Path, code: str) -> None:
    for _line, called, message, _comments in extract_python(io.BytesIO(code.encode()), KEYWORDS, (), {}):
        singular, context = _arguments(str(called), message)
        if singular:
            template.add(singular, context=context, locations=[(str(path.relative_to(FOLDER)), 0)])


def _arguments(function: str, message: object) -> tuple[str | tuple[str, str] | None, str | None]:
    """The message id and its context out of the arguments of a gettext function."""
    given = [text for text in message if text] if isinstance(message, (tuple, list)) else [message]
    texts = [str(text) for text in given if text]
    context = texts.pop(0) if function.lstrip("n").startswith("pgettext") and texts else None
    if not texts:
        return None, None
    return ((texts[0], texts[1]) if function.startswith("n") and len(texts) > 1 else texts[0]), context


def _as_code(path: Path) -> str:
    """A template as Django turns it into calls of gettext."""
    from django.utils.translation.template import templatize

    return str(templatize(path.read_text(encoding="utf-8")))


def update() -> Iterator[Path]:
    """Brings every catalogue up to the messages in use: new ones come empty, old ones go, translations stay."""
    template = messages()
    for source in catalogues():
        catalogue = read(source)
        catalogue.update(template, no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        written = io.BytesIO()
        catalogue.header_comment = ""
        write_po(written, catalogue, omit_header=True, sort_output=True, width=120, include_lineno=False)
        source.write_bytes(_header(catalogue) + written.getvalue())
        yield source


def _header(catalogue: Catalog) -> bytes:
    """What a reader of catalogues needs, and no date: equal input writes equal files."""
    lines = (
        f"Language: {catalogue.locale_identifier}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {catalogue.plural_forms}",
    )
    written = "".join(f'"{line}\\n"\n' for line in lines)
    return f'msgid ""\nmsgstr ""\n{written}\n'.encode()


if __name__ == "__main__":
    if "--update" in sys.argv:
        import django
        from django.conf import settings

        settings.configure(USE_I18N=False)
        django.setup()
        for path in update():
            print(path)
    for path in compile_missing():
        print(path)
