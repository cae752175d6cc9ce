"""The folder of numbered files: as received, with a page that works offline, whole or not."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from bank_made import a_link, fill, plain_bank, some_evidence
from hypothesis import example, given
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.file_names import numbered_name
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.look_at_print import WordsTellError
from sendprep.services.write_data_folder import write_data_folder

TODAY = date(2026, 3, 1)
INSPECTOR = Recipe("inspector", "Inspectors")
CONTENT = {1: b"oiled", 2: b"greased", 3: b"broken"}


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    """Make a bank with three linked pieces and their files; the second is personal data."""
    with plain_bank(tmp_path) as made:
        weakness, _, first, _ = fill(made)
        with made.change("Files"):
            for number, content in CONTENT.items():
                piece = first if number == 1 else some_evidence(number, f"Part {number}")
                piece = replace(piece, sha256=made.originals.put(content), size=len(content))
                if number == 1:
                    made.evidence.update(piece)
                    continue
                marking = Confidentiality.PERSONAL_DATA if number == 2 else Confidentiality.OFFICIAL
                made.evidence.add(replace(piece, confidentiality=marking))
                made.links.add(a_link(piece, weakness))
        yield made


def written(bank: Bank, out: Path, recipe: Recipe = INSPECTOR) -> Path:
    return write_data_folder(bank, out, recipe, today=TODAY)


def files(out: Path) -> set[str]:
    return {one.relative_to(out).as_posix() for one in out.rglob("*") if one.is_file()}


class Links(HTMLParser):
    """Collects where the links of a page go, and every name of a tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.targets += [value for name, value in attrs if name in ("href", "src") and value]
        self.ids += [value for name, value in attrs if name == "id" and value]


def test_every_file_is_as_received_and_opened_by_the_page(bank: Bank, tmp_path: Path) -> None:
    out = written(bank, tmp_path / "Evidence")
    names = {number: f"evidence/E0{number} audit {number}.pdf" for number in CONTENT}
    assert files(out) == {"index.html", "sha256.txt", *names.values()}
    for number, content in CONTENT.items():
        assert (out / names[number]).read_bytes() == content
    links = Links((out / "index.html").read_text(encoding="utf-8"))
    opened = {unquote(one) for one in links.targets if not one.startswith("#")}
    assert opened == set(names.values())
    assert {one[1:] for one in links.targets if one.startswith("#")} == {"E1", "E2", "E3"}
    assert {"E1", "E2", "E3"} <= set(links.ids)
    listed = (out / "sha256.txt").read_text().splitlines()
    assert [line.split("  ") for line in listed] == [
        [hashlib.sha256(content).hexdigest(), names[number]] for number, content in CONTENT.items()
    ]


def test_the_page_asks_for_nothing_from_anywhere(bank: Bank, tmp_path: Path) -> None:
    page = (written(bank, tmp_path / "Evidence") / "index.html").read_text(encoding="utf-8")
    assert Links(page).tags.count("script") == 0
    assert not re.search(r"https?:|//|url\(|@import", page)
    assert "default-src 'none'" in page
    assert '<html lang="en-GB">' in page


def test_words_are_shown_and_never_run(bank: Bank, tmp_path: Path) -> None:
    (piece, *_) = bank.evidence.all()
    odd = "<script>wheel()</script> \"&' \u202eקול"
    with bank.change("Odd"):
        bank.evidence.update(replace(piece, title=odd, filename="../../w<b>\u202e%20#?.PDF"))
    out = written(bank, tmp_path / "Evidence")
    page = (out / "index.html").read_text(encoding="utf-8")
    links = Links(page)
    assert "script" not in links.tags
    assert "&lt;script&gt;wheel()" in page
    assert (out / "evidence" / "E01 w b %20#.PDF").read_bytes() == CONTENT[1]
    assert "evidence/E01%20w%20b%20%2520%23.PDF" in links.targets
    assert {one.parent.name for one in out.rglob("*.PDF")} == {"evidence"}


@pytest.mark.parametrize(
    ("edition", "codes"), [(Edition.BOARD, {"E1", "E3"}), (Edition.PARENTS, {"E3"})]
)
def test_an_edition_has_only_its_own_files(
    bank: Bank, tmp_path: Path, edition: Edition, codes: set[str]
) -> None:
    out = written(bank, tmp_path / "Evidence", Recipe("other", "Other", edition))
    assert {f"E{int(one[10:12])}" for one in files(out) if one.startswith("evidence/")} == codes
    page = (out / "index.html").read_text()
    assert (">OFFICIAL-SENSITIVE</p>" in page) is (edition is not Edition.PARENTS)
    said = page + (out / "sha256.txt").read_text()
    assert "Part 2" not in said
    assert hashlib.sha256(CONTENT[2]).hexdigest() not in said


def test_what_the_recipe_leaves_out_is_not_there(bank: Bank, tmp_path: Path) -> None:
    left_out = frozenset(one.id for one in bank.evidence.all() if one.number != 3)
    out = written(bank, tmp_path / "Evidence", replace(INSPECTOR, left_out_exhibits=left_out))
    assert files(out) == {"index.html", "sha256.txt", "evidence/E03 audit 3.pdf"}
    assert "1 file, 1 kB" in (out / "index.html").read_text()


