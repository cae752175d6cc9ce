"""What is kept of a draw: the frame that was drawn from, the sample, and who drew it when."""

from dataclasses import dataclass
from datetime import date, datetime

from sendprep.domain.draw_words import method_statement
from sendprep.domain.months import day_words
from sendprep.domain.sample import Draw


@dataclass(frozen=True)
class Frame:
    """The cases of a list as they stood when a sample was drawn from them."""

    id: str
    name: str
    """What the list was called; never the name of a person."""
    counted_on: date
    """The day on which ages were counted."""
    made: datetime
    register: str
    """The name under which the bank keeps the cases, which follows from what they say."""
    size: int


@dataclass(frozen=True)
class KeptDraw:
    """A draw as the bank keeps it."""

    id: str
    frame_id: str
    draw: Draw
    made: datetime
    officer: str

    def method(self, frame: Frame) -> tuple[str, ...]:
        """Return how it was drawn, in sentences, with which list its frame is."""
        return (
            f"The frame is {frame.name}; ages in it are those of {day_words(frame.counted_on)}.",
            *method_statement(self.draw),
        )

    @property
    def title(self) -> str:
        """What the draw is called in a list of draws and in the history."""
        return f"{len(self.draw.ids):,} of {self.draw.frame:,} cases"
