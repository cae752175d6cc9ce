"""The set phrases by which the parts of a revisit letter, 2016 to 2022, are known."""

import re
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.weakness import Judgement

_EARLIER = r"(?:initial|first|previous|last|original|full|\d{4})"
_INSPECTION = rf"{_EARLIER} (?:joint )?(?:local )?(?:area )?(?:SEND )?(?:re-?)?inspection"
_WHEN = r"(?:,? (?:in|of) (?:[A-Z][a-z]+ )?\d{4})?"
_AT = rf"(?:At|During|Following|In)(?: the time of)? (?:the|this|our) {_INSPECTION}{_WHEN}"
_FOUND = r"(?:found|identified|reported|noted|said|concluded|highlighted|stated|judged|determined)"
_WEAKNESS = r"(?:(?:significant|serious) )?(?:areas? of )?(?:(?:significant|serious) )?weakness"
_FOLLOWING = re.compile(
    rf"(?:{_AT},? (?:the )?(?:inspectors|we|inspection team) (?:had )?{_FOUND},? (?:that )?"
    rf"the following(?: {_WEAKNESS}(?: to be improved)?)?"
    rf"|{_AT},? the following(?: {_WEAKNESS})? was {_FOUND}"
    rf"|The following(?: {_WEAKNESS})? was {_FOUND}(?: by inspectors)? (?:at|during|in) the"
    rf" {_INSPECTION}{_WHEN})\s*[:.–—-]?\s*",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"(?:The {_INSPECTION}{_WHEN}(?: report| letter| report letter)? (?:had )?{_FOUND}"
    rf"|The inspection (?:in|of) (?:[A-Z][a-z]+ )?\d{{4}} (?:had )?{_FOUND}"
    rf"|{_AT},? (?:the )?(?:inspectors|we|it was) {_FOUND}"
    rf"|In (?:[A-Z][a-z]+ )?\d{{4}},? (?:the )?inspectors {_FOUND})"
    r"(?: that)?\s*:?\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"{_WEAKNESS} (?:no\.? )?(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"\b\s*(?:[:.)–—-]\s*|$)",
    re.IGNORECASE,
)
_INNER_LEAD = re.compile(rf"(?<=[.!?”’\"'] )(?={_FOLLOWING.pattern})", re.IGNORECASE)
_INNER_THAT = re.compile(rf"(?<=[.!?”’\"'] )(?={_THAT.pattern})", re.IGNORECASE)

_WHO = (
    r"(?:inspectors (?:are of the opinion|judged?|found|consider(?:ed)?|concluded) that )?"
    r"(?:(?:the )?(?:local )?area(?: partnership)?(?:[’']s)?(?: leaders)?|(?:the )?leaders"
    r"(?: (?:of|in|across|from) the (?:local )?area)?|(?:the )?(?:local )?area leaders"
    r"|(?:the )?(?:local )?partnership"
    r"|the (?:local authority|LA|CCG|ICB)(?: and (?:the )?(?:area[’']s )?(?:CCGs?|ICB))?)"
)
_NOT = r"(?P<no> ?(?:still |currently )?not(?: yet| always)?| failed to|n[’']t)?"
_SO = (
    r"(?:(?:as a result|as such|overall|however|therefore|consequently|nevertheless|thus|hence"
    r"|despite this|in summary|for th(?:is|ese) reasons?|because of this),? )?"
)
_ALSO = r"(?: (?:now|therefore|thus|also|clearly|overall|since|consequently))?"
_DID = rf" ?ha(?:s|ve|d){_ALSO}{_NOT}{_ALSO} ?(?:made|make) ?(?P<in>in)?sufficient ?progress"
_PART = r"(?:some|parts?|most|many|half|aspects?|elements?|whether|if)"
_OF_THIS = (
    rf"(?:(?!{_PART}\b)[\w’'-]+ ){{0,5}}(?:\w{{0,12}}this ?(?:(?!{_PART}\b)\w+ ){{0,4}}"
    r"\w{0,4}weakness(?:es)?"
    r"|the (?:(?:significant|serious|previous) )?area of (?:(?:significant|serious) )?weakness)"
)
_CLOSED = r"\s*(?:[.;:]+(?:\d{1,2}$)?|$)"
_JUDGEMENT = re.compile(
    (
        rf"{_SO}(?:{_WHO}{_DID} {_OF_THIS}"
        rf"|(?P<in2>in)?sufficient progress ha(?:s|ve){_ALSO}{_NOT.replace('<no>', '<no2>')}{_ALSO}"
        rf" been made {_OF_THIS}){_CLOSED}"
    ).replace("sufficient", "suf ?f ?i ?cient"),  # as copies of PDFs break and glue its words
    re.IGNORECASE,
)
_WHOLE_JUDGEMENT = re.compile(
    rf"{_SO}{_WHO}{_DID} (?:in|to|with|against)(?: (?:address|improve|tackle)\w*)?"
    rf" this (?:area|weakness|issue|concern|aspect){_CLOSED}",
    re.IGNORECASE,
)
"""A judgement that says no more than "this area": one only where it stands alone."""
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?:”’\"'\]] ))(?=[A-Z])")
_LIKE_JUDGEMENT = re.compile(
    r"^(?=.{0,160}$)(?=.*\bprogress\b)(?=.*\b(?:th(?:is|ese)\b(?: \w+){0,3} (?:weakness|concern)"
    r"|this area\b|the areas? of (?:\w+ )?weakness))",
    re.IGNORECASE,
)

