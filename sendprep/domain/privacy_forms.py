"""The forms in which identifiers are written: what a pattern can find of who somebody is."""

import re
from collections.abc import Callable
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


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATE = (
    r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[\s-](?:of\s)?{_MONTH}\.?,?[\s-]\d{{2,4}}"
    rf"|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})"
)
"""A day as it is written in figures or words, as a pattern."""
_BIRTH_CUE = r"(?:\bborn(?:\son)?|\bd\.?\s?o\.?\s?b\b\.?|\bdate\sof\sbirth|\bbirthda(?:y|te))"
UPPER, SMALL = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ", "a-zß-öø-ÿĀ-ɏḀ-ỿ"
NAME = (
    rf"[{UPPER}](?:[{SMALL}]+|['’][{UPPER}][{SMALL}]+)(?:[{UPPER}][{SMALL}]+)?"
    rf"(?:[-'’](?!s\b)[{UPPER}]?[{SMALL}]+)*"
)
"""A word as names are written: Ada, O'Neill, McIntyre, Hughes-Jones; without the s of owning."""


def _spaced(text: str) -> str:
    return re.sub(r"[\s-]", "", text)


def _any(_: str) -> bool:
    return True


@dataclass(frozen=True)
class Form:
    """A form to look for; group `what` is the hit where there is one, and `holds` must be true.

    A text in which none of the `hints` stands cannot hold it, which is seen far sooner.
    """

    kind: Kind
    pattern: re.Pattern[str]
    holds: Callable[[str], bool] = field(default=_any)
    hints: tuple[str, ...] = ()


FORMS = (
    Form(
        Kind.UPN,
        re.compile(r"\b[A-HJ-NP-RT-Za-hj-np-rt-z]\d{11}[\dA-HJ-NP-RT-Za-hj-np-rt-z]\b"),
        lambda text: is_upn(text.upper()),
    ),
    Form(
        # One in eleven numbers of ten digits would pass the check, so the form must speak for it:
        # parted as the NHS writes it, or run together behind the word NHS.
        Kind.NHS_NUMBER,
        re.compile(
            r"(?<![\d-])\d{3}[\s-]\d{3}[\s-]\d{4}(?![\d-])"
            r"|\bNHS\b(?:[^\d\n]|\n(?!\n)){0,20}(?P<what>\d{10})(?!\d)"
        ),
        lambda text: is_nhs_number(_spaced(text)),
    ),
    Form(
        Kind.BIRTH_DATE,
        re.compile(rf"{_BIRTH_CUE}\W{{0,4}}(?:is\s|was\s|on\s)?(?P<what>{DATE})", re.I),
    ),
    Form(
        Kind.POSTCODE,
        re.compile(
            r"\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)\s?\d[ABD-HJLNP-UW-Z]{2}\b"
            r"|\b[a-z]{1,2}\d[a-z\d]?\s\d[abd-hjlnp-uw-z]{2}\b"
        ),
    ),
    Form(
        Kind.PHONE,
        re.compile(
            r"(?<![\w.+-])(?:(?:\+|00)44[\s-]?(?:\(0\)[\s-]?)?|\(?0)"
            r"(?:7\d{3}\)?[\s-]?\d{3}[\s-]?\d{3}|[123]\d{2}\)?[\s-]?\d{3,4}[\s-]?\d{4}"
            r"|[12]\d{3}\)?[\s-]?\d{3}[\s-]?\d{2,3}|2\d\)?[\s-]?\d{4}[\s-]?\d{4})(?![\w-])"
        ),
    ),
    Form(
        Kind.EMAIL,
        re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}\b"),
    ),
    Form(
        Kind.TITLED_NAME,
        re.compile(
            r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Rev)\b\.?"
            rf"(?:\s[A-Z]\.?){{0,3}}(?:\s{NAME}){{1,3}}"
        ),
    ),
)
FEW = Form(
    # Not "one in four pupils", "4.3 children", "1 to 4 pupils", "two children's centres".
    Kind.FEW,
    re.compile(
        r"(?<![\w.,/£$:–-])(?<!\bone in )(?<!\btwo in )(?<!\bthree in )(?<!\d in )(?<!\d to )"
        r"(?<!\bone to )(?<!\byear )(?<!\bstage )(?<!\bpage )"
        r"(?:[1-4]|one|two|three|four)\s(?:(?:year\s\d\d?|[a-z-]{3,20})\s){0,2}?"
        r"(?:child|children|cyp|pupils?|students?|girls?|boys?|learners?|siblings?|teenagers?|twins"
        r"|young\s(?:people|persons?|wom[ae]n|m[ae]n)|famil(?:y|ies))\b(?!['’]|s['’]|-|"
        r"\s(?:group|team|service|centre|home|board|panel|forum|champion|referral|hub)s?\b)",
        re.I,
    ),
)
"""A number of children that is not printed as it is under 5 (domain.md 4)."""

