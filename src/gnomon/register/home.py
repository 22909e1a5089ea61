"""The data folder: where the databases, the filed documents and the secret key of this installation stand.

Reads `GNOMON_HOME`, else the platform's place for a user's data. Writes the secret key on first use (mode 0600).
Imports no Django: the settings read this module.
"""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

from gnomon.errors import InputError

DEMO_MARK = "this-is-a-demonstration"


def home() -> Path:
    """The data folder; not made here."""
    if named := os.environ.get("GNOMON_HOME"):
        return Path(named).expanduser().resolve()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "gnomon"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "gnomon"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "gnomon"


def made(folder: Path) -> Path:
    """The folder, made for this user alone where it is missing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"the data folder {folder} cannot be made ({error.strerror}): set GNOMON_HOME to a folder you may write to"
        ) from error
    return folder


def secret_key(folder: Path) -> str:
    """The installation's secret, made on first use and readable by its owner only."""
    path = made(folder) / "secret-key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    except OSError as error:
        raise InputError(
            f"the data folder {folder} cannot be written to ({error.strerror}): set GNOMON_HOME to another folder"
        ) from error
    key = secrets.token_urlsafe(50)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key)
    return key
