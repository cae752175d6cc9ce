"""The tables of readiness: what helps most, how findings and weaknesses stand, what goes stale."""

from datetime import date

from sendprep.domain.readiness import Readiness, Stand, Step
from sendprep.domain.readiness_days import GoesStale
from sendprep.domain.readiness_fixes import Deed, Fix, named
from sendprep.domain.weakness import Weakness
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words, day_words

_NONE = "–"
_DEED_SIGNS = {
    Deed.DATE: "ph.calendar-blank",
    Deed.ANSWER: "ph.pencil-simple",
    Deed.SPEAK_OF: "ph.minus-circle",
    Deed.LINK: "ph.link-simple",
    Deed.RENEW: "ph.arrows-clockwise",
    Deed.SECOND: "ph.plus",
}


class StandRow:
    """A finding as it stands on a day."""

    def __init__(self, stand: Stand, day: date | None) -> None:
        self.stand = stand
        self.met = stand.met(day)
        self.is_whole = stand.is_whole(day)

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        met = ", ".join(step.words.lower() for step in Step if step in self.met)
        return f"{self.stand.number}, {self.stand.finding.text}, {met or 'no step met'}, {self.why}"

    @property
    def why(self) -> str:
        """What is missing, a whole sentence."""
        if self.stand.against:
            codes = ", ".join(one.code for one in self.stand.against)
            return f"{codes} speaks against us, and what we wrote does not cite it."
        if self.is_whole:
            return "It stands in full."
        missing = [step.words.lower() for step in Step if step not in self.met]
        return f"Not yet: {', '.join(missing)}."


def fix_rows() -> RowModel[Fix]:
    """Return an empty table of fixes; unsorted, the most useful comes first."""
    return RowModel(
        [
            Column("What to do", lambda row: row.title, tip=lambda row: row.why),
            Column("Steps added", _steps, sort=lambda row: row.steps, right=True),
            Column("Completed", _completes, sort=lambda row: row.completes, right=True),
        ],
        says=lambda row: f"{row.title}, {row.effect}. {row.why}",
    )


def stand_rows() -> RowModel[StandRow]:
    """Return an empty table of findings."""
    return RowModel(
        [
            Column("No.", lambda row: row.stand.number, sort=lambda row: _order(row.stand)),
            Column(
                *("Finding", lambda row: row.stand.finding.text),
                tip=lambda row: row.stand.finding.text,
            ),
            Column("Answer", lambda row: row.stand.finding.answer.words),
            Column(
                *("Pieces", lambda row: str(len(row.stand.pieces) or _NONE)),
                sort=lambda row: len(row.stand.pieces),
                right=True,
            ),
            Column(
                *("Sources", lambda row: str(row.stand.row.independent_sources or _NONE)),
                sort=lambda row: row.stand.row.independent_sources,
                right=True,
            ),
            Column(
                *("Fresh until", lambda row: _until(row.stand)),
                sort=lambda row: row.stand.fresh_until or date.min,
            ),
        ],
        says=lambda row: row.sentence,
    )


def weakness_rows() -> RowModel[Readiness]:
    """Return an empty table of weaknesses, each with the readiness of its findings."""
    return RowModel(
        [
            Column("No.", lambda row: str(_of(row).number), sort=lambda row: _of(row).number),
            Column("Weakness", lambda row: _of(row).title, tip=lambda row: _of(row).text),
            Column(
                *("Findings", lambda row: str(len(row.stands))),
                sort=lambda row: len(row.stands),
                right=True,
            ),
            *(_step_column(step) for step in Step),
            Column(
                *("In full", lambda row: str(len(row.whole) or _NONE)),
                sort=lambda row: len(row.whole),
                right=True,
            ),
        ],
        says=_weakness_said,
    )


def stale_rows() -> RowModel[GoesStale]:
    """Return an empty table of what goes stale."""
    return RowModel(
        [
            Column("From", lambda row: day_words(row.day), sort=lambda row: row.day),
            Column(
                *("Document", lambda row: f"{row.piece.code}  {row.piece.title}"),
                sort=lambda row: row.piece.number,
                tip=lambda row: row.piece.title,
            ),
            Column(
                *("No longer fresh", lambda row: count_words(len(row.stands), "finding")),
                sort=lambda row: len(row.stands),
            ),
        ],
        says=lambda row: (
            f"{day_words(row.day)}, {row.piece.code}, {row.piece.title}, "
            f"no longer fresh: {named(row.stands)}"
        ),
    )


def standing(seen: Readiness) -> list[StandRow]:
    """Return every finding as it stands."""
    return [StandRow(one, seen.day) for one in seen.stands]


def _of(row: Readiness) -> Weakness:
    return row.stands[0].row.weakness


def _step_column(step: Step) -> Column[Readiness]:
    def count(row: Readiness) -> int:
        return len(row.having_met(step))

    return Column(step.head, lambda row: str(count(row) or _NONE), sort=count, right=True)


def _weakness_said(row: Readiness) -> str:
    met = ", ".join(f"{len(row.having_met(step))} {step.words.lower()}" for step in Step)
    total = count_words(len(row.stands), "finding")
    return f"{_of(row).number}, {_of(row).title}, {total}, {met}, {len(row.whole)} in full"


def _steps(row: Fix) -> str:
    return f"+{row.steps}" if row.steps else _NONE


def _completes(row: Fix) -> str:
    return f"+{row.completes}" if row.completes else _NONE


def _order(stand: Stand) -> tuple[int, int]:
    return stand.row.weakness.number, stand.finding.number


def _until(stand: Stand) -> str:
    return day_words(stand.fresh_until) if stand.fresh_until else _NONE


def _stand_sign(row: StandRow) -> Sign:
    if row.stand.against:
        return "ph.minus-circle", "bad"
    if row.is_whole:
        return "ph.check-circle-fill", "good"
    return ("ph.circle-half-fill", "part") if row.met else ("ph.circle-dashed", "none")


FIXES = Shape(
    0,
    {1: "Steps added", 2: "Completed"},
    sign=lambda row: (_DEED_SIGNS[row.deed], "muted"),
    least=200,
)
FINDINGS = Shape(
    1,
    {0: "14.12", 2: "Partly answered", 3: "Pieces", 4: "Sources", 5: "Wed 28 Sep 2026"},
    (3, 4, 2),
    sign=_stand_sign,
    signed=1,
    muted=frozenset({2, 5}),
    least=180,
)
WEAKNESSES = Shape(
    1,
    {
        **{0: "14", 2: "Findings", 3: "Answered", 4: "Evidence"},
        **{5: "Two sources", 6: "Fresh", 7: "In full"},
    },
    (2, 6, 4, 3, 5),
    least=180,
)
STALE = Shape(1, {0: "Wed 28 Sep 2026", 2: "No longer fresh"}, (2,), least=160)
