"""The reasons for which inspectors may ask, worked out from what a bank lacks or says against us.

They are those that inspectors gave for progress that was not sufficient: findings without an
answer, no measured effect, families not heard, evidence from one source (domain.md 2b).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sendprep.domain.coverage_cells import revisit_day
from sendprep.domain.coverage_flags import Flag, Subject, counts, raised
from sendprep.domain.evidence import Agency, Evidence, Link, Role, Rung
from sendprep.domain.finding_words import shortfall
from sendprep.domain.months import month_words
from sendprep.domain.narrative import cite
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.sentences import closed
from sendprep.domain.weakness import Answer, Confidence, Finding, Judgement, OwnView

_UNANSWERED, _SECOND_UNANSWERED, _LATER_UNANSWERED = 90, 75, 45
"""How likely findings without a whole answer are asked about, beside the gaps below."""
_FAMILIES = frozenset({Agency.PARENTS, Agency.YOUNG_PEOPLE})


@dataclass(frozen=True)
class Asked:
    """One reason to ask: which template, the words for its names, and what the line may cite.

    `weight` is higher, the likelier it is asked.
    """

    template: str
    weight: int
    words: Mapping[str, str] = field(default_factory=dict)
    line: str = ""
    finding: Finding | None = None


def reasons(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    """Yield every reason to ask about one weakness."""
    for rule in _RULES:
        yield from rule(se, account)


def _findings(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    """Yield what has no whole answer; the second of them is less pressing than other gaps."""
    weight = _UNANSWERED
    for one in account.findings:
        said = shortfall(one.text)
        if one.answer is not Answer.ANSWERED and said:
            partly = one.answer is Answer.PARTLY
            words = {"finding": f"{account.weakness.number}.{one.number}", "said": said}
            template = "finding-partly-answered" if partly else "finding-unanswered"
            line = one.response.strip() or _strongest(se, account, one)
            yield Asked(template, weight, words, line, one)
            weight = _SECOND_UNANSWERED if weight == _UNANSWERED else _LATER_UNANSWERED


def _contradictions(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    told: set[str] = set()
    for link in account.links:
        if link.role is Role.CONTRADICTS and link.evidence_id not in told:
            told.add(link.evidence_id)
            piece, why = se.by_id(link.evidence_id), link.why.strip()
            words = {"code": piece.code, "why": closed(" ".join(why.split()))}
            template = "contradiction" if why else "contradiction-without-why"
            yield Asked(template, 100, words, _cited(se, link, piece))


def _no_impact(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    rungs = [link.rung.value for link in account.links if counts(link, se)]
    if max(rungs, default=0) < Rung.IMPACT.value:
        yield Asked("no-impact", 80)


def _sustained(_: SelfEvaluation, account: Account) -> Iterator[Asked]:
    if account.weakness.judgement is Judgement.SUFFICIENT:
        yield Asked("sustained", 85)


def _voices(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    agencies = {se.by_id(link.evidence_id).agency for link in account.links if counts(link, se)}
    if not agencies & _FAMILIES:
        yield Asked("no-voice", 70)
    if Agency.HEALTH not in agencies:
        yield Asked("no-health", 30)
    if Agency.SCHOOLS not in agencies:
        yield Asked("no-schools", 30)
        yield Asked("no-schools-heads", 20)


def _one_source(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    for one in raised(Subject(account), se):
        if one.flag is Flag.SINGLE_SOURCE:
            yield Asked(
                "single-source", 50, line=" ".join(cite(each.number) for each in one.pieces)
            )


def _stale(se: SelfEvaluation, account: Account) -> Iterator[Asked]:
    day = revisit_day(se) or se.today
    pieces = {link.evidence_id: se.by_id(link.evidence_id) for link in account.links}
    dated = [(one.speaks_until, one) for one in pieces.values() if one.speaks_until]
    if dated:
        newest, piece = max(dated, key=lambda pair: (pair[0], pair[1].number))
        if piece.is_stale_on(day):
            yield Asked("nothing-fresh", 60, {"held": month_words(newest)}, cite(piece.number))


def _own_view(_: SelfEvaluation, account: Account) -> Iterator[Asked]:
    weakness = account.weakness
    if weakness.own_view is OwnView.NOT_JUDGED:
        yield Asked("not-judged", 40)
    elif weakness.confidence is Confidence.LOW:
        yield Asked("low-confidence", 65)


def _always(_: SelfEvaluation, __: Account) -> Iterator[Asked]:
    yield Asked("families", 10)
    yield Asked("young-people", 10)


_RULES: tuple[Callable[[SelfEvaluation, Account], Iterator[Asked]], ...] = (
    _findings,
    _contradictions,
    _no_impact,
    _sustained,
    _voices,
    _one_source,
    _stale,
    _own_view,
    _always,
)


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
