"""The part of a revisit letter between its head and its close, as weaknesses with findings."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from sendprep.domain.inspection import LetterWarning
from sendprep.domain.weakness import Judgement
from sendprep.readers import letter_2016_words as words
from sendprep.readers.letter_2016_words import Lead
from sendprep.readers.passages import Passage, joined

_DANGLING = re.compile(
    r"(?:,|\b(?:a|an|and|are|as|at|be|been|by|for|from|has|have|however|in|is|it|its|not|of|on|or"
    r"|that|the|their|these|they|this|those|to|was|were|which|who|with))$",
    re.IGNORECASE,
)
_MOST = 0.6


@dataclass(frozen=True)
class Item:
    """A passage of the body, or a judgement sentence in it."""

    passage: Passage
    judgement: Judgement | None = None

    @property
    def lead(self) -> Lead | None:
        """How the passage leads in a weakness, if it does."""
        found = None if self.judgement else words.led_in(self.passage.text)
        return found.lead if found else None


@dataclass(frozen=True)
class Letter2016:
    """The passages of a letter by their place: above, between and below."""

    head: list[Passage]
    body: list[Item]
    tail: list[Passage]


@dataclass
class Section:
    """What belongs to one weakness, gathered in the order of the letter."""

    start: Passage
    lead: Lead | None
    led: bool = True
    passages: list[Passage] = field(default_factory=list)
    judgements: list[Item] = field(default_factory=list)
    late: list[Passage] = field(default_factory=list)


def divide(passages: list[Passage]) -> Letter2016:
    """Part a letter into head, body and tail; the body begins under `Main findings`.

    Without that heading it begins at the first lead-in or, failing that, at the first list item
    or judgement below the salutation.
    """
    whole = _mended(passages)
    at = next((i for i, one in enumerate(whole) if words.is_main_findings(one.text)), None)
    if at is None:
        first = _first_of_body(whole)
        head, rest = whole[:first], whole[first:]
    else:
        head, rest = whole[:at], whole[at + 1 :]
    close = next((i for i, one in enumerate(rest) if words.ends_letter(one.text)), len(rest))
    items = [item for passage in rest[:close] for item in _items(passage)]
    end = _tail_start(items)
    return Letter2016(head, items[:end], [*(item.passage for item in items[end:]), *rest[close:]])


def sections(body: list[Item]) -> tuple[list[Section], list[LetterWarning]]:
    """Return the weaknesses of a body, and a warning for each text that has no place in one."""
    starts = _led_starts(body) or _list_starts(body)
    found: list[Section] = []
    warnings = []
    for at, item in enumerate(body):
        if at in starts:
            found.append(Section(item.passage, item.lead, led=starts[at]))
        elif not found:
            message = "This text above the first weakness was not taken as a finding."
            warnings.append(LetterWarning(message, item.passage.text, item.passage.page))
        elif item.judgement:
            found[-1].judgements.append(item)
        else:
            section = found[-1]
            (section.late if section.judgements else section.passages).append(item.passage)
    return found, warnings


def _mended(passages: list[Passage]) -> list[Passage]:
    """Join passages that a page break or a stray blank line has cut inside a sentence."""
    mended: list[Passage] = []
    for passage in passages:
        if mended and _goes_on(mended[-1], passage):
            mended[-1] = joined(mended[-1], passage)
        else:
            mended.append(passage)
    return mended


def _goes_on(before: Passage, after: Passage) -> bool:
    """Whether `after` is the rest of the sentence, or a sub-item of it, that `before` began."""
    if _stands_alone(before) or _stands_alone(after):
        return False
    small = after.text[:1].islower()
    if not before.ended:
        return small or (not after.mark and bool(_DANGLING.search(before.text)))
    return small and (not after.mark or before.text.endswith((":", ";")))


def _stands_alone(passage: Passage) -> bool:
    lead = words.led_in(passage.text)
    return (
        words.is_main_findings(passage.text)
        or words.ends_letter(passage.text)
        or (lead is not None and not lead.rest)
        or any(part.judgement and part.text == passage.text for part in words.parts(passage.text))
    )


def _first_of_body(whole: list[Passage]) -> int:
    """Return where the body begins in a letter that has lost its heading."""
    leads = (i for i, one in enumerate(whole) if words.led_in(one.text))
    spoke = [
        i for i, one in enumerate(whole) if re.match(r"Inspectors (?:spoke|visited)", one.text)
    ]
    marked = (i for i, one in enumerate(whole) if one.mark and i > (spoke[-1] if spoke else 0))
    return next(leads, next(marked, len(whole)))


def _items(passage: Passage) -> list[Item]:
    """Cut a passage at the judgements in it; only the first piece keeps its bullet."""
    pieces = [
        Item(replace(passage, text=part.text), part.judgement) for part in words.parts(passage.text)
    ]
    return pieces[:1] + [replace(one, passage=replace(one.passage, mark="")) for one in pieces[1:]]


def _tail_start(items: list[Item]) -> int:
    """Return where the close begins: behind the last judgement and the last lead-in."""
    last = max((i for i, item in enumerate(items) if item.judgement or item.lead), default=-1)
    below = range(last + 1, len(items))
    return next((i for i in below if words.begins_tail(items[i].passage.text)), len(items))


def _led_starts(body: list[Item]) -> dict[int, bool]:
    """Return the places where weaknesses begin in a letter with lead-ins; False without one.

    Only the letter's usual lead-in counts everywhere; the other, which findings use too, counts
    where a weakness is due: at the top, or behind a judgement.
    """
    leads = Counter(item.lead for item in body if item.lead)
    if not leads:
        return {}
    usual = Lead.FOLLOWING if leads[Lead.FOLLOWING] else Lead.THAT
    starts: dict[int, bool] = {}
    for at, item in enumerate(body):
        due = at == 0 or body[at - 1].judgement is not None
        if item.lead and (item.lead is usual or due):
            starts[at] = True
        elif due and at > 0 and item.judgement is None and _is_judged_again(body, at):
            starts[at] = False
    return starts


def _is_judged_again(body: list[Item], at: int) -> bool:
    """Whether a judgement follows before the next lead-in: then a lead-in was lost here."""
    for item in body[at:]:
        if item.lead:
            return False
        if item.judgement:
            return True
    return False


def _list_starts(body: list[Item]) -> dict[int, bool]:
    """Return the places where weaknesses begin in a letter that lists them as bare items.

    One is due at the top and behind each judgement. If these share a mark that findings do not
    have, every other passage with it begins one too: its judgement is missing.
    """
    plain = [at for at, item in enumerate(body) if item.judgement is None]
    due = [at for at in plain if at == 0 or body[at - 1].judgement is not None]
    marked = [at for at in plain if body[at].passage.mark]
    if (
        due
        and not body[due[0]].passage.mark
        and marked
        and not any(item.judgement for item in body[: marked[0]])
    ):
        due[0] = marked[0]  # an introduction stands above the list
    others = [at for at in plain if at not in due]
    starts = dict.fromkeys(due, True)
    for sign in (_by_mark, _by_mark_and_weight):
        usual = Counter(sign(body[at]) for at in due).most_common(1)
        same = [at for at in others if usual and sign(body[at]) == usual[0][0]]
        if usual and usual[0][0][0] and len(same) <= (1 - _MOST) * len(others):
            starts |= dict.fromkeys(same, True)
            break
    return starts


def _by_mark(item: Item) -> tuple[str, bool]:
    return item.passage.kind, False


def _by_mark_and_weight(item: Item) -> tuple[str, bool]:
    return item.passage.kind, item.passage.bold
