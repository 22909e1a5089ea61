"""From bytes to text: which encoding a file is in, and what had to be done to decode it.

Reads: bytes. Order: the encoding that the caller names, the byte-order mark, UTF-16 without one, UTF-8,
GB18030, then the single-byte encodings of Windows (1251 Cyrillic, 1256 Arabic, 1252 Latin) told apart by
how often each uses which bytes. Anything but clean UTF-8 is said in a warning.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from gnomon.document.model import ReadError

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]")
_LOW_CYRILLIC = re.compile(rb"[\xe0-\xff]")
_GB_PAIRS = re.compile(rb"[\x81-\xfe][\x40-\xfe]")
_GB_COMMON = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_COMMON = re.compile(
    "[\\s\x20-\x7e\xa0-\u052f\u0600-\u06ff\u1780-\u17ff\u2000-\u2122\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
)
_NAMES = {"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"}
_PRETTY = {"gb18030": "GB18030", "cp1251": "Windows-1251", "cp1252": "Windows-1252", "cp1256": "Windows-1256"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, line ends as `\\n`, with the encoding that was used and what to warn of."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Text of `data`. Raises ReadError for an unknown encoding name or for bytes that are no text."""
    bom, marked = _byte_order_mark(data)
    chosen = _known(encoding) if encoding else marked or _guess(data[:_SAMPLE])
    if chosen is None:
        raise ReadError(f"{name} is not text: it holds bytes of a program, a picture or an unknown format.")
    return _decoded(data[len(bom) :] if marked == chosen else data, chosen, name, said=encoding is not None)


def _decoded(data: bytes, encoding: str, name: str, *, said: bool) -> Decoded:
    text, damaged = _text(data, encoding)
    if _is_binary(text):
        raise ReadError(f"{name} is not text: it holds bytes of a program, a picture or an unknown format.")
    warnings = [] if encoding == "utf-8" or said else [f"read as {_pretty(encoding)}; name another with --encoding"]
    if damaged:
        warnings.append(damaged)
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, tuple(warnings))


def _text(data: bytes, encoding: str) -> tuple[str, str | None]:
    """The text and what was wrong with the bytes: cut in the middle of a character, or unreadable places."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        text = decoder.decode(data, final=False)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return text, f"{text.count('�')} places could not be decoded and stand as �"
    if decoder.getstate()[0]:
        return text, "the file ends in the middle of a character: it was cut off; the text until there was kept"
    return text, None


def _known(encoding: str) -> str:
    """Python's name of an encoding. Raises ReadError for one that does not exist or is no text encoding."""
    try:
        info = codecs.lookup(encoding)
        "a".encode(encoding)  # refuses codecs that make no text, such as base64
        codecs.getincrementaldecoder(encoding)
    except (LookupError, UnicodeError, ValueError) as error:
        raise ReadError(f"there is no encoding named {encoding}: try utf-8, gb18030 or windows-1252.") from error
    return {"utf-8-sig": "utf-8"}.get(info.name, info.name)


def _byte_order_mark(data: bytes) -> tuple[bytes, str | None]:
    return next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", None))


def _guess(sample: bytes) -> str | None:
    if b"\0" in sample:
        return _utf16(sample)
    if _decodes(sample, "utf-8") or _mostly_utf8(sample):
        return "utf-8"
    if _decodes(sample, "gb18030") and _chinese(sample):
        return "gb18030"
    return _single_byte(sample)


def _utf16(sample: bytes) -> str | None:
    """UTF-16 has the zero bytes of Latin letters on one side; Chinese has few, and everyday characters tell."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    little, big = odd * 10 > even, even * 10 > odd
    candidates = ["utf-16-le"] * little + ["utf-16-be"] * big
    share, encoding = max((_everyday(sample, encoding), encoding) for encoding in candidates)
    return encoding if share > 0.9 else None


def _everyday(sample: bytes, encoding: str) -> float:
    """The share of characters of the scripts that documents are written in."""
    text = sample.decode(encoding, "replace")
    return len(_COMMON.findall(text)) / len(text)


def _decodes(sample: bytes, encoding: str) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)("strict").decode(sample, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf8(sample: bytes) -> bool:
    """A few broken places in a text that is otherwise UTF-8: fewer than one in twenty of its wide characters."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("�")
    wide = sum(map(len, re.findall(r"[^\x00-\x7f\ufffd]+", text)))
    return broken * 20 < wide


def _chinese(sample: bytes) -> bool:
    """Seven in ten of the pairs are everyday characters or marks (the first level of GB 2312)."""
    return 10 * len(_GB_COMMON.findall(sample)) >= 7 * len(_GB_PAIRS.findall(sample))


def _single_byte(sample: bytes) -> str:
    high, letters = len(_HIGH.findall(sample)), len(_LETTERS.findall(sample))
    if 5 * high < 2 * letters:
        return "cp1252"
    if 50 * sample.count(b"\xc7\xe1") > high:  # the Arabic article, alif and lam
        return "cp1256"
    return "cp1251" if 5 * len(_LOW_CYRILLIC.findall(sample)) > 3 * high else "cp1256"


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return 100 * len(_CONTROLS.findall(sample)) > len(sample)


def _pretty(encoding: str) -> str:
    return _NAMES.get(encoding) or _PRETTY.get(encoding) or encoding
