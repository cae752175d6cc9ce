"""The binder of each real letter: its findings once and whole, and one number for each page."""

from collections import Counter
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from exhibits_made import labels, texts
from printed_pages import read_aloud
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.import_letter import read_letter, start_bank
from sendprep.services.write_pack import write_pack

LETTERS = (
    "dudley-revisit-letter-2022",
    "sandwell-revisit-letter-2019",
    "worcestershire-revisit-letter-2021",
)


def _bank(name: str, folder: Path) -> Bank:
    """Make a bank of a letter, which stands as PDF, Word and Markdown behind its weaknesses."""
    letter = shared(f"seeds/{name}.md")
    bank = start_bank(folder / "made.sendprep", read_letter(letter), letter, None, "A. Officer")
    store_files(bank, read_files(bank, [letter.with_suffix(end) for end in (".pdf", ".docx")]))
    weaknesses = bank.weaknesses.all()
    with bank.change("Link"):
        for place, piece in enumerate(bank.evidence.all()):
            weakness = weaknesses[place % len(weaknesses)]
            role = Role.CONTRADICTS if place == 1 else Role.SUPPORTS
            bank.links.add(Link(new_id(), piece.id, weakness.id, None, role, Rung.OUTPUT, "Then"))
    return bank


def _single_spaced(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.mark.parametrize("name", LETTERS)
def test_binder_says_every_finding_once_and_each_page_has_one_number(
    name: str, tmp_path: Path
) -> None:
    with _bank(name, tmp_path) as bank:
        pack = write_pack(bank, tmp_path / "out", recipe_of(bank), today=date(2026, 9, 1))
        findings = Counter(_single_spaced(one.text) for one in bank.findings.all())
        weaknesses = [_single_spaced(one.text) for one in bank.weaknesses.all()]
        codes = [piece.code for piece in bank.evidence.all()]
    aloud = _single_spaced(read_aloud(pack))
    for text, times in findings.items():
        assert aloud.count(f"“{text}”") == times
    for text in weaknesses:
        assert aloud.count(f"“{text}”") == 2  # the overview's and its own page
    exhibits = tmp_path / "out" / "exhibits.pdf"
    numbers = labels(pack) + labels(exhibits)
    assert numbers == [str(place) for place in range(1, len(numbers) + 1)]
    _stamped(pack, exhibits)
    begins = _bookmarked(exhibits)
    index = aloud[aloud.index("Every piece of evidence of this binder") :]
    assert list(begins) == codes
    starts = [index.index(f" {code} ") for code in codes]
    for code, start, end in zip(codes, starts, [*starts[1:], starts[-1] + 200], strict=True):
        assert begins[code] in index[start:end].split()


def _stamped(pack: Path, exhibits: Path) -> None:
    """Check that each page but the cover shows its own number, behind which stands the last."""
    last = labels(exhibits)[-1]
    for label, text in list(zip(labels(pack), texts(pack), strict=True))[1:]:
        assert f"{label} of {last}" in _single_spaced(text)
    for label, text in zip(labels(exhibits), texts(exhibits), strict=True):
        assert label in _single_spaced(text).split()


def _bookmarked(exhibits: Path) -> dict[str, str]:
    """Return the number of the page to which the bookmark of each exhibit leads."""
    found = {}
    with pikepdf.open(exhibits) as opened, opened.open_outline() as outline:
        pages = {page.obj.objgen: str(page.label) for page in opened.pages}
        for one in outline.root:
            assert isinstance(one.destination, pikepdf.Array)
            found[str(one.title).split()[0]] = pages[one.destination[0].objgen]
    return found
