"""What stands on the sheet of a weakness (print.md 10), chosen from all that a pack holds of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.action import Action
from sendprep.domain.coverage_flags import counts
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Agency, Evidence, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import LeadPart, Question
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, Finding

_NOT_FAMILIES = frozenset({Agency.SCHOOLS, Agency.INSPECTORS})


@dataclass(frozen=True)
class SheetEvidence:
    """One row: a piece in one role at one rung, what it shows, and its page that is quoted."""

    piece: Evidence
    role: Role
    rung: Rung
    shows: str
    page: int | None
    counts: bool = True
    """Whether it is evidence for what we say: our own SEF is none, nor is context."""

    @property
    def contradicts(self) -> bool:
        """Whether it speaks against us: such a row never leaves the front."""
        return self.role is Role.CONTRADICTS


def sheet_evidence(account: Account, se: SelfEvaluation) -> tuple[SheetEvidence, ...]:
    """Return the rows of linked evidence, the strongest first and what contradicts last.

    Context, our own SEF and what a newer version replaced stand behind what counts. The rows of
    one piece stand together, where its strongest stands.
    """
    groups: dict[tuple[str, Role, Rung], list[Link]] = {}
    for link in account.links:
        groups.setdefault((link.evidence_id, link.role, link.rung), []).append(link)
    replaced = {piece.replaces_id for piece in se.evidence}

    def order(links: Sequence[Link]) -> tuple[bool, bool, bool, int, int]:
        one = links[0]
        weak = not counts(one, se)
        contradicts = one.role is Role.CONTRADICTS
        number = se.by_id(one.evidence_id).number
        return contradicts, weak, one.evidence_id in replaced, -one.rung.value, number

    by_piece: dict[tuple[str, bool], list[SheetEvidence]] = {}
    for links in sorted(groups.values(), key=order):
        row = _row(links, se)
        by_piece.setdefault((row.piece.id, row.contradicts), []).append(row)
    return tuple(row for rows in by_piece.values() for row in rows)


@dataclass(frozen=True)
class HeardVoice:
    """Words of children or families, and whether they speak against us."""

    excerpt: Excerpt
    piece: Evidence
    contradicts: bool


def voices(account: Account, se: SelfEvaluation) -> tuple[HeardVoice, ...]:
    """Return what children and families said: passages filed as lived experience.

    What schools or inspectors say of it is not what families say.
    """
    lived = [link for link in account.links if link.rung is Rung.LIVED_EXPERIENCE]
    wanted = {link.excerpt_id for link in lived}
    against = {link.excerpt_id for link in lived if link.role is Role.CONTRADICTS}
    found = [
        HeardVoice(one, se.by_id(one.evidence_id), one.id in against)
        for one in se.excerpts
        if one.id in wanted and one.quote.strip() and one.anchoring is not Anchoring.LOST
    ]
    heard = (one for one in found if one.piece.agency not in _NOT_FAMILIES)
    return tuple(
        sorted(heard, key=lambda one: (one.piece.number, one.excerpt.sheet, one.excerpt.start))
    )


def effects(rows: Sequence[SheetEvidence]) -> tuple[SheetEvidence, ...]:
    """Return the rows that say what changed: impact that supports us."""
    return tuple(one for one in rows if one.rung is Rung.IMPACT and one.counts)


def leads(pack: Pack, account: Account) -> tuple[tuple[LeadPart, str], ...]:
    """Return the role of each of the four who stand over the page, "" for one not named."""
    roles = {person.id: person.role for person in pack.people}
    named = {
        lead.part: roles[lead.person_id]
        for lead in pack.leads
        if lead.weakness_id == account.weakness.id and lead.person_id in roles
    }
    return tuple((part, named.get(part, "")) for part in LeadPart) if named else ()


def done(pack: Pack, account: Account) -> tuple[Action, ...]:
    """Return the actions on this weakness that are done, in their order in time."""
    ours = [one for one in _actions(pack, account) if one.done]
    return tuple(sorted(ours, key=lambda one: (one.done or date.max, one.number)))


def to_do(pack: Pack, account: Account) -> tuple[Action, ...]:
    """Return those that are not, the most urgent first and those without a date last."""
    ours = (one for one in _actions(pack, account) if not one.done)
    return tuple(sorted(ours, key=lambda one: (one.due or date.max, one.number)))


def questions(pack: Pack, account: Account) -> tuple[Question, ...]:
    """Return what may be asked of it or its findings; nothing if the recipe leaves that out.

    Inspectors are given no question that has no line to take yet: it is work for us alone.
    """
    if not pack.recipe.has_questions:
        return ()
    findings = {finding.id for finding in account.findings}
    ours = (
        one
        for one in pack.questions
        if (one.weakness_id == account.weakness.id or one.finding_id in findings)
        and (one.line.strip() or pack.recipe.edition is not Edition.INSPECTOR)
    )
    return tuple(sorted(ours, key=lambda one: one.number))


def unanswered(account: Account) -> tuple[Finding, ...]:
    """Return the findings that have no answer, which belong to what is not good enough."""
    return tuple(one for one in account.findings if one.answer is Answer.NO_ANSWER)


def _actions(pack: Pack, account: Account) -> Iterator[Action]:
    return (one for one in pack.actions if one.weakness_id == account.weakness.id)


def _row(links: Sequence[Link], se: SelfEvaluation) -> SheetEvidence:
    piece = se.by_id(links[0].evidence_id)
    shows = next((link.why.strip() for link in links if link.why.strip()), piece.title)
    wanted = {link.excerpt_id for link in links}
    pages = [one.page for one in se.excerpts if one.id in wanted and one.page]
    one, page = links[0], min(pages, default=None)
    return SheetEvidence(piece, one.role, one.rung, shows, page, counts(one, se))
