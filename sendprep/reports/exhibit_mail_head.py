"""Sets the head of a mail, who wrote to whom and when on what, as a small table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from sendprep.domain.pages import Line
from sendprep.reports import styles
from sendprep.reports.document import Run
from sendprep.reports.flow import Item, Piece, Placed, Rule, Stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_words import set_words

_NAMES = ("From", "To", "Cc", "Date", "Subject")
_LABELS = 18 * styles.MM
_WIDTH = styles.READING_WIDTH
_ABOVE, _BELOW = 5.0, 6.0


@dataclass(frozen=True)
class MailHead:
    """The lines that a mail begins with, each its name and what it says."""

    lines: tuple[tuple[str, str], ...]


def mail_head(lines: Sequence[Line]) -> MailHead | None:
    """Return the head that a page begins with, as readers of mail write it; None of others."""
    parts = (line.text.partition(": ") for line in lines)
    told = [(name, said) for name, _, said in takewhile(lambda one: one[0] in _NAMES, parts)]
    names = [name for name, _ in told]
    is_head = len(names) > 1 and names == sorted(set(names), key=_NAMES.index)
    return MailHead(tuple(told)) if is_head else None


def lay_mail_head(head: MailHead) -> Placed:
    """Return the head laid out: names at the left, hairlines between, a rule at both ends."""
    items = [Item(Rule(_WIDTH, 1.1, styles.ACCENT))]
    for number, (name, said) in enumerate(head.lines):
        if number:
            items.append(Item(Rule(_WIDTH, 0.4, styles.HAIRLINE), _BELOW))
        items.append(Item(_row(name, said), _ABOVE))
    items.append(Item(Rule(_WIDTH, 1.1, styles.ACCENT), _BELOW))
    return Placed(Stack(tuple(items)), after=12)


def _row(name: str, said: str) -> Piece:
    text = (Run(said, bold=name == "Subject"),)
    words = set_words(text, styles.FACT, _WIDTH - _LABELS, None)
    return Bullet(words, set_words(name, styles.LABEL, _LABELS, None), _LABELS)
