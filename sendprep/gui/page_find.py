"""Looks for words in the pages of one document, whatever its line ends and capitals do to them."""

import re
from dataclasses import dataclass

from sendprep.domain.pages import Pages
from sendprep.gui.page_words import Passage

_BREAK = "(?:\u00ad|[-\u2010\u2011]?\\n)?"
"""What may stand between two letters of a word: a soft hyphen, or the end of a line."""
_LIKE = {"'": "['’‘]", "’": "['’‘]", '"': '["“”]', "-": "[-–\u2010\u2011]"}
_TERM = re.compile(r'"([^"]+)"|(\S+)')
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})


@dataclass(frozen=True)
class Query:
    """A search as it was typed, and other forms of its words that it has found."""

    typed: str = ""
    forms: tuple[str, ...] = ()


NO_QUERY = Query()


def find_phrase(pages: Pages, words: str) -> tuple[Passage, ...]:
    """Return every place at which these words stand one after the other."""
    return _find(pages, _pattern(words)) if words.strip() else ()


def find_terms(pages: Pages, query: Query) -> tuple[Passage, ...]:
    """Return every place of each word or "phrase" of a search, in the order of the pages."""
    patterns = [_term_pattern(term) for term in (*_terms(query.typed), *query.forms)]
    return _find(pages, "|".join(patterns)) if patterns else ()


def _find(pages: Pages, pattern: str) -> tuple[Passage, ...]:
    look_for = re.compile(pattern, re.IGNORECASE)
    return tuple(
        Passage(sheet, found.start(), found.end(), found[0])
        for sheet, page in enumerate(pages.pages)
        for found in look_for.finditer(page.text)
    )


def _terms(query: str) -> list[str]:
    """Take the words out of a search; what follows NOT is not looked for."""
    terms, without = [], False
    for phrase, word in _TERM.findall(query):
        bare = word.strip("()")
        if bare in _OPERATORS or bare.startswith("NEAR/"):
            without = bare == "NOT"
            continue
        term = phrase or bare
        if any(char.isalnum() for char in term) and not without:
            terms.append(term)
        without = False
    return terms


def _term_pattern(term: str) -> str:
    """A search means whole words, or their beginnings where a * follows."""
    ends = "" if term.endswith("*") else r"(?!\w)"
    return rf"(?<!\w){_pattern(term.rstrip('*'))}{ends}"


def _pattern(words: str) -> str:
    return r"\s+".join(
        _BREAK.join(_LIKE.get(char, re.escape(char)) for char in word) for word in words.split()
    )
