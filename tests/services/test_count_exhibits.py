"""Exhibits are counted as they will be printed, whatever is wrong with one of them."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import plain_bank
from exhibits_made import A4, filled, locked, pdf
from office_made import workbook
from PIL import Image

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.errors import Cancelled
from sendprep.services.count_exhibits import count_exhibits
from sendprep.services.gather_exhibits import gather


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def picture(kind: str) -> bytes:
    first, *more = [Image.new("L", (40, 60), shade) for shade in (10, 90, 180)]
    first.save(made := io.BytesIO(), kind, **({"save_all": True, "append_images": more}))
    return made.getvalue()


def spoilt(bank: Bank, good: Evidence, changed: Evidence) -> Iterator[Evidence]:
    """Yield evidence that cannot be printed, one for each reason."""
    wrong = {
        "locked.pdf": locked(pdf(A4)),
        "damaged.pdf": pdf(A4)[:200] + b"%%EOF",
        "long.pdf": pdf(*[(99.0, 99.0)] * 501),
        "cut.png": picture("PNG")[:60],
        "list.csv": b"otter",
    }
    with bank.change("Spoil some"):
        sql = "update original_chunks set data = ? where sha256 = ?"
        bank.db.execute(sql, [pdf(A4, words="another"), changed.sha256])
        for name, content in wrong.items():
            sha256 = bank.originals.put(content)
            yield replace(good, id=name, sha256=sha256, filename=name, page_count=7)
    yield changed
    yield replace(good, sha256="0" * 64)
    yield replace(good, size=201 << 20)


def test_the_count_is_what_is_printed(bank: Bank, tmp_path: Path) -> None:
    rows = "\n".join(f"{number},otter" for number in range(9000))
    files = {
        "good.pdf": pdf(A4, A4, (842, 595)),
        "changed.pdf": pdf(A4),
        "pond.png": picture("PNG"),
        "scan.tif": picture("TIFF"),
        "otters.md": b"# Otters\n\nThey came back.",
        "counts.xlsx": workbook({"One": [["a", "b"], [1, 2]], "Two": [["c", "d"], [3, 4]]}),
        "list.csv": rows.encode(),
    }
    good, changed, *others = filled(bank, tmp_path, files)
    every = [good, *others, *spoilt(bank, good, changed)]
    with gather(bank, every, tmp_path) as gathered:
        assert tuple(count_exhibits(bank, every)) == gathered.exhibits
    assert sum(bool(one.problem) for one in gathered.exhibits) == 9


def test_an_original_is_opened_once(bank: Bank, tmp_path: Path) -> None:
    evidence = filled(bank, tmp_path, {"once.pdf": pdf(A4, words="once")})
    before = tuple(count_exhibits(bank, evidence))
    with bank.change("Spoil it"):
        bank.db.execute("update original_chunks set data = x'00'")
    assert tuple(count_exhibits(bank, evidence)) == before


def test_a_count_can_be_stopped(bank: Bank, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    evidence = filled(bank, tmp_path, {"stopped.pdf": pdf(A4, words="stopped")})
    with pytest.raises(Cancelled):
        tuple(count_exhibits(bank, evidence, stop))
