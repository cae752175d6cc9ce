"""The numbers by which services know a child, and the check digits that tell a slip in them."""

import re
from operator import mul

_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_VALUES = bytes.maketrans(
    _UPN_LETTERS.encode() + b"0123456789", bytes([*range(len(_UPN_LETTERS)), *range(10)])
)
"""Makes the value of each sign from its byte: lists have thousands of numbers to be checked."""
_UPN_WEIGHTS, _TEN_WEIGHTS = tuple(range(2, 14)), tuple(range(10, 1, -1))
_UPN = re.compile(rf"[{_UPN_LETTERS}][0-9]{{11}}[0-9{_UPN_LETTERS}]")
_UPN_UNKNOWN = re.compile(r"UN(?:0?[1-9]|10)")
_TEN_DIGITS = re.compile(r"[0-9]{10}")


def is_upn(text: str) -> bool:
    """Whether a text is a unique pupil number: 13 signs, the first of which follows from the rest.

    The letter is the sum of the other signs, each times its position from 2 to 13, modulo 23; a
    temporary number ends in a letter, which counts by its place (govtalk UniquePupilNumber-2-0).
    The council's number in it is not looked up, as lists of them lack newer councils.
    """
    if not _UPN.fullmatch(text):
        return False
    total = sum(map(mul, _UPN_WEIGHTS, text[1:].encode().translate(_VALUES)))
    return text[0] == _UPN_LETTERS[total % 23]


def says_upn_unknown(text: str) -> bool:
    """Whether a text is a code that stands for the reason why there is no UPN, such as UN1."""
    return _UPN_UNKNOWN.fullmatch(text) is not None


def is_nhs_number(text: str) -> bool:
    """Whether ten digits are an NHS number, whose last follows from the others (modulo 11)."""
    if not _TEN_DIGITS.fullmatch(text):
        return False
    check = (11 - _weighted(text) % 11) % 11
    return check == int(text[9])


def has_uln_form(text: str) -> bool:
    """Whether a text is ten digits, as a unique learner number is."""
    return _TEN_DIGITS.fullmatch(text) is not None


def is_uln(text: str) -> bool:
    """Whether ten digits are a unique learner number: all ten, weighted 10 to 1, make 10 mod 11."""
    return has_uln_form(text) and (_weighted(text) + int(text[9])) % 11 == 10


def _weighted(digits: str) -> int:
    """Return the sum of the first nine digits times 10 to 2."""
    return sum(map(mul, _TEN_WEIGHTS, digits.encode().translate(_VALUES)))
