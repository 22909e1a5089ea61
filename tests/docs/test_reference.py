"""The reference of commands is what the commands say, and names all of them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from click import Context

from gnomon.cli import _group

DOCS = Path(__file__).resolve().parents[2] / "docs"


def written() -> str:
    """The page that docs/make_reference.py would write now."""
    spec = importlib.util.spec_from_file_location("make_reference", DOCS / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text: str = module.page()
    return text


def test_the_reference_is_current():
    assert (DOCS / "reference/commands.md").read_text(encoding="utf-8") == written(), "run docs/make_reference.py"


def test_every_command_is_in_the_reference():
    shown = re.findall(
        r"^## gnomon ([a-z-]+)$", (DOCS / "reference/commands.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert shown == _group.list_commands(Context(_group))


def test_every_command_gives_an_example():
    page = (DOCS / "reference/commands.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    leaves = [s for s in sections if "COMMAND [ARGS]" not in s]
    assert [
        s.split("\n")[0] for s in leaves if not re.search(r"^\s+gnomon \S", s.split("Usage:")[1], re.MULTILINE)
    ] == []
