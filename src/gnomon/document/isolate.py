"""Reads a file in a child process with limits on memory and time, so that no file can take us down.

Reads: a file, in the child (`python -m gnomon.document.isolate FILE SECONDS MEMORY`), which answers on its
standard output. A crash, a limit or a refusal is one sentence; an interrupt leaves no child behind.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from gnomon.document.limits import Limits
from gnomon.document.model import Document, ReadError

_REFUSED = 3


def read_isolated(path: Path, limits: Limits | None = None) -> Document:
    """The document in a file, like `read_path`. Raises ReadError also where the child met a limit or crashed."""
    limits = limits or Limits()
    name = path.name
    arguments = [sys.executable, "-P", "-m", __name__, str(path), str(limits.seconds), str(limits.memory)]
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(arguments, stdin=null, stdout=pipe, stderr=null) as child:  # noqa: S603
        try:
            answer, _ = child.communicate(timeout=limits.seconds)
        except subprocess.TimeoutExpired as error:
            raise ReadError(f"{name} took longer than {limits.seconds:g} seconds to read: split it.") from error
        finally:
            child.kill()
    return _document(answer, child.returncode, name)


def _document(answer: bytes, status: int, name: str) -> Document:
    from gnomon.document import transfer

    if status == _REFUSED:
        raise ReadError(json.loads(answer))
    try:
        if status == 0:
            return transfer.load(answer)
    except (ValueError, KeyError, TypeError):
        pass
    raise ReadError(f"{name} broke its reader (status {status}): the file is damaged or made to do harm; it was left.")


def _limit(seconds: float, memory: int) -> None:
    """Limits of this process, where the system knows them."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 1))


def _child(path: str, seconds: str, memory: str) -> int:
    from gnomon.document import read_path, transfer

    _limit(float(seconds), int(memory))
    try:
        answer, status = transfer.dump(read_path(Path(path))), 0
    except ReadError as error:
        answer, status = json.dumps(str(error)).encode(), _REFUSED
    except MemoryError:
        sentence = f"{Path(path).name} needs more than {int(memory) // 1_000_000} MB of memory to read: split it."
        answer, status = json.dumps(sentence).encode(), _REFUSED
    sys.stdout.buffer.write(answer)
    return status


if __name__ == "__main__":
    sys.exit(_child(*sys.argv[1:]))
