"""What a reader takes from one file: its text, and what else an officer should know of it."""

from dataclasses import dataclass
from datetime import date

from sendprep.domain.pages import Box, Pages


@dataclass(frozen=True)
class Mark:
    """A highlight or note that somebody made in a PDF; `page` counts from 1.

    `quote` is what stands under the highlight, "" for a note beside the text.
    """

    page: int
    quote: str
    boxes: tuple[Box, ...]
    note: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file that came inside another; `name` is a bare file name, never a path."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Reading:
    """One file as it was read.

    `remarks` are whole sentences on what the file holds that sendprep does not follow: macros,
    scripts, links to other machines. `source` and `dated` come from the headers of a mail.
    """

    pages: Pages
    remarks: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    title: str = ""
    source: str = ""
    dated: date | None = None
