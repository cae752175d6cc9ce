"""A mail as Outlook keeps it (.msg): its headers, words and attachments."""

import contextlib
import re
from collections.abc import Iterator
from datetime import datetime
from email import policy, utils
from email.message import EmailMessage
from pathlib import PurePosixPath

from sendprep.domain.pages import Line
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard, html
from sendprep.readers.attached import attachments, bare_name, shown_in
from sendprep.readers.given import Given
from sendprep.readers.mail_page import Message, lines_of, reading_of
from sendprep.readers.outlook_store import Store

_MAX_FILE = 100 << 20
_MAX_ENTRIES = 20_000
_MAX_DEPTH = 8
_CLASS, _SUBJECT, _HEADERS, _SENT, _RECEIVED = 0x001A, 0x0037, 0x007D, 0x0039, 0x0E06
_NAME, _SMTP, _ADDRESS, _TO, _COPIED = 0x0C1A, 0x5D01, 0x0C1F, 0x0E04, 0x0E03
_PLAIN, _HTML = 0x1000, 0x1013
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = 0x3701, 0x3707, 0x3704, 0x3001
_CONTENT_ID, _HIDDEN = 0x3712, 0x7FFE
_ATTACHED, _EMBEDDED = "__attach_version1.0_", "__substg1.0_3701000D"
_DATE = re.compile(r"^Date:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".emz", ".wmz")
_OBJECT = "This mail holds an object of another program, which sendprep does not open."
_NO_WORDS = (
    "The words of this mail are kept in a form that sendprep does not read: "
    "save it from Outlook as text or PDF as well."
)


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "outlook 1"


def read(file: Given) -> Reading:
    """Return a mail as one page, with its attachments; SendprepError if it is no Outlook mail."""
    import olefile

    if file.size > _MAX_FILE:
        raise SendprepError(
            f"“{file.name}” is a mail larger than 100 MB.", guard.SAFE, "Save its attachments."
        )
    with file.open() as stream:
        if stream.read(8) != olefile.MAGIC:
            raise _no_mail(file)
        try:
            with olefile.OleFileIO(stream) as ole:
                return _reading(file, Store(ole))
        except (OSError, ValueError, IndexError, KeyError, TypeError, RecursionError) as fault:
            raise guard.cut_short(file) from fault


def _reading(file: Given, store: Store) -> Reading:
    if len(store.ole.direntries) > _MAX_ENTRIES:
        raise guard.unsafe(file)
    if not store.ole.exists(["__properties_version1.0"]):
        raise _no_mail(file)
    kind = store.text(_CLASS).lower()
    if kind in ("ipm.note.smime", "ipm.note.rpmsg.microsoft.irm"):
        raise SendprepError(
            f"“{file.name}” is an encrypted mail.",
            guard.SAFE,
            "Open it in Outlook and save its words and attachments.",
        )
    return reading_of(_message(store, file.name, 0), reader_name())


def _message(store: Store, name: str, depth: int) -> Message:
    markup = store.markup(_HTML) or store.text(_HTML)
    body, remarks = _body(store.text(_PLAIN), markup, name)
    shown = shown_in(markup)
    files, said = [], list(remarks)
    for at, inner in enumerate(store.storages(_ATTACHED), 1):
        attached = store.inner(inner, 8)
        if not _is_shown(attached, shown):
            file = _file(attached, at, depth)
            files += [file] if file else []
            said += [] if file else [_OBJECT]
    return Message(
        subject=_one_line(store.text(_SUBJECT)),
        sender=_sender(store),
        to=_one_line(store.text(_TO)),
        copied=_one_line(store.text(_COPIED)),
        sent=_sent(store),
        body=body,
        remarks=tuple(said),
        attachments=attachments(files),
    )


def _body(plain: str, markup: str, name: str) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Return the words, plain where there are any, and what the HTML would fetch."""
    lines: tuple[Line, ...] = ()
    remarks: tuple[str, ...] = ()
    if markup.strip():
        with contextlib.suppress(SendprepError):  # markup without a word in it
            lines, remarks = html.lines_of(markup, name)
    lines = lines_of(plain) or lines
    return lines, remarks if lines else (*remarks, _NO_WORDS)


def _sender(store: Store) -> str:
    name, address = _one_line(store.text(_NAME)), _one_line(store.text(_SMTP))
    if not address and "@" in store.text(_ADDRESS):
        address = _one_line(store.text(_ADDRESS))
    if not name or name.strip("'") == address:
        return address or name
    return f"{name} <{address}>" if address else name


def _sent(store: Store) -> datetime | None:
    """Return when it was sent by its sender's clock, or else by that of Greenwich."""
    written = _DATE.search(store.text(_HEADERS))
    if written:
        with contextlib.suppress(ValueError, TypeError, OverflowError, IndexError):
            return utils.parsedate_to_datetime(written[1].strip())
    return store.moment(_SENT) or store.moment(_RECEIVED)


def _is_shown(attached: Store, shown: set[str]) -> bool:
    """Whether an attachment is a picture between the words, such as a logo."""
    suffix = PurePosixPath(_name(attached)).suffix.lower()
    is_named = attached.text(_CONTENT_ID).strip("<> ").lower() in shown
    return suffix in _PICTURES and (is_named or bool(attached.number(_HIDDEN)))


def _file(attached: Store, at: int, depth: int) -> tuple[str, bytes] | None:
    """Return a file's name and bytes, an inner mail as .eml; None for objects of programs."""
    data = attached.data(_DATA, 0x102)
    if data is not None:
        return bare_name(_name(attached), f"part {at}"), data
    inner = attached.inner(_EMBEDDED, 24)
    if depth >= _MAX_DEPTH or not attached.ole.exists([*inner.path, "__properties_version1.0"]):
        return None
    message = _message(inner, "mail", depth + 1)
    name = bare_name(message.subject or _name(attached), f"mail {at}")
    return f"{name}.eml", _written(message)


def _name(attached: Store) -> str:
    names = (attached.text(one) for one in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
    return next(filter(None, names), "")


def _written(message: Message) -> bytes:
    """Return an inner mail in the form in which mails travel, so that it is read like any."""
    mail = EmailMessage(policy.SMTP)
    for name, words in _headers(message):
        with contextlib.suppress(ValueError, IndexError, AttributeError):
            mail[name] = words
    mail.set_content("\n".join(line.text for line in message.body))
    for one in message.attachments:
        mail.add_attachment(
            one.data, maintype="application", subtype="octet-stream", filename=one.name
        )
    return mail.as_bytes()


def _headers(message: Message) -> Iterator[tuple[str, str]]:
    yield "From", message.sender or "unknown"
    yield "To", message.to
    yield "Cc", message.copied
    yield "Subject", message.subject
    if message.sent:
        yield "Date", utils.format_datetime(message.sent)


def _one_line(words: str) -> str:
    return " ".join(words.replace("\0", "").split())[:2_000]


def _no_mail(file: Given) -> SendprepError:
    return SendprepError(
        f"“{file.name}” is not an Outlook mail, although its name says so.",
        guard.SAFE,
        "Save it again from Outlook.",
    )
