"""The evidence index as Excel: every piece and column, nothing withheld, nothing that runs."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bank_made import a_link, fill, plain_bank, some_evidence
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Issue, NumberedPart, Recipe
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Confidentiality, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.errors import SendprepError
from sendprep.reports.sheet import Sheet, SheetColumn, SheetFile, render_sheets, safe_text
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.write_evidence_index import write_evidence_index

TODAY = date(2026, 3, 1)
INSPECTOR = Recipe("inspector", "Inspectors")


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        fill(made)
        yield made


def rows(file: Path, name: str = "Evidence") -> list[dict[str, object]]:
    """Return the rows of a sheet by the heads of their columns."""
    heads, *values = CalamineWorkbook.from_path(str(file)).get_sheet_by_name(name).to_python()
    return [dict(zip(map(str, heads), row, strict=True)) for row in values]


def written(bank: Bank, folder: Path, recipe: Recipe = INSPECTOR) -> Path:
    return write_evidence_index(bank, folder / "index.xlsx", recipe, today=TODAY)


def test_every_column_says_what_the_bank_holds(bank: Bank, tmp_path: Path) -> None:
    (piece,), weakness = bank.evidence.all(), bank.weaknesses.all()[0]
    later = replace(some_evidence(2, "Second audit"), replaces_id=piece.id, owner="Head miller")
    link = replace(a_link(later, weakness), role=Role.CONTRADICTS, rung=Rung.OUTPUT, why="Slower")
    with bank.change("More"):
        bank.evidence.add(later)
        bank.links.add(link)
        bank.narrative.write(weakness.id, Section.NOT_YET, "It creaks [E2 p1].")
    first, second = rows(written(bank, tmp_path))
    assert first == {
        "No.": "E1",
        "Title": "Audit of the wheel",
        "Type": "Audit",
        "Weaknesses": "1",
        "Cited under": "",
        "Actions": "P1",
        "Owner": "",
        "From": "Health",
        "Date": date(2026, 1, 31),
        "Period from": date(2025, 9, 1),
        "Period to": date(2025, 12, 31),
        "What it shows": "why",
        "Strength": "Direct impact",
        "Rung": "4 Impact",
        "Contradicts": "",
        "Marking": "OFFICIAL-SENSITIVE",
        "Personal data": "Not marked",
        "File": "audit 1.pdf",
        "Binder page": "",
        "sha256": piece.sha256,
        "Given to inspectors": "6 October 2026",
        "Replaced by": "E2",
    }
    said = {name: second[name] for name in ("Cited under", "Contradicts", "Rung", "Owner")}
    assert said == {
        "Cited under": "1 What is not yet good enough",
        "Contradicts": "1",
        "Rung": "",
        "Owner": "Head miller",
    }
    about = {row["What"]: row["Says"] for row in rows(tmp_path / "index.xlsx", "About")}
    assert about["For"] == "Inspector edition"
    assert about["Pieces of evidence"] == 2


def test_the_page_is_that_of_the_issue_given_out_last(bank: Bank, tmp_path: Path) -> None:
    parts = (NumberedPart("cover", ("1",)), NumberedPart("E1", ("2", "2a")))
    with bank.change("Give out"):
        bank.issues.put(Issue(new_id(), INSPECTOR.id, 1, TODAY, "old", "", "", parts))
    (row,) = rows(written(bank, tmp_path))
    assert row["Binder page"] == "2"
    (evidence,) = bank.evidence.all()
    left_out = replace(INSPECTOR, left_out_exhibits=frozenset({evidence.id}))
    (row,) = rows(written(bank, tmp_path, left_out))
    assert row["Binder page"] == ""


_HELD = {
    "Weir report": Confidentiality.PERSONAL_DATA,
    "Sluice plan": Confidentiality.OFFICIAL,
    "Pond survey": Confidentiality.OFFICIAL,
}


@pytest.mark.parametrize("edition", [Edition.BOARD, Edition.PARENTS])
def test_nothing_of_what_an_edition_withholds_is_in_the_file(
    bank: Bank, tmp_path: Path, edition: Edition
) -> None:
    held = {
        title: replace(some_evidence(number, title), confidentiality=marking)
        for number, (title, marking) in enumerate(_HELD.items(), 2)
    }
    with bank.change("Hold"):
        for one in held.values():
            bank.evidence.add(one)
        bank.withheld.put(Withheld(edition, f"evidence/{held['Sluice plan'].id}", "Not theirs"))
    out = written(bank, tmp_path, Recipe("other", "Other", edition))
    titles = {row["Title"] for row in rows(out)}
    assert "Pond survey" in titles
    assert titles.isdisjoint({"Weir report", "Sluice plan"})
    (says,) = [row["Says"] for row in rows(out, "About") if row["What"] == "Marking"]
    assert says == ("OFFICIAL" if edition is Edition.PARENTS else "OFFICIAL-SENSITIVE")
    with zipfile.ZipFile(out) as archive:
        content = b"".join(map(archive.read, archive.namelist())).decode("utf-8", "replace")
    for word in ("Weir", "Sluice", "audit 2.pdf", held["Sluice plan"].sha256, "Not theirs"):
        assert word not in content


def test_words_that_may_tell_who_it_is_are_asked_about_first(bank: Bank, tmp_path: Path) -> None:
    (evidence,) = bank.evidence.all()
    with bank.change("Name"):
        bank.evidence.update(replace(evidence, title="Alice Okafor’s plan", filename="Alice.pdf"))
    with pytest.raises(WordsTellError) as refused:
        written(bank, tmp_path)
    assert [(one.where, one.words) for one in refused.value.telling] == [
        ("E1, title", "Alice Okafor"),
        ("Evidence, File", "Alice"),
    ]
    assert not (tmp_path / "index.xlsx").exists()


def test_the_same_bank_gives_the_same_bytes(bank: Bank, tmp_path: Path) -> None:
    first = written(bank, tmp_path).read_bytes()
    assert written(bank, tmp_path).read_bytes() == first


@pytest.mark.parametrize("name", ["index.pdf", "nowhere/index.xlsx"])
def test_a_place_where_it_cannot_be_written_is_told(bank: Bank, tmp_path: Path, name: str) -> None:
    with pytest.raises(SendprepError):
        write_evidence_index(bank, tmp_path / name, INSPECTOR)


def sheet_of(text: str) -> SheetFile:
    sheet = Sheet("Words", (SheetColumn("Said", 20),), ((text,),))
    return SheetFile("Words", "", TODAY, (sheet,))


@given(st.text(max_size=60))
@example('=HYPERLINK("http://x")')
@example("-cmd|' /C calc'!A0")
@example("\t+1+1")
@example("http://example.test/")
@example("x" * 40_000)
def test_no_text_of_a_cell_is_a_formula_a_link_or_a_fault_of_the_file(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    out = tmp_path_factory.mktemp("sheet") / "words.xlsx"
    out.write_bytes(render_sheets(sheet_of(text)))
    assert [str(row["Said"]) for row in rows(out, "Words")] in ([safe_text(text)], [])
    with zipfile.ZipFile(out) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet


@pytest.mark.parametrize("text", ["=1+1", "+44 7700 x", "@SUM(A1)", "\t=cmd", " -1+1", "|x", "%x"])
def test_what_a_spreadsheet_would_run_stands_behind_a_mark(text: str) -> None:
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-12.5", "+5%", "E12", "5 of 8", "", "a = b"])
def test_what_it_would_not_run_stays_as_it_is(text: str) -> None:
    assert safe_text(text) == text
