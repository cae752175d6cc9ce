"""What no exhibit shows, as it lies inside another file, is counted whatever kind of file it is."""

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from bank_made import plain_bank
from exhibits_made import A4, filled, pdf
from office_made import with_parts, word_file

from sendprep.domain.files_inside import files_inside
from sendprep.services.remark_pack import remark_on_files_inside

OBJECT = rb"{\object{\*\objdata 00}{\result A}}"


def portfolio(names: Sequence[str]) -> bytes:
    with pikepdf.open(io.BytesIO(pdf(A4))) as opened:
        for name in names:
            opened.attachments[name] = b"Kites, by month"
        opened.save(made := io.BytesIO())
    return made.getvalue()


def word_with_objects(count: int) -> bytes:
    body = word_file("<w:p><w:r><w:t>Kites</w:t></w:r></w:p>")
    return with_parts(body, {f"word/embeddings/{n}.bin": b"x" for n in range(count)})


@pytest.mark.parametrize("count", [0, 1, 2, 12])
def test_files_inside_are_counted_as_their_readers_tell_of_them(tmp_path: Path, count: int) -> None:
    files = {
        "all.pdf": portfolio([f"{n}.csv" for n in range(count)]),
        "kites.docx": word_with_objects(count),
        "kites.rtf": rb"{\rtf1 Kites " + OBJECT * count + b"}",
    }
    with plain_bank(tmp_path) as bank:
        evidence = filled(bank, tmp_path, files)
    assert [files_inside(piece.remarks) for piece in evidence] == [count] * 3
    told = list(remark_on_files_inside(evidence, "are not printed"))
    codes = ", ".join(f"{piece.code} ({count})" for piece in evidence)
    assert told == ([f"Files inside other files are not printed: {codes}."] if count else [])
