import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from pack_made import HASH, full_pack, pack_of
from sef_made import ashmere, nothing_yet, self_evaluations

from sendprep.domain.action import Reaudit
from sendprep.domain.binder import Issue, PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Confidence, OwnView
from sendprep.reports import styles
from sendprep.reports.anchors import runs
from sendprep.reports.document import Block, Cover, Document, Heading, HeatMap, Part, Run, Table
from sendprep.reports.flow_table import Grid, lay_table
from sendprep.reports.flow_words import Numbers
from sendprep.reports.pack import briefing_pack, sections
from sendprep.reports.reading import said, words

drawn = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])

UNNUMBERED = Numbers({}, frozenset())


def _said(blocks: Iterable[Block]) -> str:
    return "\n".join(word for block in blocks for word in words(block))


def _of(pack: Pack, section: PackSection) -> tuple[Block, ...]:
    return dict(sections(pack)).get(section, ())


def _keys(document: Document) -> list[str]:
    return [block.key for block in document.blocks if isinstance(block, Part) and block.key]


def _table(blocks: Iterable[Block], head: str) -> Table:
    tables = (block for block in blocks if isinstance(block, Table))
    return next(one for one in tables if any(head == column.head for column in one.columns))


def test_each_section_begins_a_part_in_the_order_of_the_binder() -> None:
    keys = [key for key in _keys(briefing_pack(full_pack())) if not key.startswith("weakness-")]
    order = ["cover", *(section.value for section in PackSection)]
    assert keys == [key for key in order if key in keys]
    assert set(order) - set(keys) == {
        *("weaknesses", "case_samples", "voice", "governance", "readiness", "exhibits")
    }


@given(self_evaluations())
@drawn
def test_every_weakness_begins_one_part_and_no_key_comes_twice(se: SelfEvaluation) -> None:
    keys = Counter(_keys(briefing_pack(pack_of(se))))
    assert set(keys.values()) == {1}
    leaves = {key for key in keys if key.startswith("weakness-")}
    assert leaves == {f"weakness-{one.weakness.number}" for one in se.accounts}


@given(self_evaluations())
@drawn
def test_no_anchor_stands_twice(se: SelfEvaluation) -> None:
    document = briefing_pack(full_pack(se))
    found = [block.anchor for block in document.blocks if isinstance(block, Heading)]
    assert Counter(found).most_common(1)[0][1] == 1


@pytest.mark.parametrize("section", [one for one in PackSection if one is not PackSection.EXHIBITS])
def test_a_section_that_the_recipe_leaves_out_is_not_printed(section: PackSection) -> None:
    recipe = Recipe("r1", "Short", left_out=frozenset({section}))
    assert section not in dict(sections(full_pack(recipe=recipe)))


def test_a_bank_without_records_prints_only_what_it_can_fill() -> None:
    printed = [section for section, _ in sections(pack_of(nothing_yet()))]
    assert printed == [PackSection.HOW_TO_USE, PackSection.TIMELINE]


def test_the_cover_says_which_issue_copy_and_edition_it_is() -> None:
    cover = next(one for one in briefing_pack(full_pack()).blocks if isinstance(one, Cover))
    facts = dict(cover.facts)
    assert facts["This copy"].replace("\u00a0", " ") == (
        "Issue 2, 1 December 2025, copy 4 of 6; inspector edition"
    )
    assert facts["Exhibits"] == "6 documents of 36 pages"


def test_a_pack_that_was_not_given_out_says_that_it_is_a_draft() -> None:
    pack = full_pack()
    draft = replace(pack, issue=replace(pack.issue, is_draft=True))
    document = briefing_pack(draft)
    assert document.issue.replace("\u00a0", " ") == "Draft of issue 2, 1 December 2025"


def test_families_are_given_a_paper_that_may_be_shared() -> None:
    parents = full_pack(recipe=Recipe("r1", "Families", edition=Edition.PARENTS))
    document = briefing_pack(parents)
    cover = next(one for one in document.blocks if isinstance(one, Cover))
    assert document.marking == "OFFICIAL"
    assert "may be shared" in cover.handling
    assert briefing_pack(full_pack()).marking == "OFFICIAL-SENSITIVE"


