"""What an officer does to a letter that was read: split, join, mend, check, leave out.

Every function returns a new draft and leaves the old one as it was, so that undo is a list
of drafts. Findings count from 0 within their weakness; weaknesses are known by number.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sendprep.domain.inspection import (
    LeftOut,
    Letter,
    LetterFinding,
    LetterWarning,
    LetterWeakness,
    Span,
)
from sendprep.domain.passages import Running
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.domain.working_title import working_title


@dataclass(frozen=True)
class Draft:
    """A letter under review: which weaknesses a person has checked, and the letter's words."""

    letter: Letter
    words: Running
    checked: frozenset[int] = frozenset()

    def weakness(self, number: int) -> LetterWeakness:
        """Return the weakness with this number; KeyError if there is none."""
        return {one.number: one for one in self.letter.weaknesses}[number]

    @property
    def unchecked(self) -> tuple[int, ...]:
        """The numbers that nobody has checked yet, in order."""
        numbers = (one.number for one in self.letter.weaknesses)
        return tuple(number for number in numbers if number not in self.checked)


def draft_of(letter: Letter) -> Draft:
    """Return the draft that a review begins with; every weakness gets a working title."""
    without = frozenset((line.page, line.text) for line in letter.left_out)
    titled = tuple(
        replace(one, title=one.title or working_title(one.text)) for one in letter.weaknesses
    )
    return Draft(replace(letter, weaknesses=titled), Running(letter.pages, without))


def same_as_page(draft: Draft, text: str) -> bool:
    """Whether a text stands in the letter word for word, whatever its line ends."""
    return draft.words.holds(text)


# ---------------------------------------------------------------- one weakness


def set_text(draft: Draft, number: int, text: str) -> Draft:
    """Change the exact words of a weakness; a suggested title follows them."""
    return _with(draft, _reworded(draft.weakness(number), text))


def set_title(draft: Draft, number: int, title: str) -> Draft:
    """Change the working title, which is ours; an empty one brings the suggestion back."""
    weakness = draft.weakness(number)
    return _with(draft, replace(weakness, title=title.strip() or working_title(weakness.text)))


def set_judgement(draft: Draft, number: int, judgement: Judgement) -> Draft:
    """Set the judgement that a person has read in the letter."""
    return _with(draft, replace(draft.weakness(number), judgement=judgement))


def set_kind(draft: Draft, number: int, kind: WeaknessKind) -> Draft:
    """Set which of the letter's lists the weakness stands in."""
    return _with(draft, replace(draft.weakness(number), kind=kind))


def set_responsible(draft: Draft, number: int, responsible: str) -> Draft:
    """Set the responsible body; an empty text means that the letter names none."""
    return _with(draft, replace(draft.weakness(number), responsible=responsible.strip() or None))


def set_checked(draft: Draft, number: int, checked: bool = True) -> Draft:
    """Tick a weakness as checked against the page, or take the tick away."""
    ticks = draft.checked | {number} if checked else draft.checked - {number}
    return replace(draft, checked=ticks)


def set_head(
    draft: Draft, area: str, visit: Span | None, letter_date: date | None, outcome: int | None
) -> Draft:
    """Set what the head of the letter says of the inspection."""
    head = replace(draft.letter, area=area, visit=visit, letter_date=letter_date, outcome=outcome)
    return _with_letter(draft, head)


# ---------------------------------------------------------------- findings


def set_finding_text(draft: Draft, number: int, index: int, text: str) -> Draft:
    """Change the words of a finding."""
    weakness = draft.weakness(number)
    changed = _located(draft, text, weakness.findings[index])
    return _with_findings(draft, weakness, index, index + 1, changed)


def split_finding(draft: Draft, number: int, index: int, at: int) -> Draft:
    """Split a finding before a letter; the same draft if one side would be empty."""
    weakness = draft.weakness(number)
    finding = weakness.findings[index]
    before, after = finding.text[:at].strip(), finding.text[at:].strip()
    if not before or not after:
        return draft
    halves = (_located(draft, before, finding), _located(draft, after, finding))
    return _with_findings(draft, weakness, index, index + 1, *halves)


def join_findings(draft: Draft, number: int, index: int) -> Draft:
    """Join a finding with the next; the same draft if there is no next."""
    weakness = draft.weakness(number)
    if index + 1 >= len(weakness.findings):
        return draft
    one, other = weakness.findings[index], weakness.findings[index + 1]
    both = LetterFinding(f"{one.text} {other.text}", one.page, one.places + other.places)
    return _with_findings(draft, weakness, index, index + 2, both)


def remove_finding(draft: Draft, number: int, index: int) -> Draft:
    """Say that a passage is not a finding; it is kept among what was left out."""
    weakness = draft.weakness(number)
    finding = weakness.findings[index]
    left = _leave_out(draft, LeftOut(finding.text, finding.page))
    return _with_findings(left, weakness, index, index + 1)


def add_finding(draft: Draft, number: int, index: int, text: str, page: int | None) -> Draft:
    """Add a passage as a finding before the one at `index`, word for word.

    A line that had been left out is then left out no more.
    """
    weakness = draft.weakness(number)
    added = _located(draft, " ".join(text.split()), LetterFinding(text, page))
    back = _bring_back(draft, LeftOut(text, page))
    return _with_findings(back, weakness, index, index, added)


# ---------------------------------------------------------------- whole weaknesses


