"""The words that an edition withholds: names of documents, their quotes, and who people are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Evidence
from sendprep.domain.named_people import NamedPeople, words_in_small
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Person
from sendprep.domain.reworded import Reworded
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.withheld_words import WithheldWords

_ANY_ROLE = "An officer"


def withheld_words(
    pack: Pack, shown: Sequence[Evidence], gone: Sequence[Evidence]
) -> WithheldWords:
    """Return what must not be read in an edition that shows some pieces, and nothing of others."""
    words = _of_documents(pack.se, shown, gone) if gone else WithheldWords()
    if pack.recipe.edition is not Edition.PARENTS:
        return words
    ordinary = words_in_small(_written(pack.se)) if pack.people else frozenset()
    named = NamedPeople(tuple((one.name, one.role) for one in pack.people if one.name), ordinary)
    roles = replace(words, people=named)
    people = tuple((one.name, rebuilt(one, roles).role) for one in pack.people if one.name.strip())
    reached = frozenset(word for one in pack.people for word in (one.phone, one.mail))
    return replace(words, people=NamedPeople(people, ordinary), contacts=reached)


def rebuilt(person: Person, words: WithheldWords) -> Person:
    """Return a person whose role tells of nothing else; a role is never empty."""
    role = words.without(person.role).strip() or _ANY_ROLE
    return replace(person, role=role, body=words.without(person.body))


def _of_documents(
    se: SelfEvaluation, shown: Sequence[Evidence], gone: Sequence[Evidence]
) -> WithheldWords:
    here = {one.id for one in shown}
    names = {word for one in shown for word in _names(one)}
    said = frozenset(word for one in gone for word in _names(one) if word.strip()) - names
    ids = {one.id for one in gone}
    quotes = frozenset(one.quote for one in se.excerpts if one.evidence_id in ids)
    numbers = frozenset(one.number for one in gone)
    titles = frozenset(word for one in gone for word in (one.title, _stem(one.filename))) - names
    known = (*names, *_read(se), *(one.quote for one in se.excerpts if one.evidence_id in here))
    every = said | frozenset(filter(str.strip, quotes))
    return WithheldWords(numbers, every, reworded=Reworded(titles, quotes, known))


def _names(piece: Evidence) -> tuple[str, str]:
    return piece.title, piece.filename


def _stem(filename: str) -> str:
    return filename.rpartition(".")[0] or filename


def _read(se: SelfEvaluation) -> Iterator[str]:
    """Yield what inspectors wrote, which every edition has."""
    yield se.inspection.area
    for account in se.accounts:
        yield account.weakness.text
        yield from (finding.text for finding in account.findings)


def _written(se: SelfEvaluation) -> Iterator[str]:
    """Yield what shows which words are ordinary ones."""
    yield from _read(se)
    yield se.inspection.context
    for account in se.accounts:
        yield from account.sections.values()
        yield from (finding.response for finding in account.findings)
