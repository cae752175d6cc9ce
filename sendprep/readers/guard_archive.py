"""What an office file that is a zip archive must be before a parser may see it.

The limits are those of measured bombs: real parts shrink less than 200 times.
"""

import re
import zipfile
import zlib

from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given

_MEGABYTE = 1 << 20
_MAX_PARTS = 5_000
_MAX_PART = 150 * _MEGABYTE
_MAX_UNPACKED = 300 * _MEGABYTE
_MAX_RATIO = 200
_CHUNK = 1 << 20
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_DECLARATION = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C\x00?T\x00?Y|E\x00?N\x00?T\x00?I)")
_PROLOG = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml\s[^?>]*+\?>)?"
    rb"(?:\s++|<!--(?:[^-]|-[^-])*+-->|<\?(?!xml\s)[^?]*+\?>)*+<[A-Za-z_]"
)
_ENCODING = re.compile(rb"\sencoding\s*+=\s*+[\"']([\w.:-]*+)")
_ENCODINGS = (b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252", b"utf-16")
_START = 1024
_TAIL = 32
_XML = (".xml", ".rels", ".vml", ".rdf")
_ODF_MANIFEST = "META-INF/manifest.xml"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)

PROGRAMS = {
    ".docx": "Word",
    ".docm": "Word",
    ".xlsx": "Excel",
    ".xlsm": "Excel",
    ".xlsb": "Excel",
    ".pptx": "PowerPoint",
    ".pptm": "PowerPoint",
}
"""The program that writes each kind of archive."""
_KINDS = {
    "Word": "a Word document",
    "Excel": "an Excel workbook",
    "PowerPoint": "a PowerPoint presentation",
    "office": "an OpenDocument file",
}
_ZIP_MAGIC = b"PK"


def check_archive(file: Given) -> None:
    """Refuse what is no office file, or protected, damaged, or made to swamp the computer."""
    with file.open() as stream:
        start = stream.read(len(_OLE_MAGIC))
        if start == _OLE_MAGIC:
            raise _old_or_protected(file)
        if not start.startswith(_ZIP_MAGIC):
            kind = _KINDS[PROGRAMS.get(file.suffix, "office")]
            raise guard.misnamed(file, kind, file.suffix)
        stream.seek(0)
        try:
            with zipfile.ZipFile(stream) as archive:
                _check_parts(file, archive)
        except _BROKEN as fault:
            raise guard.cut_short(file) from fault


def _old_or_protected(file: Given) -> SendprepError:
    """Tell a protected office file from an old one: both are OLE files (MS-OFFCRYPTO 2.3.4.4)."""
    if _ENCRYPTED_PACKAGE in file.read():
        return guard.protected(file)
    program = PROGRAMS.get(file.suffix, "office")
    return SendprepError(
        f"“{file.name}” has the form of an old {program} file.",
        guard.SAFE,
        f"Open it in its own program and save it as {file.suffix}.",
    )


def _check_parts(file: Given, archive: zipfile.ZipFile) -> None:
    """Refuse bombs by their declared sizes first, then by what really comes out."""
    parts = archive.infolist()
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > _MAX_UNPACKED:
        raise guard.unsafe(file)
    for part in parts:
        _check_declared(file, part)
    unpacked = 0
    for part in parts:
        unpacked += _check_content(file, archive, part)
        if unpacked > _MAX_UNPACKED:
            raise guard.unsafe(file)
    if _ODF_MANIFEST in archive.namelist() and b"encryption-data" in archive.read(_ODF_MANIFEST):
        raise guard.protected(file)


def _check_declared(file: Given, part: zipfile.ZipInfo) -> None:
    """Refuse a part by what the archive says of it: its name, its size, its protection."""
    name = part.filename.replace("\\", "/")
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise guard.unsafe(file)
    if part.flag_bits & 1:
        raise guard.protected(file)
    if part.file_size > _most(part):
        raise guard.unsafe(file)


def _check_content(file: Given, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Unpack one part without keeping it, since declared sizes can lie; return its size."""
    is_xml = part.filename.lower().endswith(_XML)
    size, tail = 0, b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if is_xml and size == 0:
                if not _is_known_encoding(chunk):
                    raise guard.unsafe(file)
                is_xml = not _begins_plainly(chunk)
            size += len(chunk)
            if size > _most(part) or (is_xml and _DECLARATION.search(tail + chunk)):
                raise guard.unsafe(file)
            tail = chunk[-_TAIL:] if is_xml else b""
    return size


def _is_known_encoding(start: bytes) -> bool:
    """Whether XML is in letters in which a declaration would be recognised (not UTF-7, say)."""
    found = _ENCODING.search(start[:_START].replace(b"\0", b"").partition(b"?>")[0])
    return found is None or found[1].lower() in _ENCODINGS


def _begins_plainly(start: bytes) -> bool:
    """Whether the first element begins here with nothing declared before it.

    Behind it XML allows no declaration, so the rest need not be searched.
    """
    return _PROLOG.match(start) is not None


def _most(part: zipfile.ZipInfo) -> int:
    """Return how many bytes this part may unpack to."""
    return min(_MAX_PART, max(_MEGABYTE, _MAX_RATIO * max(1, part.compress_size)))