@pytest.mark.parametrize("edition", Edition)
def test_only_the_copy_of_a_board_says_to_which_it_goes(edition: Edition) -> None:
    document = briefing_pack(full_pack(recipe=Recipe("r1", "Short", edition=edition)))
    facts = dict(next(one for one in document.blocks if isinstance(one, Cover)).facts)
    assert ("Goes to" in facts) is (edition is Edition.BOARD)


def test_the_cover_tells_of_exhibits_with_personal_data() -> None:
    se = ashmere()
    first = replace(se.evidence[0], confidentiality=Confidentiality.PERSONAL_DATA)
    pack = pack_of(replace(se, evidence=(first, *se.evidence[1:])))
    cover = next(one for one in briefing_pack(pack).blocks if isinstance(one, Cover))
    assert cover.handling.startswith("One exhibit holds personal data.")


def test_the_cover_leads_to_no_table_that_is_left_out() -> None:
    recipe = Recipe("r1", "Short", left_out=frozenset({PackSection.OVERVIEW}))
    cover = next(
        one for one in briefing_pack(full_pack(recipe=recipe)).blocks if isinstance(one, Cover)
    )
    assert said(cover.tiles_note) == "The judgements are our own."


@given(self_evaluations())
@drawn
def test_the_index_lists_every_piece_once_with_the_page_of_its_exhibit(se: SelfEvaluation) -> None:
    pack = pack_of(se)
    blocks = _of(pack, PackSection.EVIDENCE_INDEX)
    if not se.evidence:
        assert blocks == ()
        return
    rows = _table(blocks, "Dated").rows
    assert [said(row[0].text) for row in rows] == [one.code for one in se.evidence]
    assert [row[-1].text[0].page_of for row in rows] == [one.code for one in se.evidence]


def test_a_piece_that_is_no_exhibit_is_not_printed_and_the_index_says_why() -> None:
    pack = full_pack()
    one, two, *_ = pack.exhibits
    left_out = frozenset({two.evidence_id})
    pack = replace(pack, recipe=replace(pack.recipe, left_out_exhibits=left_out))
    pack = replace(pack, exhibits=pack.exhibits[2:])
    evidence = tuple(
        replace(piece, replaces_id=one.evidence_id) if piece.code == "E4" else piece
        for piece in pack.se.evidence
    )
    pack = replace(pack, se=replace(pack.se, evidence=evidence))
    blocks = _of(pack, PackSection.EVIDENCE_INDEX)
    rows = _table(blocks, "Dated").rows
    assert [row[-1].text == (Run("Not printed"),) for row in rows[:3]] == [True, True, False]
    told = _said(blocks)
    assert "Not printed: E2 (left out of this binder); E1 (replaced by a newer version)." in told


def test_the_index_explains_pages_with_a_letter_only_where_there_can_be_any() -> None:
    whole = full_pack()
    first = replace(whole, issue=replace(whole.issue, before=None))
    told = [_said(_of(pack, PackSection.EVIDENCE_INDEX)) for pack in (whole, first)]
    assert ["65, 65a" in one for one in told] == [True, False]
    assert all("the binder page where the exhibit begins" in one for one in told)
    none = _said(_of(replace(whole, exhibits=()), PackSection.EVIDENCE_INDEX))
    assert "where the exhibit begins" not in none


def test_an_index_without_any_exhibit_says_so_once() -> None:
    blocks = _of(replace(full_pack(), exhibits=()), PackSection.EVIDENCE_INDEX)
    assert {row[-1].text for row in _table(blocks, "Dated").rows} == {(Run("–"),)}
    assert _said(blocks).count("The documents themselves are not printed with this binder.") == 1


def test_no_reference_of_the_self_evaluation_is_left_in_the_pack() -> None:
    every = [run for block in briefing_pack(full_pack()).blocks for run in runs(block)]
    cites = [run for run in every if run.reference and run.text.startswith("E")]
    assert cites
    assert not [run for run in cites if (run.goes_to or "").startswith("evidence-")]


def test_people_without_names_and_mails_have_no_such_columns() -> None:
    pack = full_pack()
    roles = tuple(replace(one, name="", phone="", mail="") for one in pack.people)
    table = _table(_of(replace(pack, people=roles), PackSection.PEOPLE), "Role")
    assert [column.head for column in table.columns] == ["Role", "Body"]
    assert sum(column.width for column in table.columns) == pytest.approx(170)


