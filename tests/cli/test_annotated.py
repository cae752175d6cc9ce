"""The command that writes an annotated copy of a PDF."""

import re

import pytest
from made import new_bank, weakness_of
from reportlab.pdfgen.canvas import Canvas

from sendprep.cli.commands import run
from sendprep.domain.evidence import Role, Rung
from sendprep.readers.files import read_here
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    """Make a bank with a PDF of which some words are filed."""
    folder = tmp_path_factory.mktemp("bank")
    canvas = Canvas(str(folder / "otters.pdf"))
    canvas.drawString(90, 450, "The otters came back to the mill pond.")
    canvas.save()
    with new_bank(folder) as made:
        (added,) = store_files(made, read_files(made, [folder / "otters.pdf"]))
        assert added.evidence_id
        excerpt = new_excerpt(made, added.evidence_id, 0, 4, 10)
        file_excerpt(made, excerpt, weakness_of(made, 8).id, None, Role.SUPPORTS, Rung.OUTPUT)
        return str(made.path)


def test_copy_of_a_pdf_is_written_with_the_number_of_the_weakness(bank, tmp_path, capsys):
    out = tmp_path / "copy.pdf"
    said = ["report", bank, "annotated", "-o", str(out), "--evidence", "E2"]
    assert run(said, lambda _: 0) == 0
    assert capsys.readouterr().out == f"Wrote {out}\n"
    assert "8" in read_here(out).pages[0].text.split()


@pytest.mark.parametrize(
    ("rest", "code", "why"),
    [
        (["annotated", "--evidence", "E9"], 1, "no evidence E9"),
        (["annotated", "--evidence", "nine"], 1, "no evidence nine"),
        (["annotated", "--evidence", "e1"], 1, "E1 is not a PDF"),
        (["annotated"], 2, "--evidence"),
        (["sef", "--evidence", "E2"], 2, "--evidence"),
    ],
)
def test_what_cannot_be_annotated_is_said_and_nothing_written(
    bank, tmp_path, capsys, rest, code, why
):
    out = tmp_path / "copy.pdf"
    assert run(["report", bank, *rest, "-o", str(out)], lambda _: 0) == code
    assert re.search(why, capsys.readouterr().err)
    assert not out.exists()
