"""The clause of a letter's words that tells what is weak, or what leaders are asked to do."""

import re
from dataclasses import dataclass

_ASKED = re.compile(
    r"^(?:to [^.;]{0,160}?, )?"
    r"(?:(?!\b(?:that|which|who)\b)[^.;:—–]){0,160}?"
    r"\b(?:leaders|commissioners|partnership|partners|area|areas|council|authority|authorities"
    r"|boards?|icb|ccg|nhs|providers|services?|agencies|officers|trusts?|care|they)\b"
    r"(?:(?!\b(?:that|which|who)\b)[^.;:—–]){0,160}?"
    r"\b(?:should|must|needs? to)\b\s+(?!not\b|never\b)(?:also\s+)?(?:be diligent in\s+)?"
    r"(?:(?:act|work|cooperate|take action|increase the pace of work)\b[\w ]{0,45}? to )?",
    re.IGNORECASE,
)
"""What the requirements of reports begin with, which says nothing of this one (domain.md 6d)."""
_THEY = re.compile(r"^ensure (?:that )?they ", re.IGNORECASE)
_THERE = re.compile(r"^there (?:was|were|is|are) ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?) (?!(?:great deal|few|little|lot|number)\b)", re.IGNORECASE)
_THOUGH = re.compile(r"^(?:although|though|while|whilst|despite) [^,.;]*, ", re.IGNORECASE)
_ACRONYM = re.compile(r" \([A-Z][\w&/]*\)")
_ASIDE = re.compile(r", (?:including|such as|particularly|especially) [^.;—–]*?, (?=(?:is|are)\b)")
_WHO_ARE = re.compile(
    r" (?:who|which|that) (?:(?:ha[ds]|have) been (?=\w)"
    r"|(?:is|are|was|were) (?=(?:\w{1,24}ly )?\w{1,24}(?:ed|en|ing)\b))| that exists?\b"
)
_THEY_HAVE = re.compile(r" that they (?:have|will) \w+(?= (?:with|to)\b)")
_CONTRAST = re.compile(
    r",? but |, (?:yet|although|though|while|whilst) |[.;] however,? ", re.IGNORECASE
)
_ENDS = re.compile(
    r"[.;:](?:\s|$)|\s[—–-]\s|,? so (?:that|they) |,? in order to "
    r"| to (?:help )?ensure | in terms of |,? such as |, (?:and|but|so|which|including"
    r"|resulting|ensuring|particularly|especially|as well|following)\b"
    r"| and (?=(?:ensure|use|seek|included?|a|an|the|that)\b)"
)
"""Where a first clause ends that can stand by itself."""
_PRONOUN = re.compile(r"^(?:it|they|this|these) ", re.IGNORECASE)
_WEAK = re.compile(
    r"\b(?:no|not|never|none|few|fewer|only|little|less|limited|without|lack\w*|too|rarely|seldom"
    r"|cannot|un(?!i)\w{4,}|in(?:sufficien|adequa|consisten|effective|accura)\w*|poor\w*|weak\w*"
    r"|slow\w*|low\w*|late\w*|delay\w*|long|fragile|disproportionate\w*|vari(?:ab|at)\w+"
    r"|concerns?|dissatisf\w+|fragmented|hard|difficult\w*|higher|worse)\b",
    re.IGNORECASE,
)
VERB = re.compile(
    r"(?<!that )(?<!who )(?<!which )(?<!they )\b(?:(?:clearly|often|still) )?"
    r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|will|should|must|lack(?:s|ed)|remains?|continues"
    r"|makes?|receive|understand|know|results in|identify|reflect)\b",
    re.IGNORECASE,
)
"""A verb of the main clause, by the words that letters use."""


@dataclass(frozen=True)
class Clause:
    """A clause, whether leaders are asked to do it, and where what is said of its subject begins.

    `verb` is 0 where a clause names something or asks for it, so that it has no subject of its own.
    """

    words: str
    is_asked: bool
    verb: int


def telling_clauses(text: str) -> list[Clause]:
    """Return the clause that says what is asked for or is weak, then those of later sentences.

    A later sentence that refers back to another, asks for more, or says nothing weak, is none.
    """
    first, *later = re.split(r"(?<=[.])\s+(?=[A-Z])(?!However)", " ".join(text.split()))
    telling = (one for one in later if not _PRONOUN.match(one))
    rest = [_told(one) for one in telling]
    return [_told(first), *(one for one in rest if not one.is_asked and is_weak(one.words))]


def _told(said: str) -> Clause:
    asked = _ASKED.sub("", said, count=1)
    if asked and asked != said:
        return _clause(_first(_plain(_THEY.sub("", asked))) or said, is_asked=True)
    said = _weaker_side(_plain(_THOUGH.sub("", said)))
    named = _THERE.sub("", said)
    first = _first(named) or said
    if named != said or not VERB.search(first):
        first = without_article(first)
    return _clause(first, is_asked=False)


def without_article(words: str) -> str:
    """Return words without the article that they begin with, where it says nothing."""
    return _ARTICLE.sub("", words)


def without_marks(words: str) -> str:
    """Return words without the marks that they end with."""
    return words.rstrip(" ,;:.–—-")


def is_weak(words: str) -> bool:
    """Whether words say that something is not as it should be."""
    return bool(_WEAK.search(words))


def _plain(said: str) -> str:
    """Return words without acronyms in brackets, asides, and what only joins."""
    for gone, instead in ((_ACRONYM, ""), (_ASIDE, " "), (_THEY_HAVE, ""), (_WHO_ARE, " ")):
        said = gone.sub(instead, said)
    return said


def _first(said: str) -> str:
    return without_marks(_ENDS.split(said, maxsplit=1)[0])


def _weaker_side(said: str) -> str:
    """Return the side of a contrast that says what is weak; a pronoun gives way to its noun."""
    sides = _CONTRAST.split(said, maxsplit=1)
    if len(sides) == 1 or is_weak(_first(sides[0])) or not is_weak(_first(sides[1])):
        return said
    verb = VERB.search(sides[0])
    if not verb or not _PRONOUN.match(sides[1]):
        return sides[1]
    return sides[0][: verb.start()] + _PRONOUN.sub("", sides[1])


def _clause(words: str, is_asked: bool) -> Clause:
    has_subject = not is_asked or re.match(r"ensure\b(?! (?:that )?there\b)", words, re.IGNORECASE)
    verb = VERB.search(words) if has_subject else None
    return Clause(words, is_asked, verb.start() if verb else 0)
