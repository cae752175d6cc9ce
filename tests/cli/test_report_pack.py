"""The commands that print the binder and what belongs to it, as they are written."""

from pathlib import Path

import pytest
from packs_made import packed_bank

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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sef", "--edition", "board"), "take --edition and --recipe"),
        (("pack", "--weakness", "1"), "needs --weakness"),
        (("weakness",), "needs --weakness"),
        (("meetings", "--issue"), "Only pack takes --issue and --copy"),
        (("evidence-index", "--copy", "2"), "Only pack takes --issue and --copy"),
    ],
)
def test_an_option_of_another_paper_is_a_misuse(
    bank: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    assert _report(bank, *arguments, "-o", str(tmp_path / "out.pdf")) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("pack", "--recipe", "No such"), "There is no binder “No such”"),
        (("weakness", "--weakness", "9"), "There is no weakness 9 in this binder."),
        (("pack", "--copy", "7"), "There is no copy 7"),
    ],
)
def test_what_is_not_there_is_told_in_a_sentence(
    bank: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    assert _report(bank, *arguments, "-o", str(tmp_path / "out.pdf")) == 1
    assert said in capsys.readouterr().err
