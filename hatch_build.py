"""Compiles the site's catalogues when the package is built or installed, so that no gettext program is needed.

Reads: src/gnomon/site/locale/*/LC_MESSAGES/*.po. Writes: the .mo file beside each.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write one .mo per .po."""
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        for source in Path(self.root, "src/gnomon/site/locale").glob("*/LC_MESSAGES/*.po"):
            with source.open("rb") as catalogue, source.with_suffix(".mo").open("wb") as compiled:
                write_mo(compiled, read_po(catalogue))