def test_each_weakness_with_a_lead_says_who_leads_for_each_of_the_four() -> None:
    table = _table(_of(full_pack(), PackSection.PEOPLE), "Senior owner")
    assert [said(cell.text) for cell in table.rows[0]] == [
        "1",
        "One picture of need",
        "Director of children’s services",
        "Head of SEND",
        "–",
        "–",
    ]


def test_days_are_told_with_their_meetings_in_the_order_of_the_clock() -> None:
    blocks = _of(full_pack(), PackSection.PEOPLE)
    table = _table(blocks, "Time")
    assert [said(row[0].text).replace("\u00a0", " ") for row in table.rows] == [
        "09:00 to 09:45",
        "From 16:30",
        "No time yet",
    ]
    assert "Monday\u00a02" not in _said(blocks)
    assert "Monday 2\u00a0February 2026" in _said(blocks)


def test_only_overdue_actions_are_exceptions_the_longest_first() -> None:
    table = _table(_of(full_pack(), PackSection.ACTIONS), "Was due")
    assert [(said(row[0].text), said(row[-1].text)) for row in table.rows] == [
        ("P4", "61"),
        ("P1", "30"),
    ]


def test_actions_without_a_day_are_not_called_late_but_told() -> None:
    assert "One action has no day, so nobody can say whether it is late: P2." in _said(
        _of(full_pack(), PackSection.ACTIONS)
    )


def test_overdue_re_audits_are_exceptions_the_longest_first() -> None:
    waiting = (
        Reaudit("a3", "gone", "F2", date(2025, 11, 30)),
        Reaudit("a1", "gone", "B1", date(2025, 11, 1)),
        Reaudit("a2", "gone", "C1", date(2025, 12, 1)),
        Reaudit("a4", "gone", "D1"),
        Reaudit("withheld", "gone", "E1", date(2025, 11, 1)),
    )
    blocks = _of(full_pack(reaudits=waiting), PackSection.ACTIONS)
    assert "Two re-audits are overdue." in _said(blocks)
    rows = _table(blocks, "Criterion").rows
    told = [[said(row[at].text) for at in (0, 2, -1)] for row in rows]
    assert told == [["P1", "B1", "30"], ["P3", "F2", "1"]]
    assert "re-audit" not in _said(_of(full_pack(), PackSection.ACTIONS))


def test_an_edition_that_withholds_shows_its_coverage_and_calls_nothing_a_gap() -> None:
    whole, part = full_pack(), full_pack(is_partial=True)
    maps = [
        [block for block in _of(pack, PackSection.COVERAGE) if isinstance(block, HeatMap)]
        for pack in (whole, part)
    ]
    for one, other in zip(*maps, strict=True):
        counts = [[count or None for count in row.counts] for row in one.rows]
        assert [list(row.counts) for row in other.rows] == counts
        assert any(0 in row.counts for row in one.rows)
        assert other.summary.count(".") == 1
    told = _said(_of(part, PackSection.COVERAGE))
    assert "A dash is no gap" in told
    assert not re.search("Hatched|warning|gaps", told)


def test_changes_are_told_only_since_an_issue_that_was_given_out() -> None:
    pack = full_pack()
    none = replace(pack, issue=replace(pack.issue, before=None))
    assert _of(none, PackSection.CHANGES) == ()


def test_changes_name_what_became_of_each_with_its_page() -> None:
    rows = _table(_of(full_pack(), PackSection.CHANGES), "Since then").rows
    told = [(said(row[0].text), said(row[1].text), row[2].text[0].page_of) for row in rows]
    assert told == [
        ("E4 Two-reader checking: six months on", "New", "E4"),
        ("Weakness 3: EHC plan quality", "Changed", "weakness-3"),
        ("Exhibit E9", "Gone", None),
        ("Judgement overview", "Changed", "overview"),
    ]


def test_an_issue_that_nothing_differs_from_says_so() -> None:
    blocks = _of(full_pack(changed=()), PackSection.CHANGES)
    assert "Nothing in it differs." in _said(blocks)


