"""Numbers that a register's owner may set in the environment, each read once, with a sentence where one makes no sense.

`GNOMON_LEAST_PRECISION` (0 to 1) and `GNOMON_LEAST_DECISIONS` (a count): see `gnomon.method.trust`.
"""

from __future__ import annotations

import os

from gnomon.errors import InputError
from gnomon.method import trust


def least_precision() -> float:
    """The precision below which a rule only proposes. Raises InputError."""
    return _number("GNOMON_LEAST_PRECISION", trust.LEAST_PRECISION, 1.0)


def least_decisions() -> int:
    """How many decisions a rule must have before its precision is held against it. Raises InputError."""
    return int(_number("GNOMON_LEAST_DECISIONS", trust.LEAST_DECISIONS, 1e9))


def _number(name: str, default: float, most: float) -> float:
    said = os.environ.get(name) or str(default)
    try:
        number = float(said)
    except ValueError:
        number = -1.0
    if not 0 <= number <= most:
        raise InputError(f"{name} is {said!r}: give a number from 0 to {most:.0f}, or leave it out for {default}")
    return number
