"""Addresses of the site's own files, each with a mark of its content so that browsers may keep it long.

Reads: the folder `static/` of this package, once.
"""

from __future__ import annotations

import hashlib
from functools import cache

from gnomon.site.conf import FOLDER, STATIC_URL


@cache
def address(name: str) -> str:
    """`site.css` as `/assets/site.css?1f3c…`."""
    content = (FOLDER / f"static/assets/{name}").read_bytes()
    return f"{STATIC_URL}{name}?{hashlib.sha256(content).hexdigest()[:8]}"


@cache
def fingerprint() -> str:
    """One mark for templates, files and catalogues together: a page drawn by other ones is another page."""
    digest = hashlib.sha256()
    for folder in ("templates", "static", "locale"):
        for path in sorted((FOLDER / folder).rglob("*")):
            if path.is_file():
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
