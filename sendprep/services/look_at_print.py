"""Look at the words of a report before it is printed: what may tell who somebody is, by place.

A person decides of each: the words leave their field, or are kept with a reason, or the report is
not written. What inspectors published, and the names of officers, is meant to be read.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Union

from sendprep.bank.bank import Bank
from sendprep.domain.free_words import FreeWords, Nature
from sendprep.domain.identity import new_id
from sendprep.domain.kept_words import REPORT, KeptWords
from sendprep.domain.privacy import Hit, Kind, find
from sendprep.domain.word_places import fields_of, standing, without
from sendprep.errors import SendprepError
from sendprep.services.read_rules import given_names
from sendprep.services.say_place import say_place

if TYPE_CHECKING:
    from sendprep.reports.document import Document
    from sendprep.reports.printed_words import Printed
    from sendprep.services.look_at_documents import DocumentTelling

REMOVED = "[removed]"
"""What stands in the place of words that were taken out."""
_AROUND, _FIRST = 60, 3
_NOTHING = "Nothing was written."


@dataclass(frozen=True)
class Telling:
    """Words of a report that may tell who somebody is.

    `place` is the field that holds them, such as "narrative/<weakness id>/position", or
    "report/<heading path>" where none does; `where` says it in words. `before` and `after` are up
    to 60 characters around them. `can_remove` is false where the words are not ours to change.
    """

    place: str
    where: str
    words: str
    kind: Kind
    before: str
    after: str
    can_remove: bool

    @property
    def kind_words(self) -> str:
        """What the words seem to be."""
        return self.kind.value

    @property
    def said(self) -> str:
        """The words as a sentence names them."""
        return f"“{self.words}” ({self.kind_words}: {self.where})"


Asked = Union[Telling, "DocumentTelling"]
"""What somebody has to decide about: words of a report, or a document that is bound as received."""


class WordsTellError(SendprepError):
    """A report was not written, because of the words, or the documents, in `telling`."""

    def __init__(self, telling: "tuple[Asked, ...]") -> None:
        documents = [one for one in telling if not isinstance(one, Telling)]
        words = [one for one in telling if isinstance(one, Telling)]
        said = []
        if words:
            said.append(_sentence(words, "1 place in it", "places in it", "somebody"))
        if documents:
            said.append(_sentence(documents, "1 document", "documents", "a child"))
        super().__init__(
            " ".join(said),
            _NOTHING,
            "Decide about each on the Print page of the window, or give one reason for all with "
            "--keep-because.",
        )
        self.telling = telling


def _sentence(asked: "Sequence[Asked]", one: str, many: str, who: str) -> str:
    shown = "; ".join(each.said for each in asked[:_FIRST])
    more = f"; and {len(asked) - _FIRST} more" if len(asked) > _FIRST else ""
    what = one if len(asked) == 1 else f"{len(asked)} {many}"
    return f"{what} may tell who {who} is: {shown}{more}."


def telling(bank: Bank | None, document: "Document") -> tuple[Telling, ...]:
    """Return the words that may tell who somebody is and are not kept, in the report's order.

    Words that stand in one field several times are told once. Without a bank, as for a check of
    lists, none has a field and none can be kept.
    """
    from sendprep.reports.printed_words import printed_words

    return telling_in(bank, printed_words(document))


def telling_in(bank: Bank | None, words: "Iterable[Printed]") -> tuple[Telling, ...]:
    """Return the same of single pieces of words that are printed."""
    names = given_names()
    hits = cache(lambda text: find(text, names, counts=True))  # a title stands in many rows
    found = [(one, hit) for one in words if not one.is_quoted for hit in hits(one.text)]
    if not found:
        return ()
    typed = bank.free_words.all() if bank else ()
    held = standing((one.text[hit.start : hit.end] for one, hit in found), typed)
    places = cache(lambda text, hit: fields_of(text, hit.start, hit.end, held))
    told: dict[tuple[str, str], Telling] = {}
    looked_at = set[tuple[str, Hit]]()
    contacts = _contacts(bank)
    for printed, hit in found:
        fields = places(printed.text, hit)
        if not fields and any(_holds(one, printed.text[hit.start : hit.end]) for one in contacts):
            continue
        if not fields or (printed.text, hit) not in looked_at:  # one note may be that of thousands
            for one in _tell(bank, printed, hit, fields):
                told.setdefault((one.place, one.words), one)
        looked_at.add((printed.text, hit))
    kept = {(one.place, one.words) for one in bank.kept_words.all()} if bank else set()
    return tuple(one for key, one in told.items() if key not in kept)


def keep(bank: Bank, telling: "Asked", because: str) -> None:
    """Store that the words may be printed, with the reason, as one step.

    SendprepError if there is no reason.
    """
    keep_all(bank, (telling,), because)


def keep_all(bank: Bank, telling: "Iterable[Asked]", because: str) -> None:
    """Store of several words or documents, as one step, that they may leave, for one reason."""
    if not because.strip():
        raise SendprepError(
            "No reason is given why these words may be printed.",
            "Nothing was kept.",
            "Say it in a few words: “public office holder”, “not a person”.",
        )
    every = tuple(telling)
    where = every[0].where if len(every) == 1 else f"{len(every)} places"
    now = datetime.now(UTC)
    with bank.change(f"Keep words for print: {where}"):
        for one in every:
            bank.kept_words.add(
                KeptWords(
                    new_id(), one.place, one.words, one.kind_words, because.strip(),
                    bank.officer, now,
                )
            )  # fmt: skip


def remove(bank: Bank, telling: Telling) -> None:
    """Take the words out of their field, wherever they stand in it, as one step.

    SendprepError if they are not ours to change, or the field no longer holds them.
    """
    if not telling.can_remove:
        raise SendprepError(
            f"“{telling.words}” cannot be taken out: {telling.where} is not ours to change.",
            "Nothing was changed.",
            "Keep the words with a reason, or leave out what holds them.",
        )
    held = _held(bank, telling)
    left = without(held.text, telling.words, REMOVED)
    if left == held.text:
        raise _changed(telling)
    with bank.change(f"Remove words before print: {telling.where}"):
        bank.free_words.put(replace(held, text=left))


def refuse_telling(bank: Bank | None, document: "Document", decided: Collection[str] = ()) -> None:
    """Raise WordsTellError if words of the report may tell who somebody is and are not kept.

    `decided` are those that the report itself is about, which were decided of where they stand.
    """
    found = tuple(one for one in telling(bank, document) if one.words not in decided)
    if found:
        raise WordsTellError(found)


def refuse_telling_in(bank: Bank, words: "Iterable[Printed]") -> None:
    """Raise WordsTellError for the same in single pieces of words, such as cells of a sheet."""
    if found := telling_in(bank, words):
        raise WordsTellError(found)


def _contacts(bank: Bank | None) -> frozenset[str]:
    """Return how the people of the revisit are reached, which a report may join as it likes.

    It is recorded to be printed; the same words in what somebody wrote are asked about there.
    """
    people = bank.people.all() if bank else ()
    return frozenset(one for person in people for one in (person.name, person.phone, person.mail))


def _holds(contact: str, words: str) -> bool:
    return without(contact, words, "") != contact


def _held(bank: Bank, telling: Telling) -> FreeWords:
    try:
        return bank.free_words.get(telling.place)
    except KeyError:
        raise _changed(telling) from None


def _changed(telling: Telling) -> SendprepError:
    return SendprepError(
        f"“{telling.words}” no longer stands in {telling.where}.",
        "Nothing was changed.",
        "Make the report anew to see what is left.",
    )


def _tell(
    bank: Bank | None, printed: "Printed", hit: Hit, fields: Collection[FreeWords]
) -> Iterator[Telling]:
    """Yield the words once for each field that they may come from, or for their place in print."""
    is_few = hit.kind is Kind.FEW
    # A reason given while a note was typed says nothing of small numbers, which only print hides.
    asked = [one for one in fields if is_few or not one.is_kept]
    if any(one.nature is Nature.PUBLIC for one in fields) or (fields and not asked):
        return
    if bank and asked:
        for field in asked:
            here = field.nature is Nature.OWN
            yield _at(field.place, say_place(bank, field.place), printed, hit, here)
    elif not is_few:  # a report hides the small numbers of its own tables
        yield _at(f"{REPORT}{printed.path}", printed.path, printed, hit, False)


def _at(place: str, where: str, printed: "Printed", hit: Hit, can_remove: bool) -> Telling:
    text = printed.text
    return Telling(
        place=place,
        where=where,
        words=" ".join(text[hit.start : hit.end].split()),
        kind=hit.kind,
        before=text[: hit.start].rpartition("\n")[2][-_AROUND:],
        after=text[hit.end :].partition("\n")[0][:_AROUND],
        can_remove=can_remove,
    )
