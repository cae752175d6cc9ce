"""How many documents of the field are asked about that need not be, and how long looking takes."""

from collections import Counter
from pathlib import Path

import pytest
from bank_made import plain_bank
from ratios import ratio
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.document_signs import signs_of
from sendprep.readers.files import read_pages
from sendprep.services import look_at_documents as looking
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.look_at_documents import look_at_documents
from sendprep.services.read_rules import list_words

pytestmark = pytest.mark.benchmark
RECIPE = Recipe("binder", "Binder")


def documents() -> list[Path]:
    """Return the real documents: reports, letters, plans, figures and two lists of children."""
    return sorted(
        one
        for one in shared(".").rglob("*")
        if one.is_file() and one.suffix != ".json" and ".git" not in one.parts
    )


def test_only_the_lists_of_children_are_asked_about() -> None:
    files, found = documents(), dict[str, Counter[str]]()
    for file in files:
        signs = signs_of(read_pages(file).pages, list_words())
        if signs:
            found[file.name] = Counter(one.sign.value for one in signs)
    lists = [one.name for one in files if one.parent.name == "annex-a"]
    right = sum(name in lists for name in found)
    print(f"\nof {len(files)} documents {len(found)} are asked about, {right} of them rightly;")
    print(f"of {len(lists)} lists of children {right} are found:")
    for name, counts in found.items():
        print(f"  {name}: {dict(counts)}")


def test_looking_at_documents_for_the_first_time_and_again(tmp_path: Path) -> None:
    files = documents()
    with plain_bank(tmp_path) as bank:
        store_files(bank, read_files(bank, files))
        pieces = bank.evidence.all()

        def look() -> None:
            looking._remembered.clear()
            look_at_documents(bank, pieces, RECIPE)

        print(f"\n{len(pieces)} documents:")
        ratio(
            "look at their texts, against reading them out of the bank",
            look,
            lambda: _read(bank),
            rounds=3,
        )
        ratio(
            "look again, against the first time",
            lambda: look_at_documents(bank, pieces, RECIPE),
            look,
            rounds=3,
            aim=0.2,
        )


def _read(bank: Bank) -> None:
    for piece in bank.evidence.all():
        bank.texts.of(piece.id)
