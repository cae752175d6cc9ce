"""A binder is written whole, numbers each page once, and is the same when nothing changed."""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import platformdirs
import pytest
from exhibits_made import labels, texts
from packs_made import DAY, MANY_STEPS, RECIPE, copied, packed_bank

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection
from sendprep.domain.identity import new_id
from sendprep.domain.kept_words import KeptWords
from sendprep.domain.narrative import Section
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.look_at_print import Telling, WordsTellError
from sendprep.services.outline_pack import chosen_evidence, outline
from sendprep.services.print_copies import print_copies
from sendprep.services.remember_banks import remember, remember_backup
from sendprep.services.verify_pack import verify_pack
from sendprep.services.write_pack import Copy, pack_pages, write_pack

LATER = date(2026, 9, 14)
NOW = datetime(2026, 9, 1, tzinfo=UTC)
GIVES_OUT = Copy(gives_out=True)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with packed_bank(tmp_path_factory.mktemp("bank")) as made:
        return made.path


@pytest.fixture
def bank(filled: Path, tmp_path: Path) -> Iterator[Bank]:
    with copied(filled, tmp_path) as opened:
        yield opened


def _files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(folder.iterdir())}


def _write(bank: Bank, words: str) -> None:
    (weakness,) = bank.weaknesses.all()
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.NEXT_STEPS, words)


def test_same_bank_and_recipe_give_the_same_bytes(bank: Bank, tmp_path: Path) -> None:
    write_pack(bank, tmp_path / "one", RECIPE, today=DAY)
    write_pack(bank, tmp_path / "two", RECIPE, today=DAY)
    one, two = _files(tmp_path / "one"), _files(tmp_path / "two")
    assert one == two
    assert sorted(one) == ["exhibits.pdf", "pack.pdf", "pack.sha256"]


def test_hashes_are_those_of_both_files(bank: Bank, tmp_path: Path) -> None:
    write_pack(bank, tmp_path / "Ashmere.pdf", RECIPE, today=DAY)
    names = ("Ashmere.pdf", "Ashmere exhibits.pdf")
    said = (tmp_path / "Ashmere.sha256").read_text(encoding="utf-8")
    hashes = [hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in names]
    assert said.splitlines() == [f"{h}  {n}" for h, n in zip(hashes, names, strict=True)]


def test_pages_count_on_from_the_pack_into_the_exhibits(bank: Bank, tmp_path: Path) -> None:
    write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    pack, exhibits = (
        labels(tmp_path / "out" / "pack.pdf"),
        labels(tmp_path / "out" / "exhibits.pdf"),
    )
    assert pack + exhibits == [str(n) for n in range(1, len(pack + exhibits) + 1)]
    assert len(pack) % 2 == 0  # so that the first divider is on the right
    index = next(text for text in texts(tmp_path / "out" / "pack.pdf") if "Evidence index" in text)
    assert exhibits[0] in index.split()


def test_an_issue_is_printed_again_byte_for_byte(bank: Bank, tmp_path: Path) -> None:
    """Also on a later day, by whoever prints it, and after work that was taken back."""
    write_pack(bank, tmp_path / "given", RECIPE, today=DAY, copy=GIVES_OUT)
    given = _files(tmp_path / "given")
    assert "Issue 1, 1 September 2026, copy 1 of 3" in " ".join(
        texts(tmp_path / "given" / "pack.pdf")
    ).replace("\u00a0", " ")
    _write(bank, "A step that is taken back.")
    bank.undo()
    told: list[str] = []
    write_pack(bank, tmp_path / "again", RECIPE, today=LATER, copy=GIVES_OUT, tell=told.append)
    assert _files(tmp_path / "again") == given
    assert [one.number for one in bank.issues.of_recipe(RECIPE.id)] == [1]
    (issue,) = bank.issues.of_recipe(RECIPE.id)
    assert issue.pack_sha256 == hashlib.sha256(given["pack.pdf"]).hexdigest()
    assert issue.exhibits_sha256 == hashlib.sha256(given["exhibits.pdf"]).hexdigest()
    assert not [words for words in told if "other bytes" in words]


def test_giving_out_is_one_step_that_can_be_undone(bank: Bank, tmp_path: Path) -> None:
    write_pack(bank, tmp_path / "given", RECIPE, today=DAY, copy=Copy(2, gives_out=True))
    (issue,) = bank.issues.all()
    first = write_pack(bank, tmp_path / "first", RECIPE, today=LATER)
    assert hashlib.sha256(first.read_bytes()).hexdigest() == issue.pack_sha256
    bank.undo()
    assert bank.issues.all() == []
    draft = write_pack(bank, tmp_path / "draft", RECIPE, today=LATER)
    assert "Draft of issue 1" in " ".join(texts(draft)).replace("\u00a0", " ")


