"""The shorter forms of a clause, and which of them still say a whole thing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from sendprep.domain.telling_clause import Clause, without_article, without_marks

_GLUED = re.compile(
    r"(?<!and )(?:pupils|people|children|learners) with (?:SEND|EHC plans)\b"
    r"|children(?:,| and) young people(?: and their families)?"
    r"|parents and carers|parents’ and carers’|child or young person"
    r"|(?:education, )?health,? (?:education )?and (?:social )?care|hard to reach"
    r"|(?:approach|access|updates|available|able|required|how) to|continues? to be"
    r"|needs? and/or disabilities|\b\w{1,24}ed (?:by|to)|more \w{1,24}ly"
    r"|early identification|fit for purpose|in place|in line with",
    re.IGNORECASE,
)
"""Words that no title parts."""
_JOIN = "\u2060"
"""Stands in for the spaces inside words that are not parted."""
_STEP = re.compile(
    r" (?=(?P<tied>of|that|who|how)\b)"
    r"|(?P<list>,) "
    r"| (?=(?P<also>and|or)\b)"
    r"| (?=(?:about|across|after|among|around|as|at|available|because|between|by|during|following"
    r"|for|from|in|into|more|on|over|requesting|required|since|so|than|through|throughout|to|under"
    r"|when|where|which|while|with|within|without)\b)",
    re.IGNORECASE,
)
"""Where words can be cut; a tied step leaves what is before it unfinished."""
_WITHIN = re.compile(r" (?:about|for|in|of|to|with) ", re.IGNORECASE)
_PEOPLE = re.compile(
    r" (?:of|for) children(?: and|,) young people(?: with (?:SEND|special educational needs"
    r"(?: and/or disabilities)?))?(?= \w)",
    re.IGNORECASE,
)
_URGED = re.compile(r"^(?:(?:urgently|further|continue to) )+", re.IGNORECASE)
_LEANS = re.compile(
    r"able|all|always|an?|about|across|and|any|are|around|as|at|be|been|being|between|by|can|do|does|each"
    r"|ensure|few|for|from|ha[ds]|have|how|in|into|is|its|leads|less|more|not|of|often|on|or|over|some"
    r"|such|tha[nt]|the|their|there|they|this|through|to|too|very|was|were|when|where|which|while"
    r"|who|will|willing|with|within|without|young",
    re.IGNORECASE,
)
"""Words on which no title ends: each leans on the next."""


@dataclass(frozen=True)
class Cut:
    """A shorter form of a clause; `is_whole` if it says a whole thing."""

    words: str
    is_whole: bool
    subject: int = 0
    """How many characters of it are what the clause speaks of."""


def ends_whole(words: str) -> bool:
    """Whether the last word does not lean on another."""
    last = without_marks(words).rpartition(" ")[2]
    return not _LEANS.fullmatch(last)


def cuts(clause: Clause) -> Iterator[Cut]:
    """Yield every shorter form: cut at the end, of its subject, of whom it concerns."""
    yield from _of(clause.words, clause.verb)
    calm = _URGED.sub("", clause.words)
    yield from _of(calm, max(0, clause.verb - len(clause.words) + len(calm)))
    if not clause.is_asked:
        yield from _without_people(clause)


def _without_people(clause: Clause) -> Iterator[Cut]:
    """Yield the forms that leave out whom it concerns: in these letters always the same."""
    subject, said = clause.words[: clause.verb], clause.words[clause.verb :]
    fewer = _PEOPLE.sub("", f"{subject}x")[:-1]
    if fewer != subject:
        yield from _of(without_article(fewer) + said, len(without_article(fewer)))
    elif not subject:
        yield from _of(_PEOPLE.sub("", said), 0)


def _of(words: str, verb: int) -> Iterator[Cut]:
    """Yield the forms with a shorter end, each with its subject whole and with a shorter one."""
    subject, said = words[:verb].rstrip(), words[verb:]
    if not subject:
        yield from _shorter(said)
        return
    for first in _shorter(subject, is_subject=True):
        for rest in _shorter(said):
            if len(rest.words.split()) > 1:
                words = f"{first.words} {rest.words}"
                yield Cut(words, first.is_whole and rest.is_whole, len(first.words))


def _shorter(words: str, is_subject: bool = False) -> Iterator[Cut]:
    """Yield words whole, then cut before each step where they can end.

    Of two who together are the subject of a verb, neither is cut.
    """
    glued = _GLUED.sub(lambda found: found[0].replace(" ", _JOIN), words)
    steps = list(_STEP.finditer(glued))
    yield Cut(words, is_whole=True)
    phrase = 0
    for step, after in zip_longest(steps, steps[1:]):
        before = glued[phrase : step.start()]
        lists = bool(step["list"] or step["also"])
        shares = lists and after is not None and after["tied"] == "of"
        rest = f" {glued[step.end() :]}"  # “in schools” of “in schools, clinics and homes”:
        narrows = bool(step["list"] and phrase and not _STEP.match(rest))
        kept = glued[: step.start()].replace(_JOIN, " ")
        parts_two = lists and (_is_begun(before) or (is_subject and not _WITHIN.search(kept)))
        if kept and ends_whole(kept) and not parts_two:
            yield Cut(kept, is_whole=not (step["tied"] or shares or narrows))
        phrase = phrase if lists else step.end()


def _is_begun(phrase: str) -> bool:
    """Whether a phrase holds a list already, or names the first of what it stands between."""
    return "," in phrase or phrase.casefold().startswith("between")
