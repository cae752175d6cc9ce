"""A report that the print page offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition
from sendprep.progress import Progress
from sendprep.services.write_report import Pages

Tell = Callable[[str], object]
"""Takes a sentence on what to know of what was written."""


@dataclass(frozen=True)
class Beside:
    """The kind of file that a report is saved as beside PDF: its button's words, its suffix."""

    words: str
    suffix: str


WORD = Beside("Save as Word", "docx")


@dataclass(frozen=True)
class Printable:
    """A report that can be chosen; `key` names it as long as the bank is open."""

    key: str
    words: str
    icon: str
    pages: Callable[[Bank, Progress, date], Pages]
    write: Callable[[Bank, Path, Progress, date, Tell], Path]
    foot: tuple[str, str] = ("", "")
    """What stands below its pages, and a second line; the SEF summary has its gaps there."""

    readers: Edition | None = None
    """Whom it is printed for, where something may be withheld from them."""
    follows_recipe: bool = False
    """Whether it is printed by the recipe of a binder, for one of its editions."""
    copies: Callable[[Bank, Progress, date, Tell], Sequence[Sequence[bytes]]] | None = None
    """Makes every copy for a printer where more is printed, and saved, than its pages: a binder."""

    beside: Beside = WORD

    @property
    def called(self) -> str:
        """What its file is called, so that one for other readers does not take its place."""
        return named_for(self.words, self.readers or Edition.INSPECTOR)

    @property
    def is_sef(self) -> bool:
        """Whether it is the SEF summary, which alone has a front page and gaps."""
        return self.key == "sef"


def named_for(name: str, readers: Edition) -> str:
    """Return the name of a file with its readers, unless nothing is withheld from them."""
    return name if readers is Edition.INSPECTOR else f"{name}, {readers.value} edition"
