"""What the zones of a weakness leaf say: position, deeds, next steps, judgement, questions."""

from dataclasses import replace

from sendprep.domain.action import Action
from sendprep.domain.coverage_flags import Subject
from sendprep.domain.coverage_flags import unanswered as unanswered_evidence
from sendprep.domain.narrative import Section
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Question
from sendprep.domain.self_evaluation import Account
from sendprep.domain.sentences import closed, opening_date, passages, sentences
from sendprep.domain.weakness import OwnView
from sendprep.domain.weakness_sheet import done, to_do, unanswered
from sendprep.domain.weakness_sheet import leads as named_leads
from sendprep.domain.weakness_sheet import questions as asked
from sendprep.reports.dates import day, month, on_one_line
from sendprep.reports.document import Run, Text
from sendprep.reports.document_sheet import SheetZone
from sendprep.reports.leaf_references import cited, refer
from sendprep.reports.sef_prose import items
from sendprep.reports.sef_wording import listed, name, opening

_UNNAMED = "Not named yet"
_SHORT = 40
"""Characters that may stand on one line of a question's column."""
_LONGEST = 50
"""Words of a passage of our judgement: more is parted, as it could not go over to the back."""


def leads(pack: Pack, account: Account) -> tuple[tuple[str, str], ...]:
    """Return the four who stand over the page, by role."""
    return tuple((part.words, role or _UNNAMED) for part, role in named_leads(pack, account))


def then(pack: Pack, account: Account) -> SheetZone:
    """Return where we stood when inspectors wrote."""
    letter = pack.se.inspection.letter_date
    heading = f"Position in {month(letter)}" if letter else Section.POSITION.heading
    said = told(pack, account, Section.POSITION)
    return SheetZone(heading, said, "point", _unsaid(pack))


def what_we_did(pack: Pack, account: Account) -> SheetZone:
    """Return what was done: as we tell it, then each action of the plan that is done."""
    ours = told(pack, account, Section.WHAT_WE_DID)
    planned = tuple(_done(one, pack) for one in done(pack, account))
    return SheetZone(Section.WHAT_WE_DID.heading, (*ours, *planned), "action", _unsaid(pack))


def not_yet(pack: Pack, account: Account) -> SheetZone:
    """Return what is not yet good enough, with what has no answer: findings and contradictions."""
    ours = told(pack, account, Section.NOT_YET)
    open_ = (*_unanswered(account), *_unanswered_evidence(pack, account))
    return SheetZone(Section.NOT_YET.heading, (*ours, *open_), "point", _unsaid(pack))


def next_steps(pack: Pack, account: Account) -> SheetZone:
    """Return what happens next: as we tell it, then each action of the plan that is not done."""
    ours = told(pack, account, Section.NEXT_STEPS)
    planned = tuple(_to_do(one, pack) for one in to_do(pack, account))
    return SheetZone(Section.NEXT_STEPS.heading, (*ours, *planned), "step", _unsaid(pack))


def judgement(pack: Pack, account: Account) -> SheetZone:
    """Return our own view in bold with its reasons, or the gap."""
    heading = "Our own judgement, and how sure we are"
    weakness = account.weakness
    text = account.sections.get(Section.JUDGEMENT, "").strip()
    parts = (part for _, part in items(text))
    reasons = tuple(cited(one, pack) for part in parts for one in passages(part, _LONGEST))
    if weakness.own_view is OwnView.NOT_JUDGED:
        gap = (Run(f"We have not judged this {name(weakness)} yet.", bold=True),)
        return SheetZone(heading, (gap, *reasons) if reasons else (), "reason", gap)
    sure = weakness.confidence.words.lower()
    view = weakness.own_view.words + (f", with {sure}." if sure else ".")
    if text.casefold().startswith(weakness.own_view.words.casefold()):
        return SheetZone(heading, _view_first(text, reasons), "reason")
    if not reasons:
        bare = (Run(f"{view} ", bold=True), Run("The reasons are not written yet."))
        return SheetZone(heading, (), "reason", bare if _is_whole(pack) else bare[:1])
    first, *others = reasons
    return SheetZone(heading, ((Run(f"{view} ", bold=True), *first), *others), "reason")


