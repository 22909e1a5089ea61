"""Fuzzes the readers: sound files are changed at random and every result is held against what must hold of all.

Reads: our samples, and with `--corpus` further files. Each reader runs in a child process with a limit on memory, so
that a crash of a library is a finding and not the end. With `--guided` the changes are led by what code they reach
(needs atheris: `pip install atheris`). Writes: every input that broke a rule into `--keep`, and a table.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from fuzz_inputs import FORMATS, mutated, sound

_MEMORY = 2_000_000_000
_SECONDS = 20.0
_EVERY = 50


@dataclass(slots=True)
class Tally:
    """How far a run has come: executions, and findings by their first line without figures."""

    executions: int = 0
    findings: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Fuzzes and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", choices=FORMATS, action="append", dest="readers", help="only this (repeatable)")
    parser.add_argument("--minutes", type=float, default=1.0, help="for each reader")
    parser.add_argument("--seed", type=int, default=1, help="the same seed tries the same files")
    parser.add_argument("--corpus", type=Path, metavar="FOLDER", help="further sound files to change")
    parser.add_argument("--keep", type=Path, default=Path("fuzzed"), metavar="FOLDER", help="where findings go")
    parser.add_argument("--guided", action="store_true", help="let atheris lead the changes")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.guided and find_spec("atheris") is None:
        parser.error("atheris is not installed: pip install atheris, or leave --guided away.")
    options.keep.mkdir(parents=True, exist_ok=True)
    if options.child:
        _child(options)
        return
    print("| reader | minutes | executions | findings |\n|---|---|---|---|")
    for reader in options.readers or FORMATS:
        print(_row(reader, options), flush=True)


def _row(reader: str, options: argparse.Namespace) -> str:
    """Runs one reader to the end of its time, starting again after a crash."""
    began, total, seed = time.monotonic(), Tally(), options.seed
    while (left := 60 * options.minutes - (time.monotonic() - began)) > 1:
        state = options.keep / f"{reader}.json"
        state.unlink(missing_ok=True)
        arguments = ["--child", reader, "--minutes", str(left / 60), "--seed", str(seed), "--keep", str(options.keep)]
        arguments += ["--corpus", str(options.corpus)] if options.corpus else []
        arguments += ["--guided"] if options.guided else []
        status = subprocess.run([sys.executable, __file__, *arguments], check=False).returncode  # noqa: S603
        done = json.loads(state.read_text()) if state.exists() else {"executions": 0, "findings": {}}
        total.executions += done["executions"]
        total.findings.update(done["findings"])
        if status:
            total.findings[f"crash with status {status}"] += 1
            _keep(options.keep, reader, (options.keep / f"{reader}.now").read_bytes())
        seed += 1
    minutes = (time.monotonic() - began) / 60
    listed = "; ".join(f"{count} × {what}" for what, count in total.findings.items()) or "none"
    return f"| {reader} | {minutes:.1f} | {total.executions} | {listed} |"


def _keep(folder: Path, reader: str, data: bytes) -> None:
    (folder / f"{reader}-{sha256(data).hexdigest()[:12]}").write_bytes(data)


def _child(options: argparse.Namespace) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY) if not options.guided else (-1, -1))
    reader, rng = options.child, random.Random(options.seed)  # noqa: S311 -- repeatable, no secret
    seeds, tally = sound(reader, options.corpus), Tally()
    if options.guided:
        _guided(seeds, tally, options)
        return
    end = time.monotonic() + 60 * options.minutes
    while time.monotonic() < end:
        _try(mutated(rng.choice(seeds), reader, seeds, rng), tally, options)
    _save(tally, options)


def _try(data: bytes, tally: Tally, options: argparse.Namespace) -> None:
    """One input; it is on disk before it is read, so that a crash leaves it there."""
    from fuzz_invariants import violations

    (options.keep / f"{options.child}.now").write_bytes(data)
    for line in violations(data, _SECONDS)[:1]:
        kind = "".join("#" if letter.isdigit() and ".py:" not in line else letter for letter in line)[:120]
        if kind not in tally.findings:
            print(f"{options.child}: {line}", file=sys.stderr, flush=True)
            _keep(options.keep, options.child, data)
        tally.findings[kind] += 1
    tally.executions += 1
    if tally.executions % _EVERY == 0:
        _save(tally, options)


def _save(tally: Tally, options: argparse.Namespace) -> None:
    (options.keep / f"{options.child}.json").write_text(
        json.dumps({"executions": tally.executions, "findings": tally.findings})
    )


def _guided(seeds: list[bytes], tally: Tally, options: argparse.Namespace) -> None:
    """Changes as `mutated` makes them, of files that reached new code."""
    import atheris

    with atheris.instrument_imports(include=["gnomon"]):
        import fuzz_invariants  # noqa: F401 -- instrumented here

        import gnomon.document.readers.akn
        import gnomon.document.readers.docx
        import gnomon.document.readers.html
        import gnomon.document.readers.pdf  # noqa: F401
    corpus = options.keep / f"{options.child}-corpus"
    corpus.mkdir(exist_ok=True)
    for data in seeds:
        (corpus / sha256(data).hexdigest()[:12]).write_bytes(data)

    def change(data: bytes, most: int, seed: int) -> bytes:
        return mutated(data, options.child, seeds, random.Random(seed))[:most]  # noqa: S311

    flags = [
        f"-max_total_time={int(60 * options.minutes)}",
        f"-seed={options.seed}",
        "-max_len=400000",
    ]
    atheris.Setup(
        [sys.argv[0], *flags, "-rss_limit_mb=2000", "-verbosity=0", str(corpus)],
        lambda data: _try(data, tally, options), custom_mutator=change,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main()
