"""The list of all evidence, in the order of its numbers; every reference leads here."""

from collections.abc import Iterator, Sequence

from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.sentences import closed
from sendprep.reports.dates import NO_BREAK, day, on_one_line, short_day
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Lead,
    Note,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.sef_linked import dated, rung_words
from sendprep.reports.sef_prose import evidence_anchor, reference
from sendprep.reports.sef_wording import (
    common_name,
    counted,
    listed,
    narrow_head,
    opening,
    paper,
)

_WIDTHS = (12, 67, 26, 17, 27.5, 20.5)


def evidence_list(se: SelfEvaluation) -> tuple[Block, ...]:
    """Return the list; a piece that was replaced keeps its row."""
    heading = Heading(1, "Evidence list", "evidence")
    if not se.evidence and se.lacks_evidence:
        return heading, Note(plain("This edition lists no document."))
    if not se.evidence:
        return heading, Gap(plain("The bank holds no evidence yet."))
    pieces = sorted(se.evidence, key=lambda piece: piece.number)
    table = Table(
        columns=columns(se, _WIDTHS),
        rows=tuple(row(piece, se) for piece in pieces),
        summary=f"Every piece of evidence {'shown' if se.lacks_evidence else 'in the bank'}.",
        row_heads=True,
        is_data=True,
    )
    return heading, Lead(plain(_lead(pieces))), table


def _lead(pieces: Sequence[Evidence]) -> str:
    said = f"{opening(counted(len(pieces), 'piece'))} of evidence, in the order of the numbers."
    replaced = len({piece.replaces_id for piece in pieces if piece.replaces_id})
    if not replaced:
        return said
    keep = "was replaced keeps its row" if replaced == 1 else "were replaced keep their rows"
    return f"{said} {opening(counted(replaced, 'piece'))} that {keep}."


def columns(se: SelfEvaluation, widths: Sequence[float]) -> tuple[Column, ...]:
    """Return the heads over what `row` tells of a piece, in columns as wide as that in mm."""
    area = narrow_head([account.weakness for account in se.accounts], se.inspection)
    heads = ("No.", "Title, and what it shows", "Kind, source", area, "Rung", "Dated")
    return tuple(map(Column, heads, widths))


def row(piece: Evidence, se: SelfEvaluation) -> tuple[Cell, ...]:
    """Return a piece as a row: number, title, kind, weaknesses, rungs and date."""
    links = _links(piece, se)
    numbers = sorted({number for number, _ in links})
    rungs = sorted({link.rung for _, link in links}, key=lambda rung: rung.value)
    agency = plain(piece.agency.words) if piece.agency else ()
    return (
        Cell((Run(piece.code, bold=True),), anchor=evidence_anchor(piece.number)),
        Cell((Run(piece.title, bold=True),), _second(piece, links, se)),
        Cell(plain(piece.kind.words), agency),
        Cell(plain(", ".join(map(str, numbers)) or "–")),
        Cell(plain("\n".join(map(_held, rungs)) or "–")),
        Cell(plain(dated(piece.evidence_date)), _period(piece)),
    )


def _held(rung: Rung) -> str:
    """Return a rung on one line, its number beside its words."""
    return on_one_line(rung_words(rung))


def _links(piece: Evidence, se: SelfEvaluation) -> list[tuple[int, Link]]:
    return list(se.linked.get(piece.id, ()))


def what_it_shows(piece: Evidence, se: SelfEvaluation) -> str:
    """Return the sentence that says what a piece shows, "" where nobody wrote one."""
    return closed(next((link.why for _, link in _links(piece, se) if link.why.strip()), ""))


def _period(piece: Evidence) -> Text:
    if not piece.period:
        return ()
    start, end = short_day(piece.period.start), short_day(piece.period.end)
    begins = f"for{NO_BREAK}{start}"
    return plain(begins if start == end else f"{begins} to{NO_BREAK}{end}")


def _second(piece: Evidence, links: Sequence[tuple[int, Link]], se: SelfEvaluation) -> Text:
    """Return what the piece shows, whom it contradicts, and by what it was replaced."""
    sentences = [plain(sentence) for sentence in _shows(piece, links, se)]
    sentences += [
        (Run("Replaced by "), reference(later.number), Run(f" on {day(later.added.date())}."))
        for later in se.evidence
        if later.replaces_id == piece.id
    ]
    runs: list[Run] = []
    for sentence in sentences:
        runs += [Run(" "), *sentence] if runs else sentence
    return tuple(runs)


def _shows(piece: Evidence, links: Sequence[tuple[int, Link]], se: SelfEvaluation) -> Iterator[str]:
    shown = what_it_shows(piece, se)
    if shown:
        yield shown
    if piece.id == se.inspection.letter_evidence_id:
        yield f"The inspectors’ {paper(se.inspection)}."
    elif not links:
        yield "Not linked yet."
    against = sorted({number for number, link in links if link.role is Role.CONTRADICTS})
    if against:
        names = common_name([account.weakness for account in se.accounts], se.inspection)
        on = f"{names[len(against) > 1]} {listed([str(number) for number in against])}"
        yield f"Contradicts what we say on {on}."
