"""What is one source, found by graph, is what trying every path by hand finds too."""

from itertools import product

from coverage_made import piece
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.evidence import Evidence, EvidenceKind
from sendprep.domain.sources import find_sources

_NONE: tuple[str, ...] = ()


def independent(*pieces: Evidence, of: tuple[str, ...] = _NONE) -> int:
    """Return how many independent sources speak through pieces of a bank; all without `of`."""
    return find_sources(pieces).independent(of or [one.id for one in pieces])


def test_pieces_that_nothing_joins_are_sources_of_their_own() -> None:
    assert independent(piece(1), piece(2), piece(3)) == 3


def test_versions_attachments_datasets_and_copies_are_one_source() -> None:
    assert independent(piece(1), piece(2, replaces_id="e1"), piece(3, replaces_id="e2")) == 1
    assert independent(piece(1), piece(2, came_with_id="e1"), piece(3, came_with_id="e1")) == 1
    assert independent(piece(1, source="SEN2 return"), piece(2, source=" sen2  Return ")) == 1
    assert independent(piece(1), piece(2, sha256=f"{1:064x}")) == 1


def test_pieces_are_one_source_through_a_third_that_is_not_linked() -> None:
    mail = piece(1)
    minutes, figures = piece(2, came_with_id="e1"), piece(3, came_with_id="e1")
    assert independent(mail, minutes, figures, of=("e2", "e3")) == 1


def test_attachments_of_a_mail_in_the_trash_are_still_one_source() -> None:
    assert independent(piece(2, came_with_id="gone"), piece(3, came_with_id="gone")) == 1


def test_what_rests_on_a_piece_adds_no_source_to_it() -> None:
    report, summary = piece(2, rests_on=("e1",)), piece(3, rests_on=("e2",))
    assert independent(piece(1), report, summary) == 1
    assert independent(piece(1), report, summary, of=("e2", "e3")) == 1


def test_report_on_two_sources_does_not_make_them_one() -> None:
    report = piece(3, rests_on=("e1", "e2"))
    assert independent(piece(1), piece(2), report) == 2
    assert independent(piece(1), piece(2), report, of=("e3",)) == 1


def test_pieces_that_rest_on_each_other_are_one_source() -> None:
    assert independent(piece(1, rests_on=("e2",)), piece(2, rests_on=("e1",))) == 1


def test_our_own_sef_is_no_source_and_no_bridge() -> None:
    own = piece(1, kind=EvidenceKind.SELF_EVALUATION, rests_on=("e2", "e3"), source="Tracker")
    assert independent(own, piece(2, rests_on=("e1",)), of=("e2",)) == 0
    assert independent(own, piece(2, source="Tracker"), piece(3), of=("e2", "e3")) == 2


def test_circular_is_what_leads_back_to_itself_or_to_our_own_sef() -> None:
    own = piece(1, kind=EvidenceKind.SELF_EVALUATION)
    pieces = (
        own,
        piece(2, rests_on=("e1",)),
        piece(3, rests_on=("e2",)),
        piece(4, rests_on=("e5",)),
        piece(5, rests_on=("e4",)),
        piece(6, rests_on=("e4",)),
        piece(7, rests_on=("e7",)),
        piece(8),
    )
    assert find_sources(pieces).circular == {"e1", "e2", "e3", "e4", "e5", "e7"}


def test_long_chain_of_pieces_is_followed_to_its_end() -> None:
    pieces = [piece(1), *(piece(n, rests_on=(f"e{n - 1}",)) for n in range(2, 2000))]
    assert find_sources(pieces).foundations["e1999"] == {"e1"}


def test_newest_version_stands_for_those_before_it() -> None:
    pieces = (piece(1), piece(2, replaces_id="e1"), piece(3, replaces_id="e2"), piece(4))
    sources = find_sources(pieces)
    assert sources.newest(["e1", "e3", "e4"]) == {"e3", "e4"}
    assert sources.newest(["e1", "e2"]) == {"e2"}


