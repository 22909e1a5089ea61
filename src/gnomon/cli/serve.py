"""`gnomon serve`: the public site on this machine, until Ctrl-C.

Reads: the public projection. Writes: missing databases and tables, compiled catalogues that are out of date.
"""

from __future__ import annotations

import errno
import os
import socket

import click

from gnomon.errors import InputError

_HELP = """Serve the public site; ends with Ctrl-C.

\b
Example:
  gnomon serve --port 8080
"""
WORKERS, THREADS = 2, 4  # slow readers hold neither: the server itself feeds them


@click.command("serve", help=_HELP)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
def command(host: str, port: int) -> None:
    """Serve the site in the foreground."""
    _check_free(host, port)
    os.environ.setdefault("GNOMON_HOSTS", f"127.0.0.1,localhost,[::1],{host}")
    place = _prepare()
    click.echo(f"The register is {place}", err=True)
    click.echo(f"Gnomon is at http://{_in_address(host)}:{port}/ (end with Ctrl-C)")
    _serve(host, port)


def _check_free(host: str, port: int) -> None:
    """A port that cannot be taken is one sentence, before anything is made."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise InputError(_refused(host, port, error)) from error


def _refused(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is in use: end the program that holds it or choose another one with --port"
    if error.errno == errno.EACCES:
        return f"port {port} on {host} may not be used by this user: choose one above 1023 with --port"
    return f"{host}, port {port}, cannot be listened on ({error.strerror}): choose another with --host or --port"


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _prepare() -> str:
    """Makes what is missing; gives the place of the register."""
    from gnomon.register.setup import open_register, place
    from gnomon.site.catalogues import compile_missing

    open_register()
    compile_missing()
    return place()


def _serve(host: str, port: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "gnomon.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=WORKERS,
        blocking_threads=THREADS,
        backpressure=64,
        websockets=False,
        workers_kill_timeout=2,  # Ctrl-C reaches the workers too, and one of them then waits for ever
        log_enabled=True,
        log_dictconfig=_LOGS,
    ).serve()


_LOGS = {  # only faults: no line holds an address of a reader
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(levelname)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "stream": "ext://sys.stderr", "formatter": "plain"}},
    "loggers": {
        "_granian": {"handlers": ["console"], "level": "WARNING"},
        "granian": {"handlers": ["console"], "level": "WARNING"},
    },
}