def test_what_is_new_gets_late_numbers_and_is_told_as_a_change(bank: Bank, tmp_path: Path) -> None:
    write_pack(bank, tmp_path / "one", RECIPE, today=DAY, copy=GIVES_OUT)
    _write(bank, MANY_STEPS)
    with bank.change("Withdraw a marking"):
        two = bank.evidence.by_number(2)
        assert two
        bank.evidence.update(replace(two, title="Minutes of the osprey board, corrected"))
    write_pack(bank, tmp_path / "two", RECIPE, today=LATER, copy=GIVES_OUT)
    held, now = (bank.issues.of_recipe(RECIPE.id)[n].parts for n in (0, 1))
    was = {part.key: part.labels for part in held}
    for part in now:
        both = min(len(part.labels), len(was.get(part.key, ())))
        assert part.labels[:both] == was.get(part.key, ())[:both]
    assert any(label.endswith("a") for part in now for label in part.labels)
    printed = labels(tmp_path / "two" / "pack.pdf") + labels(tmp_path / "two" / "exhibits.pdf")
    assert printed == [label for part in now for label in part.labels]
    pages = texts(tmp_path / "two" / "pack.pdf")
    page = next(text for text in pages if "was given out on" in text)
    changes = page[page.index("was given out on") :]  # what stands above may share the page
    for told in ("Weakness 1", "E2", "changed"):
        assert told.casefold() in changes.casefold()
    assert "E1 " not in changes


WITHOUT = replace(RECIPE, left_out=frozenset({PackSection.EXHIBITS}))