# --- by hand -----------------------------------------------------------------------------------

_COUNT = 6
_IDS = tuple(f"e{n}" for n in range(1, _COUNT + 1))


@st.composite
def banks(draw: st.DrawFn) -> tuple[Evidence, ...]:
    """Return a few pieces that are joined in every way there is."""
    made = []
    for number, one in enumerate(_IDS, 1):
        earlier = st.sampled_from([None, *_IDS[: number - 1]])
        kinds = [EvidenceKind.REPORT] * 5 + [EvidenceKind.SELF_EVALUATION]
        made.append(
            piece(
                number,
                kind=draw(st.sampled_from(kinds)),
                sha256=draw(st.sampled_from([f"{number:064x}"] * 4 + ["same"])),
                source=draw(st.sampled_from(["", "", "", "A", "B"])),
                replaces_id=draw(st.one_of(st.none(), earlier)),
                came_with_id=draw(st.one_of(st.none(), st.none(), earlier)),
                rests_on=tuple(draw(st.sets(st.sampled_from(_IDS), max_size=2)) - {one}),
            )
        )
    return tuple(made)


def reached_by_hand(bank: tuple[Evidence, ...]) -> set[tuple[str, str]]:
    """Return every pair of pieces of which one leads to the other, by trying all ways between.

    What is one source leads both ways, what rests on another one way; our SEF leads nowhere.
    """
    own = {one.id for one in bank if one.kind is EvidenceKind.SELF_EVALUATION}
    names = {
        one.id: {one.id, one.sha256, one.replaces_id, one.came_with_id, one.source} - {None, ""}
        for one in bank
        if one.id not in own
    }
    pairs = {(one, one) for one in _IDS}
    pairs |= {(one, two) for one, two in product(names, names) if names[one] & names[two]}
    pairs |= {(one.id, under) for one in bank if one.id in names for under in one.rests_on}
    for middle, one, two in product(_IDS, repeat=3):
        if (one, middle) in pairs and (middle, two) in pairs:
            pairs.add((one, two))
    return pairs


@settings(max_examples=60, deadline=None)
@given(banks(), st.sets(st.sampled_from(_IDS), min_size=1))
def test_sources_are_the_ends_that_trying_every_way_leads_to(
    bank: tuple[Evidence, ...], linked: set[str]
) -> None:
    own = {one.id for one in bank if one.kind is EvidenceKind.SELF_EVALUATION}
    leads = reached_by_hand(bank)
    ends = {one for one in _IDS if all((two, one) in leads for two in _IDS if (one, two) in leads)}
    together = {one: min(two for two in _IDS if {(one, two), (two, one)} <= leads) for one in _IDS}
    ours = linked - own
    expected = {together[end] for one in ours for end in ends - own if (one, end) in leads}
    sources = find_sources(bank)
    documents = {sources.chains[one] for one in ours}
    assert sources.independent(ours) == min(len(expected), len(documents))


@settings(max_examples=60, deadline=None)
@given(banks())
def test_circular_pieces_are_those_that_walking_every_path_finds(
    bank: tuple[Evidence, ...],
) -> None:
    by_id = {one.id: one for one in bank}
    own = {one.id for one in bank if one.kind is EvidenceKind.SELF_EVALUATION}

    def reaches(one: str, goals: set[str], path: tuple[str, ...]) -> bool:
        return any(
            under in goals or (under not in path and reaches(under, goals, (*path, under)))
            for under in by_id[one].rests_on
        )

    expected = own | {one for one in by_id if reaches(one, {one} | own, ())}
    assert find_sources(bank).circular == expected


@settings(max_examples=60, deadline=None)
@given(banks(), st.sets(st.sampled_from(_IDS), min_size=1), st.sampled_from(_IDS))
def test_one_more_piece_never_takes_a_source_away(
    bank: tuple[Evidence, ...], linked: set[str], more: str
) -> None:
    sources = find_sources(bank)
    assert sources.independent(linked | {more}) >= sources.independent(linked)
