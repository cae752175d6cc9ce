"""What the keys of the review do: each deed has a label, a new draft, and where it leads."""

from collections.abc import Callable
from dataclasses import dataclass

from sendprep.domain import letter_edits as edits
from sendprep.domain.letter_edits import Draft
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.gui.review_steps import Spot


@dataclass(frozen=True)
class Deed:
    """A step to take; `caret` puts the focus into the finding, before this letter."""

    label: str
    draft: Draft
    spot: Spot
    caret: int | None = None


def check(draft: Draft, spot: Spot) -> Deed:
    """Tick the weakness and go to the next that nobody has checked."""
    checked = edits.set_checked(draft, spot.number)
    left = checked.unchecked
    after = next((one for one in left if one > spot.number), left[0] if left else spot.number)
    return Deed(f"Check number {spot.number}", checked, Spot(after))


def judge(draft: Draft, spot: Spot, judgement: Judgement) -> Deed:
    """Set the judgement that was read in the letter."""
    changed = edits.set_judgement(draft, spot.number, judgement)
    return Deed(f"Judgement of number {spot.number}", changed, spot)


def rename(draft: Draft, spot: Spot, title: str) -> Deed:
    """Give another working title; an empty one brings the suggestion back."""
    changed = edits.set_title(draft, spot.number, title)
    return Deed(f"Title of number {spot.number}", changed, spot)


def reword(draft: Draft, spot: Spot, text: str) -> Deed:
    """Change the exact words of the weakness."""
    changed = edits.set_text(draft, spot.number, text)
    return Deed(f"Words of number {spot.number}", changed, spot)


def relist(draft: Draft, spot: Spot, kind: WeaknessKind) -> Deed:
    """Set which list of the report the area stands in."""
    changed = edits.set_kind(draft, spot.number, kind)
    return Deed(f"List of number {spot.number}", changed, spot)


def make_responsible(draft: Draft, spot: Spot, body: str) -> Deed:
    """Set the responsible body."""
    changed = edits.set_responsible(draft, spot.number, body)
    return Deed(f"Responsible body of number {spot.number}", changed, spot)


def reword_finding(draft: Draft, spot: Spot, text: str) -> Deed:
    """Change the words of a finding."""
    changed = edits.set_finding_text(draft, spot.number, spot.finding, text)
    return Deed(f"Words of {_code(spot)}", changed, spot)


def split(draft: Draft, spot: Spot, caret: int) -> Deed:
    """Split the finding before the caret, and go to its second half."""
    changed = edits.split_finding(draft, spot.number, spot.finding, caret)
    if changed == draft:
        return Deed("", draft, spot)
    return Deed(f"Split {_code(spot)}", changed, Spot(spot.number, spot.finding + 1), 0)


def join(draft: Draft, spot: Spot) -> Deed:
    """Join the finding with the next, and put the caret where they meet."""
    findings = draft.weakness(spot.number).findings
    caret = len(findings[spot.finding].text) if findings else None
    changed = edits.join_findings(draft, spot.number, spot.finding)
    return Deed(f"Join {_code(spot)}", changed, spot, caret)


def remove(draft: Draft, spot: Spot) -> Deed:
    """Say that the finding is none."""
    if not draft.weakness(spot.number).findings:
        return Deed("", draft, spot)
    changed = edits.remove_finding(draft, spot.number, spot.finding)
    return Deed(f"Not a finding: {_code(spot)}", changed, spot, 0)


def add(draft: Draft, spot: Spot, text: str, page: int | None) -> Deed:
    """Add words as a finding after the one that one is at."""
    place = min(spot.finding + 1, len(draft.weakness(spot.number).findings))
    changed = edits.add_finding(draft, spot.number, place, text, page)
    added = Spot(spot.number, place)
    return Deed(f"Add {_code(added)}", changed, added, 0)


def split_weakness(draft: Draft, spot: Spot) -> Deed:
    """Begin a new weakness with the finding, and go to it."""
    if not draft.weakness(spot.number).findings:
        return Deed("", draft, spot)
    changed = edits.split_weakness(draft, spot.number, spot.finding)
    return Deed(f"New weakness after number {spot.number}", changed, Spot(spot.number + 1))


def join_weaknesses(draft: Draft, spot: Spot) -> Deed:
    """Join the weakness with the next."""
    changed = edits.join_weaknesses(draft, spot.number)
    return Deed(f"Join numbers {spot.number} and {spot.number + 1}", changed, spot)


def remove_weakness(draft: Draft, spot: Spot) -> Deed:
    """Say that the weakness is none."""
    changed = edits.remove_weakness(draft, spot.number)
    return Deed(f"Not a weakness: number {spot.number}", changed, Spot(spot.number))


def add_weakness(draft: Draft, text: str, page: int | None) -> Deed:
    """Add words as the last weakness, and go to it."""
    changed = edits.add_weakness(draft, text, page)
    number = changed.letter.weaknesses[-1].number
    return Deed(f"Add number {number}", changed, Spot(number))


Simple = Callable[[Draft, Spot], Deed]
"""A deed that needs nothing but where one is."""


def _code(spot: Spot) -> str:
    return f"{spot.number}.{spot.finding + 1}"
