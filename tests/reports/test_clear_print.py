"""Clear print is larger wherever text is read on and on, and breaks no page or word for it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import page as page_validation
import pytest
from documents_made import weakness
from hypothesis import given, settings
from hypothesis import strategies as st
from pack_made import full_pack, pack_of
from sef_made import self_evaluations

from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.revisit import Person
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports import styles
from sendprep.reports.clear_print import as_set, clear_print
from sendprep.reports.document import Cell, Column, Sign, Table, plain
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.flow_sheet import lay_sheet
from sendprep.reports.flow_signs import SIGN_WIDTH
from sendprep.reports.flow_table import Grid, lay_table
from sendprep.reports.flow_title import lay_weakness_title
from sendprep.reports.flow_widths import SIDE, column_widths
from sendprep.reports.flow_words import Numbers, Words, set_words
from sendprep.reports.fonts import Face, width
from sendprep.reports.meeting_sheets import meeting_sheets
from sendprep.reports.pack import briefing_pack, sections
from sendprep.reports.pdf import render_pdf
from sendprep.reports.weakness_leaf import weakness_leaf

UNNUMBERED = Numbers({}, frozenset())
FAMILIES = Recipe("r1", "Families", edition=Edition.PARENTS)


def _size(style: styles.Style) -> tuple[float, float]:
    words = set_words("Words.", style, styles.WIDTH, None)
    return words.style.size, words.style.lead


def test_body_and_sheet_are_larger_only_inside() -> None:
    with clear_print(True):
        assert _size(styles.BODY) == (12, 16.5)
        assert _size(styles.SHEET_TEXT) == (10.5, 13.2)
        with clear_print(False):
            assert _size(styles.BODY) == (10.5, 14.5)
    assert _size(styles.BODY) == (10.5, 14.5)
    assert as_set(styles.H1) == styles.H1


@pytest.mark.parametrize("edition", list(Edition))
def test_families_are_given_clear_print(edition: Edition) -> None:
    pack = full_pack(recipe=Recipe("r1", "Any", edition=edition))
    is_theirs = edition is Edition.PARENTS
    assert briefing_pack(pack).is_clear == meeting_sheets(pack).is_clear == is_theirs


def test_a_pack_in_clear_print_takes_more_room_and_is_accessible(tmp_path: Path) -> None:
    content, printed = render_pdf(briefing_pack(full_pack(recipe=FAMILIES)))
    _, small = render_pdf(briefing_pack(full_pack(manifest=None)))  # families have no page of it
    assert printed.pages >= small.pages
    (tmp_path / "clear.pdf").write_bytes(content)
    report = page_validation.validate_pdf(tmp_path / "clear.pdf", profile="ua1")
    assert [fault.rule_id for fault in report.failures] == []


@given(self_evaluations())
@settings(max_examples=15, deadline=None)
def test_the_front_of_a_leaf_stays_one_page(se: SelfEvaluation) -> None:
    pack = pack_of(se, recipe=FAMILIES)
    for account in se.accounts:
        for block in weakness_leaf(pack, account):
            if isinstance(block, WeaknessSheet):
                with clear_print(True):
                    height = lay_sheet(block, UNNUMBERED).piece.height
                assert height == pytest.approx(styles.HEIGHT)


def test_no_head_of_a_pack_in_clear_print_is_broken_within_a_word() -> None:
    tables = [one for one in briefing_pack(full_pack()).blocks if isinstance(one, Table)]
    assert len(tables) > 10
    for table in tables:
        with clear_print(True):
            grid = lay_table(table, UNNUMBERED).piece
        assert isinstance(grid, Grid)
        assert grid.head.read
        for column, (_, words) in zip(table.columns, grid.head.read.cells, strict=True):
            assert isinstance(words, Words)
            lines = ["".join(span.text for span in line.spans).split() for line in words.lines]
            assert [word for line in lines for word in line] == column.head.split()


_words = st.lists(st.sampled_from(["a", "Weaknesses", "answered", "20\u00a0Nov\u00a02026"]))
_columns = st.lists(st.tuples(st.floats(5, 80), _words, _words), min_size=1, max_size=7)


@given(_columns, st.booleans())
def test_no_column_is_narrower_than_a_word_while_another_has_room(
    drawn: Sequence[tuple[float, list[str], list[str]]], is_clear: bool
) -> None:
    columns = tuple(Column(" ".join(head), wide) for wide, head, _ in drawn)
    cells = tuple(Cell(plain(" ".join(held)), sign=Sign.GOOD) for _, _, held in drawn)
    with clear_print(is_clear):
        widths = column_widths(Table(columns, (cells,), "Made"))
        head, text = (as_set(one).size for one in (styles.TABLE_HEAD, styles.TABLE_TEXT))
    assert sum(widths) == pytest.approx(styles.WIDTH)
    needs = [
        2 * SIDE + max(_widest(heads) * head, SIGN_WIDTH + _widest(held) * text)
        for _, heads, held in drawn
    ]
    if sum(needs) < styles.WIDTH:
        assert all(wide >= need - 0.01 for wide, need in zip(widths, needs, strict=True))


def _widest(held: Sequence[str]) -> float:
    return max((width(one, Face.BOLD) for one in held), default=0.0)


@pytest.mark.parametrize("is_clear", [False, True])
def test_a_second_line_has_room_beside_the_sign_too(is_clear: bool) -> None:
    second = "Moderate\u00a0confidence"
    columns = (Column("View", 20), Column("What", 150))
    cells = (Cell(plain("At risk"), plain(second), Sign.PART), Cell(plain("Text")))
    with clear_print(is_clear):
        wide = column_widths(Table(columns, (cells,), "Made"))[0]
        room = set_words(second, styles.TABLE_SECOND, wide - 2 * SIDE - SIGN_WIDTH, None)
    assert len(room.lines) == 1


def test_columns_stay_as_they_are_asked_for_where_every_word_fits() -> None:
    columns = (Column("No.", 20), Column("What", 150))
    table = Table(columns, ((Cell(plain("1")), Cell(plain("A short text"))),), "Made")
    assert column_widths(table) == pytest.approx((20 * styles.MM, 150 * styles.MM))


def test_an_address_gets_no_column_of_its_width() -> None:
    columns = (Column("Where", 20), Column("What", 150))
    address = "https://www.ashmere.example/local-offer/annual-report"
    table = Table(columns, ((Cell(plain(address)), Cell(plain("Text"))),), "Made")
    assert column_widths(table)[0] == pytest.approx(20 * styles.MM)


def test_a_role_stands_on_one_line_where_only_its_body_is_told() -> None:
    roles = ("Director of children’s services", "Chair of the parent carer forum")
    people = tuple(Person(role, role, body="Council") for role in roles)
    blocks = dict(sections(full_pack(recipe=FAMILIES, people=people)))[PackSection.PEOPLE]
    table = next(one for one in blocks if isinstance(one, Table))
    assert [column.head for column in table.columns] == ["Role", "Body"]
    with clear_print(True):
        room = column_widths(table)[0] - 2 * SIDE
        size = as_set(styles.TABLE_TEXT).size
    assert all(width(one.role, Face.BOLD) * size <= room for one in people)


@pytest.mark.parametrize("is_clear", [False, True])
def test_a_long_month_takes_no_second_line_in_the_head_of_a_weakness(is_clear: bool) -> None:
    judged, viewed = (f"{whose} September\u00a02024" for whose in ("Inspectors,", "Our view,"))
    head = replace(weakness(1, "Waits", "w"), confidence="Moderate confidence")
    with clear_print(is_clear):
        short = lay_weakness_title(head, 1).piece.height
        long = lay_weakness_title(replace(head, judged=judged, viewed=viewed), 1).piece.height
    assert long == short
