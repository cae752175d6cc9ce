"""A mail as it is kept in a file (.eml): its headers, words and attachments."""

import contextlib
import email
import re
from collections.abc import Iterator
from datetime import datetime
from email import policy, utils
from email.errors import MessageError
from email.message import EmailMessage

from sendprep.domain.pages import Line
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard, html
from sendprep.readers.attached import attachments, bare_name, shown_in
from sendprep.readers.given import Given
from sendprep.readers.mail_page import Message, lines_of, reading_of

_MAX_FILE = 100 << 20
_MAX_PARTS = 2_000
_LONGEST_HEADER, _LONGEST_LIST = 2_000, 20_000
"""Characters of a header, and of those that list people: hundreds of them are told whole."""
_MAX_DEPTH = 30
_HEADER = re.compile(rb"^(?:from|to|cc|subject|date|received|return-path|message-id):", re.I | re.M)
_TRAIL = (
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
)
_ENCRYPTED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
_BROKEN = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    OverflowError,
    MessageError,
)
"""What the standard library raises over headers and encodings that no mail should have."""

_SIGNED = "This mail is signed; sendprep does not check the signature."
_WINMAIL = (
    "Files of this mail are packed in winmail.dat, which sendprep does not open: "
    "ask its sender to send them again as plain attachments."
)


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "mail 1"


def read(file: Given) -> Reading:
    """Return a mail as one page, with its attachments; SendprepError if it is no mail."""
    if file.size > _MAX_FILE:
        raise SendprepError(
            f"“{file.name}” is a mail larger than 100 MB.", guard.SAFE, "Save its attachments."
        )
    data = file.read()
    if not _HEADER.search(data[: 1 << 16]):
        raise SendprepError(
            f"“{file.name}” is not a mail, although its name says so.",
            guard.SAFE,
            "Save it again from your mail program.",
        )
    try:
        return reading_of(_message(file, data), reader_name())
    except RecursionError as fault:
        raise guard.unsafe(file) from fault


def _message(file: Given, data: bytes) -> Message:
    mail = email.message_from_bytes(data, policy=policy.default)
    parts = _parts(mail)
    if any(part.get_content_type() in _ENCRYPTED and not _is_signed(part) for part in parts):
        raise SendprepError(
            f"“{file.name}” is an encrypted mail.",
            guard.SAFE,
            "Open it in your mail program and save its words and attachments.",
        )
    markup = "\n".join(_text(part) for part in parts if part.get_content_type() == "text/html")
    body, remarks = _body(mail, file.name)
    shown = shown_in(markup)
    files = [_file(part, at) for at, part in enumerate(parts, 1) if _is_file(part, shown)]
    return Message(
        subject=_header(mail, "subject"),
        sender=_header(mail, "from") or _header(mail, "sender"),
        to=_header(mail, "to", _LONGEST_LIST),
        copied=_header(mail, "cc", _LONGEST_LIST),
        sent=_sent(mail),
        body=body,
        remarks=(*remarks, *_remarks_on(parts)),
        attachments=attachments(files),
    )


def _parts(mail: EmailMessage) -> list[EmailMessage]:
    """Return the parts that hold something; a mail inside the mail is one part."""
    found: list[EmailMessage] = []
    waiting = [(mail, 0)]
    while waiting and len(found) < _MAX_PARTS:
        part, depth = waiting.pop()
        if part.is_multipart() and part.get_content_maintype() != "message" and depth < _MAX_DEPTH:
            waiting += [(inner, depth + 1) for inner in reversed(_inner(part))]
        else:
            found.append(part)
    return found


def _inner(part: EmailMessage) -> list[EmailMessage]:
    """Return the parts of a part; what is no part in a broken mail is left out."""
    payload = part.get_payload()
    parts = payload if isinstance(payload, list) else []
    return [one for one in parts if isinstance(one, EmailMessage)]


def _is_signed(part: EmailMessage) -> bool:
    return "signed" in str(part.get_param("smime-type", "") or "")


def _remarks_on(parts: list[EmailMessage]) -> Iterator[str]:
    kinds = {part.get_content_type() for part in parts}
    if kinds.intersection(_TRAIL):
        yield _SIGNED
    if "application/ms-tnef" in kinds:
        yield _WINMAIL


