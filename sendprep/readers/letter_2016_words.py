"""The set phrases by which the parts of a revisit letter, 2016 to 2022, are known."""

import re
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.weakness import Judgement

_EARLIER = r"(?:initial|first|previous|last|original)"
_INSPECTION = rf"{_EARLIER} (?:joint )?(?:local )?(?:area )?(?:SEND )?(?:re-?)?inspection"
_WHEN = r"(?:,? (?:in|of) (?:[A-Z][a-z]+ )?\d{4})?"
_FOUND = r"(?:found|identified|reported|noted|said|concluded|highlighted|stated)"
_FOLLOWING = re.compile(
    rf"(?:At|During|Following|In) (?:the|this|our) {_INSPECTION}{_WHEN},? (?:the )?"
    rf"(?:inspectors|we|inspection team) (?:had )?{_FOUND},? (?:that )?the following"
    r"(?: (?:area of )?(?:significant |serious )?weakness(?: to be improved)?)?\s*[:.–—-]?\s*",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"(?:The {_INSPECTION}{_WHEN}(?: report| letter| report letter)? (?:had )?{_FOUND}"
    rf"|(?:At|During) (?:the|this|our) {_INSPECTION}{_WHEN},? (?:the )?(?:inspectors|we) {_FOUND})"
    r"(?: that)?\s*:?\s+",
    re.IGNORECASE,
)
_INNER_LEAD = re.compile(rf"(?<=[.!?”’\"'] )(?={_FOLLOWING.pattern})", re.IGNORECASE)

_WHO = (
    r"(?:inspectors (?:are of the opinion|judged?|found|consider(?:ed)?|concluded) that )?"
    r"(?:(?:the )?(?:local )?area(?: partnership)?(?:[’']s)?(?: leaders)?|(?:the )?leaders"
    r"(?: (?:of|in|across|from) the (?:local )?area)?|(?:the )?(?:local )?area leaders"
    r"|(?:the )?(?:local )?partnership)"
)
_NOT = r"(?P<no> (?:still |currently )?not(?: yet| always)?| failed to|n[’']t)?"
_OF_THIS = r"[^.:;?!]{0,60}?\bthis\b(?: \w+){0,3} weakness(?:es)?"
_JUDGEMENT = re.compile(
    rf"(?:{_WHO} ha(?:s|ve|d){_NOT} (?:made|make) (?P<in>in)?sufficient progress {_OF_THIS}"
    rf"|(?P<in2>in)?sufficient progress ha(?:s|ve){_NOT.replace('<no>', '<no2>')} been made"
    rf" {_OF_THIS})\s*(?:[.;:,]+|$)",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?:”’\"'\]] ))(?=[A-Z])")
_LIKE_JUDGEMENT = re.compile(
    r"^(?=.{0,160}$)(?=.*\bprogress\b)(?=.*\bthis\b(?: \w+){0,3} weakness)", re.IGNORECASE
)

_TAIL = re.compile(
    r"(?:During the (?:re)?(?:inspection|visit),? (?:we|inspectors) (?:also )?considered the impact"
    r"|(?:The )?impact of (?:the )?(?:COVID|coronavirus|pandemic)"
    rf"|{_WHO} ha(?:s|ve)(?: not)?(?: yet)? made (?:in)?sufficient progress"
    r" (?:in|to|against|on|with)\b(?!.*\bthis\b).*\bweakness"
    r"|As (?:a result,? )?(?:not all|none|all|each|the|local area|area|both|leaders|there)\b.*"
    r"\b(?:weakness|progress)"
    r"|It is (?:now )?for (?:the )?(?:DfE|Department)|HMCI (?:recommends|has)"
    r"|Ofsted and (?:the )?CQC"
    r"|Yours (?:sincerely|faithfully|truly))",
    re.IGNORECASE,
)
_END = re.compile(r"(?:Yours (?:sincerely|faithfully|truly)|cc:? )", re.IGNORECASE)
_MAIN = re.compile(
    r"(?:(?:the )?(?:main|key|inspection|revisit) findings|findings)\s*[:.]?", re.IGNORECASE
)
_REVISIT = re.compile(
    r"\bSEND re-?visit (?:in|of|to)\b|\bre-?visited the (?:local )?area\b", re.IGNORECASE
)


class Lead(Enum):
    """How a weakness is led in (domain.md 6c, items 1 and 2)."""

    FOLLOWING = "following"
    THAT = "that"


@dataclass(frozen=True)
class LedIn:
    """A lead-in with the words behind it, which may be none."""

    lead: Lead
    rest: str


@dataclass(frozen=True)
class Part:
    """A piece of a passage: plain text, or a judgement sentence with what it judges."""

    text: str
    judgement: Judgement | None = None


def led_in(text: str) -> LedIn | None:
    """Return the lead-in that a passage begins with, or None."""
    for lead, pattern in ((Lead.FOLLOWING, _FOLLOWING), (Lead.THAT, _THAT)):
        if found := pattern.match(text):
            return LedIn(lead, text[found.end() :].strip())
    return None


def parts(text: str) -> list[Part]:
    """Cut a passage at the judgement sentences in it, and before a lead-in inside it."""
    pieces: list[Part] = []
    start = 0
    for at in (found.start() for found in _SENTENCE_START.finditer(text)):
        found = _JUDGEMENT.match(text, at) if at >= start else None
        if found:
            pieces += [Part(text[start:at]), Part(found[0].strip(), _judged(found))]
            start = found.end()
    pieces.append(Part(text[start:]))
    return [
        Part(words.strip(), piece.judgement)
        for piece in pieces
        for words in (_INNER_LEAD.split(piece.text) if piece.judgement is None else [piece.text])
        if any(char.isalnum() for char in words)
    ]


def _judged(found: re.Match[str]) -> Judgement:
    negatives = [found["no"], found["no2"], found["in"], found["in2"]]
    if sum(bool(word) for word in negatives) > 1:
        return Judgement.NONE_STATED  # "has not made insufficient progress": nobody can tell
    return Judgement.NOT_SUFFICIENT if any(negatives) else Judgement.SUFFICIENT


def looks_like_judgement(text: str) -> bool:
    """Whether a short passage speaks of progress in this weakness, in words that are not known."""
    return bool(_LIKE_JUDGEMENT.match(text))


def begins_tail(text: str) -> bool:
    """Whether a passage belongs behind the last weakness: Covid-19, totals, next steps."""
    return bool(_TAIL.match(text))


def ends_letter(text: str) -> bool:
    """Whether a passage is the close of the letter: nothing behind it is a finding."""
    return bool(_END.match(text))


def is_main_findings(text: str) -> bool:
    """Whether a passage is the heading above the weaknesses."""
    return bool(_MAIN.fullmatch(text))


def speaks_of_revisit(text: str) -> bool:
    """Whether a text is that of a revisit letter."""
    return bool(_REVISIT.search(text))
