"""What a file is, told by its content and never by its name.

Reads: the first bytes. Answers with a media type that a reader exists for, or raises one sentence that
says what the file seems to be. Signatures: the file formats' own specifications.
"""

from __future__ import annotations

import re

from gnomon.document.model import ReadError

AKN = "application/akn+xml"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
TEXT = "text/plain"
PDF = "application/pdf"

_HEAD = 4096
_PDF_WITHIN = 1024
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "an RTF file"),
    (b"\xffWPC", "a WordPerfect file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"BM", "a bitmap picture"),
    (b"RIFF", "a RIFF file (a picture or sound)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"%!PS", "a PostScript file"),
    (b"Rar!", "a RAR archive"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|p|article|main|section|table|h[1-6])\b", re.IGNORECASE)
_PACKED = re.compile(rb"PK\x03\x04.{26}mimetypeapplication/(vnd\.oasis\.opendocument\.\w+|epub\+zip)", re.DOTALL)
_TAG = re.compile(rb"</?[A-Za-z_][\w.:-]*(?:\s[^<>]*)?/?>")
_MARKED_UP = 3  # tags; words between angle brackets come alone
_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
_PROLOG = re.compile(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def media_type(data: bytes, name: str) -> str:
    """The media type of `data`. Raises ReadError for an empty file and for what no reader exists for."""
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf"):
        raise ReadError(f"{name} is empty: there is nothing to read. Check that the download finished.")
    head = data[:_HEAD]
    if _is_pdf(head):
        return PDF
    for signature, what in _SIGNATURES:
        if head.startswith(signature) and not (len(signature) == 2 and _is_plain(head)):
            raise ReadError(_refusal(name, what))
    if _PACKED.match(head):
        raise ReadError(f"{name} is an OpenDocument file or an e-book, which Gnomon does not read: save it as DOCX.")
    if head.startswith(b"PK\x03\x04"):
        return DOCX  # the reader says what else the archive may be
    if head.startswith(_OLE):
        raise ReadError(_old_office(data, name))
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if _HTML.match(_PROLOG.sub(b"", plain).lstrip()) or _HTML.match(plain):
        if b"%PDF-" in data and b"%%EOF" in data:
            raise ReadError(f"{name} is two files in one: a web page with a PDF file in it; save them apart.")
        return HTML
    if plain.startswith(b"<"):
        return _xml(plain, data, name)
    return TEXT


def _xml(plain: bytes, data: bytes, name: str) -> str:
    root = _ROOT.search(_PROLOG.sub(b"", plain)) or _ROOT.search(_PROLOG.sub(b"", data.replace(b"\0", b"")))
    if root is None:
        return TEXT
    found = root[1].decode("ascii", "replace")
    if found == "akomaNtoso":
        return AKN
    if plain.startswith(b"<?xml") or data.replace(b"\0", b"").rstrip().endswith(b"</" + root[1] + b">"):
        raise ReadError(
            f"{name} is XML with the root <{found}>, which Gnomon does not read: give it Akoma Ntoso XML or plain text."
        )
    if plain.startswith(root[0][:-1]) and len(_TAG.findall(plain)) >= _MARKED_UP:
        raise ReadError(
            f"{name} is marked up with tags like <{found}> that are not closed: give it Akoma Ntoso XML or plain text."
        )
    return TEXT


def beside(data: bytes, media_type: str) -> tuple[str, ...]:
    """Warnings of what a file carries beside the document: another file, macros. None of it is opened."""
    if media_type == PDF and b"PK\x03\x04" in data[data.rfind(b"%%EOF") :]:
        return ("an archive hangs on behind the PDF file: it was left",)
    if media_type == PDF and _HTML.match(data[:_PDF_WITHIN].lstrip()):
        return ("a web page stands before the PDF file: it was left",)
    if media_type == DOCX and b"vbaProject.bin" in data:
        return ("the file carries macros: they were left",)
    return ()


def _is_pdf(head: bytes) -> bool:
    """Whether the mark of a PDF file stands at the start, or, as the format allows, after bytes that are no text."""
    at = head.find(b"%PDF-", 0, _PDF_WITHIN)
    return at == 0 or (at > 0 and (not head[:at].strip() or not _is_plain(head)))


def _is_plain(head: bytes) -> bool:
    return _CONTROLS.search(head) is None


def _old_office(data: bytes, name: str) -> str:
    if _LOCKED in data:
        return f"{name} is locked with a password: save a copy without one."
    return f"{name} is an old Office file (.doc), which Gnomon does not read: save it as DOCX."


def _refusal(name: str, what: str) -> str:
    return f"{name} is {what}, which Gnomon does not read yet: give it DOCX, PDF, HTML, plain text or Akoma Ntoso XML."
