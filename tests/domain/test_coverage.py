"""What fills a cell, what only stands beside it, which flags rise, and which gaps are named."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from coverage_made import FINDING, REVISIT, WEAKNESS, excerpt, link, picture, piece
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.coverage import Coverage, coverage
from sendprep.domain.coverage_cells import ASKED, Row
from sendprep.domain.coverage_flags import Flag
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer
from sendprep.services.read_rules import coverage_rules


def seen(se: SelfEvaluation) -> Coverage:
    """Return the coverage of a picture, by the rules that sendprep ships."""
    return coverage(se, coverage_rules())


def the_row(se: SelfEvaluation) -> Row:
    """Return the row of the only weakness."""
    (row,) = seen(se).weaknesses
    return row


def flags(se: SelfEvaluation) -> list[Flag]:
    """Return the flags of the only weakness."""
    return [one.flag for one in the_row(se).flags]


# --- cells -------------------------------------------------------------------------------------


def test_document_counts_once_in_a_cell_and_its_passages_each() -> None:
    links = (
        link(1, excerpt_id="x1"),
        link(1, excerpt_id="x2"),
        link(1, rung=Rung.IMPACT, excerpt_id="x1"),
    )
    excerpts = (excerpt("x1", 1), excerpt("x2", 1))
    row = the_row(picture([piece(1, agency=Agency.HEALTH)], links, excerpts=excerpts))
    cell = row.agencies[Agency.HEALTH]
    assert (cell.pieces, cell.excerpts, len(cell.links)) == (1, 2, 3)
    assert [row.rungs[rung].pieces for rung in Rung] == [0, 1, 0, 1, 0]
    assert row.whole.pieces == 1


def test_lost_passage_does_not_count() -> None:
    excerpts = (excerpt("x1", 1, anchoring=Anchoring.LOST), excerpt("x2", 1))
    links = (link(1, excerpt_id="x1"), link(1, excerpt_id="x2"))
    assert the_row(picture([piece(1)], links, excerpts=excerpts)).whole.excerpts == 1


@pytest.mark.parametrize("role", [Role.CONTRADICTS, Role.CONTEXT])
def test_what_contradicts_or_gives_context_stands_beside_the_cell(role: Role) -> None:
    cell = the_row(picture([piece(1)], [link(1, role)])).whole
    assert (cell.pieces, cell.links, len(cell.beside)) == (0, (), 1)


def test_partly_fills_a_cell() -> None:
    assert the_row(picture([piece(1)], [link(1, Role.PARTLY)])).whole.pieces == 1


def test_replaced_version_does_not_count_beside_its_successor() -> None:
    pieces = [piece(1), piece(2, replaces_id="e1")]
    both = the_row(picture(pieces, [link(1), link(2)])).rungs[Rung.OUTPUT]
    assert (both.pieces, [one.evidence_id for one in both.links]) == (1, ["e2"])
    assert [one.evidence_id for one in both.beside] == ["e1"]
    alone = the_row(picture(pieces, [link(1)])).rungs[Rung.OUTPUT]
    assert alone.pieces == 1


def test_our_own_sef_fills_no_cell() -> None:
    own = piece(1, kind=EvidenceKind.SELF_EVALUATION)
    row = the_row(picture([own], [link(1)]))
    assert (row.whole.pieces, row.independent_sources) == (0, 0)


def test_every_piece_that_counts_stands_in_one_column_of_who_it_comes_from() -> None:
    pieces = [piece(n, agency=agency) for n, agency in enumerate((*Agency, None), 1)]
    row = the_row(picture(pieces, [link(one.number) for one in pieces]))
    columns = [cell.pieces for cell in row.agencies.values()]
    assert columns == [1] * len(Agency)
    assert (row.unsaid.pieces, row.whole.pieces) == (1, len(Agency) + 1)


def test_freshness_is_counted_at_the_revisit_and_the_undated_is_not_fresh() -> None:
    day = REVISIT.start - timedelta(days=365)
    pieces = [
        piece(1, evidence_date=day),
        piece(2, evidence_date=day - timedelta(days=1)),
        piece(3, evidence_date=None),
    ]
    se = picture(pieces, [link(1), link(2), link(3)])
    assert seen(se).revisit == date(2027, 2, 1)
    assert the_row(se).whole.fresh == 1


def test_without_a_date_of_the_revisit_nothing_is_called_fresh_or_stale() -> None:
    se = picture([piece(1, evidence_date=None)], [link(1)], revisit=None)
    assert seen(se).revisit is None
    assert the_row(se).whole.fresh is None
    assert the_row(se).gap("fresh") is None


def test_finding_is_covered_by_links_to_itself_only() -> None:
    other = replace(FINDING, id="f2", number=2, answer=Answer.ANSWERED)
    se = picture([piece(1), piece(2)], [link(1), link(2, finding_id="f2")], (FINDING, other))
    first, second = seen(se).findings
    assert (first.number, first.whole.pieces) == ("1.1", 0)
    assert (second.number, second.whole.pieces) == ("1.2", 1)
    said = [(one.is_answered, one.evidenced) for one in the_row(se).findings]
    assert said == [(False, False), (True, True)]
    assert the_row(se).whole.pieces == 2


def test_a_version_that_a_finding_rests_on_is_evidence_of_it_whatever_others_rest_on() -> None:
    pieces = [piece(1), piece(2, replaces_id="e1")]
    links = [link(1, finding_id="f1"), link(2, finding_id="f2")]
    se = picture(pieces, links, (FINDING, replace(FINDING, id="f2", number=2)))
    assert [one.whole.pieces for one in seen(se).findings] == [1, 1]
    assert [one.evidenced for one in the_row(se).findings] == [True, True]
    assert "finding-without-evidence" not in {gap.rule for gap in the_row(se).gaps}


# --- flags -------------------------------------------------------------------------------------


def test_single_source_is_flagged_until_a_second_speaks() -> None:
    survey = {"kind": EvidenceKind.SURVEY}
    pieces = [piece(1, source="Tracker", **survey), piece(2, source="tracker"), piece(3)]
    assert flags(picture(pieces, [link(1), link(2)])) == [Flag.SINGLE_SOURCE]
    assert flags(picture(pieces, [link(1), link(3)])) == []
    assert flags(picture(pieces, [])) == []


def test_circular_is_flagged_for_our_sef_and_what_rests_on_it() -> None:
    own = piece(1, kind=EvidenceKind.SELF_EVALUATION)
    resting = piece(2, rests_on=("e1",))
    sound = [piece(3, kind=EvidenceKind.DATA), piece(4)]
    pieces = [own, resting, *sound]
    (flag,) = the_row(picture(pieces, [link(1), link(3), link(4)])).flags
    assert (flag.flag, flag.codes) == (Flag.CIRCULAR, "E1")
    assert flags(picture(pieces, [link(2), link(3), link(4)])) == [Flag.CIRCULAR]
    assert flags(picture(pieces, [link(1, Role.CONTEXT), link(3), link(4)])) == []


def test_circular_is_flagged_where_our_account_cites_our_sef() -> None:
    pieces = [piece(1, kind=EvidenceKind.SELF_EVALUATION), piece(2)]
    cited = {Section.DIFFERENCE: "Waits fell [E1 p4]."}
    assert flags(picture(pieces, [], sections=cited)) == [Flag.CIRCULAR]
    other = {Section.DIFFERENCE: "Waits fell [E2 p4]."}
    assert flags(picture(pieces, [], sections=other)) == []


@pytest.mark.parametrize("agency", [Agency.EDUCATION, Agency.HEALTH, Agency.SOCIAL_CARE, None])
def test_self_report_only_is_flagged_where_only_the_service_speaks(agency: Agency | None) -> None:
    pieces = [piece(1, agency=agency), piece(2, agency=Agency.EDUCATION)]
    assert flags(picture(pieces, [link(1), link(2)])) == [Flag.SELF_REPORT_ONLY]


@pytest.mark.parametrize(
    "facts",
    [
        *({"agency": one} for one in Agency if one.value in ("parents", "young_people")),
        *({"agency": one} for one in Agency if one.value in ("schools", "inspectors")),
        *({"kind": one} for one in EvidenceKind if one.value in ("audit", "survey", "data")),
    ],
    ids=str,
)
def test_one_voice_from_outside_or_one_count_is_more_than_self_report(
    facts: dict[str, object],
) -> None:
    pieces = [piece(1, agency=Agency.EDUCATION), piece(2, **facts)]
    assert flags(picture(pieces, [link(1), link(2)])) == []


def test_contradiction_is_flagged_until_our_words_cite_it() -> None:
    pieces = [piece(1), piece(2, replaces_id="e1"), piece(3, kind=EvidenceKind.DATA), piece(4)]
    links = [link(1, Role.CONTRADICTS, finding_id="f1"), link(3), link(4)]

    def flagged(not_yet: str = "", response: str = "", other: str = "") -> list[Flag]:
        sections = {Section.NOT_YET: not_yet, Section.DIFFERENCE: other}
        finding = replace(FINDING, response=response)
        return flags(picture(pieces, links, (finding,), sections))

    unanswered = [Flag.UNANSWERED_CONTRADICTION]
    assert flagged("Waits are long.") == flagged(other="See [E1].") == unanswered
    assert flagged("Waits are long [E1 p2].") == flagged(response="True, see [E1].") == []
    assert flagged("Waits are long [E2].") == []


def test_answer_to_one_finding_does_not_answer_what_contradicts_another() -> None:
    answered = replace(FINDING, id="f2", number=2, response="See [E1].")
    links = [link(1, Role.CONTRADICTS, finding_id="f1")]
    assert flags(picture([piece(1)], links, (FINDING, answered))) == [Flag.UNANSWERED_CONTRADICTION]


def test_nothing_fresh_is_flagged_until_one_piece_is() -> None:
    old = [piece(n, kind=EvidenceKind.SURVEY, evidence_date=date(2024, 1, 1)) for n in (1, 2)]
    links = [link(1), link(2)]
    assert flags(picture(old, links)) == [Flag.NOTHING_FRESH]
    assert flags(picture([old[0], replace(old[1], evidence_date=None)], links)) == [
        Flag.NOTHING_FRESH
    ]
    assert flags(picture([old[0], replace(old[1], evidence_date=date(2026, 9, 5))], links)) == []
    assert flags(picture(old, links, revisit=None)) == []


# --- gaps --------------------------------------------------------------------------------------


def test_every_empty_cell_is_a_named_gap_and_no_full_one_is() -> None:
    row = the_row(picture([piece(1, agency=Agency.HEALTH)], [link(1)]))
    empty = {f"agencies.{one.value}" for one in ASKED} - {"agencies.health"}
    empty |= {f"rungs.{one.value}" for one in Rung} - {"rungs.2"}
    cells = {gap.cell for gap in row.gaps}
    assert {cell for cell in cells if cell.startswith(("agencies", "rungs"))} == empty
    assert all(gap.why and gap.fix and "{" not in gap.why + gap.fix for gap in row.gaps)


def test_a_bank_without_evidence_has_a_gap_in_every_cell() -> None:
    row = the_row(picture())
    assert len([gap for gap in row.gaps if gap.cell[:3] in ("age", "run")]) == len(ASKED) + 5
    assert row.flags == ()


def test_nobody_who_speaks_against_us_is_called_not_heard() -> None:
    pieces = [piece(1, agency=Agency.HEALTH), piece(2, agency=Agency.PARENTS)]
    lived = Rung.LIVED_EXPERIENCE
    row = the_row(picture(pieces, [link(1), link(2, Role.CONTRADICTS, lived)]))
    for cell in ("agencies.parents", "rungs.5"):
        gap = row.gap(cell)
        assert gap
        assert (gap.rule, "E2" in gap.why) == ("only-against", True)
        assert "heard" not in gap.why
    young = row.gap("agencies.young_people")
    assert young
    assert young.rule == "no-young-people"


def test_each_weak_place_is_a_gap_that_names_its_pieces() -> None:
    pieces = [piece(1, evidence_date=date(2024, 1, 1)), piece(2, kind=EvidenceKind.SURVEY)]
    row = the_row(picture(pieces, [link(1), link(2, Role.CONTRADICTS)]))
    said = {gap.cell: gap for gap in row.gaps}
    assert said["fresh"].rule == "nothing-fresh"
    assert "E1" in said["independent_sources"].why
    assert said["flags.self_report_only"].rule == "self-report-only"
    assert said["flags.unanswered_contradiction"].why.startswith("E2 speaks against us")
    assert [gap.rule for gap in row.gaps if gap.cell == "findings.1"] == [
        "finding-unanswered",
        "finding-without-evidence",
    ]


def test_cheapest_fix_is_a_document_of_that_agency_that_speaks_of_the_weakness() -> None:
    pieces = [
        piece(1, agency=Agency.HEALTH, title="Speech therapists’ therapy caseloads"),
        piece(2, agency=Agency.HEALTH, title="Car park"),
        piece(3, agency=Agency.SCHOOLS, title="Car park"),
    ]
    row = the_row(picture(pieces))
    gap = row.gap("agencies.health")
    assert gap is not None
    assert gap.held == "e1"
    assert (
        gap.fix
        == "Read E1, “Speech therapists’ therapy caseloads”: it speaks of “therapy” and “speech” "
        "and is not linked here yet."
    )
    other = row.gap("agencies.schools")
    assert other is not None
    assert other.held is None


def test_passages_speak_for_their_document_too() -> None:
    pieces = [piece(1, kind=EvidenceKind.DATA, title="Tracker")]
    quotes = [excerpt("x1", 1, "median wait for speech therapy, in weeks")]
    gap = the_row(picture(pieces, excerpts=quotes)).gap("rungs.4")
    assert gap is not None
    assert gap.held == "e1"


def test_one_word_in_common_is_chance_and_so_are_two_in_different_passages() -> None:
    facts = {"kind": EvidenceKind.DATA, "title": "Tracker"}
    quotes = [excerpt("x1", 1, "the speech of the mayor"), excerpt("x2", 1, "therapy dogs visited")]
    apart = the_row(picture([piece(1, **facts)], excerpts=quotes)).gap("rungs.4")
    assert apart is not None
    assert apart.held is None


def test_a_document_that_says_more_of_a_weakness_is_proposed_before_a_newer_one() -> None:
    facts = {"kind": EvidenceKind.DATA, "agency": Agency.HEALTH}
    pieces = [
        piece(1, title="Families’ waits for speech therapy", **facts),
        piece(2, title="Speech therapy", evidence_date=date(2026, 12, 1), **facts),
    ]
    gap = the_row(picture(pieces)).gap("agencies.health")
    assert gap is not None
    assert gap.held == "e1"


def test_neither_linked_nor_replaced_nor_our_own_documents_are_proposed() -> None:
    title = {"title": "Speech therapy", "agency": Agency.HEALTH}
    linked = the_row(picture([piece(1, **title)], [link(1, Role.CONTEXT)]))
    own = the_row(picture([piece(1, kind=EvidenceKind.SELF_EVALUATION, **title)]))
    replaced = the_row(
        picture([piece(1, **title), piece(2, replaces_id="e1", title="T", agency=Agency.HEALTH)])
    )
    for row in (linked, own, replaced):
        gap = row.gap("agencies.health")
        assert gap is not None
        assert gap.held is None


def test_what_contradicts_us_on_a_weakness_is_not_proposed_for_its_findings() -> None:
    pieces = [piece(1, agency=Agency.HEALTH, title=FINDING.text)]

    def held(role: Role) -> list[str | None]:
        (row,) = seen(picture(pieces, [link(1, role)])).findings
        return [gap.held for gap in row.gaps if gap.cell == "agencies.health"]

    assert held(Role.CONTRADICTS) == [None]
    assert held(Role.SUPPORTS) == ["e1"]


def test_words_that_many_weaknesses_have_in_common_tell_nothing() -> None:
    pieces = [piece(1, agency=Agency.HEALTH, title="Speech therapy")]
    one = picture(pieces)
    alone = seen(one).weaknesses[0].gap("agencies.health")
    assert alone is not None
    assert alone.held == "e1"
    twin = replace(one.accounts[0], weakness=replace(WEAKNESS, id="w2", number=2), findings=())
    se = replace(one, accounts=(*one.accounts, twin))
    gap = seen(se).weaknesses[0].gap("agencies.health")
    assert gap is not None
    assert gap.held is None


# --- invariants --------------------------------------------------------------------------------


@st.composite
def filled(draw: st.DrawFn) -> tuple[list[Evidence], list[Link]]:
    """Return pieces of every kind, joined in every way, and links of every sort."""
    count = draw(st.integers(0, 5))
    ids = [f"e{n}" for n in range(1, count + 1)]
    pieces = []
    for number in range(1, count + 1):
        earlier = st.sampled_from([None, None, *ids[: number - 1]])
        under = st.sets(st.sampled_from(ids), max_size=2)
        pieces.append(
            piece(
                number,
                agency=draw(st.sampled_from([*Agency, None])),
                kind=draw(st.sampled_from(EvidenceKind)),
                source=draw(st.sampled_from(["", "", "Tracker"])),
                replaces_id=draw(earlier),
                rests_on=tuple(sorted(draw(under))),
                evidence_date=draw(st.sampled_from([None, date(2024, 1, 1), date(2026, 9, 1)])),
            )
        )
    some = st.tuples(
        st.integers(1, max(count, 1)),
        st.sampled_from(Role),
        st.sampled_from(Rung),
        st.sampled_from([None, "f1"]),
    )
    drawn = draw(st.lists(some, max_size=8, unique=True)) if count else []
    links = [link(number, role, rung, finding_id=about) for number, role, rung, about in drawn]
    return pieces, links


@settings(max_examples=80, deadline=None)
@given(filled(), st.sampled_from(Agency), st.sampled_from(Rung), st.booleans())
def test_good_evidence_never_empties_a_cell_nor_adds_a_gap_to_it(
    before: tuple[list[Evidence], list[Link]], agency: Agency, rung: Rung, as_version: bool
) -> None:
    pieces, links = before
    new = piece(9, agency=agency, kind=EvidenceKind.AUDIT)
    if as_version and pieces:
        new = replace(new, replaces_id=pieces[-1].id)
    more = link(9, rung=rung, finding_id="f1")
    for then, now in zip(
        _rows(picture(pieces, links)), _rows(picture([*pieces, new], [*links, more])), strict=True
    ):
        for cell, after in zip(_cells(then), _cells(now), strict=True):
            assert after.pieces >= cell.pieces
        assert _empty(now) <= _empty(then)
        assert f"agencies.{agency.value}" not in _empty(now)
        assert f"rungs.{rung.value}" not in _empty(now)


@settings(max_examples=80, deadline=None)
@given(filled())
def test_each_link_stands_in_a_cell_or_beside_it_and_empty_cells_are_the_gaps(
    bank: tuple[list[Evidence], list[Link]],
) -> None:
    for row in _rows(picture(*bank)):
        for cells in (row.rungs.values(), (*row.agencies.values(), row.unsaid)):
            stands = sorted(one.id for cell in cells for one in (*cell.links, *cell.beside))
            assert stands == sorted(one.id for one in row.subject.links)
        none = {f"agencies.{one.value}" for one in ASKED if not row.agencies[one].pieces}
        none |= {f"rungs.{one.value}" for one in Rung if not row.rungs[one].pieces}
        assert _empty(row) == none


def _rows(se: SelfEvaluation) -> tuple[Row, ...]:
    found = seen(se)
    return (*found.weaknesses, *found.findings)


def _cells(row: Row):  # type: ignore[no-untyped-def]
    return (*row.agencies.values(), *row.rungs.values(), row.unsaid, row.whole)


def _empty(row: Row) -> set[str]:
    return {gap.cell for gap in row.gaps if gap.cell.startswith(("agencies", "rungs"))}