def test_a_folder_without_a_document_says_so(bank: Bank, tmp_path: Path) -> None:
    left_out = frozenset(one.id for one in bank.evidence.all())
    out = written(bank, tmp_path / "Evidence", replace(INSPECTOR, left_out_exhibits=left_out))
    page = (out / "index.html").read_text()
    assert "No files." in page
    assert "each as it was received" not in page
    assert "No document of the bank is in this folder." in page
    assert "table" not in Links(page).tags


def test_an_earlier_folder_is_replaced_whole(bank: Bank, tmp_path: Path) -> None:
    out = written(bank, tmp_path / "Evidence")
    first = {name: (out / name).read_bytes() for name in files(out)}
    assert written(bank, out) == out
    assert {name: (out / name).read_bytes() for name in files(out)} == first
    left_out = frozenset(one.id for one in bank.evidence.all() if one.number != 3)
    written(bank, out, replace(INSPECTOR, left_out_exhibits=left_out))
    assert len(files(out)) == 3
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".") and one.is_dir()]


@pytest.mark.parametrize("foreign", ["notes.txt", "evidence/notes.txt"])
def test_a_folder_with_anything_else_in_it_is_left_alone(
    bank: Bank, tmp_path: Path, foreign: str
) -> None:
    out = written(bank, tmp_path / "Evidence")
    (out / foreign).write_text("mine")
    before = files(out)
    with pytest.raises(SendprepError, match="holds something else"):
        written(bank, out, Recipe("board", "Board", Edition.BOARD))
    assert files(out) == before


def test_a_file_of_that_name_and_a_missing_folder_are_told(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(SendprepError, match="holds something else"):
        written(bank, tmp_path / "taken")
    with pytest.raises(SendprepError, match="is not there"):
        written(bank, tmp_path / "nowhere" / "Evidence")
    assert (tmp_path / "taken").read_text() == "mine"


def test_an_empty_folder_is_filled(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "Evidence").mkdir()
    assert "index.html" in files(written(bank, tmp_path / "Evidence"))


def test_one_that_is_cancelled_leaves_the_earlier_folder_as_it_was(
    bank: Bank, tmp_path: Path
) -> None:
    out = written(bank, tmp_path / "Evidence")
    before = {name: (out / name).read_bytes() for name in files(out)}

    def stop(done: int, total: int, _: str) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_data_folder(bank, out, Recipe("board", "Board", Edition.BOARD), stop, TODAY)
    assert {name: (out / name).read_bytes() for name in files(out)} == before
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".part")]


def test_a_missing_original_personal_data_and_files_without_words_are_told(
    bank: Bank, tmp_path: Path
) -> None:
    third = bank.evidence.all()[2]
    bank.db.execute("delete from original_chunks where sha256 = ?", [third.sha256])
    told: list[str] = []
    out = write_data_folder(bank, tmp_path / "Evidence", INSPECTOR, today=TODAY, tell=told.append)
    assert told == [
        "Marked as personal data, and in the folder: E2.",
        "Look yourself who is told there, as no words can be read: E1, E2, E3.",
        "Not in the folder, as the original is missing or damaged: E3.",
    ]
    assert "evidence/E03 audit 3.pdf" not in files(out)
    assert "missing or damaged in the bank" in (out / "index.html").read_text()


def test_files_inside_a_document_are_told_as_they_leave_with_it(bank: Bank, tmp_path: Path) -> None:
    portfolio = replace(bank.evidence.all()[2], remarks=("It holds 2 objects inside it: shut.",))
    with bank.change("Remark"):
        bank.evidence.update(portfolio)
    told: list[str] = []
    write_data_folder(bank, tmp_path / "Evidence", INSPECTOR, today=TODAY, tell=told.append)
    (said,) = [one for one in told if "inside" in one]
    assert said.endswith("leave with them, and nobody has looked through them: E3 (2).")


def test_words_that_may_tell_who_it_is_are_asked_about_first(bank: Bank, tmp_path: Path) -> None:
    third = bank.evidence.all()[2]
    with bank.change("Name"):
        bank.evidence.update(replace(third, title="Alice Okafor’s plan"))
    with pytest.raises(WordsTellError) as refused:
        written(bank, tmp_path / "Evidence")
    assert [(one.where, one.words) for one in refused.value.telling] == [
        ("E3, title", "Alice Okafor")
    ]
    assert not (tmp_path / "Evidence").exists()


@given(st.integers(1, 10**6), st.text(max_size=300))
@example(7, "../../etc/passwd")
@example(7, "C:\\Windows\\system32\\a.dll")
@example(7, "con")
@example(7, "gpj.exe\u202e.pdf")
@example(7, "..")
@example(7, "é" * 300 + ".docx")
def test_every_name_is_one_that_any_system_keeps(number: int, filename: str) -> None:
    name = numbered_name(number, 2, filename)
    assert name.startswith(f"E{number:02}")
    assert not set(name) & set('<>:"/\\|?*')
    assert all(char.isprintable() or char == "\u3000" or char.isspace() for char in name)
    assert len(name.encode()) < 200
    assert name == name.strip(" .")
    assert Path(name).name == name


def test_a_long_name_keeps_its_suffix_and_a_path_its_last_part() -> None:
    assert numbered_name(7, 3, "a/b\\Audit  of the wheel .PDF") == "E007 Audit of the wheel.PDF"
    assert numbered_name(7, 2, "é" * 300 + ".docx").endswith("é.docx")
    assert numbered_name(7, 2, "..") == "E07"
