"""The printed coverage holds every count and gap of the screen, on pages that all can read."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
import page as page_validation
import pikepdf
import pytest
from coverage_made import FINDING, WEAKNESS, link, picture, piece
from documents_made import document
from hypothesis import HealthCheck, given, settings
from printed_pages import page_texts, structure, text_of, words
from sef_made import ashmere, ashmere_2023, nothing_yet, self_evaluations

from sendprep.domain.coverage import Coverage, coverage
from sendprep.domain.coverage_cells import ASKED
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Agency, Role, Rung
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports import styles
from sendprep.reports.coverage import coverage_report
from sendprep.reports.coverage_maps import agency_map, empty_cells, rung_map
from sendprep.reports.document import (
    Document,
    Heading,
    HeatMap,
    HeatRow,
    Paragraph,
    Table,
    plain,
)
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words as words_of
from sendprep.reports.word import write_word
from sendprep.services.read_rules import coverage_rules


def seen(se: SelfEvaluation) -> Coverage:
    return coverage(se, coverage_rules())


def report(se: SelfEvaluation) -> Document:
    return coverage_report(seen(se), se)


@pytest.mark.parametrize(("rows", "pages"), [(14, [2]), (60, [1, 2, 3])])
def test_a_map_moves_on_whole_where_a_page_can_hold_it(
    tmp_path: Path, rows: int, pages: list[int]
) -> None:
    lines = (HeatRow(f"R{n}", "Waits", (n, 0), n) for n in range(1, rows + 1))
    heat = HeatMap("Weakness", ("Health", "Schools"), "All", tuple(lines), "Made")
    above = Paragraph(plain("line\n" * 35))
    write_pdf(document(above, Heading(2, "Who it comes from", "who"), heat), tmp_path / "map.pdf")
    texts = page_texts(tmp_path / "map.pdf")
    on = [page for page, text in enumerate(texts, 1) if re.search(r"\bR\d+\b", text)]
    assert on == pages
    assert ["Who it comes from" in text for text in texts].index(True) + 1 == pages[0]


@pytest.mark.parametrize(("columns", "lines"), [(5, 1), (7, 2)])
def test_names_of_a_map_stand_on_one_line_where_cells_can_be_so_narrow(
    tmp_path: Path, columns: int, lines: int
) -> None:
    row = HeatRow("1", "Firstword of a name that is of some length Lastword", (2,) * columns, 9)
    heads = ("3 Audits", *("Education",) * (columns - 1))
    heat = HeatMap("Weakness", heads, "All", (row,), "Made")
    write_pdf(document(Heading(1, "Map", "map"), heat), tmp_path / "map.pdf")
    found = words(tmp_path / "map.pdf")
    assert len({round(one.bottom) for one in found if one.text in ("3", "Audits")}) == 1
    ends = [one for one in found if one.text in ("Firstword", "Lastword")]
    assert len({round(one.bottom) for one in ends}) == lines
    cells = sorted((one for one in found if one.text == "Education"), key=lambda one: one.left)
    assert len(cells) == columns - 1
    assert all(one.right < two.left for one, two in pairwise(cells))
    assert max(one.right for one in ends) < cells[0].left


def maps(se: SelfEvaluation) -> list[HeatMap]:
    return [block for block in report(se).blocks if isinstance(block, HeatMap)]


def all_words(document: Document) -> str:
    return " ".join(word for block in document.blocks for word in words_of(block))


@pytest.mark.parametrize(
    "se", [ashmere(), ashmere_2023(), nothing_yet()], ids=["2016", "2023", "empty"]
)
def test_report_is_accessible_and_nothing_stands_outside_its_pages(
    se: SelfEvaluation, tmp_path: Path
) -> None:
    path = tmp_path / "coverage.pdf"
    write_pdf(report(se), path)
    checked = page_validation.validate_pdf(path, profile="ua1")
    assert [fault.rule_id for fault in checked.failures] == []
    for word in words(path):
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word


def test_evidence_that_only_gives_context_is_not_called_unfiled() -> None:
    said = all_words(report(picture([piece(1)], [link(1, Role.CONTEXT)])))
    assert "No evidence that is filed supports us yet, so every cell is a gap." in said
    assert "The bank holds one document: none counts here, one only contradicts" in said
    assert "No evidence is filed yet" in all_words(report(picture()))


def test_where_every_document_counts_no_number_is_said_twice() -> None:
    said = all_words(report(picture([piece(1), piece(2)], [link(1), link(2)])))
    assert "The bank holds two documents: all count here." in said
    one = all_words(report(picture([piece(1)], [link(1)])))
    assert "The bank holds one document: it counts here." in one


def test_inspectors_are_not_given_our_list_of_what_to_do_about_gaps() -> None:
    document = coverage_report(seen(ashmere()), ashmere(), Edition.INSPECTOR)
    said = all_words(document)
    assert "cells are gaps." in said
    assert "the cheapest way" not in said
    assert "named from page" not in said
    assert "the cheapest way" in all_words(report(ashmere()))
    board = coverage_report(seen(ashmere()), ashmere(), Edition.BOARD)
    assert "the cheapest way" in all_words(board)


def test_the_running_head_over_gaps_names_no_range_of_them(tmp_path: Path) -> None:
    path = tmp_path / "coverage.pdf"
    findings = tuple(replace(FINDING, id=f"f{n}", number=n) for n in range(1, 40))
    write_pdf(report(picture([piece(1)], [link(1)], findings)), path)
    texts = page_texts(path)
    assert sum("Why it matters" in text for text in texts) > 1
    assert not any("close each, " in text for text in texts)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(self_evaluations())
def test_any_bank_is_printed_whole(se: SelfEvaluation) -> None:
    counted, document = seen(se), report(se)
    said = all_words(document)
    assert all(
        gap.why in said and gap.fix in said for row in counted.weaknesses for gap in row.gaps
    )
    findings = [finding for account in se.accounts for finding in account.findings]
    assert all(f"“{finding.text}”" in said for finding in findings)
    for heat in maps(se):
        assert [row.total for row in heat.rows] == [row.whole.pieces for row in counted.weaknesses]


def test_maps_have_the_counts_of_the_screen_and_hatch_what_is_a_gap() -> None:
    se = ashmere()
    counted = seen(se)
    who, far = maps(se)
    for row, printed in zip(counted.weaknesses, who.rows, strict=True):
        assert list(printed.counts[:6]) == [row.agencies[one].pieces for one in ASKED]
    for row, printed in zip(counted.weaknesses, far.rows, strict=True):
        assert list(printed.counts) == [cell.pieces for cell in row.rungs.values()]
    gaps = [gap.cell for row in counted.weaknesses for gap in row.gaps]
    assert empty_cells(who)[0] == sum(cell.startswith("agencies.") for cell in gaps)
    assert empty_cells(far) == (
        sum(cell.startswith("rungs.") for cell in gaps),
        5 * len(counted.weaknesses),
    )


def test_every_piece_that_counts_is_in_a_column_of_the_first_map() -> None:
    pieces = [piece(n, agency=agency) for n, agency in enumerate((*Agency, None), 1)]
    se = picture(pieces, [link(one.number) for one in pieces])
    (row,) = agency_map(seen(se), "Weakness").rows
    assert sum(count or 0 for count in row.counts) == row.total == len(pieces)
    without = picture(pieces[:1], [link(1)])
    assert "Others" not in agency_map(seen(without), "Weakness").columns
    assert empty_cells(agency_map(seen(se), "Weakness")) == (0, len(ASKED))


def test_map_says_in_words_where_there_is_none() -> None:
    other = replace(picture().accounts[0], weakness=replace(WEAKNESS, id="w2", number=2))
    one = picture([piece(1, agency=Agency.HEALTH)], [link(1, rung=Rung.IMPACT)])
    se = replace(one, accounts=(*one.accounts, other))
    who, far = agency_map(seen(se), "Weakness"), rung_map(seen(se), "Weakness")
    assert who.summary.startswith("Heat map of 1 piece of evidence by weakness")
    assert "None from health for 2." in who.summary
    assert "None from schools for any." in who.summary
    assert "None at 4 impact for 2." in far.summary
    assert max(len(heat.summary.split()) for heat in (who, far)) <= 60


def test_figures_in_cells_and_hatched_cells_are_read_aloud(tmp_path: Path) -> None:
    pieces = [piece(n, agency=Agency.HEALTH) for n in range(1, 8)]
    path = tmp_path / "coverage.pdf"
    write_pdf(report(picture(pieces, [link(one.number) for one in pieces])), path)
    table = structure(path).all("Table")[0]
    head, row = table.all("TR")
    assert [cell.role for cell in row.kids] == ["TH", *["TD"] * 7]
    assert text_of(row.kids[2]) == "7"
    assert [figure.alt for figure in row.all("Figure")] == ["none"] * 5
    assert [text_of(cell) for cell in head.kids][2] == "Health"


def test_totals_say_where_every_document_of_the_bank_is() -> None:
    pieces = [piece(1), piece(2), piece(3), piece(4)]
    links = [link(1), link(2, Role.CONTRADICTS), link(3, Role.CONTEXT), link(1, rung=Rung.IMPACT)]
    said = all_words(report(picture(pieces, links)))
    assert "The bank holds four documents: one counts here, two only contradict" in said
    assert "one is linked to nothing." in said


def test_without_a_date_of_the_revisit_the_report_says_so() -> None:
    se = picture([piece(1)], [link(1)], revisit=None)
    document = report(se)
    assert "The revisit has no date yet, so nothing can be counted as fresh" in all_words(document)
    heads = [one.head for block in document.blocks if isinstance(block, Table)
             for one in block.columns]  # fmt: skip
    assert "Fresh on the day" in heads


def test_gaps_begin_on_the_page_that_the_maps_name(tmp_path: Path) -> None:
    path = tmp_path / "coverage.pdf"
    write_pdf(report(ashmere()), path)
    texts = page_texts(path)
    named = texts[0].split("named from page ")[1].split()[0]
    assert "Gaps, and the cheapest way to close each" in texts[int(named) - 1]
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == len(texts)


def test_word_has_the_same_map_with_shaded_and_hatched_cells(tmp_path: Path) -> None:
    pieces = [piece(n, agency=Agency.HEALTH) for n in range(1, 8)]
    path = tmp_path / "coverage.docx"
    write_word(report(picture(pieces, [link(one.number) for one in pieces], (FINDING,))), path)
    table = docx.Document(str(path)).tables[0]
    assert [cell.text for cell in table.rows[1].cells] == [
        *("1", "Therapy waits", "–", "7"),
        *("–", "–", "–", "–", "7"),
    ]
    empty, full = table.rows[1].cells[2:4]
    assert 'w:fill="0B5A73"' in full._tc.xml
    assert "thinDiagStripe" in empty._tc.xml


def test_a_map_says_when_its_cells_add_up_to_more_than_its_documents() -> None:
    said = "A document that stands in two columns is counted in both, and once under All."
    twice = picture([piece(1)], [link(1), link(1, rung=Rung.IMPACT, id="twice")])
    assert all_words(report(twice)).count(said) == 1  # the rungs alone: it has one agency
    assert said not in all_words(report(picture([piece(1)], [link(1)])))
