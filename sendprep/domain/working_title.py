"""The working title that a weakness starts with, until the officer gives it a better one."""

from sendprep.domain.telling_clause import Clause, is_weak, telling_clauses, without_marks
from sendprep.domain.title_cuts import Cut, cuts, ends_whole

_ROOM = 60
"""Characters: two to three lines at the head of a weakness sheet, one line of the contents."""
_MOST = 82
"""Characters: what three lines hold, where fewer would break the sense."""
_FAR = 4_000
"""Characters: a letter says what is weak long before this, and to look further takes minutes."""
_THIN = 30
"""Characters: a title cut shorter than this no longer says which weakness it is."""


def working_title(text: str) -> str:
    """Return the clause that tells the weakness, shortened only where its sense stays whole.

    Every word is the inspectors', in their order; none is put in. No title ends on a word that
    leans on the next, and a word such as “not” or “poor” is never cut from what it denies.
    """
    text = text[:_FAR]
    clauses = telling_clauses(text)
    titles = (_whole(clause) for clause in clauses)
    chosen = next((title for title in titles if title), "") or _begun(clauses[0])
    if is_weak(text) and not (clauses[0].is_asked or is_weak(chosen)) and len(text) <= _MOST:
        chosen = _ending(text, _MOST)
    return chosen[:1].upper() + chosen[1:]


def _whole(clause: Clause) -> str:
    """Return the fullest whole form that has room, else the shortest that is longer, else none."""
    if len(clause.words) <= _ROOM:
        return _ending(clause.words)
    whole = [one for one in _honest(clause) if one.is_whole]
    fitting = [one for one in whole if _THIN <= len(one.words) <= _ROOM]
    if fitting:
        return max(fitting, key=_fullness).words
    longer = [one for one in whole if _ROOM < len(one.words) <= _MOST]
    return min(longer, key=_length).words if longer else ""


def _begun(clause: Clause) -> str:
    """Return the most of a clause that can end a title, where no form of it is whole."""
    fitting = [one for one in _honest(clause) if len(one.words) <= _MOST]
    return max(fitting, key=_fullness).words if fitting else _ending(clause.words)


def _fullness(cut: Cut) -> tuple[int, int, str]:
    """What is spoken of comes before what is said of it."""
    return cut.subject, len(cut.words), cut.words


def _length(cut: Cut) -> tuple[int, str]:
    return len(cut.words), cut.words


def _honest(clause: Clause) -> list[Cut]:
    """Return the shorter forms that do not hide what is weak."""
    shorter = [one for one in cuts(clause) if ends_whole(one.words)]
    if clause.is_asked or not is_weak(clause.words):
        return shorter
    return [one for one in shorter if is_weak(one.words)]


def _ending(words: str, most: int = _ROOM) -> str:
    """Return as many words as have room and can end a title; the first in any case."""
    kept = words.split()
    while len(kept) > 1 and (len(" ".join(kept)) > most or not ends_whole(" ".join(kept))):
        kept.pop()
    return without_marks(" ".join(kept)[:most]) or words[:most]
