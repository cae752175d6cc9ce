"""What inspectors may ask at the revisit: of each weakness a few questions first, then others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sendprep.domain.identity import new_id
from sendprep.domain.question_reasons import Asked, reasons
from sendprep.domain.revisit import Group, LeadPart, Question
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Judgement

_ANSWERS: Mapping[Group | None, LeadPart] = {
    None: LeadPart.SENIOR,
    Group.LEADERS: LeadPart.SENIOR,
    Group.COUNCIL: LeadPart.COUNCIL,
    Group.NHS: LeadPart.NHS,
    Group.FORUM: LeadPart.FAMILIES,
}
"""Which of the four who lead on a weakness answers what a group is asked; others speak freely."""
_MOST, _FEW = 3, 2
"""How many questions of a weakness come first; the fewer where progress was sufficient."""


@dataclass(frozen=True)
class Template:
    """The words of a question, with names in braces, and the group that is asked."""

    text: str
    group: Group | None


@dataclass(frozen=True)
class LikelyQuestions:
    """What may be asked: the `first` few of each weakness, and the `others`, both as in the letter.

    None has a number yet: it gets one when it is stored.
    """

    first: tuple[Question, ...]
    others: tuple[Question, ...]


def likely_questions(
    se: SelfEvaluation,
    templates: Mapping[str, Template],
    who: Mapping[tuple[str, LeadPart], str],
    held: Sequence[Question] = (),
) -> LikelyQuestions:
    """Return what may be asked of each weakness beside what is `held` already.

    `who` says by the weakness's id and the part of the four who leads. Of each weakness three
    questions come first, the held ones among them; two where inspectors found sufficient progress.
    Praise is not asked about. A template that is not there, or has no words, is not asked.
    """
    first: list[Question] = []
    others: list[Question] = []
    for account in se.accounts:
        ours = [one for one in held if _is_about(account, one)]
        asked = _ranked(se, account, templates, ours)
        new = [_question(account, one, templates[one.template], who) for one in asked]
        new = [one for one in new if one.text not in {each.text for each in ours}]
        room = max(0, _most(account) - len(ours))
        first += new[:room]
        others += new[room:]
    return LikelyQuestions(tuple(first), tuple(others))


def _is_about(account: Account, question: Question) -> bool:
    findings = {one.id for one in account.findings}
    return question.weakness_id == account.weakness.id or question.finding_id in findings


def _most(account: Account) -> int:
    return _FEW if account.weakness.judgement is Judgement.SUFFICIENT else _MOST


def _ranked(
    se: SelfEvaluation,
    account: Account,
    templates: Mapping[str, Template],
    held: Sequence[Question],
) -> list[Asked]:
    """Return the reasons that have words, the likeliest first, each finding once."""
    about = {one.finding_id for one in held} - {None}
    new = (
        one for one in reasons(se, account) if one.finding is None or one.finding.id not in about
    )
    told = [
        one for one in new if one.template in templates and templates[one.template].text.strip()
    ]
    return sorted(told, key=lambda one: -one.weight)


def _question(
    account: Account,
    asked: Asked,
    template: Template,
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
        number=0,
        text=text,
        line=asked.line,
        who=who.get((weakness.id, part), "") if part else "",
        weakness_id=weakness.id,
        finding_id=asked.finding.id if asked.finding else None,
        group=template.group,
    )
