"""What an edition of a binder holds: whatever it withholds is taken out before a page is made.

The inspectors' edition holds everything. The partnership board's leaves out exhibits with personal
data; the parents' and carers' holds only what is marked OFFICIAL, no questions with our line to
take, no log of the days, and roles in place of names. Officers may withhold more, piece by piece.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Confidentiality, Evidence, Link
from sendprep.domain.narrative import Section
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Person
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.withheld_words import WithheldWords

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_MARKINGS = {
    Edition.INSPECTOR: frozenset(Confidentiality),
    Edition.BOARD: frozenset(Confidentiality) - {Confidentiality.PERSONAL_DATA},
    Edition.PARENTS: frozenset({Confidentiality.OFFICIAL}),
}
"""What exhibits may be marked as; more is withheld by hand."""


def may_show(piece: Evidence, edition: Edition, withheld: Iterable[Withheld]) -> bool:
    """Whether an edition may hold a piece of evidence, or any word of it."""
    place = f"evidence/{piece.id}"
    by_hand = any(one.edition is edition and one.place == place for one in withheld)
    return piece.confidentiality in _MARKINGS[edition] and not by_hand


def for_edition(pack: Pack, withheld: Sequence[Withheld]) -> Pack:
    """Return a pack with nothing in it that its recipe's edition withholds."""
    edition = pack.recipe.edition
    shown = tuple(one for one in pack.se.evidence if may_show(one, edition, withheld))
    left = _without_documents(pack, shown)
    words = _words(pack, frozenset(one.id for one in shown))
    left = _without_sections(left, withheld)
    left = _rewritten(_renamed(left, words), words.without)
    return _for_parents(left) if edition is Edition.PARENTS else left


def _words(pack: Pack, shown: frozenset[str]) -> WithheldWords:
    gone = [one for one in pack.se.evidence if one.id not in shown]
    names = {word for one in pack.se.evidence if one.id in shown for word in _names(one)}
    ids = {one.id for one in gone}
    quotes = [one.quote for one in pack.se.excerpts if one.evidence_id in ids]
    said = [word for one in gone for word in _names(one) if word not in names] + quotes
    numbers = frozenset(one.number for one in gone)
    words = WithheldWords(numbers, frozenset(filter(str.strip, said)))
    if pack.recipe.edition is not Edition.PARENTS:
        return words
    reached = frozenset(word for one in pack.people for word in (one.phone, one.mail))
    roles = tuple((one.name, one.role) for one in pack.people if one.name.strip())
    return replace(words, roles=roles, contacts=reached)


def _names(piece: Evidence) -> tuple[str, str]:
    return piece.title, piece.filename


def _without_documents(pack: Pack, shown: Sequence[Evidence]) -> Pack:
    """Return the pack with only these documents, and what hangs on the others gone with them."""
    ids = frozenset(one.id for one in shown)
    se = pack.se
    if pack.manifest and len(ids) < len(se.evidence):
        codes = {one.code for one in shown}
        hashes = tuple(one for one in pack.manifest.exhibits if one[0] in codes)
        pack = replace(pack, manifest=replace(pack.manifest, exhibits=hashes))
    return replace(
        pack,
        se=replace(
            se,
            evidence=tuple(_unhung(one, ids) for one in shown),
            excerpts=tuple(one for one in se.excerpts if one.evidence_id in ids),
            accounts=tuple(
                replace(account, links=_links_to(account.links, ids)) for account in se.accounts
            ),
        ),
        exhibits=tuple(one for one in pack.exhibits if one.evidence_id in ids),
        requests=tuple(
            one for one in pack.requests if one.evidence_id is None or one.evidence_id in ids
        ),
    )


def _unhung(piece: Evidence, ids: frozenset[str]) -> Evidence:
    """Return a piece that names no other which is not there."""
    return replace(
        piece,
        replaces_id=piece.replaces_id if piece.replaces_id in ids else None,
        came_with_id=piece.came_with_id if piece.came_with_id in ids else None,
        rests_on=tuple(one for one in piece.rests_on if one in ids),
    )


def _links_to(links: Iterable[Link], ids: frozenset[str]) -> tuple[Link, ...]:
    return tuple(one for one in links if one.evidence_id in ids)


