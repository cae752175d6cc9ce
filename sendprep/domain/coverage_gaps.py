"""Names what is missing: each empty cell of coverage and each flag, with its cheapest fix.

The words are data (`resources/coverage_rules.json`): a rule says why its cell matters and what
to do. Where the bank holds a document that fits the cell and speaks of the weakness, to link
that one is the cheapest fix.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.coverage_cells import ASKED, Cell, CoverageGap, Row
from sendprep.domain.coverage_flags import Flag
from sendprep.domain.coverage_held import Held
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Role, Rung
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer

_ONLY_AGAINST = "only-against"
_Speaking = tuple[Evidence, tuple[str, ...]]
SOURCES, FRESH = "independent_sources", "fresh"
_FLAG_CELLS = {Flag.SINGLE_SOURCE: SOURCES, Flag.NOTHING_FRESH: FRESH}


@dataclass(frozen=True)
class Rule:
    """Why a cell matters and how it is filled; `kinds` of documents are likely to fill it.

    "{codes}" stands for the pieces concerned, "{about}" for the weakness or finding.
    """

    id: str
    why: str
    fix: str
    kinds: frozenset[EvidenceKind] = frozenset()


@dataclass(frozen=True)
class Rules:
    """All rules by their id.

    `held` is how the link of a document that the bank holds is proposed: "{code}", "{title}" and
    the "{words}" that it shares with the weakness. `passing` are words that every letter is full
    of, and that tell nothing of one weakness.
    """

    rules: Mapping[str, Rule]
    held: str
    passing: frozenset[str]


def agency_cell(agency: Agency) -> str:
    """Return the path of an agency's cell."""
    return f"agencies.{agency.value}"


def rung_cell(rung: Rung) -> str:
    """Return the path of a rung's cell."""
    return f"rungs.{rung.value}"


def flag_cell(flag: Flag) -> str:
    """Return the path of what a flag is about."""
    return _FLAG_CELLS.get(flag, f"flags.{flag.value}")


class GapNamer:
    """Names the gaps of one bank's rows."""

    def __init__(self, se: SelfEvaluation, rules: Rules) -> None:
        self._se, self._rules, self._held = se, rules, Held(se, rules.passing)

    def gaps(self, row: Row) -> tuple[CoverageGap, ...]:
        """Return every gap of a row: its empty cells, its flags and its findings."""
        found = (self._empty_cells(row), self._flags(row), self._findings(row))
        return tuple(gap for some in found for gap in some)

    def _empty_cells(self, row: Row) -> Iterator[CoverageGap]:
        held = self._held.for_row(row)
        for agency in ASKED:
            if not row.agencies[agency].pieces:
                theirs = [(one, words) for one, words in held if one.agency is agency]
                rule = _named("no", agency.value)
                yield self._empty(row, rule, agency_cell(agency), row.agencies[agency], theirs)
        for rung in Rung:
            if not row.rungs[rung].pieces:
                rule = _named("no", rung.name)
                kinds = self._rules.rules[rule].kinds
                fitting = [(one, words) for one, words in held if one.kind in kinds]
                yield self._empty(row, rule, rung_cell(rung), row.rungs[rung], fitting)

    def _against(self, cell: Cell) -> str:
        """Return what stands in an empty cell because it contradicts us; "" if nothing does."""
        ids = {link.evidence_id for link in cell.beside if link.role is Role.CONTRADICTS}
        pieces = sorted((self._se.by_id(one) for one in ids), key=lambda one: one.number)
        return ", ".join(piece.code for piece in pieces)

    def _empty(
        self, row: Row, rule: str, path: str, cell: Cell, held: Sequence[_Speaking]
    ) -> CoverageGap:
        against = self._against(cell)
        gap = self._gap(row, _ONLY_AGAINST if against else rule, path, against)
        if not held:
            return gap
        one, words = held[0]
        said = " and ".join(f"“{word}”" for word in words)
        fix = self._rules.held.format(code=one.code, title=one.title, words=said)
        return replace(gap, fix=fix, held=one.id)

    def _flags(self, row: Row) -> Iterator[CoverageGap]:
        for one in row.flags:
            yield self._gap(row, _named(one.flag.value), flag_cell(one.flag), codes=one.codes)

    def _findings(self, row: Row) -> Iterator[CoverageGap]:
        for one in row.findings:
            about = f"finding {row.number}.{one.finding.number}"
            cell = f"findings.{one.finding.number}"
            if one.finding.answer is not Answer.ANSWERED:
                partly = one.finding.answer is Answer.PARTLY
                rule = "finding-partly-answered" if partly else "finding-unanswered"
                yield self._gap(row, rule, cell, about=about)
            if not one.evidenced:
                yield self._gap(row, "finding-without-evidence", cell, about=about)

    def _gap(self, row: Row, rule: str, cell: str, codes: str = "", about: str = "") -> CoverageGap:
        said = self._rules.rules[rule]
        about = about or f"{'finding' if row.finding else 'weakness'} {row.number}"
        words = {"codes": codes, "about": about}
        return CoverageGap(rule, cell, said.why.format(**words), said.fix.format(**words))


def _named(*parts: str) -> str:
    return "-".join(parts).lower().replace("_", "-")


def cell_words(cell: str, number: str) -> str:
    """Return a cell's path in words; `number` is that of its row."""
    kind, _, name = cell.partition(".")
    match kind:
        case "agencies":
            return Agency(name).words
        case "rungs":
            return f"{name} {Rung(int(name)).words}"
        case "flags":
            return Flag(name).words
        case "findings":
            return f"Finding {number}.{name}"
    return next(flag.words for flag, path in _FLAG_CELLS.items() if path == kind)
