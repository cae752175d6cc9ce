"""The commands that print the binder and what belongs to it, as they are written."""

from dataclasses import replace
from pathlib import Path

import pytest
from exhibits_made import texts
from packs_made import RECIPE, packed_bank

from sendprep.cli.commands import run


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with packed_bank(tmp_path_factory.mktemp("bank")) as made:
        return made.path


def _report(bank: Path, *arguments: str) -> int:
    return run(["report", str(bank), *arguments], lambda _: 0)


def test_every_paper_of_the_revisit_is_printed(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = {
        "pack": ("binder", "--recipe", "revisit binder"),
        "weakness": ("sheet.pdf", "--weakness", "1"),
        "meetings": ("meetings.docx",),
        "evidence-index": ("index.xlsx", "--edition", "board"),
        "data-folder": ("data", "--edition", "parents"),
    }
    for what, (name, *options) in out.items():
        assert _report(bank, what, "-o", str(tmp_path / name), *options) == 0
        assert (tmp_path / name).exists()
    assert sorted(one.name for one in (tmp_path / "binder").iterdir()) == [
        "exhibits.pdf",
        "pack.pdf",
        "pack.sha256",
    ]
    captured = capsys.readouterr()
    assert f"Wrote {tmp_path / 'binder' / 'pack.pdf'}" in captured.out
    assert "Look: Marked as personal data, and among the exhibits: E3." in captured.err


def test_each_weakness_is_printed_where_none_is_named(bank: Path, tmp_path: Path) -> None:
    every, one = tmp_path / "every.pdf", tmp_path / "one.pdf"
    assert _report(bank, "weakness", "-o", str(every)) == 0
    assert _report(bank, "weakness", "-o", str(one), "--weakness", "1") == 0
    assert every.read_bytes() == one.read_bytes()  # the bank has one alone


def test_a_binder_without_a_weakness_has_no_sheet_of_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with packed_bank(tmp_path) as made, made.change("Leave out"):
        (weakness,) = made.weaknesses.all()
        made.recipes.put(replace(RECIPE, left_out_weaknesses=frozenset({weakness.id})))
    assert _report(made.path, "weakness", "-o", str(tmp_path / "out.pdf")) == 1
    assert "There is no weakness in this binder. Nothing was written." in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("what", ["sef", "coverage"])
def test_what_an_edition_withholds_is_in_no_report_of_it(
    bank: Path, tmp_path: Path, what: str
) -> None:
    for edition, is_told in ((), True), (("--edition", "board"), False):
        out = tmp_path / "out.pdf"
        assert _report(bank, what, "-o", str(out), *edition) == 0
        read = " ".join(texts(out))
        assert ("partnership board edition" in read) is not is_told
        assert ("Case file of the ferry child" in read) is (is_told and what == "sef")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("tracked", "--edition", "board"), 2, "take --edition"),
        (("sef", "--recipe", "Revisit binder"), 2, "take --recipe"),
        (("pack", "--weakness", "1"), 2, "Only weakness takes --weakness"),
        (("meetings", "--issue"), 2, "Only pack takes --issue and --copy"),
        (("evidence-index", "--copy", "2"), 2, "Only pack takes --issue and --copy"),
        (("pack", "--recipe", "No such"), 1, "There is no binder “No such”"),
        (("weakness", "--weakness", "9"), 1, "There is no weakness 9 in this binder."),
        (("pack", "--copy", "7"), 1, "There is no copy 7"),
    ],
)
def test_what_cannot_be_printed_is_told_in_a_sentence(
    bank: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    assert _report(bank, *arguments, "-o", str(tmp_path / "out.pdf")) == code
    assert said in capsys.readouterr().err