def split_weakness(draft: Draft, number: int, index: int) -> Draft:
    """Let a finding begin the next weakness, with the findings after it as its own.

    The new weakness has no judgement: what the letter says of it, a person must read.
    """
    weakness = draft.weakness(number)
    first = weakness.findings[index]
    rest = replace(
        weakness,
        number=number + 1,
        text=first.text,
        title=working_title(first.text),
        page=first.page,
        places=first.places,
        judgement=Judgement.NONE_STATED,
        findings=weakness.findings[index + 1 :],
    )
    return _renumbered(
        draft, number, 1, (replace(weakness, findings=weakness.findings[:index]), rest)
    )


def join_weaknesses(draft: Draft, number: int) -> Draft:
    """Join a weakness with the next; the same draft if there is no next.

    A judgement is kept only where the two do not contradict one another.
    """
    row = _row(draft, number)
    if row + 1 >= len(draft.letter.weaknesses):
        return draft
    one, other = draft.letter.weaknesses[row : row + 2]
    stated = {one.judgement, other.judgement} - {Judgement.NONE_STATED}
    joined = replace(
        _reworded(one, f"{one.text} {other.text}"),
        judgement=stated.pop() if len(stated) == 1 else Judgement.NONE_STATED,
        findings=one.findings + other.findings,
        places=one.places + other.places,
    )
    return _renumbered(draft, number, 2, (joined,))


def remove_weakness(draft: Draft, number: int) -> Draft:
    """Say that a passage is no weakness; its words are kept among what was left out."""
    weakness = draft.weakness(number)
    left = _leave_out(
        draft,
        LeftOut(weakness.text, weakness.page),
        *(LeftOut(finding.text, finding.page) for finding in weakness.findings),
    )
    return _renumbered(left, number, 1, ())


def add_weakness(draft: Draft, text: str, page: int | None) -> Draft:
    """Add a passage as the last weakness, word for word, without a judgement."""
    weaknesses = draft.letter.weaknesses
    words = " ".join(text.split())
    kind = weaknesses[-1].kind if weaknesses else WeaknessKind.SIGNIFICANT_WEAKNESS
    found = _located(draft, words, LetterFinding(words, page))
    number = weaknesses[-1].number + 1 if weaknesses else 1
    added = LetterWeakness(
        number, kind, words, found.page, places=found.places, title=working_title(words)
    )
    return _with_letter(draft, replace(draft.letter, weaknesses=(*weaknesses, added)))


# ---------------------------------------------------------------- inside


def _reworded(weakness: LetterWeakness, text: str) -> LetterWeakness:
    """Return a weakness with other words; a title that a person wrote stays."""
    suggested = weakness.title == working_title(weakness.text)
    title = working_title(text) if suggested else weakness.title
    return replace(weakness, text=text, title=title)


def _with_letter(draft: Draft, letter: Letter) -> Draft:
    return replace(draft, letter=letter)


def _with(draft: Draft, changed: LetterWeakness) -> Draft:
    weaknesses = tuple(
        changed if one.number == changed.number else one for one in draft.letter.weaknesses
    )
    return _with_letter(draft, replace(draft.letter, weaknesses=weaknesses))


def _with_findings(
    draft: Draft, weakness: LetterWeakness, start: int, end: int, *new: LetterFinding
) -> Draft:
    findings = weakness.findings[:start] + new + weakness.findings[end:]
    return _with(draft, replace(weakness, findings=findings))


def _leave_out(draft: Draft, *lines: LeftOut) -> Draft:
    letter = draft.letter
    return _with_letter(draft, replace(letter, left_out=letter.left_out + lines))


def _bring_back(draft: Draft, line: LeftOut) -> Draft:
    left_out = list(draft.letter.left_out)
    if line in left_out:
        left_out.remove(line)
    return _with_letter(draft, replace(draft.letter, left_out=tuple(left_out)))


def _located(draft: Draft, text: str, was: LetterFinding) -> LetterFinding:
    """Return a passage with its page and places; where it was, if it is not on the page."""
    places = draft.words.places(text, near=was.page)
    return LetterFinding(text, places[0].page, places) if places else replace(was, text=text)


def _row(draft: Draft, number: int) -> int:
    return [one.number for one in draft.letter.weaknesses].index(number)


def _renumbered(draft: Draft, number: int, count: int, new: Sequence[LetterWeakness]) -> Draft:
    """Put new weaknesses in the place of some, and shift the numbers after them."""
    row, step = _row(draft, number), len(new) - count
    gone = {one.number for one in draft.letter.weaknesses[row + len(new) : row + count]}

    def moved(old: int) -> int:
        return old + step if old >= number + count else old

    before, after = draft.letter.weaknesses[:row], draft.letter.weaknesses[row + count :]
    shifted = tuple(replace(one, number=moved(one.number)) for one in after)
    letter = replace(
        draft.letter,
        weaknesses=(*before, *new, *shifted),
        warnings=tuple(_moved_warning(one, moved, gone) for one in draft.letter.warnings),
    )
    checked = frozenset(moved(old) for old in draft.checked if old not in gone)
    return replace(draft, letter=letter, checked=checked)


def _moved_warning(
    warning: LetterWarning, moved: Callable[[int], int], gone: set[int]
) -> LetterWarning:
    if warning.number is None:
        return warning
    return replace(warning, number=None if warning.number in gone else moved(warning.number))
