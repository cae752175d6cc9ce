"""An exhibit that is looked at before a binder is printed is the one that will be in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from exhibits_made import labels
from packs_made import DAY, RECIPE, copied, packed_bank

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.errors import Cancelled
from sendprep.services.show_exhibits import one_exhibit
from sendprep.services.write_pack import pack_pages, write_pack

PLAIN = replace(RECIPE, has_dividers=False)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with packed_bank(tmp_path_factory.mktemp("bank")) as made:
        return made.path


@pytest.fixture
def bank(filled: Path, tmp_path: Path) -> Iterator[Bank]:
    (tmp_path / "bank").mkdir()
    with copied(filled, tmp_path / "bank") as opened:
        yield opened


def pictures(pdf: pypdfium2.PdfDocument) -> list[bytes]:
    return [bytes(page.render(scale=0.6).buffer) for page in pdf]


@pytest.mark.parametrize("recipe", [RECIPE, PLAIN], ids=["dividers", "plain"])
def test_every_page_looks_as_it_does_in_the_binder(
    bank: Bank, tmp_path: Path, recipe: Recipe
) -> None:
    write_pack(bank, tmp_path / "out", recipe, today=DAY)
    exhibits = tmp_path / "out" / "exhibits.pdf"
    behind = pack_pages(bank, recipe, today=DAY).behind
    assert behind
    assert [one for part in behind.parts for one in part.labels] == labels(exhibits)
    shown: list[bytes] = []
    for part in behind.parts:
        pdf = pypdfium2.PdfDocument(one_exhibit(bank, behind, part.key))
        assert [pdf.get_page_label(page) for page in range(len(pdf))] == [*part.labels]
        shown += pictures(pdf)
    assert shown == pictures(pypdfium2.PdfDocument(exhibits))


def test_one_that_nobody_waits_for_leaves_nothing(bank: Bank, tmp_path: Path) -> None:
    behind = pack_pages(bank, RECIPE, today=DAY).behind
    assert behind
    before = {*tmp_path.rglob("*")}

    def progress(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        one_exhibit(bank, behind, behind.parts[0].key, progress)
    assert {*tmp_path.rglob("*")} == before
