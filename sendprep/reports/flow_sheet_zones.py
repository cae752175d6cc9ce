"""The zones of a weakness leaf laid out, so that any number of their items can be set."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from sendprep.reports.document import Run, Text
from sendprep.reports.document_sheet import SheetZone, Voice
from sendprep.reports.flow_sheet_items import (
    NOTHING,
    Laid,
    as_list,
    bullet,
    down,
    gap,
    heading,
    passage,
    question,
    second,
    voice,
)
from sendprep.reports.flow_words import Numbers
from sendprep.reports.tags import Role

Lay = Callable[[int, Text, float, Numbers], Laid]


def as_bullets(number: int, text: Text, width: float, numbers: Numbers) -> Laid:
    """Return an item of a list of bullets."""
    return bullet(text, width, numbers)


def as_passages(number: int, text: Text, width: float, numbers: Numbers) -> Laid:
    """Return an item that is a paragraph of its own."""
    return passage(text, width, numbers)


def as_questions(number: int, text: Text, width: float, numbers: Numbers) -> Laid:
    """Return an item that is a question with its answer."""
    return question(text, width, numbers)


@dataclass(frozen=True)
class ItemsZone:
    """A zone of words: its heading, its items, or the gap that stands in their stead."""

    zone: SheetZone
    width: float
    numbers: Numbers
    lay: Lay = as_bullets
    between: float = 1.5

    @property
    def count(self) -> int:
        """How many items there are; a gap is one."""
        return len(self.items)

    @cached_property
    def items(self) -> tuple[Laid, ...]:
        """Each item laid out; the elements join a list where they are used."""
        if not self.zone.items:
            return (gap(self.zone.gap, self.width, self.numbers),) if self.zone.gap else ()
        return tuple(
            self.lay(place, text, self.width, self.numbers)
            for place, text in enumerate(self.zone.items, 1)
        )

    def front(self, count: int) -> Laid:
        """Return the heading, so many items, and how many more there are on the back."""
        if self.zone.is_left_out:
            return NOTHING
        head = heading(self.zone.heading, self.width, Role.H2)
        return down([(0, head), (3, self.some(0, count)), (2, self.more(count))])

    def some(self, start: int, end: int) -> Laid:
        """Return the items between two places."""
        shown = self.items[start:end]
        if not shown:
            return NOTHING
        is_list = bool(self.zone.items) and self.lay not in (as_passages, as_questions)
        return (
            as_list(shown, self.between)
            if is_list
            else down([(self.between, one) for one in shown])
        )

    def more(self, count: int) -> Laid:
        """Return the line that says how many stand on the back."""
        return more(self.count - count, self.zone.one, count, self.width)


@dataclass(frozen=True)
class VoicesZone:
    """What children and families said, or the gap; it has no heading of its own."""

    voices: tuple[Voice, ...]
    none: Text
    width: float
    numbers: Numbers

    @cached_property
    def items(self) -> tuple[Laid, ...]:
        """Each of them laid out; the gap is one."""
        said = tuple(voice(one, self.width, self.numbers) for one in self.voices)
        return said or ((gap(self.none, self.width, self.numbers),) if self.none else ())

    def front(self, count: int) -> Laid:
        """Return so many of them, and how many more there are on the back."""
        left = more(len(self.items) - count, "voice", count, self.width)
        return down([(0, self.some(0, count)), (2, left)])

    def some(self, start: int, end: int) -> Laid:
        """Return those between two places."""
        shown = self.items[start:end]
        return down([(4, one) for one in shown]) if shown else NOTHING


def more(hidden: int, one: str, shown: int, width: float) -> Laid:
    """Return the line that says what stands on the back, if anything does."""
    said = more_words(hidden, one, shown)
    return second((Run(said),), width) if said else NOTHING


def more_words(hidden: int, one: str, shown: int) -> str:
    """Return what that line says, "" if nothing stands on the back."""
    if hidden < 1:
        return ""
    noun = one if hidden == 1 else f"{one}s"
    return f"And {hidden} more {noun}, on the back." if shown else f"{hidden} {noun}, on the back."
