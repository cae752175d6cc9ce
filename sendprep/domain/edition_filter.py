"""What an edition of a binder holds: whatever it withholds is taken out before a page is made.

The inspectors' edition holds everything. The partnership board's leaves out exhibits with personal
data; the parents' and carers' holds only what is marked OFFICIAL, no questions with our line to
take, no log of the days, and roles in place of names. Officers may withhold more, piece by piece.
A mail that came with what is withheld is listed, but is no exhibit: its file holds that as well.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sendprep.domain.edition_account import Without, renamed, rewritten, with_words
from sendprep.domain.edition_rounds import audited_rebuilt, reasons_untold, round_rebuilt
from sendprep.domain.edition_words import rebuilt, withheld_words
from sendprep.domain.editions import Edition, Withheld, document_place, section_place
from sendprep.domain.evidence import Confidentiality, Evidence, Link
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Person, Request
from sendprep.domain.self_evaluation import Account
from sendprep.domain.withheld_words import WithheldWords

_MARKINGS = {
    Edition.INSPECTOR: frozenset(Confidentiality),
    Edition.BOARD: frozenset(Confidentiality) - {Confidentiality.PERSONAL_DATA},
    Edition.PARENTS: frozenset({Confidentiality.OFFICIAL}),
}
"""What exhibits may be marked as; more is withheld by hand."""
_ANY_NAME = "Binder"
"""What a recipe is called whose own name is withheld."""


def may_show(piece: Evidence, edition: Edition, withheld: Iterable[Withheld]) -> bool:
    """Whether an edition may hold a piece of evidence, or any word of it."""
    place = document_place(piece.id)
    by_hand = any(one.edition is edition and one.place == place for one in withheld)
    return piece.confidentiality in _MARKINGS[edition] and not by_hand


def words_of_edition(
    pack: Pack, withheld: Sequence[Withheld], trashed: Sequence[Evidence] = ()
) -> WithheldWords:
    """Return the words that the edition of a pack's recipe withholds, from the pack as a whole."""
    shown, gone = _apart(pack, withheld, trashed)
    return withheld_words(pack, shown, gone)


def for_edition(pack: Pack, withheld: Sequence[Withheld], trashed: Sequence[Evidence] = ()) -> Pack:
    """Return a pack with nothing in it that its recipe's edition withholds.

    `trashed` is what lies in the trash: of what could not be shown, nothing is told either.
    """
    shown, gone = _apart(pack, withheld, trashed)
    words = withheld_words(pack, shown, gone)
    left = _without_sections(_without_documents(pack, shown), withheld)
    left = replace(left, requests=tuple(one for one in pack.requests if not _gives(one, gone)))
    lacks_words = _said(left) != _said(pack)
    left = _rewritten(replace(left, se=renamed(left.se, words)), words)
    bound = left.recipe.left_out_exhibits | holding(gone, (*pack.se.evidence, *trashed))
    lacks_evidence = len(shown) < len(pack.se.evidence)
    left = replace(
        left,
        is_partial=lacks_evidence,
        recipe=replace(left.recipe, left_out_exhibits=bound),
        se=replace(left.se, lacks_evidence=lacks_evidence, lacks_words=lacks_words),
    )
    return _for_parents(left) if pack.recipe.edition is Edition.PARENTS else left


def holding(inner: Iterable[Evidence], every: Iterable[Evidence]) -> frozenset[str]:
    """Return the ids of the pieces whose own file holds one of those within it, however deep."""
    came_with = {one.id: one.came_with_id for one in every}
    found = set[str]()
    for one in inner:
        at = one.came_with_id
        while at is not None and at not in found:
            found.add(at)
            at = came_with.get(at)
    return frozenset(found)


def _apart(
    pack: Pack, withheld: Sequence[Withheld], trashed: Sequence[Evidence]
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """Return the evidence that the edition shows, and what it must not tell of."""
    every = (*pack.se.evidence, *trashed)
    gone = tuple(one for one in every if not may_show(one, pack.recipe.edition, withheld))
    ids = {one.id for one in gone}
    return tuple(one for one in pack.se.evidence if one.id not in ids), gone


def _said(pack: Pack) -> list[object]:
    return [account.sections for account in pack.se.accounts]


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
    )


def _gives(request: Request, gone: Iterable[Evidence]) -> bool:
    """Whether inspectors were given what is withheld, by its number or as the very file."""
    return any(one.id == request.evidence_id or one.sha256 == request.sha256 for one in gone)


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
            if section_place(account.weakness.id, section) not in places
        }
        return replace(account, sections=sections)

    return replace(pack, se=replace(pack.se, accounts=tuple(map(kept, pack.se.accounts))))


def _rewritten(pack: Pack, words: WithheldWords) -> Pack:
    """Return the pack with what officers wrote rebuilt; what is left without a word goes."""
    without = words.without
    return replace(
        pack,
        recipe=replace(pack.recipe, name=_named(pack.recipe.name, without)),
        se=replace(
            rewritten(pack.se, without),
            audited=tuple(audited_rebuilt(one, without) for one in pack.se.audited),
        ),
        people=tuple(rebuilt(one, words) for one in pack.people),
        questions=with_words(pack.questions, "text", "line", "who", without=without),
        meetings=with_words(pack.meetings, "title", "room", "attends", without=without),
        touches=with_words(pack.touches, "said", "answer", "owner", without=without),
        requests=with_words(
            pack.requests, "text", "given", "asked_by", "given_by", without=without
        ),
        actions=with_words(pack.actions, "text", "owner", without=without),
        agreed=with_words(pack.agreed, "who", without=without),
        rounds=tuple(round_rebuilt(one, without) for one in pack.rounds),
    )


def _named(name: str, without: Without) -> str:
    return without(name).strip() or _ANY_NAME


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
        rounds=tuple(replace(one, kept=reasons_untold(one.kept)) for one in pack.rounds),
    )


def _role_only(person: Person) -> Person:
    return replace(person, name="", phone="", mail="")