def _without_sections(pack: Pack, withheld: Iterable[Withheld]) -> Pack:
    """Return the pack without the sections of our account that officers withhold."""
    places = {one.place for one in withheld if one.edition is pack.recipe.edition}

    def kept(account: Account) -> Account:
        sections = {
            section: text
            for section, text in account.sections.items()
            if _place(account, section) not in places
        }
        return replace(account, sections=sections)

    return replace(pack, se=replace(pack.se, accounts=tuple(map(kept, pack.se.accounts))))


def _place(account: Account, section: Section) -> str:
    return f"narrative/{account.weakness.id}/{section.value}"


_Words = Callable[[str], str]
_Value = TypeVar("_Value", bound="DataclassInstance")


def _rewritten(pack: Pack, without: _Words) -> Pack:
    """Return the pack with what officers wrote rebuilt; what is left without a word goes."""
    some = partial(_with_words, without=without)
    return replace(
        pack,
        se=_rewritten_account(pack.se, without),
        questions=some(pack.questions, "text", "line", "who"),
        meetings=some(pack.meetings, "title", "room", "attends"),
        touches=some(pack.touches, "said", "answer", "owner"),
        requests=some(pack.requests, "text", "given", "asked_by", "given_by"),
        actions=some(pack.actions, "text", "owner"),
        agreed=some(pack.agreed, "who"),
        rounds=tuple(
            replace(one, sights=some(one.sights, "board", "decision")) for one in pack.rounds
        ),
    )


def _with_words(
    values: Sequence[_Value], first: str, *others: str, without: _Words
) -> tuple[_Value, ...]:
    """Return values with their words rebuilt, without those whose `first` words are gone."""
    kept = []
    for one in values:
        words = {field: without(getattr(one, field)) for field in (first, *others)}
        if words[first].strip() or not getattr(one, first).strip():
            kept.append(replace(one, **words))
    return tuple(kept)


def _rewritten_account(se: SelfEvaluation, without: _Words) -> SelfEvaluation:
    """Return what is said of the area and of each weakness, rebuilt; inspectors' words stay."""
    inspection = se.inspection
    return replace(
        se,
        inspection=replace(
            inspection,
            context=without(inspection.context),
            prepared_by=without(inspection.prepared_by),
            goes_to=without(inspection.goes_to),
        ),
        accounts=tuple(_rewritten_of(account, without) for account in se.accounts),
        strengths=_with_words(se.strengths, "text", without=without),
        events=_with_words(se.events, "title", without=without),
        excerpts=tuple(replace(one, note=without(one.note)) for one in se.excerpts),
    )


def _renamed(pack: Pack, words: WithheldWords) -> Pack:
    """Return the pack with documents that are not called after others; one word is no name."""
    names = frozenset(one for one in words.said if len(one.split()) > 1)
    without = replace(words, said=names).without
    evidence = tuple(_called(one, without) for one in pack.se.evidence)
    return replace(pack, se=replace(pack.se, evidence=evidence))


def _called(piece: Evidence, without: _Words) -> Evidence:
    """Return a piece whose name tells of nothing else; what is left without one has its kind's."""
    stem, dot, suffix = piece.filename.rpartition(".")
    called = without(stem) if dot else without(piece.filename)
    return replace(
        piece,
        title=without(piece.title) or piece.kind.words,
        filename=f"{called or piece.code}{dot}{suffix if dot else ''}",
        source=without(piece.source),
        owner=without(piece.owner),
    )


def _rewritten_of(account: Account, without: _Words) -> Account:
    weakness = account.weakness
    return replace(
        account,
        weakness=replace(weakness, title=without(weakness.title)),
        sections={section: without(text) for section, text in account.sections.items()},
        findings=tuple(replace(one, response=without(one.response)) for one in account.findings),
        links=tuple(replace(one, why=without(one.why)) for one in account.links),
    )


def _for_parents(pack: Pack) -> Pack:
    """Return the pack as families may have it: roles only, no line to take, no log of the days."""
    evidence = tuple(replace(one, owner="") for one in pack.se.evidence)
    return replace(
        pack,
        se=replace(pack.se, evidence=evidence),
        people=tuple(map(_role_only, pack.people)),
        questions=(),
        touches=(),
        requests=(),
    )


def _role_only(person: Person) -> Person:
    return replace(person, name="", phone="", mail="")
