"""The steps of a review, for undo and redo: a list of drafts, none of which ever changes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sendprep.domain.letter_edits import Draft


@dataclass(frozen=True)
class Spot:
    """Where one stands in the review: a weakness by number, a finding by its place."""

    number: int
    finding: int = 0


@dataclass(frozen=True)
class Step:
    """A draft with the label of what made it, and where that was."""

    label: str
    draft: Draft
    spot: Spot


@dataclass(frozen=True)
class Steps:
    """What was done, last step last, and what was undone, next step to redo last."""

    done: tuple[Step, ...]
    undone: tuple[Step, ...] = ()

    @property
    def now(self) -> Draft:
        """The draft as it stands."""
        return self.done[-1].draft

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        return self.done[-1].label if len(self.done) > 1 else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None if there is nothing."""
        return self.undone[-1].label if self.undone else None

    def do(self, label: str, draft: Draft, spot: Spot) -> Steps:
        """Take a step; one that changes nothing is none."""
        if draft == self.now:
            return self
        return Steps((*self.done, Step(label, draft, spot)))

    def undo(self) -> Steps:
        """Take the last step back."""
        if len(self.done) == 1:
            return self
        return Steps(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> Steps:
        """Do again what was taken back last."""
        if not self.undone:
            return self
        return replace(self, done=(*self.done, self.undone[-1]), undone=self.undone[:-1])


def first_step(draft: Draft) -> Steps:
    """Return the steps of a review that has just begun."""
    numbers = [one.number for one in draft.letter.weaknesses]
    return Steps((Step("", draft, Spot(numbers[0] if numbers else 0)),))
