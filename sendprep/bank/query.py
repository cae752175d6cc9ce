"""What a user types into the search box, as a query of FTS5 that never raises.

All words are wanted; "a phrase", begin*, AND, OR, NOT, parentheses, and NEAR, as in
`waiting NEAR families` or, with at most 5 words between, `waiting NEAR/5 families`.
"""

import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

Known = Callable[[str], bool]
"""Whether the bank holds these words one after the other."""

_PIECES = re.compile(r'"([^"]*)"?(\*?)|([^\s"]+)')
_OPERATOR = re.compile(r"(AND|OR|NOT|NEAR)(?:/(\d{1,3}))?")
_TOKENS = re.compile(r"[^\W_]+")
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\0": " ", "\u00ad": ""})
_MOST_TERMS = 40
"""Beyond this a query is pasted text, and its first words find the place as well."""
_DEEPEST = 12
"""Parentheses within parentheses beyond this are a slip, and are passed over."""
_NEAR = 10
"""Words between, where NEAR does not say how many."""
_MOST_RESPELT = 6
"""Words of one term whose other spellings are looked for."""
_SHORT_STARTS = ("co", "e", "re")
"""What stands alone before a hyphen though it is shorter than a word (co-production, e-mail)."""
_HALF = 3


@dataclass(frozen=True)
class Term:
    """A word or phrase; with a star it is the beginning of one."""

    text: str
    star: bool
    is_word: bool

    @property
    def fts(self) -> str:
        """The term as FTS5 reads it."""
        return quoted(self.text) + "*" * self.star


@dataclass(frozen=True)
class _Operator:
    name: str
    distance: int = _NEAR


_Token = Term | _Operator | str
"""The texts are the two parentheses."""


def fts_query(typed: str, known: Known | None = None) -> str:
    """Return the query; empty if nothing can be searched for.

    With `known`, words are also found as the bank spells them: well-being, wellbeing, well being.
    """
    tokens = deque(_shallow(_tokens(typed)))
    parts = []
    while tokens:
        if part := _any_of(tokens, known):
            parts.append(part)
        if tokens:
            tokens.popleft()  # a parenthesis that closes nothing
    return _joined(parts, "AND")


def quoted(words: str) -> str:
    """Return words as one string of FTS5."""
    return '"{}"'.format(words.replace('"', " "))


# ------------------------------------------------------------------ from what is typed to tokens


def _tokens(typed: str) -> Iterator[_Token]:
    """Yield the terms, operators and parentheses, the first terms only."""
    readable = typed.encode("utf-8", "replace").decode().translate(_QUOTES)
    terms = 0
    for found in _PIECES.finditer(readable):
        phrase, star, piece = found.groups()
        for token in _of_word(piece) if piece else [Term(phrase, bool(star), False)]:
            if isinstance(token, Term):
                if not _TOKENS.search(token.text):
                    continue
                terms += 1
            if terms > _MOST_TERMS:
                return
            yield token


def _of_word(piece: str) -> Iterator[_Token]:
    """Yield a piece without spaces: parentheses around it, and an operator or a word."""
    word = piece.lstrip("(")
    yield from "(" * (len(piece) - len(word))
    closing = len(word) - len(word.rstrip(")"))
    closing = max(0, min(closing, word.count(")") - word.count("(")))
    word = word[: len(word) - closing]
    if operator := _OPERATOR.fullmatch(word):
        yield _Operator(operator[1], int(operator[2] or _NEAR))
    elif word:
        yield Term(word.replace("*", " ").strip(), word.endswith("*"), True)
    yield from ")" * closing


def _shallow(tokens: Iterator[_Token]) -> Iterator[_Token]:
    """Yield the tokens without parentheses that lie too deep, and those that close them."""
    depth = 0
    for one in tokens:
        depth += one == "("
        if one not in ("(", ")") or 0 < depth <= _DEEPEST:
            yield one
        depth = max(0, depth - (one == ")"))


# ------------------------------------------------------------------------ from tokens to a query


def _any_of(tokens: deque[_Token], known: Known | None) -> str:
    """Take what stands before the next parenthesis that closes: parts of which any may hold."""
    alternatives = [_all_of(tokens, known)]
    while tokens and _is(tokens[0], "OR"):
        tokens.popleft()
        alternatives.append(_all_of(tokens, known))
    return _joined([one for one in alternatives if one], "OR")


