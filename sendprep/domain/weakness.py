"""Weaknesses and their findings: what inspectors wrote, and what we say to it."""

from dataclasses import dataclass
from enum import Enum


class WeaknessKind(Enum):
    """What the letter calls it (2016 framework; 2023 framework, two lists)."""

    SIGNIFICANT_WEAKNESS = "significant_weakness"
    PRIORITY_ACTION = "priority_action"
    IMPROVEMENT_AREA = "improvement_area"

    @property
    def words(self) -> str:
        """The kind as a phrase for people."""
        return _KIND_WORDS[self]


_KIND_WORDS = {
    WeaknessKind.SIGNIFICANT_WEAKNESS: "significant weakness",
    WeaknessKind.PRIORITY_ACTION: "area for priority action",
    WeaknessKind.IMPROVEMENT_AREA: "area for improvement",
}


class Judgement(Enum):
    """The inspectors' judgement of one weakness; never guessed (domain.md 6b)."""

    SUFFICIENT = "sufficient"
    NOT_SUFFICIENT = "not_sufficient"
    NONE_STATED = "none_stated"

    @property
    def words(self) -> str:
        """The judgement as it is shown and printed."""
        return self.value.replace("_", " ").capitalize()


class OwnView(Enum):
    """The partnership's own judgement of one weakness."""

    SUFFICIENT = "sufficient"
    AT_RISK = "at_risk"
    NOT_YET = "not_yet"
    NOT_JUDGED = "not_judged"

    @property
    def words(self) -> str:
        """The view as it is shown and printed."""
        return self.value.replace("_", " ").capitalize()


class Confidence(Enum):
    """How sure the partnership is of its own view."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    NOT_SAID = "not_said"

    @property
    def words(self) -> str:
        """The confidence as it is printed; empty when it was not said."""
        return "" if self is Confidence.NOT_SAID else f"{self.value.capitalize()} confidence"


class Answer(Enum):
    """Whether our response answers a finding."""

    ANSWERED = "answered"
    PARTLY = "partly"
    NO_ANSWER = "no_answer"

    @property
    def words(self) -> str:
        """The state as it is shown and printed."""
        return _ANSWER_WORDS[self]


_ANSWER_WORDS = {
    Answer.ANSWERED: "Answered",
    Answer.PARTLY: "Partly answered",
    Answer.NO_ANSWER: "No answer yet",
}


@dataclass(frozen=True)
class Finding:
    """One finding of the inspectors under a weakness; `text` is byte-equal to the letter."""

    id: str
    weakness_id: str
    number: int
    text: str
    page: int | None
    answer: Answer = Answer.NO_ANSWER
    response: str = ""


@dataclass(frozen=True)
class Weakness:
    """One weakness; `text` is the letter's, `title` the officer's short working title."""

    id: str
    number: int
    kind: WeaknessKind
    text: str
    title: str
    page: int | None
    judgement: Judgement
    responsible: str | None = None
    own_view: OwnView = OwnView.NOT_JUDGED
    confidence: Confidence = Confidence.NOT_SAID
