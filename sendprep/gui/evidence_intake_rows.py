"""What becomes of each file of an intake, in words, and what the officer may decide."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sendprep.bank.bank import Bank
from sendprep.gui import look
from sendprep.gui.cells import paint_ground, paint_icon_words, paint_words
from sendprep.gui.icons import file_icon, paint
from sendprep.gui.rows import ROW, Column, RowModel
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words
from sendprep.services.add_evidence import Foreseen, Intake, OnDuplicate, Outcome, foresee

_PAD = 8
_LINK = Choice(OnDuplicate.LINK, "Link what is held", "l")
_NEWER = Choice(OnDuplicate.NEW_VERSION, "New version", "v")
_BOTH = Choice(OnDuplicate.KEEP_BOTH, "Keep both", "b")
_SIGNS = {
    Outcome.ADDED: ("ph.plus-circle", "good"),
    Outcome.NO_TEXT: ("ph.plus-circle", "good"),
    Outcome.NEW_VERSION: ("ph.arrows-clockwise", "accent"),
    Outcome.DUPLICATE: ("ph.equals", "muted"),
    Outcome.REFUSED: ("ph.x-circle-fill", "bad"),
}


@dataclass(frozen=True)
class IntakeRow:
    """A file, what is foreseen for it, and what has been decided of it."""

    intake: Intake
    foreseen: Foreseen
    decided: OnDuplicate = OnDuplicate.LINK

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the officer may decide; nothing where nothing like it is held."""
        match self.foreseen.outcome:
            case Outcome.DUPLICATE:
                return (_LINK, _NEWER, _BOTH)
            case Outcome.NEW_VERSION:
                return (_NEWER, _BOTH)
        return ()

    @property
    def outcome(self) -> Outcome:
        """What becomes of it as things are decided."""
        if self.foreseen.held is None:
            return self.foreseen.outcome
        match self.decided:
            case OnDuplicate.KEEP_BOTH:
                return Outcome.ADDED
            case OnDuplicate.NEW_VERSION:
                return Outcome.NEW_VERSION
        return self.foreseen.outcome

    @property
    def words(self) -> str:
        """What becomes of it, as the table says it."""
        code = self.foreseen.held.code if self.foreseen.held else ""
        match self.outcome:
            case Outcome.NEW_VERSION:
                return f"New version of {code}"
            case Outcome.DUPLICATE:
                return f"Held as {code}" if code else "Twice here"
            case Outcome.NO_TEXT:
                return "New, without text"
            case Outcome.REFUSED:
                return "Refused"
        return "New"

    @property
    def why(self) -> str:
        """The reason, in a sentence."""
        held = self.foreseen.held
        match self.foreseen.outcome:
            case Outcome.REFUSED:
                return self.intake.refused or ""
            case Outcome.DUPLICATE if held:
                return f"{held.code}, {held.title}, holds the very same bytes."
            case Outcome.DUPLICATE:
                return "Another file of this list holds the very same bytes; it is kept once."
            case Outcome.NEW_VERSION if held:
                return f"{held.code}, {held.title}, has the same file name. It is kept."
            case Outcome.NO_TEXT:
                return "Its words are not searched: it has no text that sendprep reads."
        return "It is new here."


def intake_rows(bank: Bank, intakes: Sequence[Intake]) -> list[IntakeRow]:
    """Return a row for each file, with what is proposed for it."""
    rows = []
    for intake, foreseen in zip(intakes, foresee(bank, intakes), strict=True):
        newer = foreseen.outcome is Outcome.NEW_VERSION
        rows.append(
            IntakeRow(intake, foreseen, OnDuplicate.NEW_VERSION if newer else OnDuplicate.LINK)
        )
    return rows


def decisions(rows: Iterable[IntakeRow]) -> dict[Path, OnDuplicate]:
    """Return what has been decided, by file."""
    return {row.intake.file: row.decided for row in rows if row.choices}


def outcome_words(outcomes: Iterable[Outcome]) -> str:
    """Return "3 new, 1 held already, 1 refused" for a summary."""
    counts = Counter(outcomes)
    new = counts[Outcome.ADDED] + counts[Outcome.NO_TEXT]
    parts = (
        f"{new} new" if new else "",
        count_words(counts[Outcome.NEW_VERSION], "new version")
        if counts[Outcome.NEW_VERSION]
        else "",
        f"{counts[Outcome.DUPLICATE]} held already" if counts[Outcome.DUPLICATE] else "",
        f"{counts[Outcome.REFUSED]} refused" if counts[Outcome.REFUSED] else "",
    )
    return ", ".join(part for part in parts if part)


def intake_model() -> RowModel[IntakeRow]:
    """Return an empty table of files."""
    return RowModel(
        [
            Column("File", lambda row: row.intake.file.name, tip=lambda row: str(row.intake.file)),
            Column("What becomes of it", lambda row: row.words, tip=lambda row: row.why),
        ],
        says=lambda row: f"{row.intake.file.name}, {row.words}. {row.why}",
    )


class IntakeDelegate(QStyledItemDelegate):
    """Paints a file's name with its icon, and what becomes of it with its sign."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line; wide enough for the longest words of the second column."""
        metrics = QFontMetrics(look.font("body"))
        return QSize(metrics.horizontalAdvance("New version of E000") + 44, metrics.height() + 14)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row: IntakeRow = index.data(ROW)
        rect: QRect = option.rect
        paint_ground(painter, option, bar=index.column() == 0)
        inner = rect.adjusted(_PAD, 0, -4, 0)
        body = look.font("body")
        if index.column() == 1:
            name, token = _SIGNS[row.outcome]
            paint_icon_words(painter, inner, name, row.words, token, body)
            return
        square = QRect(inner.left() + 2, inner.center().y() - 7, 16, 16)
        paint(painter, square, file_icon(row.intake.file.name), "muted")
        words = inner.adjusted(24, 0, 0, 0)
        paint_words(painter, words, row.intake.file.name, body, look.colour("text"))