def test_each_file_of_rules_takes_one_line_of_the_manifest() -> None:
    rows = _table(_of(full_pack(), PackSection.MANIFEST), "File").rows
    grouped = " ".join(HASH[at : at + 4] for at in range(0, 64, 4))
    assert [said(row[1].text) for row in rows] == [grouped, grouped]
    printed = lay_table(_table(_of(full_pack(), PackSection.MANIFEST), "File"), UNNUMBERED).piece
    assert isinstance(printed, Grid)
    tallest = max(words.height for row in printed.rows for _, words in row.cells)
    assert tallest < 2 * styles.TABLE_TEXT.lead


def test_running_heads_tell_rows_of_no_table_of_people() -> None:
    tables = [one for one in _of(full_pack(), PackSection.PEOPLE) if isinstance(one, Table)]
    grids = [lay_table(one, UNNUMBERED).piece for one in tables]
    assert len(grids) == 4
    assert [one.span for one in grids if isinstance(one, Grid)] == [""] * 4


def test_nowhere_is_a_confidence_printed_in_a_view_that_nobody_has() -> None:
    se = ashmere()
    accounts = tuple(
        replace(
            one,
            weakness=replace(one.weakness, own_view=OwnView.NOT_JUDGED, confidence=Confidence.HIGH),
        )
        for one in se.accounts
    )
    pack = pack_of(replace(se, accounts=accounts))
    for section in (PackSection.OVERVIEW, PackSection.WEAKNESSES):
        assert "High confidence" not in _said(_of(pack, section))


def test_hashes_in_the_manifest_are_in_groups_of_four_eight_to_a_line() -> None:
    first, second = HASH[:32], HASH[32:]
    lines = [" ".join(half[at : at + 4] for at in range(0, 32, 4)) for half in (first, second)]
    assert "\n".join(lines) in _said(_of(full_pack(), PackSection.MANIFEST))


def test_only_the_inspector_edition_says_how_many_words_were_kept() -> None:
    told = "Two places that may tell who somebody is were looked at"
    assert told in _said(_of(full_pack(), PackSection.MANIFEST))
    board = full_pack(recipe=Recipe("r1", "Board", edition=Edition.BOARD))
    assert told not in _said(_of(board, PackSection.MANIFEST))


def test_the_glossary_writes_out_what_any_section_says() -> None:
    assert "Integrated care board" in _said(_of(full_pack(), PackSection.GLOSSARY))


def test_what_an_edition_withholds_is_nowhere_called_a_gap() -> None:
    whole, partial = full_pack(), full_pack(is_partial=True)
    assert "evidence by rung" in _said(_of(whole, PackSection.OVERVIEW))
    assert "evidence by rung" not in _said(_of(partial, PackSection.OVERVIEW))
    leaves = _said(_of(partial, PackSection.WEAKNESSES))
    assert "No evidence is linked" not in leaves
    assert "This edition shows no evidence on it." in leaves
    assert "What is not here may therefore well be held." in _said(
        _of(partial, PackSection.HOW_TO_USE)
    )
    cover = next(one for one in briefing_pack(partial).blocks if isinstance(one, Cover))
    assert not {"Findings", "Evidence position"} & set(dict(cover.facts))


def test_inspectors_are_told_of_our_account_and_its_evidence_that_no_edition_shows_more() -> None:
    told = _said(_of(full_pack(), PackSection.HOW_TO_USE))
    assert "No other edition shows more of what we say, and of the evidence for it." in told
    assert "withheld" not in told  # as a board has a section that inspectors have not


def test_how_to_read_a_weakness_is_told_only_where_their_pages_are() -> None:
    recipe = Recipe("r1", "Short", left_out=frozenset({PackSection.WEAKNESSES}))
    told = "To read the pages of a weakness"
    assert told in _said(_of(full_pack(), PackSection.HOW_TO_USE))
    assert told not in _said(_of(full_pack(recipe=recipe), PackSection.HOW_TO_USE))


def test_an_issue_before_is_told_with_its_day() -> None:
    before = Issue("i1", "r1", 1, date(2025, 11, 3), HASH, HASH, HASH, ())
    pack = full_pack()
    pack = replace(pack, issue=replace(pack.issue, before=before))
    assert "Issue 1 was given out on 3\u00a0November 2025." in _said(_of(pack, PackSection.CHANGES))
