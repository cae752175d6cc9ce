"""What inspectors may ask at the revisit, worked out from what a bank lacks or says against us.

The reasons are those that inspectors gave for progress that was not sufficient: findings without
an answer, no measured effect, families not heard, evidence from one source (domain.md 2b).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sendprep.domain.coverage_cells import revisit_day
from sendprep.domain.coverage_flags import Flag, Subject, counts, raised
from sendprep.domain.evidence import Agency, Evidence, Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.months import month_words
from sendprep.domain.narrative import cite
from sendprep.domain.revisit import Group, LeadPart, Question
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, Confidence, Finding, OwnView

_ANSWERS: Mapping[Group | None, LeadPart] = {
    None: LeadPart.SENIOR,
    Group.LEADERS: LeadPart.SENIOR,
    Group.COUNCIL: LeadPart.COUNCIL,
    Group.NHS: LeadPart.NHS,
    Group.FORUM: LeadPart.FAMILIES,
}
"""Which of the four who lead on a weakness answers what a group is asked; others speak freely."""
_FAMILIES = frozenset({Agency.PARENTS, Agency.YOUNG_PEOPLE})


@dataclass(frozen=True)
class Template:
    """The words of a question, with names in braces, and the group that is asked."""

    text: str
    group: Group | None


@dataclass(frozen=True)
class _Asked:
    """One reason to ask: which template, the words for its names, and what the line may cite."""

    template: str
    words: Mapping[str, str]
    line: str = ""
    finding: Finding | None = None


def likely_questions(
    se: SelfEvaluation,
    templates: Mapping[str, Template],
    who: Mapping[tuple[str, LeadPart], str],
) -> Iterator[Question]:
    """Yield what may be asked of each weakness, numbered from 1, in the order of the letter.

    `who` says by the weakness's id and the part of the four who leads. A template that is not
    there, or has no words, is not asked.
    """
    number = 0
    for account in se.accounts:
        for asked in _of_account(se, account):
            template = templates.get(asked.template)
            if template and template.text.strip():
                number += 1
                yield _question(account, asked, template, number, who)


def _question(
    account: Account,
    asked: _Asked,
    template: Template,
    number: int,
    who: Mapping[tuple[str, LeadPart], str],
) -> Question:
    weakness = account.weakness
    part = _ANSWERS.get(template.group)
    title = weakness.title or f"{weakness.kind.words} {weakness.number}"
    text = template.text
    for name, words in {**asked.words, "title": title}.items():
        text = text.replace(f"{{{name}}}", words)
    return Question(
        id=new_id(),
        number=number,
        text=text,
        line=asked.line,
        who=who.get((weakness.id, part), "") if part else "",
        weakness_id=weakness.id,
        finding_id=asked.finding.id if asked.finding else None,
        group=template.group,
    )


def _of_account(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    for rule in _RULES:
        yield from rule(se, account)


def _findings(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    for one in account.findings:
        if one.answer is not Answer.ANSWERED:
            partly = one.answer is Answer.PARTLY
            number = f"{account.weakness.number}.{one.number}"
            words = {"finding": number, "said": _closed(one.text)}
            template = "finding-partly-answered" if partly else "finding-unanswered"
            yield _Asked(template, words, one.response.strip() or _strongest(se, account, one), one)


def _contradictions(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    told: set[str] = set()
    for link in account.links:
        if link.role is Role.CONTRADICTS and link.evidence_id not in told:
            told.add(link.evidence_id)
            piece, why = se.by_id(link.evidence_id), link.why.strip()
            words = {"code": piece.code, "why": _closed(why)}
            template = "contradiction" if why else "contradiction-without-why"
            yield _Asked(template, words, _cited(se, link, piece))


def _no_impact(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    rungs = [link.rung.value for link in account.links if counts(link, se)]
    if max(rungs, default=0) < Rung.IMPACT.value:
        yield _Asked("no-impact", {})


def _voices(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    agencies = {se.by_id(link.evidence_id).agency for link in account.links if counts(link, se)}
    if not agencies & _FAMILIES:
        yield _Asked("no-voice", {})
    if Agency.HEALTH not in agencies:
        yield _Asked("no-health", {})
    if Agency.SCHOOLS not in agencies:
        yield _Asked("no-schools", {})
        yield _Asked("no-schools-heads", {})


def _one_source(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    for one in raised(Subject(account), se):
        if one.flag is Flag.SINGLE_SOURCE:
            yield _Asked("single-source", {}, " ".join(cite(piece.number) for piece in one.pieces))


def _stale(se: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    day = revisit_day(se) or se.today
    pieces = {link.evidence_id: se.by_id(link.evidence_id) for link in account.links}
    dated = [(one.speaks_until, one) for one in pieces.values() if one.speaks_until]
    if dated:
        newest, piece = max(dated, key=lambda pair: (pair[0], pair[1].number))
        if piece.is_stale_on(day):
            yield _Asked("nothing-fresh", {"held": month_words(newest)}, cite(piece.number))


def _own_view(_: SelfEvaluation, account: Account) -> Iterator[_Asked]:
    weakness = account.weakness
    if weakness.own_view is OwnView.NOT_JUDGED:
        yield _Asked("not-judged", {})
    elif weakness.confidence is Confidence.LOW:
        yield _Asked("low-confidence", {})


def _always(_: SelfEvaluation, __: Account) -> Iterator[_Asked]:
    yield _Asked("families", {})
    yield _Asked("young-people", {})


_RULES: tuple[Callable[[SelfEvaluation, Account], Iterator[_Asked]], ...] = (
    _findings,
    _contradictions,
    _no_impact,
    _voices,
    _one_source,
    _stale,
    _own_view,
    _always,
)


def _closed(words: str) -> str:
    """Return words that a sentence may follow."""
    words = " ".join(words.split())
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def _strongest(se: SelfEvaluation, account: Account, finding: Finding) -> str:
    """Return the citation of what speaks highest for a finding; "" if nothing does."""
    links = [one for one in account.by_finding.get(finding.id, ()) if counts(one, se)]
    if not links:
        return ""
    best = max(links, key=lambda one: one.rung.value)
    return _cited(se, best, se.by_id(best.evidence_id))


def _cited(se: SelfEvaluation, link: Link, piece: Evidence) -> str:
    excerpt = se.excerpts_by_id.get(link.excerpt_id or "")
    return cite(piece.number, excerpt.page if excerpt else None)