def _body(mail: EmailMessage, name: str) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Return the words of a mail, and what its HTML would fetch: plain text if it says as much."""
    plain, formatted, remarks = _bodies(mail, name, 0)
    if sum(len(line.text) for line in formatted) > 2 * sum(len(line.text) for line in plain):
        return tuple(formatted), tuple(remarks)
    return tuple(plain), tuple(remarks)


def _bodies(part: EmailMessage, name: str, depth: int) -> tuple[list[Line], list[Line], list[str]]:
    """Return the plain and the formatted words of a part, each whole where it has only one."""
    plain: list[Line] = []
    formatted: list[Line] = []
    remarks: list[str] = []
    if part.is_multipart() and part.get_content_maintype() != "message" and depth < _MAX_DEPTH:
        inner = [_bodies(one, name, depth + 1) for one in _inner(part)]
        is_choice = part.get_content_subtype() == "alternative"
        for words, markup, said in inner:
            plain += words if is_choice else words or markup
            formatted += markup if is_choice else markup or words
            remarks += said
    elif _has_words(part) and part.get_content_subtype() == "html":
        with contextlib.suppress(SendprepError):  # markup without a word in it
            lines, of_markup = html.lines_of(_text(part), name)
            formatted, remarks = list(lines), list(of_markup)
    elif _has_words(part):
        plain = list(lines_of(_text(part)))
    return plain, formatted, remarks


def _has_words(part: EmailMessage) -> bool:
    """Whether a part is words of the mail itself, and not a file that came with it."""
    is_broken = part.get_content_maintype() == "multipart"  # it says so, but has no parts
    is_text = is_broken or part.get_content_type() in ("text/plain", "text/html")
    return is_text and part.get_content_disposition() != "attachment" and not part.get_filename()


def _text(part: EmailMessage) -> str:
    """Return a part's words, whatever encoding it claims to have."""
    try:
        text = str(part.get_content())
    except _BROKEN:
        data = part.get_payload(decode=True)
        text = data.decode("cp1252", "replace") if isinstance(data, bytes) else str(data or "")
    return text.encode("utf-8", "replace").decode()


def _is_file(part: EmailMessage, shown: set[str]) -> bool:
    """Whether a part is a file of its own: no words, signature or picture between the words."""
    if part.is_multipart() and part.get_content_maintype() != "message":
        return False
    is_shown = _header(part, "content-id").strip("<> ").lower() in shown
    if part.get_content_maintype() == "image" and is_shown:
        return False
    return part.get_content_type() not in _TRAIL and not _has_words(part)


def _file(part: EmailMessage, at: int) -> tuple[str, bytes]:
    if part.get_content_maintype() == "message" and _inner(part):
        return _mail_inside(part, at)
    data = part.get_payload(decode=True)
    ending = _ENDINGS.get(part.get_content_type(), "")
    name = bare_name(_filename(part), f"part {at}{ending}")
    return name, data if isinstance(data, bytes) else b""


_ENDINGS = {
    "application/pdf": ".pdf",
    "text/calendar": ".ics",
    "text/plain": ".txt",
    "text/html": ".html",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
}


def _mail_inside(part: EmailMessage, at: int) -> tuple[str, bytes]:
    inner = _inner(part)[0]
    try:
        data = inner.as_bytes()
    except _BROKEN:
        data = inner.as_string(policy=policy.compat32).encode("utf-8", "replace")
    name = bare_name(_filename(part) or _header(inner, "subject"), f"mail {at}")
    return name if name.lower().endswith(".eml") else f"{name}.eml", data


def _filename(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except _BROKEN:
        return ""


def _header(part: EmailMessage, name: str, most: int = _LONGEST_HEADER) -> str:
    """Return a header in one line of words, also where it is not formed as it should be.

    One of more than `most` characters loses its end, and ends in “…”.
    """
    try:
        said = str(part.get(name, ""))
    except _BROKEN:
        raw = [value for key, value in part.raw_items() if key.lower() == name]
        said = str(raw[0]) if raw else ""
    said = said.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    said = " ".join(said.replace("\0", "").split())
    return said if len(said) <= most else f"{said[:most].rsplit(' ', 1)[0]} …"


def _sent(mail: EmailMessage) -> datetime | None:
    """Return when a mail was sent, or else when it was received."""
    said = [_header(mail, "date"), _header(mail, "received").rpartition(";")[2]]
    for words in filter(None, said):
        with contextlib.suppress(*_BROKEN):
            return utils.parsedate_to_datetime(words)
    return None
