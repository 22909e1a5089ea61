"""The one kind of error that a person sees: a sentence that says what, where and what to do."""

from __future__ import annotations


class InputError(Exception):
    """The input is at fault; the command line prints the sentence and exits with 1."""
