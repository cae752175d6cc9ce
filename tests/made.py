"""Small real things that many tests need: an invented letter, papers, a bank and what it holds."""

from pathlib import Path

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.weakness import Weakness
from sendprep.services.import_letter import read_letter, start_bank


def letter_file(folder: Path) -> Path:
    """Write the sample area's invented letter into a folder, as Markdown."""
    file = folder / "letter.md"
    file.write_bytes(paths.resource("sample/letter.md").read_bytes())
    return file


def new_bank(folder: Path, passphrase: str | None = None) -> Bank:
    """Make a bank from the invented letter: nine weaknesses, 42 findings."""
    file = letter_file(folder)
    return start_bank(folder / "made.sendprep", read_letter(file), file, passphrase, "A. Officer")


def paper(folder: Path, name: str, text: str) -> Path:
    """Write a text file that can be added as evidence."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def weakness_of(bank: Bank, number: int) -> Weakness:
    """Return the weakness with this number."""
    weakness = bank.weaknesses.by_number(number)
    assert weakness
    return weakness


def evidence_of(bank: Bank, number: int) -> Evidence:
    """Return the evidence with this number."""
    evidence = bank.evidence.by_number(number)
    assert evidence
    return evidence
