"""What a revisit letter says of its weaknesses in numbers (domain.md 6b, sentences 5 to 12)."""

import re
from dataclasses import dataclass

from sendprep.domain.inspection import LetterWarning, StatedTotals
from sendprep.domain.weakness import Judgement
from sendprep.readers.passages import Passage

_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
]
_WORDS = {word: number for number, word in enumerate(_UNITS)} | {"both": 2, "single": 1}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_HOW_MANY = (
    rf"(?:(?P<both>both)|(?P<all>all|each|every(?: one)?|any)(?: (?:of )?(?:the|these|its)?)?"
    rf"(?: ?(?P<every>{_NUMBER})\b)?|(?P<the>the )?(?P<some>{_NUMBER})\b"
    rf"(?: (?:out )?of (?:the|its|these)(?: (?P<total>{_NUMBER})\b)?)?)"
)
_IN = r"(?:in|to|against|on|with|towards)(?: (?:address|improv|tackl|resolv|relation to)\w*)?"
_NOT = r"(?: still| currently)? not(?: yet)?"
_PROGRESS = re.compile(
    rf"(?:ha(?:s|ve)(?P<no>{_NOT})? made (?P<in>in)?sufficient progress"
    rf"|(?P<in2>in)?sufficient progress ha(?:s|ve)(?P<no2>{_NOT})? been made) {_IN} {_HOW_MANY}",
    re.IGNORECASE,
)
_NONE_IMPROVED = re.compile(
    r"\bnone of the (?:\w+ ){0,4}weakness(?:es)? ha(?:s|ve) improved", re.IGNORECASE
)
_TOTAL = re.compile(
    rf"\b(?:of|addressing|each of|all(?: of)?|the)(?: the)? (?P<total>{_NUMBER}) "
    r"(?:areas? of )?(?:(?:significant|serious) )?(?:areas? of )?(?:(?:significant|serious) )?"
    r"weakness",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")


@dataclass(frozen=True)
class _Claim:
    """One statement: how many are sufficient or not; `count` None means all of them."""

    sufficient: bool
    count: int | None
    total: int | None
    definite: bool
    beside: Passage


@dataclass(frozen=True)
class Totals:
    """The numbers a letter states, and the passages that state them."""

    stated: StatedTotals
    beside: Passage | None
    warnings: tuple[LetterWarning, ...]


def read_totals(passages: list[Passage], found: int | None) -> Totals:
    """Return the totals that head and close state; "all" and "each" count what was `found`."""
    claims = [claim for passage in passages for claim in _claims(passage)]
    totals = [claim.total for claim in claims] + [_said_total(one) for one in passages]
    total = next((number for number in totals if number is not None), None)
    if total is None and len({claim.sufficient for claim in claims}) == 1:
        total = next((claim.count for claim in claims if claim.definite), None)
    sufficient = _count(claims, True, total, found)
    not_sufficient = _count(claims, False, total, found)
    sufficient, not_sufficient = _complete(claims, total, sufficient, not_sufficient)
    if total is None and sufficient is not None and not_sufficient is not None:
        total = sufficient + not_sufficient
    beside = claims[0].beside if claims else None
    stated = StatedTotals(total, sufficient, not_sufficient)
    return Totals(stated, beside, (*_conflicts(claims), *_odd_sum(stated, beside)))


def compare(totals: Totals, judgements: list[Judgement]) -> list[LetterWarning]:
    """Return a warning for each stated number that differs from what was read."""
    stated, beside = totals.stated, totals.beside
    pairs = (
        (stated.total, len(judgements), "weaknesses"),
        (stated.sufficient, judgements.count(Judgement.SUFFICIENT), "judged sufficient"),
        (
            stated.not_sufficient,
            judgements.count(Judgement.NOT_SUFFICIENT),
            "judged not sufficient",
        ),
    )
    return [
        LetterWarning(
            f"The letter states {said} {what}, and {read} could be read.",
            beside.text if beside else "",
            beside.page if beside else None,
        )
        for said, read, what in pairs
        if said is not None and said != read
    ]


def _claims(passage: Passage) -> list[_Claim]:
    claims = []
    for sentence in _SENTENCE.split(passage.text):
        if "whether" in sentence.lower():  # what the revisit was to decide, not what it found
            continue
        claims += [_claim(found, passage) for found in _PROGRESS.finditer(sentence)]
        if _NONE_IMPROVED.search(sentence):
            claims.append(_Claim(True, 0, None, False, passage))
    return claims


def _claim(found: re.Match[str], passage: Passage) -> _Claim:
    negative = bool(found["no"] or found["no2"] or found["in"] or found["in2"])
    every = found["every"] or found["both"]
    number = _number(found["some"]) if found["some"] else _number(every) if every else None
    total = _number(found["total"]) if found["total"] else None
    if found["all"] or found["both"]:
        total = number
    return _Claim(not negative, number, total, bool(found["the"]), passage)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word.lower()]


def _said_total(passage: Passage) -> int | None:
    """Return a total said outside a sentence on progress: "addressing the 14 weaknesses"."""
    for sentence in _SENTENCE.split(passage.text):
        found = None if _PROGRESS.search(sentence) else _TOTAL.search(sentence)
        if found:
            return _number(found["total"])
    return None


def _count(
    claims: list[_Claim], sufficient: bool, total: int | None, found: int | None
) -> int | None:
    for claim in claims:
        if claim.sufficient is sufficient:
            every = found if total is None else total
            return every if claim.count is None else claim.count
    return None


def _complete(
    claims: list[_Claim], total: int | None, sufficient: int | None, not_sufficient: int | None
) -> tuple[int | None, int | None]:
    """Return both numbers: the one not said follows from all, from none or from the total."""
    said = sufficient if sufficient is not None else not_sufficient
    if said is None or (sufficient is not None and not_sufficient is not None):
        return sufficient, not_sufficient
    whole = any(claim.count is None for claim in claims)
    rest = 0 if whole else total - said if total is not None and total >= said else None
    return (said, rest) if sufficient is not None else (rest, said)


def _conflicts(claims: list[_Claim]) -> list[LetterWarning]:
    """Return a warning for each number that the letter says twice and differently."""
    warnings = []
    for sufficient, what in ((True, "sufficient"), (False, "not sufficient")):
        same = [one for one in claims if one.sufficient is sufficient and one.count is not None]
        for other in same[1:]:
            if other.count != same[0].count:
                message = (
                    f"The letter states {same[0].count} judged {what} in one place"
                    f" and {other.count} in another."
                )
                warnings.append(LetterWarning(message, other.beside.text, other.beside.page))
    return warnings


def _odd_sum(stated: StatedTotals, beside: Passage | None) -> list[LetterWarning]:
    total, sufficient, not_sufficient = stated.total, stated.sufficient, stated.not_sufficient
    if total is None or sufficient is None or not_sufficient is None or beside is None:
        return []
    if sufficient + not_sufficient == total:
        return []
    message = (
        f"The letter states {sufficient} judged sufficient and {not_sufficient} not sufficient,"
        f" which does not make the {total} weaknesses that it states."
    )
    return [LetterWarning(message, beside.text, beside.page)]
