"""The body of a revisit letter cut into its weaknesses, each with the text that belongs to it."""

from collections import Counter
from dataclasses import dataclass, field, replace

from sendprep.domain.inspection import LetterWarning
from sendprep.readers import letter_2016_words as words
from sendprep.readers.letter_2016_body import Item
from sendprep.readers.letter_2016_words import Lead
from sendprep.readers.passages import Passage

_MOST = 0.6


@dataclass
class Section:
    """What belongs to one weakness, gathered in the order of the letter.

    `led` is False where the letter does not lead it in as it leads in the others; `openings` are
    passages that read like the begin of another weakness.
    """

    start: Passage
    lead: Lead | None
    led: bool = True
    passages: list[Passage] = field(default_factory=list)
    judgements: list[Item] = field(default_factory=list)
    late: list[Passage] = field(default_factory=list)
    openings: list[Passage] = field(default_factory=list)


@dataclass(frozen=True)
class Reading:
    """The weaknesses of a body, and what a person should look at in how they were told apart."""

    sections: list[Section]
    warnings: list[LetterWarning]


def read_body(body: list[Item], total: int | None) -> Reading:
    """Return the weaknesses of a body; the total that the letter states decides between readings.

    A passage inside a weakness that reads like the begin of another (its lead-in or judgement may
    be lost) begins one only if the stated total asks for it.
    """
    readings = [_plain(body), _eager(body), _plain(_cut(body)), _eager(_cut(body))]
    if total is not None:
        for reading in readings:
            if len(reading.sections) == total:
                for section in reading.sections:
                    section.openings.clear()
                return reading
    return readings[0]


def _plain(body: list[Item]) -> Reading:
    starts = _led_starts(body) or _list_starts(body)
    return _reading(body, starts, _openings(body, starts) | _inner_leads(body, starts))


def _eager(body: list[Item]) -> Reading:
    starts = _led_starts(body) or _list_starts(body)
    return _reading(body, starts | dict.fromkeys(_openings(body, starts), False), set())


def _cut(body: list[Item]) -> list[Item]:
    """Cut passages before a lead-in inside them: a copy has run two paragraphs together."""
    return [piece for item in body for piece in _pieces(item)]


def _pieces(item: Item) -> list[Item]:
    if item.judgement:
        return [item]
    first, *rest = words.split_inside(item.passage.text)
    return [
        Item(replace(item.passage, text=first.strip())),
        *(Item(replace(item.passage, text=text.strip(), mark="")) for text in rest),
    ]


def _reading(body: list[Item], starts: dict[int, bool], openings: set[int]) -> Reading:
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
            section.openings += [item.passage] if at in openings else []
    if _judged_above(found):
        message = "The judgements stand above the findings; look whether each is in its place."
        warnings.append(LetterWarning(message, found[0].start.text, found[0].start.page))
        for section in found:
            section.passages += section.late
            section.late.clear()
    return Reading(found, warnings)


def _judged_above(found: list[Section]) -> bool:
    """Whether in all of several weaknesses nothing but its own words stands above a judgement."""
    judged = [one for one in found if one.judgements]
    return len(judged) > 1 and all(one.late and len(one.passages) <= 1 for one in judged)


def _due(body: list[Item]) -> list[int]:
    """Return where a weakness is due: at the top, and behind each judgement."""
    plain = [at for at, item in enumerate(body) if item.judgement is None]
    return [at for at in plain if at == 0 or body[at - 1].judgement is not None]


def _led_starts(body: list[Item]) -> dict[int, bool]:
    """Return the places where weaknesses begin in a letter with lead-ins; False without one.

    Only the letter's usual lead-in counts everywhere; another, which findings use too, counts
    where a weakness is due.
    """
    due = _due(body)
    usual = _usual_opening(body, due)
    if usual is None:
        return {}
    starts: dict[int, bool] = {}
    for at, item in enumerate(body):
        if _is_under_label(body, at):
            continue
        if item.lead and (_opening(item) == usual or at in due):
            starts[at] = True
        elif at in due and at > 0 and _is_judged_again(body, at):
            starts[at] = False
    return starts


