"""Evidence comes on paper, whatever is wrong with one piece of it, and nothing is left behind."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import plain_bank
from exhibits_made import A4, filled, locked, pdf
from office_made import slides, workbook
from PIL import Image

from sendprep.bank.bank import Bank
from sendprep.domain.pack import Exhibit
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.gather_exhibits import gather


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def picture() -> bytes:
    Image.new("RGB", (40, 60), "teal").save(made := io.BytesIO(), "PNG")
    return made.getvalue()


def test_every_kind_comes_on_paper_in_the_order_given(
    bank: Bank, tmp_path: Path, out: Path
) -> None:
    files = {
        "audit.pdf": pdf(A4, A4, (842, 595)),
        "pond.png": picture(),
        "otters.md": b"# Otters\n\nThey came back.",
        "counts.xlsx": workbook({"One": [["a", "b"], [1, 2]], "Two": [["c", "d"], [3, 4]]}),
        "talk.pptx": slides(),
        "areas.psv": b"area|kites\nAshmere|3\nFenwick|4\n",
    }
    evidence = filled(bank, tmp_path, files)
    with gather(bank, evidence, out) as gathered:
        codes = [one.code for one in gathered.exhibits]
        assert codes == ["E1", "E2", "E3", "E4", "E5", "E6"]
        assert not [one.problem for one in gathered.exhibits if one.problem]
        audit, pond, otters, counts, talk, areas = gathered.files
        assert (audit.exhibit.pages, audit.source) == (3, "")
        assert pond.exhibit.pages == 1
        assert "pond.png" in pond.source
        assert otters.is_set
        assert otters.source == "The words of “otters.md”, set anew."
        assert areas.source == "The words of “areas.psv”, set anew."
        assert "its look and pictures are in the file" in counts.source
        assert counts.exhibit.starts == (1, 2)
        assert talk.exhibit.starts == tuple(range(1, talk.exhibit.pages + 1))
        assert all(one.path and one.path.is_relative_to(out) for one in gathered.files)
        assert {one.suffix for one in next(out.iterdir()).iterdir()} == {".pdf"}
    assert list(out.iterdir()) == []


def test_what_cannot_be_printed_says_why_and_stops_no_other(
    bank: Bank, tmp_path: Path, out: Path
) -> None:
    files = {f"{name}.pdf": pdf(A4, words=name) for name in ("good", "gone", "changed", "last")}
    good, gone, changed, last = filled(bank, tmp_path, files)
    with bank.change("Spoil some"):
        sql = "update original_chunks set data = ? where sha256 = ?"
        bank.db.execute(sql, [pdf(A4, words="another"), changed.sha256])
    missing = replace(gone, sha256="0" * 64)
    wrong = {
        "locked": locked(pdf(A4)),
        "damaged": pdf(A4)[:200] + b"%%EOF",
        "long": pdf(*[(99.0, 99.0)] * 501),
    }
    put = []
    with bank.change("Add what nobody could read"):
        for name, content in wrong.items():
            sha256 = bank.originals.put(content)
            put.append(replace(good, sha256=sha256, filename=f"{name}.pdf", page_count=9))
    with gather(bank, (good, missing, changed, *put, last), out) as gathered:
        problems = [one.problem for one in gathered.exhibits]
        assert problems[0] == problems[-1] == ""
        for problem, why in zip(
            problems[1:-1],
            ("does not hold", "no longer the file", "password", "damaged", "501 pages"),
            strict=True,
        ):
            assert why in problem
        kept = ["kept as it was received" in problem for problem in problems[1:-1]]
        assert kept == [False, False, True, True, True]
        noted = gathered.exhibits[1:-1]
        assert [one.pages for one in noted] == [1] * 5
        assert gathered.exhibits[3].has_page(9)


def test_a_file_without_words_and_a_list_without_end_say_so(
    bank: Bank, tmp_path: Path, out: Path
) -> None:
    rows = "\n".join(f"{number},otter" for number in range(9000))
    (long,) = filled(bank, tmp_path, {"list.csv": rows.encode()})
    wordless = replace(long, id="nobody's")
    with gather(bank, (long, wordless), out) as gathered:
        assert [one.pages for one in gathered.exhibits] == [1, 1]
        first, second = (one.problem for one in gathered.exhibits)
        assert "more pages than a binder" in first
        assert "no words could be read" in second


def test_nothing_is_left_when_somebody_stops_it(bank: Bank, tmp_path: Path, out: Path) -> None:
    evidence = filled(bank, tmp_path, {"a.pdf": pdf(A4), "b.pdf": pdf(A4, words="b")})

    def stop(done: int, _total: int, _what: str) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled), gather(bank, evidence, out, stop):
        pytest.fail("it was stopped before")
    assert list(out.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(bank: Bank, tmp_path: Path) -> None:
    with (
        pytest.raises(SendprepError, match="could not be prepared"),
        gather(bank, (), tmp_path / "nowhere"),
    ):
        pytest.fail("there is no folder")


def test_the_same_evidence_gives_the_same_pages(bank: Bank, tmp_path: Path, out: Path) -> None:
    files = {"a.pdf": pdf(A4), "b.png": picture(), "c.md": b"Otters", "d.pdf": pdf(A4, A4)}
    evidence = filled(bank, tmp_path, files)

    def papers() -> list[bytes]:
        with gather(bank, evidence, out) as gathered:
            return [one.path.read_bytes() for one in gathered.files if one.path]

    assert papers() == papers()


def test_numbers_of_pages_are_those_of_the_evidence(bank: Bank, tmp_path: Path, out: Path) -> None:
    (piece,) = filled(bank, tmp_path, {"a.pdf": pdf(A4, A4)})
    with gather(bank, (piece,), out) as gathered:
        assert gathered.exhibits == (Exhibit(piece.id, "E1", 2),)
        assert gathered.by_code["E1"].exhibit.pages == piece.page_count
