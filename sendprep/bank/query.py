"""What a user types into the search box, as a query of FTS5 that never raises."""

import re

_PIECES = re.compile(r'"([^"]*)"?(\*?)|([^\s"]+)')
_MOST_TERMS = 40
"""Beyond this a query is pasted text, and its first words find the place as well."""


def fts_query(typed: str) -> str:
    """Return the query: words are all wanted; "…", word*, AND, OR and NOT mean what they say.

    Empty if nothing can be searched for.
    """
    typed = typed.replace("\0", " ").encode("utf-8", "replace").decode()
    parts: list[str] = []
    for operator, term in _terms(typed)[:_MOST_TERMS]:
        if parts:
            parts.append(operator)
        parts.append(term)
    return " ".join(parts)


def _terms(typed: str) -> list[tuple[str, str]]:
    """Return each term with the operator that joins it to those before it."""
    terms: list[tuple[str, str]] = []
    operator = "AND"
    for found in _PIECES.finditer(typed):
        phrase, star, word = found.groups()
        if word in ("AND", "OR", "NOT"):
            operator = word
            continue
        term = _phrase(phrase, star) if word is None else _word(word)
        if term:
            terms.append((operator, term))
            operator = "AND"
    return terms


def _phrase(text: str, star: str) -> str:
    return f'"{text}"{star}' if _has_token(text) else ""


def _word(word: str) -> str:
    """Return one word; with a hyphen in it, also as it is written in one."""
    star = "*" if word.endswith("*") else ""
    word = word.replace("*", " ").strip()
    if not _has_token(word):
        return ""
    closed = re.sub(r"(?<=\w)[-\u00ad\u2010\u2011](?=\w)", "", word)
    if closed != word:
        return f'("{word}"{star} OR "{closed}"{star})'
    return f'"{word}"{star}'


def _has_token(text: str) -> bool:
    return any(char.isalnum() for char in text)
