"""What an edition withholds is nowhere in what is written: not in words, nor under them."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from exhibits_made import texts
from packs_made import ASKED, DAY, MAIL, NAMED, PHONE, QUOTE, RECIPE, SAID, WANTED, packed_bank

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.services.issue_pack import for_readers
from sendprep.services.write_data_folder import write_data_folder
from sendprep.services.write_evidence_index import write_evidence_index
from sendprep.services.write_pack import Copy, write_pack
from sendprep.services.write_sheets import write_meetings, write_weakness

OF_THE_CASE = ("Case file of the ferry child", "Ferry child case", "E3", QUOTE, "A chair came late")
OF_THE_SURVEY = ("Survey of the heronry", "Heronry survey", "E4")
OF_THE_MINUTES = ("Minutes of the osprey board", "Osprey board minutes", "E2")
OF_THE_DAYS = (ASKED, SAID, WANTED)
OF_PEOPLE = (NAMED, PHONE, MAIL)
_CELL = re.compile(r'\b(?:r|ref|sqref|topLeftCell|activeCell)="[A-Z]+\d+(?::[A-Z]+\d+)?"')
"""Where a cell stands in a sheet, which looks like the number of a document."""
HIDDEN = {
    Edition.INSPECTOR: (),
    Edition.BOARD: (*OF_THE_CASE, *OF_THE_SURVEY, WANTED),
    Edition.PARENTS: (
        *OF_THE_CASE,
        *OF_THE_SURVEY,
        *OF_THE_MINUTES,
        *OF_THE_DAYS,
        *OF_PEOPLE,
    ),
}


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with packed_bank(tmp_path_factory.mktemp("bank")) as made:
        yield made


def _everything(bank: Bank, folder: Path, edition: Edition) -> dict[str, str]:
    """Write all that can be written for an edition, and return what can be got out of each file."""
    recipe = for_readers(RECIPE, edition)
    folder.mkdir()
    write_pack(bank, folder / "pack.pdf", recipe, today=DAY)
    write_pack(bank, folder / "pack.docx", recipe, today=DAY)
    write_weakness(bank, folder / "sheet.pdf", recipe, 1, today=DAY)
    write_meetings(bank, folder / "meetings.pdf", recipe, today=DAY)
    write_meetings(bank, folder / "meetings.docx", recipe, today=DAY)
    write_evidence_index(bank, folder / "index.xlsx", recipe, today=DAY)
    write_data_folder(bank, folder / "data", recipe, today=DAY)
    return {
        str(file.relative_to(folder)): f"{file.name}\n{_all_of(file)}"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def _all_of(file: Path) -> str:
    if file.suffix == ".pdf":
        return "\n".join([*texts(file), *_under_the_pages(file)])
    if file.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(file) as packed:
            parts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
        parts = [_CELL.sub("", part) for part in parts]
        return "\n".join([*parts, *(re.sub("<[^>]+>", "", part) for part in parts)])
    return file.read_bytes().decode("utf-8", "replace")


def _under_the_pages(file: Path) -> Iterator[str]:
    """Yield every string and stream: metadata, bookmarks, attachments, structure, links."""
    with pikepdf.open(file) as opened:
        for one in opened.objects:
            yield from _strings(one)
            if isinstance(one, pikepdf.Stream):
                yield one.read_bytes().decode("utf-8", "replace")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Array):
        for one in value:
            if not getattr(one, "is_indirect", False):
                yield from _strings(one)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for name, one in value.items():
            yield str(name)
            if not getattr(one, "is_indirect", False):
                yield from _strings(one)


def _finds(words: str, text: str) -> bool:
    """Tell whether words stand in a text, however their lines break."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return re.search(rf"(?<![\w-]){spaced}(?!\w)", text) is not None


@pytest.mark.parametrize("edition", list(Edition))
def test_nothing_withheld_is_in_any_file(bank: Bank, tmp_path: Path, edition: Edition) -> None:
    files = _everything(bank, tmp_path / "out", edition)
    case = bank.evidence.by_number(3)
    assert case
    hashes = (case.sha256, case.sha256[:20]) if HIDDEN[edition] else ()
    found = [
        f"{words} in {name}"
        for words in (*HIDDEN[edition], *hashes)
        for name, text in files.items()
        if _finds(words, text) or _finds(words, text.replace("\u00a0", " "))
    ]
    assert found == []
    shown = set().union(*HIDDEN.values()) - set(HIDDEN[edition])
    whole = "\n".join(files.values())
    assert [words for words in sorted(shown) if not _finds(words, whole)] == []


@pytest.mark.parametrize("edition", list(Edition))
def test_only_inspectors_read_how_much_the_bank_holds(
    bank: Bank, tmp_path: Path, edition: Edition
) -> None:
    """Beside what an edition shows, it would tell how much is withheld."""
    pack = write_pack(bank, tmp_path / "pack.pdf", for_readers(RECIPE, edition), today=DAY)
    is_whole = edition is Edition.INSPECTOR
    words = " ".join(texts(pack))
    assert ("In the bank" in words) is is_whole
    assert "In this pack" in words
    with pikepdf.open(pack) as opened:
        said = json.loads(opened.attachments["manifest.json"].get_file().read_bytes())
    assert [held is not None for _, held, _ in said["counts"]] == [is_whole] * len(said["counts"])
    assert ["Pieces of evidence", 4, 4] in said["counts"] or not is_whole


def test_an_edition_tells_no_change_of_what_only_another_has(bank: Bank, tmp_path: Path) -> None:
    """Each edition counts its own issues: the case is not "gone" from one that never had it."""
    out = Copy(gives_out=True)
    write_pack(bank, tmp_path / "all", RECIPE, today=DAY, copy=out)
    board = for_readers(RECIPE, Edition.BOARD)
    write_pack(bank, tmp_path / "board", board, today=DAY, copy=out)
    (piece,) = (one for one in bank.evidence.all() if one.number == 1)
    with bank.change("Mark the audit as personal data"):
        marking = Confidentiality.PERSONAL_DATA
        bank.evidence.update(replace(piece, confidentiality=marking))
    pack = write_pack(bank, tmp_path / "two", board, today=DAY)
    words = " ".join(texts(pack))
    assert "Draft of issue 2" in words.replace("\u00a0", " ")
    assert not _finds("E3", words)
    assert not _finds("E1", words.partition("Changes since issue 1")[2])
    assert [one.number for one in bank.issues.all()] == [1, 1]
    for _ in range(3):
        bank.undo()