def _usual_opening(body: list[Item], due: list[int]) -> tuple[Lead, str] | None:
    """Return the lead-in by which the letter's weaknesses are known, or None if it has none."""
    leads = [(at, item) for at, item in enumerate(body) if item.lead]
    for lead in (Lead.LABEL, Lead.FOLLOWING):
        if any(item.lead is lead for _, item in leads):
            return lead, ""
    counts = Counter(_opening(item) for at, item in leads if at in due) or Counter(
        _opening(item) for _, item in leads
    )
    return counts.most_common(1)[0][0] if counts else None


def _opening(item: Item) -> tuple[Lead, str] | None:
    """Return a lead-in with the words that tell it from those that findings use."""
    found = words.led_in(item.passage.text)
    if found is None:
        return None
    first = " ".join(found.words.lower().split()[:3]) if found.lead is Lead.THAT else ""
    return found.lead, first


def _is_under_label(body: list[Item], at: int) -> bool:
    """Whether a lead-in stands directly under a label that has no words of its own."""
    if at == 0 or not body[at].lead or body[at - 1].lead is not Lead.LABEL:
        return False
    label = words.led_in(body[at - 1].passage.text)
    return label is not None and not label.rest


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
    if len(body) > 1 and body[1].judgement and not body[-1].judgement:
        return {
            at - 1: True
            for at, item in enumerate(body)
            if at and item.judgement and not body[at - 1].judgement
        }
    plain = [at for at, item in enumerate(body) if item.judgement is None]
    due = _due(body)
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
    for sign in (_by_mark, _by_any_bullet, _by_mark_and_weight):
        usual = Counter(sign(body[at]) for at in due).most_common(1)
        same = [at for at in others if usual and sign(body[at]) == usual[0][0]]
        if usual and usual[0][0][0] and len(same) <= (1 - _MOST) * len(others):
            starts |= dict.fromkeys(same, True)
            break
    return starts


def _by_mark(item: Item) -> tuple[str, bool]:
    return item.passage.kind, False


def _by_any_bullet(item: Item) -> tuple[str, bool]:
    """All bullets as one: conversions set some items of a list with another glyph."""
    kind = item.passage.kind
    return ("•" if kind and kind != "1." else kind), False


def _by_mark_and_weight(item: Item) -> tuple[str, bool]:
    return item.passage.kind, item.passage.bold


def _openings(body: list[Item], starts: dict[int, bool]) -> set[int]:
    """Return the passages that read like the begin of a weakness but were not taken as one."""
    plain = [at for at, item in enumerate(body) if item.judgement is None and at not in starts]
    plain = [at for at in plain if starts and at > min(starts)]
    led = {at for at in plain if body[at].lead and not _is_under_label(body, at)}
    if any(body[at].lead for at in starts):
        texts = {at + 1 for at in starts} | {at + 2 for at in starts if at + 1 not in plain}
        bold = {at for at in plain if body[at].passage.bold and not body[at].passage.mark}
        return led | (bold - texts if bold & texts else set())
    signs = Counter(_by_mark_and_phrase(body[at]) for at in starts)
    usual = signs.most_common(1)[0][0] if signs else ("", False)
    return {
        at
        for at in plain
        if usual[1]
        and (_by_mark_and_phrase(body[at]) == usual or words.has_duty(body[at].passage.text))
    }


def _inner_leads(body: list[Item], starts: dict[int, bool]) -> set[int]:
    """Return the passages that hold, after their first sentence, the letter's usual lead-in."""
    usual = {_opening(body[at]) for at in starts if body[at].lead is Lead.THAT}
    return {
        at
        for at, item in enumerate(body)
        if item.judgement is None
        and any(
            _opening(replace(item, passage=replace(item.passage, text=text))) in usual
            for text in words.split_inside(item.passage.text)[1:]
        )
    }


def _by_mark_and_phrase(item: Item) -> tuple[str, bool]:
    return item.passage.kind, words.is_phrase(item.passage.text)
