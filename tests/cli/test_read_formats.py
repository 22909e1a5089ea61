"""`gnomon read --format akn|html|markdown` as a person calls it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from gnomon.cli import _group
from gnomon.document import read_path
from gnomon.document.writers.akn import akn
from gnomon.document.writers.html import html
from gnomon.document.writers.markdown import markdown
from gnomon.findings import citations

WRITERS = {"akn": akn, "html": html, "markdown": markdown}


@pytest.fixture
def resolution(samples: Path) -> Path:
    return samples / "valmera" / "A_HRC_RES_48_61-zh.txt"


@pytest.mark.parametrize("format_", WRITERS)
def test_prints_the_document(format_, resolution):
    document = read_path(resolution)
    result = CliRunner().invoke(_group, ["read", "--format", format_, str(resolution)])
    assert (result.exit_code, result.stdout) == (0, WRITERS[format_](document, citations.find(document)))


def test_what_was_written_is_read_again(resolution):
    written = CliRunner().invoke(_group, ["read", "--format", "akn", str(resolution)]).stdout
    first = CliRunner().invoke(_group, ["read", "--format", "html", str(resolution)]).stdout
    again = CliRunner().invoke(_group, ["read", "--format", "html", "-"], input=written.encode()).stdout
    assert again == first


@pytest.mark.parametrize("format_", ["akn", "html"])
def test_one_document_at_a_time(format_, resolution):
    result = CliRunner().invoke(_group, ["read", "--format", format_, str(resolution), str(resolution)])
    assert result.exit_code == 2
    assert f"--format {format_} prints one document: name one file at a time." in result.stderr


def test_writers_load_no_web_framework():
    code = "import gnomon.document.writers.akn, gnomon.document.writers.html, sys; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