def _all_of(tokens: deque[_Token], known: Known | None) -> str:
    """Take parts that must all hold, up to an OR or a parenthesis that closes."""
    wanted: list[str | Term] = []
    unwanted: list[str] = []
    refuses = False
    while tokens and tokens[0] != ")" and not _is(tokens[0], "OR"):
        one = tokens.popleft()
        if isinstance(one, _Operator):
            refuses = one.name == "NOT" and bool(wanted)
            continue
        part = _group(tokens, known) if one == "(" else _near(one, tokens, known)
        if refuses and part:
            unwanted.append(_spelt(part, known))
        elif part:
            wanted.append(part)
        refuses = False
    query = _joined(list(_run_together(wanted, known)), "AND")
    return " NOT ".join([query, *unwanted]) if query else ""


def _group(tokens: deque[_Token], known: Known | None) -> str:
    inner = _any_of(tokens, known)
    if tokens:
        tokens.popleft()
    return inner


def _near(first: _Token, tokens: deque[_Token], known: Known | None) -> str | Term:
    """Take a term and the terms that are to stand near it."""
    near, distance = [first], _NEAR
    while len(tokens) > 1 and _is(tokens[0], "NEAR") and isinstance(tokens[1], Term):
        operator = tokens.popleft()
        distance = operator.distance if isinstance(operator, _Operator) else _NEAR
        near.append(tokens.popleft())
    terms = [one for one in near if isinstance(one, Term)]
    if len(terms) == 1:
        return terms[0]
    spellings = product(*(_spellings(term, known)[:2] for term in terms[:4]))
    groups = [f"NEAR({' '.join(one)}, {distance})" for one in spellings]
    return _joined(groups, "OR")


def _run_together(parts: list[str | Term], known: Known | None) -> Iterator[str]:
    """Yield each part; two words that the bank also writes as one may stand so."""
    at = 0
    while at < len(parts):
        part, after = parts[at], parts[at + 1] if at + 1 < len(parts) else None
        closed = _closed(part, after)
        if closed and at < _MOST_RESPELT and known and known(closed):
            both = f"{_spelt(part, known)} AND {_spelt(after or '', known)}"
            yield f"(({both}) OR {quoted(closed)})"
            at += 2
        else:
            yield _spelt(part, known)
            at += 1


def _closed(first: str | Term, second: str | Term | None) -> str:
    """Return two plain words as one, "" if either is something else."""
    if not (isinstance(first, Term) and isinstance(second, Term)):
        return ""
    plain = all(one.is_word and not one.star and one.text.isalpha() for one in (first, second))
    return first.text + second.text if plain else ""


def _spelt(part: str | Term, known: Known | None) -> str:
    if isinstance(part, str):
        return part
    return _joined(_spellings(part, known), "OR")


def _spellings(term: Term, known: Known | None) -> list[str]:
    """Return the ways in which the bank may spell a term, as it was typed first."""
    closed = _HYPHEN.sub("", term.text)
    ways = [term.text]
    if closed != term.text and (known is None or term.star or known(closed)):
        ways.append(closed)
    if known and not term.star:
        ways += [way for way in _respelt(term.text) if known(way)]
    return [quoted(way) + "*" * term.star for way in dict.fromkeys(ways)]


def _respelt(text: str) -> Iterator[str]:
    """Yield the text with one of its words parted, or two of them run together."""
    words = _TOKENS.findall(text)
    if len(words) > _MOST_RESPELT:
        return
    for at, word in enumerate(words):
        for parted in _parted(word):
            yield " ".join([*words[:at], parted, *words[at + 1 :]])
        if at and words[at - 1].isalpha() and word.isalpha():
            yield " ".join([*words[: at - 1], words[at - 1] + word, *words[at + 1 :]])


def _parted(word: str) -> Iterator[str]:
    if not word.isalpha():
        return
    for at in range(1, len(word) - _HALF + 1):
        if at >= _HALF or word[:at].lower() in _SHORT_STARTS:
            yield f"{word[:at]} {word[at:]}"


def _joined(parts: list[str], operator: str) -> str:
    return parts[0] if len(parts) == 1 else f"({f' {operator} '.join(parts)})" if parts else ""


def _is(token: _Token, name: str) -> bool:
    return isinstance(token, _Operator) and token.name == name
