"""The rules of the house that a machine can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"ray", "duckdb", "typst", "docx", "xlsxwriter", "granian", "psycopg"}


def tracked(*patterns: str) -> list[Path]:

    listed = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=False)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


SOURCES = tracked("*.py")


@pytest.fixture(autouse=True)
def _in_git() -> None:
    if not SOURCES:
        pytest.skip("not a git checkout: the rules of the house are checked where the history is")


def test_no_file_is_too_long_to_read():
    too_long = {
        str(path.relative_to(ROOT)): count
        for path in SOURCES
        if "migrations" not in path.parts and (count := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert too_long == {}


def test_every_module_says_why_it_exists():
    silent = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if path.parts[-2] != "migrations"
        and (text := path.read_text(encoding="utf-8")).strip()
        and ast.get_docstring(ast.parse(text)) is None
    ]
    assert silent == []


def heavy_imports(tree: ast.Module) -> set[str]:

    found = set()
    for node in tree.body:
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found & HEAVY


def test_heavy_imports_are_seen():
    assert heavy_imports(ast.parse("import ray.util\ndef f():\n    import duckdb\n")) == {"ray"}


def test_heavy_packages_load_only_where_they_are_used():
    early = {
        str(path.relative_to(ROOT)): found
        for path in SOURCES
        if path.is_relative_to(ROOT / "src") and (found := heavy_imports(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert early == {}


def test_reading_loads_no_django():
    sample = ROOT / "samples/valmera/A_HRC_RES_48_61-en.txt"
    script = (
        "import sys; from click.testing import CliRunner; from gnomon.cli.read import command\n"
        f"result = CliRunner().invoke(command, [{str(sample)!r}])\n"
        "print(result.exit_code, 'django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "0 False", done.stderr


def test_no_path_of_a_machine_in_the_repository():
    inside = re.compile(r"(?<![\w.])/(?:work|tmp|root)/\w")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked("*.py", "*.md", "*.toml", "*.html", "*.css", ".ci/run")
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if inside.search(line)
    ]
    assert found == []


def test_the_changelog_has_a_place_for_the_next_release():
    assert re.search(r"^## Unreleased$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def names(requirements: list[str]) -> set[str]:

    return {re.split(r"[\[<>=! ;]", line, maxsplit=1)[0].lower() for line in requirements}


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.lock", ("build",)), ("requirements-test.lock", ("build", "test"))]
)
def test_the_locks_hold_what_the_project_asks_for(lock: str, groups: tuple[str, ...]):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["project"]["optional-dependencies"]["site"]
    wanted += [line for group in groups for line in project["dependency-groups"][group]]
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert names(wanted) - set(re.findall(r"^([a-z0-9.-]+)==", text, re.MULTILINE)) == set()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_names_no_host_and_hashes_everything(lock: str):
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    assert [line for line in lines if "==" in line and not line.endswith("\\")] == []


def test_the_commands_of_the_readme_are_commands_of_dev():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"python3 dev\.py (\w+)", readme))
    help_text = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert shown == {"demo", "test"}
    assert {name for name in shown if f"  {name} " in help_text} == shown
