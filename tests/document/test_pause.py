"""The collector is paused while a document is read, and runs again after it."""

from __future__ import annotations

import gc

import pytest

from gnomon.document import read
from gnomon.document.model import ReadError
from gnomon.document.pause import paused


def test_paused_inside_and_running_behind():
    assert gc.isenabled()
    with paused():
        assert not gc.isenabled()
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_off_stays_off():
    gc.disable()
    try:
        with paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_running_after_a_refusal():
    with pytest.raises(ReadError):
        read(b"", "v.txt")
    with pytest.raises(ReadError):
        read(b"%PDF-1.7\n", "v.pdf")
    assert gc.isenabled()


@pytest.mark.parametrize("data", [b"1. Valmera reports.", b"<html><p>Valmera</p></html>"])
def test_reading_makes_no_circles(data):
    read(data, "v")
    gc.collect()
    kept = read(data, "v")
    assert gc.collect() <= 60  # what the import of a module leaves
    assert kept.elements
