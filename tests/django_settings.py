"""The settings under test: the real ones, with a data folder that is thrown away."""

import atexit
import os
import shutil
import tempfile

_home = tempfile.mkdtemp(prefix="gnomon-test-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ["GNOMON_HOME"] = _home

from gnomon.settings import *  # noqa: E402, F403

ALLOWED_HOSTS = ["*"]
for _alias in ("vault", "public"):  # their tables alone; the register's database goes through every migration
    DATABASES[_alias].setdefault("TEST", {})["MIGRATE"] = False  # noqa: F405
