"""What in a document may tell who a child or family is, before it is bound or given out as it is.

A document of the evidence is full of adults in public work: inspectors, officers, councillors,
heads. To ask about each would teach people to wave everything through, so what is told is chosen
by kind. Always: UPNs, NHS numbers, dates of birth, and rows of a table whose headings are those of
a list of children, or of a bare list of names under a line about children. A name only where it
can be but a child's or relative's: beside kin ("her mother Xanthe", "Kit's dad"), an age or school
year, a plan or diagnosis, or in the field of a form. An address only where it is said to be a home,
a mail address only of a private provider. Never: titles with names, other names, phones,
postcodes of offices, and small numbers, which published figures are full of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sendprep.domain.child_cues import CHILD_CUES, HOME, LISTED_CUES, MAIL
from sendprep.domain.child_lists import ListWords, is_person, rows_of_children
from sendprep.domain.pages import Page
from sendprep.domain.privacy import Hit, Kind, forms_in
from sendprep.domain.privacy_forms import FORMS


class Sign(Enum):
    """What was seen; the value names one of it in a sentence."""

    UPN = "UPN"
    NHS_NUMBER = "NHS number"
    BIRTH_DATE = "date of birth"
    LISTED = "row of a list of children"
    NAME = "name of a child or relative"
    HOME = "home address"
    MAIL = "private mail address"

    def counted(self, number: int) -> str:
        """Return a number of it in words, such as "2 dates of birth"."""
        return f"{number:,} {self.value if number == 1 else _MANY[self]}"


_MANY = {
    Sign.UPN: "UPNs",
    Sign.NHS_NUMBER: "NHS numbers",
    Sign.BIRTH_DATE: "dates of birth",
    Sign.LISTED: "rows of a list of children",
    Sign.NAME: "names of children or relatives",
    Sign.HOME: "home addresses",
    Sign.MAIL: "private mail addresses",
}
_SIGNS = {
    Kind.UPN: Sign.UPN,
    Kind.NHS_NUMBER: Sign.NHS_NUMBER,
    Kind.BIRTH_DATE: Sign.BIRTH_DATE,
    Kind.NAME: Sign.NAME,
    Kind.POSTCODE: Sign.HOME,
    Kind.EMAIL: Sign.MAIL,
}
_NUMBERS = tuple(
    form for form in FORMS if form.kind in (Kind.UPN, Kind.NHS_NUMBER, Kind.BIRTH_DATE)
)
_SURE = (*_NUMBERS, *CHILD_CUES, HOME, MAIL)
_FILE_WORDS = re.compile(r"[\W_]+|(?<=[^\W\d_])(?=\d)|(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class Sighting:
    """What was seen on which page, counted from 0: characters `start` to before `end` of its text.

    It holds no word of the document, so that it may be remembered.
    """

    sign: Sign
    page: int
    start: int
    end: int


def signs_of(pages: Sequence[Page], words: ListWords) -> tuple[Sighting, ...]:
    """Return what a document shows, in its order; the rule is that of this module."""
    seen = [*_in_lists(pages, words)]
    for at, page in enumerate(pages):
        seen += (Sighting(_SIGNS[hit.kind], at, hit.start, hit.end) for hit in _hits(page, words))
    return tuple(sorted(seen, key=lambda one: (one.page, one.start, one.end)))


def named_by_file(filename: str, words: ListWords) -> bool:
    """Whether the name of a file tells who somebody is, such as "Kit Okafor EHCP.docx"."""
    if forms_in(filename.replace("_", " "), _NUMBERS):
        return True
    parts = file_words(filename).split()
    for at, part in enumerate(parts):
        following = parts[at + 1].casefold() if at + 1 < len(parts) else ""
        behind = parts[at - 1].casefold() if at else ""
        is_place = following in words.given.not_before or behind in words.given.not_behind
        if part[0].isupper() and part.casefold() in words.given.words and not is_place:
            return True
    return False


def file_words(filename: str) -> str:
    """Return the words of a file's name, however they are joined: "Kit Okafor EHCP"."""
    return _FILE_WORDS.sub(" ", filename.rpartition(".")[0] or filename)


def _in_lists(pages: Sequence[Page], words: ListWords) -> Iterator[Sighting]:
    for page, start, end in rows_of_children(pages, words):
        yield Sighting(Sign.LISTED, page, start, end)


def _hits(page: Page, words: ListWords) -> Iterator[Hit]:
    text = page.text.replace("\t", "|")  # cells are no words beside one another
    for hit in forms_in(text, _SURE):
        if _is_sure(text, hit, words):
            yield hit
    for hit in forms_in(text, LISTED_CUES):
        yield from _from_given_name(text, hit, words)


def _is_sure(text: str, hit: Hit, words: ListWords) -> bool:
    """Whether a hit is no figure among figures, no heading, and no mail of somebody at work."""
    seen = text[hit.start : hit.end]
    match hit.kind:
        case Kind.EMAIL:
            return seen.rpartition("@")[2].casefold() in words.private_mail
        case Kind.NHS_NUMBER:
            return not _is_among_figures(text, hit)
        case Kind.NAME if text[hit.start - 1 : hit.start] == "|":  # the next cell of a form
            return is_person(seen, words)
    return True


def _from_given_name(text: str, hit: Hit, words: ListWords) -> Iterator[Hit]:
    """Yield the hit from its given name on: of "Then Oliver", Oliver; nothing if it has none."""
    for word in re.finditer(r"\S+", text[hit.start : hit.end]):
        if word[0].casefold() in words.given.words:
            yield replace(hit, start=hit.start + word.start())
            return


def _is_among_figures(text: str, hit: Hit) -> bool:
    """Whether a parted number stands in a row of figures, where one in eleven passes the check."""
    before, after = text[max(0, hit.start - 2) : hit.start], text[hit.end : hit.end + 2]
    return bool(re.fullmatch(r"\d ", before) or re.fullmatch(r" \d", after))
