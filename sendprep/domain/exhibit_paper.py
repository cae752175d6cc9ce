"""The exhibits of a binder made ready for paper: each a file of sheets, or a reason why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sendprep.domain.pack import Exhibit

MOST_PAGES = 500
"""What a binder takes of one exhibit; a longer one is told of on a sheet, and given as a file."""


@dataclass(frozen=True)
class PaperPage:
    """A page put on A4, upright or lying: its size in points, and how its picture is placed.

    `placed` are the operators that draw it. `inked_left` and `inked_right` say whether something
    stands in the corner at its foot where a stamp would.
    """

    width: float
    height: float
    placed: str
    inked_left: bool = False
    inked_right: bool = False


@dataclass(frozen=True)
class PaperBookmark:
    """A bookmark of an exhibit's own: levels from 1, pages from 0."""

    level: int
    title: str
    page: int


@dataclass(frozen=True)
class Paper:
    """A file put on paper: its pages, and the bookmarks that lead to them."""

    pages: tuple[PaperPage, ...]
    bookmarks: tuple[PaperBookmark, ...] = ()


@dataclass(frozen=True)
class ExhibitFile:
    """An exhibit ready for paper: its sheets are the pages of the file at `path`.

    There is no file where `exhibit.problem` stands. `source` says of pages that are not as
    received what they were made from; `is_set` whether we set them, in our own margins, and
    `spans` then which rows of a long table stand on each.
    """

    exhibit: Exhibit
    path: Path | None = None
    pages: tuple[PaperPage, ...] = ()
    source: str = ""
    is_set: bool = False
    bookmarks: tuple[PaperBookmark, ...] = ()
    spans: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gathered:
    """All exhibits ready for paper, in the order of their numbers; their files do not stay."""

    files: tuple[ExhibitFile, ...]

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """The exhibits, with the pages that each takes."""
        return tuple(one.exhibit for one in self.files)

    @cached_property
    def by_code(self) -> Mapping[str, ExhibitFile]:
        """The exhibits' files by their codes."""
        return {one.exhibit.code: one for one in self.files}