_DUTY = re.compile(r"^[^.]*\s[—–-]\s.*\b(?:must|should|needs? to)\b")
_STOP = re.compile(r"[.:;?!][”’\"')\]]*$")

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
    """How a weakness is led in (domain.md 6c, items 1 and 2), or numbered with a label."""

    FOLLOWING = "following"
    THAT = "that"
    LABEL = "label"


@dataclass(frozen=True)
class LedIn:
    """A lead-in with its words and those behind it, which may be none."""

    lead: Lead
    rest: str
    words: str = ""


@dataclass(frozen=True)
class Part:
    """A piece of a passage: plain text, or a judgement sentence with what it judges."""

    text: str
    judgement: Judgement | None = None


_LEADS = ((Lead.FOLLOWING, _FOLLOWING), (Lead.THAT, _THAT), (Lead.LABEL, _LABEL))


def led_in(text: str) -> LedIn | None:
    """Return the lead-in that a passage begins with, or None."""
    for lead, pattern in _LEADS:
        if found := pattern.match(text):
            return LedIn(lead, text[found.end() :].strip(), found[0].strip())
    return None


def parts(text: str) -> list[Part]:
    """Cut a passage at the judgement sentences in it, and before a lead-in inside it."""
    if whole := _WHOLE_JUDGEMENT.fullmatch(text):
        return [Part(text, _judged(whole.groupdict()))]
    pieces: list[Part] = []
    start = 0
    for at in (found.start() for found in _SENTENCE_START.finditer(text)):
        found = _JUDGEMENT.match(text, at) if at >= start else None
        if found:
            pieces += [Part(text[start:at]), Part(found[0].strip(), _judged(found.groupdict()))]
            start = found.end()
    pieces.append(Part(text[start:]))
    return [
        Part(words.strip(), piece.judgement)
        for piece in pieces
        for words in (_INNER_LEAD.split(piece.text) if piece.judgement is None else [piece.text])
        if any(char.isalnum() for char in words)
    ]


def split_inside(text: str) -> list[str]:
    """Cut a passage before each sentence in it that leads in a weakness as `The initial ...`."""
    return _INNER_THAT.split(text)


def _judged(said: dict[str, str | None]) -> Judgement:
    negatives = [said.get(name) for name in ("no", "no2", "in", "in2")]
    if sum(bool(word) for word in negatives) > 1:
        return Judgement.NONE_STATED  # "has not made insufficient progress": nobody can tell
    return Judgement.NOT_SUFFICIENT if any(negatives) else Judgement.SUFFICIENT


def looks_like_judgement(text: str) -> bool:
    """Whether a short passage speaks of progress in this weakness, in words that are not known."""
    return bool(_LIKE_JUDGEMENT.match(text))


def is_phrase(text: str) -> bool:
    """Whether a passage is a weakness by its form: no full sentence, or a duty behind a dash."""
    return has_duty(text) or not _STOP.search(text)


def has_duty(text: str) -> bool:
    """Whether a passage is a noun phrase with a duty behind a dash (domain.md 6c, item 3)."""
    return bool(_DUTY.search(text))


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
