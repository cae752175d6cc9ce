"""The answers to every criterion on the page of a case, and how a grade follows from them."""

from collections.abc import Iterator, Sequence

from sendprep.domain.audit import Audit, Score
from sendprep.domain.instrument import AuditSection, Criterion, Instrument, Stance
from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Paragraph,
    Run,
    Sign,
    Table,
    Text,
    plain,
)

_SIGNS = {
    Stance.MET: Sign.GOOD,
    Stance.PARTLY: Sign.PART,
    Stance.NOT_MET: Sign.BAD,
    Stance.NOT_APPLICABLE: Sign.NONE,
}
_CODE = 18
_TWICE = (Column("First audit", 45), Column("Second audit", 45))
_ONCE = (Column("Answer", 30), Column("Note", 54))


def apart(asked: Instrument, audits: Sequence[Audit]) -> Iterator[Block]:
    """Yield the criteria that two audits answered differently, with what good looks like."""
    if len(audits) < 2:
        return
    yield Heading(2, "Answered differently", "case-apart")
    found = [one for one in asked.criteria if len({_key(audit, one) for audit in audits}) > 1]
    if not found:
        yield Paragraph(plain("Both audits gave every criterion the same answer."))
        return
    total = sum(1 for _ in asked.criteria)
    yield Paragraph(plain(f"{len(found):,} of {total:,} criteria, with what good looks like."))
    yield Bullets(tuple(_differing(asked, one, audits) for one in found))


def _differing(asked: Instrument, one: Criterion, audits: Sequence[Audit]) -> Text:
    said = ", then ".join(_words(asked, audit, one).lower() for audit in audits)
    return Run(f"{one.code} ", bold=True), Run(f"{said}. {one.good}")


def sections(asked: Instrument, audits: Sequence[Audit]) -> Iterator[Block]:
    """Yield the criteria under their sections, with the answers and what was noted."""
    columns = _TWICE if len(audits) > 1 else _ONCE
    taken = sum(one.width for one in columns)
    rows, titles = list[tuple[Cell, ...]](), set[int]()
    for section in asked.sections:
        titles.add(len(rows))
        rows.append(_title(section))
        rows += [_row(asked, one, audits) for one in section.criteria]
    yield Table(
        columns=(Column("", _CODE), Column("Criterion", 170 - _CODE - taken), *columns),
        rows=tuple(rows),
        summary="The criteria section by section, each with its answers and notes.",
        row_heads=True,
        titles=frozenset(titles),
    )


def _title(section: AuditSection) -> tuple[Cell, ...]:
    return (
        Cell((Run(section.code, bold=True),)),
        Cell((Run(section.title, bold=True),)),
        Cell((Run(f"weight {section.weight:g}", muted=True),)),
        Cell(),
    )


def _row(asked: Instrument, one: Criterion, audits: Sequence[Audit]) -> tuple[Cell, ...]:
    law = plain("statutory") if one.is_statutory else ()
    head = (Cell((Run(one.code, bold=True),), law), Cell(plain(one.words)))
    if len(audits) > 1:
        return (*head, *(_answer(asked, audit, one, with_note=True) for audit in audits))
    note = _score(audits[0], one).note
    return (*head, _answer(asked, audits[0], one), Cell(plain(note or "–")))


def _answer(asked: Instrument, audit: Audit, one: Criterion, with_note: bool = False) -> Cell:
    key = _key(audit, one)
    sign = _SIGNS[asked.choice(key).stance] if key else None
    note = _score(audit, one).note if with_note else ""
    return Cell(plain(_words(asked, audit, one)), plain(note) if note else (), sign)


def _words(asked: Instrument, audit: Audit, one: Criterion) -> str:
    key = _key(audit, one)
    if not key:
        return "No answer yet"
    choice = asked.choice(key)
    return "Does not apply" if choice.stance is Stance.NOT_APPLICABLE else choice.words


def _key(audit: Audit, one: Criterion) -> str:
    return _score(audit, one).choice


def _score(audit: Audit, one: Criterion) -> Score:
    return audit.scores.get(one.code, Score(one.code))


def how_graded(asked: Instrument) -> Iterator[str]:
    """Yield how the answers are read and how a grade follows from them, one sentence each."""
    points = [
        f"{one.words} earns {_part(one.points)}" for one in asked.scale if one.points is not None
    ]
    yield f"Each criterion is answered: {'; '.join(points)}. What does not apply is not counted."
    yield (
        "The weight of a section is shared by those of its criteria that apply. The grade follows "
        "from the per cent of weight that is earned; nobody types it."
    )
    bands = [f"{one.words} from {one.least:g}%" for one in asked.bands if one.least]
    yield f"{', '.join(bands)} of weight; below that {asked.bands[-1].words}."
    for cap in asked.caps:
        where = f" in {' or '.join(sorted(cap.sections))}" if cap.sections else ""
        many = "one statutory criterion" if cap.fails == 1 else f"{cap.fails} or more"
        yield f"With {many} not met{where}, the grade is no better than {cap.grade}."


def _part(points: float) -> str:
    return {1: "its weight", 0.5: "half of it", 0: "none of it"}.get(points, f"{points:.0%} of it")
