"""The rows of the audit form: a section's heading, or a criterion with what was answered to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from sendprep.domain.audit import Score
from sendprep.domain.audit_meanings import explained
from sendprep.domain.instrument import AuditSection, Choice, Criterion, Instrument
from sendprep.gui.rows import Column, Index, RowModel

UNSCORED = "no answer yet"


@dataclass(frozen=True)
class HeadRow:
    """The heading of a section, and how many of its criteria have an answer."""

    section: AuditSection
    answered: int

    @property
    def tally(self) -> str:
        """How many have an answer, of how many: "2 of 4"."""
        return f"{self.answered} of {len(self.section.criteria)}"

    @property
    def weight(self) -> str:
        """The section's weight in the grade, in words."""
        return f"weight {self.section.weight:g}"

    @property
    def is_complete(self) -> bool:
        """Whether each criterion of the section has an answer."""
        return self.answered == len(self.section.criteria)

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        one = self.section
        return f"Section {one.code}, {one.title}, {self.weight}, {self.tally} scored"

    @property
    def tip(self) -> str:
        """The words of the row explained, for somebody new to auditing."""
        return explained("weight")


@dataclass(frozen=True)
class CriterionRow:
    """A criterion, the scale it is scored by, and its score so far."""

    criterion: Criterion
    scale: tuple[Choice, ...]
    score: Score

    @property
    def choice(self) -> Choice | None:
        """The answer that was chosen; None as long as there is none."""
        return next((one for one in self.scale if one.key == self.score.choice), None)

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        one = self.criterion
        statutory = ", statutory" if one.is_statutory else ""
        answer = self.choice.words if self.choice else UNSCORED
        note = f" Note: {self.score.note}" if self.score.note else ""
        return f"{one.code}{statutory}: {one.words} {answer}.{note}"

    @property
    def tip(self) -> str:
        """The words of the row explained, for somebody new to auditing."""
        return explained(*(["statutory"] if self.criterion.is_statutory else []), "N/A")


FormRow = HeadRow | CriterionRow


def form_rows(instrument: Instrument, scores: Mapping[str, Score]) -> Iterator[FormRow]:
    """Yield the rows of a form: each section's heading and its criteria."""
    for section in instrument.sections:
        given = [scores.get(one.code, Score(one.code)) for one in section.criteria]
        yield HeadRow(section, sum(bool(one.choice) for one in given))
        for criterion, score in zip(section.criteria, given, strict=True):
            yield CriterionRow(criterion, instrument.scale, score)


class FormModel(RowModel[FormRow]):
    """The rows of one audit; headings can be read but not chosen."""

    def __init__(self) -> None:
        column = Column[FormRow]("Criterion", _words, tip=lambda row: row.tip)
        super().__init__([column], says=lambda row: row.sentence)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say to a screen reader too what the words of a row mean."""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            role = Qt.ItemDataRole.ToolTipRole
        return super().data(index, role)

    def show(self, rows: tuple[FormRow, ...]) -> bool:
        """Show these rows, and say if they ask something else; else each stays in its place."""
        if [_name(row) for row in rows] != [_name(row) for row in self.rows]:
            self.set_rows(rows)
            return True
        if rows != self.rows:
            new = {_name(row): row for row in rows}
            self.change_rows(lambda row: new[_name(row)])
        return False

    def place(self, code: str) -> int:
        """Return the place of a criterion by its code, or -1."""
        return self.place_of(lambda row: isinstance(row, CriterionRow) and _name(row)[1] == code)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a heading cannot be chosen."""
        if index.isValid() and isinstance(self.row(index.row()), HeadRow):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def _name(row: FormRow) -> tuple[bool, str, object]:
    """Return what makes it the row of this criterion or section, whatever its score."""
    if isinstance(row, HeadRow):
        return True, row.section.code, row.section
    return False, row.criterion.code, row.criterion


def _words(row: FormRow) -> str:
    return row.section.title if isinstance(row, HeadRow) else row.criterion.words
