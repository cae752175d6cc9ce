"""Finds in an inspectors' finding what they were not content with; praise has none of that."""

import re

from sendprep.domain.sentences import sentences

_MOST_WORDS, _HEAD_WORDS, _NEAR_WORDS = 18, 7, 6
_SHORT = re.compile(
    r"\b(?:not|nor|cannot|too (?=few|many|much|little|low|late|long|often|slow|high|early|great|"
    r"broad|narrow|variable)|lack(?:s|ing)?|no (?!child|pupil|young|longer|waiting)|never|however|"
    r"insufficient\w*|inadequate\w*|inconsisten\w*|inaccura\w*|ineffective\w*|una(?:ware|ble)|"
    r"unclear|uncertain\w*|unmet|uneven|unhappy|under-?developed|dissatisf\w*|disengaged|"
    r"disappoint\w*|frustrat\w*|poor(?:ly|er)?|weak\w*|variab\w*|varies|vary|patchy|"
    r"delay(?:s|ed)|overdue|backlogs?|fail(?:s|ed|ing|ures?)?|struggl\w*|barriers?|"
    r"concerns (?=about|remain|were|that|over)|concerned|worr(?:y|ied)|worse\w*|slow(?:ly|er)?|"
    r"limited|few|little (?=impact|evidence|progress|understanding)|difficult|confus(?:ed|ing|ion)|"
    r"remains? (?!real|strong|good|a strength|a priority|high)|still|early (?:stages|days)|infancy|"
    r"seldom|rarely|gaps?|missing from|(?:is|are|or) absent|waits? too|long waits|"
    r"more (?:work )?(?:needs )?to (?:do|be done)|(?:more|further) work|more needs to|"
    r"(?:know|aware|acknowledge|recognise|accept)\w* (?:that )?(?:\w+ ){0,3}needs? to)\b",
    re.IGNORECASE,
)
"""What stands where something is short of what it ought to be (measured on published letters)."""
_MENDED = re.compile(
    r"\b(?:address|tackl|reduc|diminish|prevent|remov|eliminat|narrow|clos|overcom|resolv|avoid)"
    r"\w*\b[^.;]{0,40}$|\bno longer$|\bif\b[^,]{0,60}$|\bwho (?:are|do|is) $",
    re.IGNORECASE,
)
"""What stands before such words where somebody sees to them, or they only say who is meant."""
_ONLY_SAYS = re.compile(
    r"^(?:not only|not in (?:an? )?(?:education|school|employment|mainstream))", re.IGNORECASE
)
_LONG_PAST = re.compile(
    r"\b(?:in the past|historically|until (?:last|recently)|no longer|had \w+|"
    r"there (?:was|were) no|(?:was|were) not)\b",
    re.IGNORECASE,
)
"""What says that it was so and is not any more."""
_JOINS = re.compile(
    r"^(?:However|Consequently|Currently|Nevertheless|Nonetheless|Furthermore|Moreover|"
    r"Additionally|Similarly|Therefore|Unfortunately|As a result|In addition|For example|As such|"
    r"That said|Although|But|And|Yet|Also)\b,?\s+",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:improv\w*|effective\w*|positive\w*|strong\w*|strength\w*|good|better|well|clear\w*|"
    r"success\w*|benefit\w*|value[ds]?|valuable|appropriate\w*|accessible|accurate\w*|proud|"
    r"closely|now|enabl\w*|comprehensive|increas\w*|reduc\w*|timely|in time|ensures?|"
    r"established|developed|introduced|implemented)\b",
    re.IGNORECASE,
)
"""What stands where something is done or got better; without it a finding is not called praise."""
_LEANS = re.compile(r"^(?:this|that|it|they|these|those|he|she)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:]\s+|\s+[–—]\s+|\s+(?=(?:but|because|which|while|although)\s)")


def shortfall(text: str) -> str:
    """Return the words in which a finding says what is not good enough; "" where it praises.

    They are the finding's own, with … for what is left out, and about eighteen at most.
    """
    before = ""
    for sentence in sentences(" ".join(text.split())):
        at = _falls_short(sentence)
        if at is not None:
            return _shortened(sentence, at, before)
        before = sentence
    is_praise = _PRAISE.search(text) or not text.strip()
    return "" if is_praise else _begun(" ".join(text.split()).rstrip(".!?"), 0)


def _falls_short(sentence: str) -> int | None:
    """Return where a sentence says that something falls short; None where it does not."""
    if _LONG_PAST.search(sentence):
        return None
    places = [
        found
        for found in _SHORT.finditer(sentence)
        if not _MENDED.search(sentence[: found.start()])
        and not _ONLY_SAYS.match(sentence, found.start())
    ]
    places.sort(key=lambda found: found[0].casefold() == "however")  # which says it least well
    return places[0].start() if places else None


def _shortened(sentence: str, at: int, before: str) -> str:
    """Return the sentence, or how it begins and the clause that falls short."""
    words = _JOINS.sub("", _JOINS.sub("", sentence)).rstrip(".!?").strip()
    at = max(0, at - sentence.find(words))
    if _LEANS.match(words) and before:
        return f"{_first(before)} … {_begun(words, at)}"
    if len(words[:at].split()) < _MOST_WORDS - _HEAD_WORDS:
        return _begun(words, at)
    start = _clause_start(words, at)
    if start <= len(_first(words)) + 1:
        return _begun(words, at)
    return f"{_first(words)} … {_begun(words[start:], at - start)}"


def _clause_start(words: str, at: int) -> int:
    """Return where the clause begins, or some words before the place where that is far away."""
    starts = [found.end() for found in _CLAUSE.finditer(words) if found.end() <= at]
    start = starts[-1] if starts else 0
    between = words[start:at].split()
    if len(between) < _MOST_WORDS - _HEAD_WORDS:
        return start
    return at - len(" ".join(between[-_NEAR_WORDS:])) - 1


def _first(words: str) -> str:
    return " ".join(_JOINS.sub("", words).split()[:_HEAD_WORDS]).rstrip(",;:.–—(")


def _begun(words: str, at: int) -> str:
    """Return so many words, to the end of a clause where one ends after the place `at`."""
    parts = words.split()
    if len(parts) <= _MOST_WORDS:
        return words
    begun = " ".join(parts[:_MOST_WORDS])
    least = max(at + 20, len(begun) // 2)
    ends = [one.start() for one in _CLAUSE.finditer(begun) if one.start() > least]
    return begun[: ends[-1] if ends else None].rstrip(",;:–—( ") + " …"
