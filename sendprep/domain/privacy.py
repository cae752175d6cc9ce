"""What in a text may tell who a child or family is: numbers, dates, addresses and names.

Patterns can find what has a form; they cannot find a name that no list holds, so a person still
reads what leaves the council. A number counts only where its check digit fits.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from sendprep.domain.identifiers import is_nhs_number, is_upn


class Kind(Enum):
    """What a hit is; the value names it in a sentence."""

    UPN = "a UPN"
    NHS_NUMBER = "an NHS number"
    BIRTH_DATE = "a date of birth"
    POSTCODE = "a postcode"
    PHONE = "a phone number"
    EMAIL = "an email address"
    TITLED_NAME = "a name with a title"
    NAME = "a name"
    FEW = "a small number of children"


@dataclass(frozen=True)
class Hit:
    """What was found, and where: characters `start` to before `end`."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class Names:
    """Words that name people, as `names_of` gives them, and what makes them part of a place."""

    words: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    not_behind: frozenset[str] = frozenset()

    def with_people(self, people: frozenset[str]) -> "Names":
        """Return these names and the words of those of certain people."""
        return Names(self.words | people, self.not_before, self.not_behind)


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = (
    r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}\.?,?\s\d{{2,4}}"
    rf"|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})"
)
_BIRTH_CUE = r"(?:\bborn(?:\son)?|\bd\.?\s?o\.?\s?b\b\.?|\bdate\sof\sbirth|\bbirthda(?:y|te))"
_UPPER, _SMALL = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ", "a-zß-öø-ÿĀ-ɏḀ-ỿ"
_NAME = (
    rf"[{_UPPER}](?:[{_SMALL}]+|['’][{_UPPER}][{_SMALL}]+)(?:[{_UPPER}][{_SMALL}]+)?"
    rf"(?:[-'’](?!s\b)[{_UPPER}]?[{_SMALL}]+)*"
)
"""A word as names are written: Ada, O'Neill, McIntyre, Hughes-Jones; without the s of owning."""


def _spaced(text: str) -> str:
    return re.sub(r"[\s-]", "", text)


def _any(_: str) -> bool:
    return True


@dataclass(frozen=True)
class _Pattern:
    """A form to look for; group `what` is the hit where there is one, and `holds` must be true."""

    kind: Kind
    form: re.Pattern[str]
    holds: Callable[[str], bool] = field(default=_any)


_PATTERNS = (
    _Pattern(
        Kind.UPN,
        re.compile(r"\b[A-HJ-NP-RT-Za-hj-np-rt-z]\d{11}[\dA-HJ-NP-RT-Za-hj-np-rt-z]\b"),
        lambda text: is_upn(text.upper()),
    ),
    _Pattern(
        # One in eleven numbers of ten digits would pass the check, so the form must speak for it:
        # parted as the NHS writes it, or run together behind the word NHS.
        Kind.NHS_NUMBER,
        re.compile(
            r"(?<![\d-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])"
            r"|\bNHS\b[^\d\n]{0,20}(?P<what>\d{10})(?!\d)"
        ),
        lambda text: is_nhs_number(_spaced(text)),
    ),
    _Pattern(
        Kind.BIRTH_DATE,
        re.compile(rf"{_BIRTH_CUE}[^\w\n]{{0,4}}(?:is\s|was\s|on\s)?(?P<what>{_DATE})", re.I),
    ),
    _Pattern(
        Kind.POSTCODE,
        re.compile(
            r"\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}\b"
            r"|\b[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b"
        ),
    ),
    _Pattern(
        Kind.PHONE,
        re.compile(
            r"(?<![\w.+-])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)"
            r"(?:7\d{3}\)?[ -]?\d{3}[ -]?\d{3}|[123]\d{2}\)?[ -]?\d{3,4}[ -]?\d{4}"
            r"|[12]\d{3}\)?[ -]?\d{3}[ -]?\d{2,3}|2\d\)?[ -]?\d{4}[ -]?\d{4})(?![\w-])"
        ),
    ),
    _Pattern(
        Kind.EMAIL,
        re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}\b"),
    ),
    _Pattern(
        Kind.TITLED_NAME,
        re.compile(
            r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Rev)\b\.?"
            rf"(?:[ \u00a0][A-Z]\.?){{0,3}}(?:[ \u00a0]{_NAME}){{1,3}}"
        ),
    ),
)
_FEW = _Pattern(
    # Not "one in five pupils", "5.3 children", "1 to 4 pupils", "two children's centres".
    Kind.FEW,
    re.compile(
        r"(?<![\w.,/£$:-])(?<!\bin )(?<!\bof )(?<!\bto )(?<!\bor )(?<!\byear )(?<!\bstage )"
        r"(?:only\s)?(?P<what>(?:[1-4]|one|two|three|four)\s(?:[a-z-]{3,20}\s){0,2}?"
        r"(?:child|children|pupils?|students?|girls?|boys?|learners?|siblings?|teenagers?|twins"
        r"|young\s(?:people|persons?|wom[ae]n|m[ae]n)|famil(?:y|ies))\b)"
        r"(?!['’]|s['’]|-|\s(?:group|team|service|centre|home|board|panel|forum|champion|referral)s?\b)",
        re.I,
    ),
)
_WORD = re.compile(rf"\b(?:{_NAME}|[{_UPPER}]{{2,}})")
_NEXT_WORDS = re.compile(rf"(?: (?:{_NAME}|[{_UPPER}]{{2,}}))*")
_MORE_WORDS = 2


