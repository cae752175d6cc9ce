"""A mail as one page: who wrote what to whom and when, then its words."""

from dataclasses import dataclass, field
from datetime import datetime

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Attachment, Reading

_MAX_LINES = 50_000
_MAX_LINE = 20_000
_CUT = "This mail is so long that only its first 50,000 lines were read."


@dataclass(frozen=True)
class Message:
    """A mail as its format gave it; `sent` as its sender's clock showed it."""

    subject: str = ""
    sender: str = ""
    to: str = ""
    copied: str = ""
    sent: datetime | None = None
    body: tuple[Line, ...] = ()
    remarks: tuple[str, ...] = field(default=())
    attachments: tuple[Attachment, ...] = ()


def reading_of(message: Message, reader: str) -> Reading:
    """Return a mail as one page of lines, with its attachments, source and date."""
    is_cut = len(message.body) > _MAX_LINES
    lines = (*_head(message), Line(""), *message.body[:_MAX_LINES], *_foot(message))
    remarks = (*message.remarks, _CUT) if is_cut else message.remarks
    return Reading(
        Pages((Page(1, lines),), reader),
        tuple(dict.fromkeys(remarks)),
        attachments=message.attachments,
        title=message.subject,
        source=message.sender,
        dated=message.sent.date() if message.sent else None,
    )


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of a plain body; of several empty lines one stays."""
    lines: list[Line] = []
    for raw in text.replace("\0", "").splitlines():
        said = raw.rstrip()[:_MAX_LINE]
        if said or (lines and lines[-1].text):
            lines.append(Line(said))
    while lines and not lines[-1].text:
        lines.pop()
    return tuple(lines)


def _head(message: Message) -> list[Line]:
    said = {
        "From": message.sender,
        "To": message.to,
        "Cc": message.copied,
        "Date": f"{message.sent:%d/%m/%Y %H:%M}" if message.sent else "",
        "Subject": message.subject,
    }
    return [
        Line(f"{name}: {words}", bold=name == "Subject") for name, words in said.items() if words
    ]


def _foot(message: Message) -> list[Line]:
    names = ", ".join(attachment.name for attachment in message.attachments)
    return [Line(""), Line(f"Attached: {names}")] if names else []
