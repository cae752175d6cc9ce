"""Benchmarks of the evidence index, the folder of files and the hash of what a bank holds."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from bank_made import fill, plain_bank
from bank_made import some_evidence as made_evidence
from big_bank import Size
from big_bank import fill as fill_big
from ratios import ratio

from sendprep.bank.bank import Bank
from sendprep.bank.log import LOGGED
from sendprep.bank.state import state
from sendprep.domain.binder import Recipe
from sendprep.domain.narrative import Section, cite
from sendprep.reports.evidence_index_sheet import evidence_index_file
from sendprep.reports.sheet import SheetFile, render_sheets
from sendprep.services.issue_pack import to_print
from sendprep.services.see_pack import see_pack
from sendprep.services.write_data_folder import write_data_folder

pytestmark = pytest.mark.benchmark
ALL = Recipe("all", "All")
_FILES, _EACH = 40, 2_000_000


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        fill(made)
        yield made


def test_the_index_against_the_same_rows_written_bare(bank: Bank) -> None:
    fill_big(bank, Size(documents=1_500, pages=1, excerpts=4))
    pack = see_pack(bank, ALL, to_print(bank, ALL, date(2026, 3, 1)).facts)

    def ours() -> bytes:
        return render_sheets(evidence_index_file(pack, {}))

    made = evidence_index_file(pack, {})
    ratio("evidence index of 1,501 pieces to bare rows", ours, lambda: _bare(made), 5, aim=2)


def _bare(file: SheetFile) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for sheet in file.sheets:
            page = book.add_worksheet(sheet.name)
            for at, row in enumerate(sheet.rows):
                for column, value in enumerate(row):
                    page.write(at, column, str(value))
    return out.getvalue()


def test_the_state_of_a_bank_against_reading_its_rows(bank: Bank) -> None:
    fill_big(bank, Size(documents=1_500, pages=1, excerpts=4))

    def read() -> int:
        return sum(len(bank.db.execute(f"select * from {one}").fetchall()) for one in LOGGED)

    ratio(f"state of {read():,} rows to reading them", lambda: state(bank), read, 5)


def test_the_folder_of_files_against_saving_them_alone(bank: Bank, tmp_path: Path) -> None:
    weakness = bank.weaknesses.all()[0]
    with bank.change("Add"):
        for number in range(2, _FILES + 2):
            content = number.to_bytes(2, "big") * (_EACH // 2)
            piece = replace(made_evidence(number), sha256=bank.originals.put(content))
            bank.evidence.add(piece)
        cited = " ".join(cite(number) for number in range(2, _FILES + 2))
        bank.narrative.write(weakness.id, Section.WHAT_WE_DID, cited)

    def saved() -> None:
        for one in bank.evidence.all()[1:]:
            bank.originals.save(one.sha256, tmp_path / one.filename)

    def ours() -> Path:
        return write_data_folder(bank, tmp_path / "folder", ALL, today=date(2026, 3, 1))

    ratio(f"folder of {_FILES} files of 2 MB to saving them alone", ours, saved, 5)