_KIN = (
    r"(?:mum|mam|mother|dad|father|(?:half[ -]|step)?(?:brother|sister)|stepmum|stepmother|stepdad"
    r"|stepfather|grandmother|grandfather|grandad|nan|gran|aunt|uncle|cousin|twin)"
)
_WHO = rf"(?P<what>{NAME}(?:\s{NAME})?)"
_NOBODY = frozenset(
    word
    for words in (
        "a all area care each education everybody everyone health her his in it local many most",
        "my nobody one our school she he social some somebody that the their they this those your",
        "adult adults aunt baby boy boys brother carer carers child children dad families family",
        "father girl girls learner learners mother mum others parent parents people person pupil",
        "pupils siblings sister student students young chief colleague colleagues councillor",
        "councillors director governor governors head headteacher inspector inspectors lead leader",
        "madam member members minister partner partners sir staff team psychologist therapist",
        "doctor officer nurse january february march april may june july august september october",
        "november december monday tuesday wednesday thursday friday saturday sunday",
    )
    for word in words.split()
)


def is_somebody(words: str) -> bool:
    """Whether words with capitals may name a person; roles, days and months do not."""
    return _NOBODY.isdisjoint(words.casefold().split())


_CHILD = r"(?:child|pupil|student|learner|young\sperson)"
_KIN_HINTS = (
    *("mum", "mam", "mother", "dad", "father", "brother", "sister"),
    *("nan", "gran", "aunt", "uncle", "cousin", "twin"),
)
CUES = tuple(
    Form(Kind.NAME, re.compile(pattern), is_somebody, hints)
    for hints, pattern in (
        (_KIN_HINTS, rf"(?<![\w'’-]){_WHO}['’]s\s{_KIN}\b"),
        (_KIN_HINTS, rf"\b[Hh](?:is|er)\s(?:\w+\s)?{_KIN},?\s{_WHO}"),
        (("age",), rf"\b{_WHO}(?:,\saged\s\d|\s\(aged?\s\d)"),
        (
            (" called ", " named "),
            r"\b(?:boy|girl|child|pupil|student|son|daughter|young\s(?:person|man|woman)|baby"
            r"|sibling|brother|sister|parent|mother|father|carer)\s(?:is\s)?"
            rf"(?:called|named)\s{_WHO}",
        ),
        (("Dear ",), rf"\bDear\s{_WHO}"),
        (
            ("son", "daughter", "little "),
            r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z]+\s)?(?:son|daughter|grandson"
            rf"|granddaughter|little\s(?:boy|girl)),?\s{_WHO}",
        ),
        (
            ("name", "Name", "NAME"),
            rf"(?:\b(?i:{_CHILD})(?:['’]s)?\s(?i:(?:full\s)?name)"
            rf"|\b(?i:name\sof\s(?:the\s)?{_CHILD}))\s?[:|][^\S\n]?{_WHO}",
        ),
    )
)
"""What stands where only a name can, so that names which no list holds are found too."""