def _view_first(text: str, reasons: tuple[Text, ...]) -> tuple[Text, ...]:
    """Return the reasons with their first sentence in bold, where the officer says the view."""
    view = sentences(text)[0]
    first, *others = reasons
    opening_, *rest = first
    if not opening_.text.startswith(view):
        return reasons
    after = replace(opening_, text=opening_.text[len(view) :])
    return ((Run(view, bold=True), after, *rest), *others)


def questions(pack: Pack, account: Account) -> SheetZone:
    """Return what may be asked, the line to take, and who answers; nothing where none is noted."""
    said = tuple(_question(one, pack) for one in asked(pack, account))
    return SheetZone("Likely questions, and the line to take", said, "question")


def _unsaid(pack: Pack) -> Text:
    """Return what stands for an empty section; nothing where it may be withheld, not unwritten."""
    return (Run("Not written yet.", bold=True),) if _is_whole(pack) else ()


def _is_whole(pack: Pack) -> bool:
    return not pack.se.lacks_any


def told(pack: Pack, account: Account, section: Section) -> tuple[Text, ...]:
    """Return the items of a section; a paragraph gives one for each of its sentences."""
    parts: list[str] = []
    for is_item, part in items(account.sections.get(section, "")):
        parts += [part] if is_item else sentences(part)
    return tuple(_dated(part, pack) for part in parts)


def _dated(text: str, pack: Pack) -> Text:
    when = opening_date(text)
    rest = cited(text[len(when) :], pack)
    return (Run(when, bold=True), *rest) if when else rest


def _done(one: Action, pack: Pack) -> Text:
    when = f"{month(one.done)}. " if one.done else ""
    return (Run(when, bold=True), *cited(sentence(one.text), pack))


def _to_do(one: Action, pack: Pack) -> Text:
    owner = f" {one.owner.strip()}:" if one.owner.strip() else ""
    when = Run(f"{_due(one, pack)}{',' if owner else '.'}", bold=True)
    return when, Run(f"{owner} "), *cited(sentence(one.text), pack)


def _due(one: Action, pack: Pack) -> str:
    if one.due is None:
        return "No date yet"
    return f"{'By' if one.due >= pack.se.today else 'Was due by'} {day(one.due)}"


def _unanswered(account: Account) -> list[Text]:
    numbers = [f"{account.weakness.number}.{one.number}" for one in unanswered(account)]
    if not numbers:
        return []
    subject = "Finding" if len(numbers) == 1 else "Findings"
    verb = "has" if len(numbers) == 1 else "have"
    return [(Run(f"{subject} {listed(numbers)} {verb} no answer yet."),)]


def _unanswered_evidence(pack: Pack, account: Account) -> list[Text]:
    """Return what speaks against us without a word of ours, which another edition may not have."""
    pieces = unanswered_evidence(Subject(account), pack.se) if _is_whole(pack) else []
    if not pieces:
        return []
    runs: list[Run] = []
    for place, piece in enumerate(pieces):
        if place:
            runs.append(Run(" and " if place == len(pieces) - 1 else "; "))
        runs += refer(pack, piece.number)
    verb = "speaks" if len(pieces) == 1 else "speak"
    return [(*runs, Run(f" {verb} against us, and no words of ours answer that."))]


def _question(one: Question, pack: Pack) -> Text:
    line = cited(one.line.strip(), pack) if one.line.strip() else (Run("No line yet.", muted=True),)
    return (Run(f"{one.text.strip()} ", bold=True), *line, *_answered_by(one.who.strip()))


def _answered_by(who: str) -> Text:
    """Return who answers, on a line of its own rather than parted, if that is a short one."""
    said = f"Answered by: {who}"
    said = on_one_line(said) if len(said) <= _SHORT else said
    return (Run(f" {said}", muted=True),) if who else ()


def sentence(text: str) -> str:
    """Return what officers noted as a sentence."""
    return opening(closed(text))
