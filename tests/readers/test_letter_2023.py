"""Promises of the reader of area SEND reports, kept on published ones."""

import csv
import re
from collections import Counter
from functools import cache

import pytest
from reports_made import all_text, front, text_pages, words_of
from shared_data import shared

from sendprep.domain.inspection import Framework, Letter, LetterKind, LetterWeakness
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.readers.dates import find_span
from sendprep.readers.files import read_here
from sendprep.readers.letter_2023 import is_area_report, parse

REPORTS = (
    "blackpool-2024",
    "bury-2024",
    "dudley-2025",
    "gateshead-2023",
    "greenwich-2023",
    "halton-2023",
    "hertfordshire-2023",
    "kingston-upon-hull-2023",
    "oxfordshire-2023",
    "richmond-upon-thames-2023",
    "sandwell-2023",
    "worcestershire-2024",
)


@cache
def published(name: str) -> tuple[Pages, Letter]:
    pages = read_here(shared(f"reports/{name}.pdf"))
    return pages, parse(pages)


@cache
def expected() -> dict[str, dict[str, str]]:
    with shared("reports/expected.csv").open(encoding="utf-8") as file:
        return {row["file"].removesuffix(".pdf"): row for row in csv.DictReader(file)}


def of_kind(letter: Letter, kind: WeaknessKind) -> list[LetterWeakness]:
    return [weakness for weakness in letter.weaknesses if weakness.kind is kind]


@pytest.mark.parametrize("name", REPORTS)
def test_published_report_gives_exactly_what_was_read_by_eye(name: str) -> None:
    pages, letter = published(name)
    row = expected()[name]
    assert is_area_report(pages)
    assert letter.framework is Framework.AREA_2023
    assert letter.kind is LetterKind.FULL
    assert letter.area.lower().replace(" ", "-") == row["area"]
    assert letter.visit == find_span(row["inspection_dates_as_printed"])
    assert letter.outcome == int(row["outcome"])
    assert len(of_kind(letter, WeaknessKind.PRIORITY_ACTION)) == int(row["priority_actions"])
    assert len(of_kind(letter, WeaknessKind.IMPROVEMENT_AREA)) == int(row["areas_for_improvement"])


@pytest.mark.parametrize("name", REPORTS)
def test_published_areas_are_whole_numbered_and_have_places(name: str) -> None:
    _, letter = published(name)
    assert [w.number for w in letter.weaknesses] == list(range(1, len(letter.weaknesses) + 1))
    kinds = [weakness.kind for weakness in letter.weaknesses]
    assert kinds == sorted(kinds, key=lambda kind: kind is WeaknessKind.IMPROVEMENT_AREA)
    for weakness in letter.weaknesses:
        assert weakness.text[0].isupper()
        assert weakness.text.endswith((".", ":"))
        assert (weakness.responsible is not None) == (weakness.kind is kinds[0].PRIORITY_ACTION)
        assert weakness.judgement is Judgement.NONE_STATED
        assert weakness.places and weakness.places[0].page == weakness.page
        assert all(finding.places and finding.text for finding in weakness.findings)
        assert not re.search(r"details|inspection report|[▪◼•]", repr(weakness.text), re.I)


@pytest.mark.parametrize("name", REPORTS)
def test_no_word_of_the_published_areas_is_lost_or_added(name: str) -> None:
    pages, letter = published(name)
    frame = {line.text for line in letter.left_out}
    heading = re.compile(
        r"(?:Responsible body)?\s*(?:Areas for (?:priority action|improvement))?\s*"
    )
    lines = [line.text for page in pages.pages for line in page.lines if line.text not in frame]
    start = next(i for i, text in enumerate(lines) if text.startswith("Areas for "))
    end = next(i for i, text in enumerate(lines) if "partnership details" in text.lower())
    printed = [
        re.sub(r"^\d\. ", "", text) for text in lines[start:end] if not heading.fullmatch(text)
    ]
    assert unhyphened(" ".join(printed)) == unhyphened(all_text(letter))


def unhyphened(text: str) -> Counter[str]:
    return words_of(text.replace("- ", "").replace("-", ""))


@pytest.mark.parametrize("name", ["oxfordshire-2023", "greenwich-2023"])
def test_dates_in_the_footer_that_differ_are_a_warning(name: str) -> None:
    _, letter = published(name)
    assert any("footers" in warning.message for warning in letter.warnings)


def test_every_published_outcome_is_told_by_its_sentences() -> None:
    path = shared("outcomes/area-send-2023-2025-outcomes.csv")
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["inspection_outcome_text"].strip()]
    wrong = [
        (row["local_authority"], letter.outcome)
        for row in rows
        if row["outcome_grade"] not in ("", "nan")
        and (letter := parse(text_pages(front(row["inspection_outcome_text"]))))
        and letter.outcome != int(float(row["outcome_grade"]))
    ]
    assert len(rows) > 50
    assert not wrong
