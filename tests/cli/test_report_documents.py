"""What the command line says of documents that tell who a child is, and how a reason keeps them."""

from pathlib import Path

import pytest
from bank_made import plain_bank
from exhibits_made import filled

from sendprep.bank.bank import Bank
from sendprep.cli.commands import run
from sendprep.domain.narrative import Section

_LIST = b"Name,DOB\nKezia Okafor,12/03/2014\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a bank with a list of children as evidence, and a name in our own words."""
    (tmp_path / "received").mkdir()
    with plain_bank(tmp_path) as bank:
        filled(bank, tmp_path / "received", {"Waiting.csv": _LIST})
        with bank.change("Write"):
            (weakness,) = bank.weaknesses.all()
            bank.narrative.write(weakness.id, Section.WHAT_WE_DID, "Then Alice Okafor met us.")
        return bank.path


@pytest.mark.parametrize(
    ("what", "out"), [("pack", "binder"), ("data-folder", "data"), ("pack", "binder.pdf")]
)
def test_it_is_refused_in_a_sentence_that_names_the_document(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str, out: str
) -> None:
    assert run(["report", str(path), what, "-o", str(tmp_path / out)], lambda _: 0) == 1
    said = " ".join(capsys.readouterr().err.split())
    assert "1 document may tell who a child is: E1 “Waiting” (1 row of a list of children)" in said
    assert "--keep-because" in said
    assert "Kezia" not in said
    assert not (tmp_path / out).exists()


def test_one_reason_keeps_the_documents_and_then_the_words(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["report", str(path), "pack", "-o", str(tmp_path / "binder")]
    assert run([*arguments, "--keep-because", "Asked for in writing"], lambda _: 0) == 0
    assert (tmp_path / "binder" / "exhibits.pdf").exists()
    said = capsys.readouterr().err
    assert "Look: E1 “Waiting” (1 row of a list of children) is kept." in said
    assert "Look: “Alice Okafor” (a name: Weakness 1, what we did) is kept." in said
    with Bank.open(path, None, "Sam Carter") as bank:
        assert {one.because for one in bank.kept_words.all()} == {"Asked for in writing"}
    assert run(arguments, lambda _: 0) == 0  # it is not asked about again