def find(text: str, names: Names = Names(), counts: bool = False) -> tuple[Hit, ...]:
    """Return what may tell who somebody is, in the order of the text.

    With `counts` also numbers of children under 5, as in "three pupils", which are not printed
    (domain.md 4). What lies within another hit is left out: the name within an email, say.
    """
    hits = [hit for pattern in _PATTERNS for hit in _found(pattern, text)]
    hits += _named(text, names)
    hits += _found(_FEW, text) if counts else ()
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    return tuple(_without_inner(hits))


def names_of(people: tuple[str, ...]) -> frozenset[str]:
    """Return the words of people's names as `Names` holds them; initials are left out."""
    words = (word for one in people for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", one))
    return frozenset(word.casefold() for word in words if len(word) > 1)


def _found(pattern: _Pattern, text: str) -> Iterator[Hit]:
    group = "what" if "what" in pattern.form.groupindex else 0
    for found in pattern.form.finditer(text):
        part = group if group == 0 or found[group] is not None else 0
        if pattern.holds(found[part]):
            yield Hit(pattern.kind, *found.span(part))


def _named(text: str, names: Names) -> Iterator[Hit]:
    """Yield the words that the list names, each with the capitalised words that follow it.

    Thus a family name is found with the given name. What belongs to a school or street is not.
    """
    reached = 0
    for word in _WORD.finditer(text) if names.words else ():
        if word.start() < reached or not _is_name(word[0].casefold(), names):
            continue
        start, end = word.span()
        following = _NEXT_WORDS.match(text, end)
        more = following[0].split() if following else []
        if following and more:
            reached = following.end()
        if not _is_place(text, start, more, names):
            yield Hit(Kind.NAME, start, end + sum(len(one) + 1 for one in more[:_MORE_WORDS]))


def _is_name(word: str, names: Names) -> bool:
    return word in names.words or ("-" in word and not names.words.isdisjoint(word.split("-")))


def _is_place(text: str, start: int, more: list[str], names: Names) -> bool:
    """Whether a name belongs to a place or body by a word near it: St Mary's, Alice Street."""
    if any(one.casefold() in names.not_before for one in more):
        return True
    before = text[max(0, start - 12) : start].split()
    return bool(before) and before[-1].casefold() in names.not_behind


def _without_inner(hits: list[Hit]) -> Iterator[Hit]:
    reached = 0
    for hit in hits:
        if hit.end > reached:
            yield hit
            reached = hit.end
