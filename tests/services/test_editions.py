"""What an edition withholds is nowhere in what is written: not in words, nor under them."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pikepdf
import pytest
from bank_made import a_link, keep_a_draw, keep_a_round, keep_an_action
from exhibits_made import texts
from packs_made import ASKED, DAY, MAIL, NAMED, PHONE, QUOTE, RECIPE, SAID, WANTED, packed_bank

from sendprep.bank.bank import Bank
from sendprep.domain.audit import BoardSight
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Event
from sendprep.domain.narrative import Strength
from sendprep.domain.revisit import Person
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.issue_pack import for_readers
from sendprep.services.write_cases import write_cases
from sendprep.services.write_data_folder import write_data_folder
from sendprep.services.write_evidence_index import write_evidence_index
from sendprep.services.write_pack import Copy, write_pack
from sendprep.services.write_report import write_coverage, write_sef
from sendprep.services.write_sheets import Sheets, write_sheets, write_weakness

OF_THE_CASE = (
    "Case file of the ferry child",
    "Ferry child case",
    "E3",
    QUOTE,
    "A chair came late",
    "ferry child’s case",
    "waited nineteen months for",
)
OF_THE_SURVEY = ("Survey of the heronry", "Heronry survey", "E4")
OF_THE_MINUTES = ("Minutes of the osprey board", "Osprey board minutes", "E2")
OF_THE_DAYS = (ASKED, SAID, WANTED)
OF_PEOPLE = (NAMED, PHONE, MAIL, "Robin", "Ashe-Underhill")
OF_THE_LIST = ("Otter list", "E6", "Otters of the third holt")
_CELL = re.compile(r'\b(?:r|ref|sqref|topLeftCell|activeCell)="[A-Z]+\d+(?::[A-Z]+\d+)?"')
"""Where a cell stands in a sheet, which looks like the number of a document."""
HIDDEN = {
    Edition.INSPECTOR: (),
    Edition.BOARD: (*OF_THE_CASE, *OF_THE_SURVEY, *OF_THE_LIST, WANTED),
    Edition.PARENTS: (
        *OF_THE_CASE,
        *OF_THE_SURVEY,
        *OF_THE_LIST,
        *OF_THE_MINUTES,
        *OF_THE_DAYS,
        *OF_PEOPLE,
    ),
}


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    folder = tmp_path_factory.mktemp("bank")
    with packed_bank(folder) as made:
        _bring_a_list(made, folder)
        with made.change("Name it everywhere"):
            _name_it_everywhere(made)
        yield made


def _bring_a_list(bank: Bank, folder: Path) -> None:
    """File a mail that anybody may see, with a list of children within it: E5 and E6."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Holts", "a@ashmere.example", "b@ashmere.example"
    mail.set_content("The holts are numbered.")
    mail.add_attachment("Otters of the third holt,1\n", "csv", filename="Otter list.csv")
    (folder / "Holts.eml").write_bytes(mail.as_bytes(policy=SMTP))
    store_files(bank, read_files(bank, [folder / "Holts.eml"]))
    (weakness,) = bank.weaknesses.all()
    marks = {5: Confidentiality.OFFICIAL, 6: Confidentiality.PERSONAL_DATA}
    with bank.change("Mark and link both"):
        for piece in bank.evidence.all()[4:]:
            bank.evidence.update(replace(piece, confidentiality=marks[piece.number]))
            bank.links.add(a_link(piece, weakness))


def _name_it_everywhere(bank: Bank) -> None:
    """Write names of what is withheld where nobody looks: rounds, roles, recipes, other words."""
    (weakness,) = bank.weaknesses.all()
    round_ = keep_a_round(bank, keep_a_draw(bank), "After the case file of the ferry child")
    keep_an_action(bank, round_, weakness)
    action = bank.actions.all()[0]
    bank.actions.update(replace(action, text="Read the ferry child’s case with Robin"))
    sight = BoardSight(new_id(), round_.id, "Sluice board", DAY, "Told of E3. Robin reports.")
    bank.rounds.see(sight)
    bank.recipes.put(replace(RECIPE, name="Binder of the case file of the ferry child"))
    bank.people.put(Person(new_id(), "Keeper of the survey of the heronry", body="Heronry survey"))
    bank.strengths.add(Strength(new_id(), "Ashe-Underhill keeps it. Robin agreed. It lasts."))
    bank.strengths.add(
        Strength(new_id(), "Somebody waited nineteen months for a chair too. It holds.")
    )
    bank.events.add(Event(new_id(), DAY, "The ferry child’s case is read"))


def _everything(bank: Bank, folder: Path, edition: Edition) -> dict[str, str]:
    """Write all that can be written for an edition, and return what can be got out of each file."""
    recipe = for_readers(RECIPE, edition)
    folder.mkdir()
    write_pack(bank, folder / "pack.pdf", recipe, today=DAY)
    write_pack(bank, folder / "pack.docx", recipe, today=DAY)
    write_weakness(bank, folder / "sheet.pdf", recipe, 1, today=DAY)
    for name in ("meetings.pdf", "meetings.docx"):
        write_sheets(bank, folder / name, Sheets.MEETINGS, recipe, today=DAY)
    write_sheets(bank, folder / "index.pdf", Sheets.INDEX, recipe, today=DAY)
    write_evidence_index(bank, folder / "index.xlsx", recipe, today=DAY)
    write_data_folder(bank, folder / "data", recipe, today=DAY)
    for suffix in ("pdf", "docx"):
        write_sef(bank, folder / f"sef.{suffix}", today=DAY, edition=edition)
        write_coverage(bank, folder / f"coverage.{suffix}", today=DAY, edition=edition)
        write_cases(bank, folder / f"round.{suffix}", today=DAY, edition=edition)
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
    assert ("In this pack" in words) is (edition is not Edition.PARENTS)
    with pikepdf.open(pack) as opened:
        said = json.loads(opened.attachments["manifest.json"].get_file().read_bytes())
    assert [held is not None for _, held, _ in said["counts"]] == [is_whole] * len(said["counts"])
    assert ["Pieces of evidence", 6, 6] in said["counts"] or not is_whole


def test_a_mail_that_holds_what_is_withheld_is_not_given_out(bank: Bank, tmp_path: Path) -> None:
    """The mail may be seen, and is named; its file has the list within it."""
    board = for_readers(RECIPE, Edition.BOARD)
    told = list[str]()
    write_data_folder(bank, tmp_path / "board", board, today=DAY, tell=told.append)
    write_data_folder(bank, tmp_path / "all", RECIPE, today=DAY)
    held = [[one.name for one in (tmp_path / name).rglob("*.eml")] for name in ("board", "all")]
    assert held == [[], ["E05 Holts.eml"]]
    assert told == ["Not given out, as its file holds what is withheld: E5."]
    pack = write_pack(bank, tmp_path / "pack", board, today=DAY, tell=told.append)
    assert told[1:] == told[:1]
    words = " ".join(texts(pack))
    assert _finds("Holts", words)
    assert not _finds("Otter list", " ".join(texts(pack.with_name("exhibits.pdf"))))


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