def test_no_exhibits_of_an_earlier_binder_stay_beside_one_without_any(
    bank: Bank, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write_pack(bank, out, RECIPE, today=DAY)
    assert (out / "exhibits.pdf").exists()
    write_pack(bank, out, WITHOUT, today=DAY)
    assert sorted(_files(out)) == ["pack.pdf", "pack.sha256"]


def test_exhibits_stay_where_the_next_binder_cannot_be_kept(bank: Bank, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_pack(bank, out, RECIPE, today=DAY)
    before = _files(out)
    with bank.reader() as reader, pytest.raises(RuntimeError):
        write_pack(reader, out, WITHOUT, today=DAY, copy=GIVES_OUT)
    assert _files(out) == before


def test_a_refused_place_leaves_every_file_as_it_was(bank: Bank, tmp_path: Path) -> None:
    """The exhibits' name is taken by a folder: the pack and the hashes that stood there stay."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "pack.pdf").write_bytes(b"before")
    (out / "exhibits.pdf").mkdir()
    (out / "exhibits.pdf" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(SendprepError, match=r"exhibits\.pdf.* could not be written: a folder"):
        write_pack(bank, out, RECIPE, today=DAY, copy=GIVES_OUT)
    assert (out / "pack.pdf").read_bytes() == b"before"
    assert sorted(one.name for one in out.iterdir()) == ["exhibits.pdf", "pack.pdf"]
    assert bank.issues.all() == []


def test_an_issue_that_cannot_be_kept_is_not_written_either(bank: Bank, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "pack.pdf").write_bytes(b"before")
    with bank.reader() as reader, pytest.raises(RuntimeError):
        write_pack(reader, out, RECIPE, today=DAY, copy=GIVES_OUT)
    assert _files(out) == {"pack.pdf": b"before"}


def test_no_issue_is_given_out_of_a_bank_that_changed_meanwhile(bank: Bank, tmp_path: Path) -> None:
    def work(_done: int, _total: int, what: str) -> None:
        if "Stamping exhibit E1" in what:
            _write(bank, "Greased again.")

    with pytest.raises(SendprepError, match="was changed while the binder was printed"):
        write_pack(bank, tmp_path / "out", RECIPE, work, DAY, GIVES_OUT)
    assert not (tmp_path / "out").exists()


def test_a_cancelled_binder_leaves_nothing(bank: Bank, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, what: str) -> None:
        if "Stamping" in what:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pack(bank, tmp_path / "out", RECIPE, stop, DAY, GIVES_OUT)
    assert not (tmp_path / "out").exists()
    assert bank.issues.all() == []


def test_words_that_tell_stop_it_before_anything_is_written(bank: Bank, tmp_path: Path) -> None:
    _write(bank, "Mrs Rosalind Petherbridge-Lowe leads it.")
    with pytest.raises(WordsTellError):
        write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    assert not (tmp_path / "out").exists()


def test_how_many_words_were_kept_is_printed(bank: Bank, tmp_path: Path) -> None:
    _write(bank, "Mrs Rosalind Petherbridge-Lowe leads it.")
    with pytest.raises(WordsTellError) as refused:
        write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    with bank.change("Keep"):
        for one in refused.value.telling:
            assert isinstance(one, Telling)
            kept = KeptWords(new_id(), one.place, one.words, one.kind.value, "An officer", "A", NOW)
            bank.kept_words.add(kept)
    pack = write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    assert "looked at and kept with a reason" in " ".join(texts(pack))


@pytest.mark.parametrize("name", ["pack.txt", "missing/pack.pdf", "missing/folder"])
def test_a_place_where_no_binder_can_be_is_refused_at_once(
    bank: Bank, tmp_path: Path, name: str
) -> None:
    with pytest.raises(SendprepError, match="Nothing was written"):
        write_pack(bank, tmp_path / name, RECIPE, today=DAY)


@pytest.mark.parametrize("copy", [0, 4])
def test_there_is_no_copy_beyond_those_of_the_recipe(bank: Bank, tmp_path: Path, copy: int) -> None:
    with pytest.raises(SendprepError, match="this binder is printed in 3"):
        write_pack(bank, tmp_path / "out", RECIPE, today=DAY, copy=Copy(copy))


def test_a_word_file_is_no_issue(bank: Bank, tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="not given out as Word"):
        write_pack(bank, tmp_path / "pack.docx", RECIPE, today=DAY, copy=GIVES_OUT)
    write_pack(bank, tmp_path / "pack.docx", RECIPE, today=DAY)
    assert (tmp_path / "pack.docx").stat().st_size > 0


def test_personal_data_among_the_exhibits_is_told(bank: Bank, tmp_path: Path) -> None:
    told: list[str] = []
    write_pack(bank, tmp_path / "out", RECIPE, today=DAY, tell=told.append)
    assert told == ["Marked as personal data, and among the exhibits: E3."]


def test_what_the_recipe_leaves_out_is_not_in_it(bank: Bank, tmp_path: Path) -> None:
    four = bank.evidence.by_number(4)
    assert four
    recipe = replace(
        RECIPE,
        left_out=frozenset({PackSection.GLOSSARY, PackSection.HOW_TO_USE}),
        left_out_exhibits=frozenset({four.id}),
    )
    pack = write_pack(bank, tmp_path / "out", recipe, today=DAY)
    assert "How to use this pack" not in " ".join(texts(pack))
    assert "Survey of the heronry, 1" not in " ".join(texts(tmp_path / "out" / "exhibits.pdf"))
    assert [one.number for one in chosen_evidence(bank, recipe)] == [1, 2, 3]


def test_the_preview_is_the_pack_that_is_written(bank: Bank, tmp_path: Path) -> None:
    """But for the manifest that is attached to it."""
    (tmp_path / "preview.pdf").write_bytes(pack_pages(bank, RECIPE, today=DAY).pdf)
    pack = write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    assert texts(tmp_path / "preview.pdf") == texts(pack)
    assert labels(tmp_path / "preview.pdf") == labels(pack)


def test_every_way_out_names_the_last_backup_that_this_computer_knows(
    bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path)
    remember(bank.path, "Ashmere", None, NOW)
    remember_backup(bank.path, tmp_path / "elsewhere.sendprep", NOW)
    (tmp_path / "preview.pdf").write_bytes(pack_pages(bank, RECIPE, today=DAY).pdf)
    (tmp_path / "printed.pdf").write_bytes(print_copies(bank, RECIPE, today=DAY)[0][0])
    pack = write_pack(bank, tmp_path / "out", RECIPE, today=DAY)
    for one in (pack, tmp_path / "preview.pdf", tmp_path / "printed.pdf"):
        assert "Last verified backup 1 September 2026" in " ".join(texts(one)).replace("\xa0", " ")
    assert verify_pack(pack, bank).matches


def test_the_outline_has_the_pages_that_are_printed(bank: Bank, tmp_path: Path) -> None:
    front, *rest = outline(bank, RECIPE, today=DAY)
    lines = {line.section: line for line in rest if line.section}
    write_pack(bank, tmp_path / "out", RECIPE, today=DAY, copy=GIVES_OUT)
    (issue,) = bank.issues.all()
    pages = {part.key: len(part.labels) for part in issue.parts}
    assert (front.words, front.pages) == ("Cover and contents", pages["cover"])
    for section, line in lines.items():
        if section not in (PackSection.WEAKNESSES, PackSection.EXHIBITS):
            assert line.pages == pages.get(section.value, 0)
    assert lines[PackSection.WEAKNESSES].pages == pages["weakness-1"]
    assert lines[PackSection.EXHIBITS].pages == sum(
        count for key, count in pages.items() if key.startswith("E")
    )
    assert lines[PackSection.CASE_SAMPLES].note == "nothing recorded"
    joined = lines[PackSection.GLOSSARY]  # it stands on the last page of the evidence index
    assert (joined.pages, joined.note) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="sets a limit that Windows does not have")
@pytest.mark.parametrize("room", [100, 20_000])
def test_a_disk_that_is_full_in_the_middle_leaves_what_was_there(
    bank: Bank, tmp_path: Path, room: int
) -> None:
    import resource

    out = tmp_path / "out"
    out.mkdir()
    (out / "pack.pdf").write_bytes(b"before")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(SendprepError, match=r"space|room on the disk"):
            write_pack(bank, out, RECIPE, today=DAY, copy=GIVES_OUT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert _files(out) == {"pack.pdf": b"before"}
    assert bank.issues.all() == []
