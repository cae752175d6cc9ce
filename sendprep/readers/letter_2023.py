"""Reads area SEND reports of the framework of 2023 (full and monitoring inspections)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sendprep.domain.inspection import (
    Framework,
    Letter,
    LetterKind,
    LetterWarning,
    LetterWeakness,
    StatedTotals,
)
from sendprep.domain.months import day_words
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import WeaknessKind
from sendprep.readers.letter_2023_areas import Areas, Doubt, areas_of
from sendprep.readers.letter_2023_cell import read_cell
from sendprep.readers.letter_2023_head import Head, is_area_report, read_head
from sendprep.readers.letter_2023_lines import Spot, left_out_of, sections_of
from sendprep.readers.letter_2023_monitoring import judgement_in, labelled_areas, said_of
from sendprep.readers.letter_2023_table import TableRow
from sendprep.readers.tidy import join_lines, without_running_lines, words_of

__all__ = ["is_area_report", "parse"]


def parse(pages: Pages) -> Letter:
    """Return the report as a proposal; whatever is in doubt about it is among its warnings."""
    tidied, known = without_running_lines(pages), words_of(pages)
    head = read_head(pages)
    found = [areas_of(section) for section in sections_of(tidied.pages)]
    ordered = sorted(found, key=lambda areas: areas.kind is not WeaknessKind.PRIORITY_ACTION)
    weaknesses, rows = _numbered(ordered, head.kind, known)
    if head.kind is LetterKind.MONITORING and not weaknesses:
        weaknesses = labelled_areas(tidied.pages, known)
    doubts = [doubt for areas in ordered for doubt in areas.doubts]
    return Letter(
        framework=Framework.AREA_2023,
        kind=head.kind,
        area=head.area,
        visit=head.visit,
        letter_date=head.letter_date,
        outcome=head.outcome,
        stated=StatedTotals(),
        weaknesses=weaknesses,
        warnings=(
            *_head_warnings(head),
            *_area_warnings(weaknesses, head),
            *(_doubt_warning(doubt, rows) for doubt in doubts),
        ),
        left_out=(*tidied.left_out, *left_out_of(tidied.pages)),
        pages=pages,
    )


def _numbered(
    found: Sequence[Areas], step: LetterKind, known: frozenset[str]
) -> tuple[tuple[LetterWeakness, ...], list[TableRow]]:
    weaknesses: list[LetterWeakness] = []
    rows: list[TableRow] = []
    for areas in found:
        for row in areas.rows:
            weakness = _weakness(len(weaknesses) + 1, areas.kind, row, known)
            if step is LetterKind.MONITORING:
                weakness = replace(weakness, judgement=judgement_in(said_of(row)))
            if weakness.text or weakness.findings:
                weaknesses.append(weakness)
                rows.append(row)
    return tuple(weaknesses), rows


def _weakness(
    number: int, kind: WeaknessKind, row: TableRow, known: frozenset[str]
) -> LetterWeakness:
    cell = read_cell(row.spots, known)
    body = join_lines([spot.text for spot in row.body], known)
    return LetterWeakness(
        number=number,
        kind=kind,
        text=cell.text,
        page=cell.page,
        responsible=body or None,
        findings=cell.findings,
        places=cell.places,
    )


def _head_warnings(head: Head) -> Iterator[LetterWarning]:
    if not head.area:
        yield LetterWarning("The name of the area was not found; write it in.")
    if head.visit is None:
        yield LetterWarning("The dates of the inspection were not found; write them in.")
    if head.outcome is None and head.kind is LetterKind.FULL:
        yield LetterWarning("None of the three outcomes was found in its usual words.")
    if head.visit and head.footer and head.visit != head.footer:
        days = (head.footer.start, head.footer.end)
        beside = " to ".join(day_words(day) for day in days)
        yield LetterWarning(
            "The page footers give other inspection dates than the first page, which was taken.",
            beside,
        )


def _area_warnings(weaknesses: Sequence[LetterWeakness], head: Head) -> Iterator[LetterWarning]:
    priority = [w for w in weaknesses if w.kind is WeaknessKind.PRIORITY_ACTION]
    if not weaknesses:
        yield LetterWarning("No area for priority action or improvement was found.")
    elif head.outcome == 3 and not priority:
        yield LetterWarning("The outcome calls for areas for priority action, but none was found.")
    for weakness in priority:
        if weakness.responsible is None and head.kind is LetterKind.FULL:
            yield LetterWarning(
                "No responsible body was found for this area.",
                weakness.text,
                weakness.page,
                weakness.number,
            )


def _doubt_warning(doubt: Doubt, rows: Sequence[TableRow]) -> LetterWarning:
    number = next((n for n, row in enumerate(rows, 1) if _holds(row, doubt.spot)), None)
    return LetterWarning(
        doubt.message,
        doubt.spot.text.strip() if doubt.single else "",
        doubt.spot.page,
        number if doubt.single else None,
    )


def _holds(row: TableRow, spot: Spot) -> bool:
    return any(one is spot for one in (*row.spots, *row.body))
