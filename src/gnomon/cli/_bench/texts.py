"""The text that benchmarks measure on: our own sample documents in English, repeated to size.

Reads: `samples/` of the checkout.
"""

from __future__ import annotations

from pathlib import Path

from gnomon.errors import InputError

_SAMPLES = Path(__file__).parents[4] / "samples" / "valmera"
_SIZE = 120_000


def sample() -> str:
    """About 120,000 characters. Raises InputError outside a checkout."""
    texts = [path.read_text(encoding="utf-8-sig") for path in sorted(_SAMPLES.glob("*-en.txt"))]
    if not texts:
        raise InputError("The sample documents are not here: run this in a checkout, or give a text with --input.")
    whole = "\n".join(texts)
    return whole * max(1, round(_SIZE / len(whole)))
