import pytest
from made import new_bank

from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Strength
from sendprep.errors import SendprepError
from sendprep.services.write_report import write_sef


def test_sef_is_written_as_pdf_and_as_word(tmp_path):
    with new_bank(tmp_path) as bank:
        assert write_sef(bank, tmp_path / "sef.pdf").read_bytes().startswith(b"%PDF-1.7")
        assert write_sef(bank, tmp_path / "sef.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("name", ["sef.odt", "sef", "nowhere/sef.pdf"])
def test_place_that_cannot_be_written_is_refused_in_a_sentence(tmp_path, name):
    with new_bank(tmp_path) as bank, pytest.raises(SendprepError, match="Nothing was written"):
        write_sef(bank, tmp_path / name)


def test_failed_report_leaves_the_older_one(tmp_path):
    out = tmp_path / "sef.pdf"
    out.mkdir()
    with new_bank(tmp_path) as bank, pytest.raises(SendprepError):
        write_sef(bank, out)
    assert out.is_dir()
    assert {file.name for file in tmp_path.iterdir()} >= {"sef.pdf", "made.sendprep"}


def test_characters_that_no_font_has_are_told(tmp_path):
    told: list[str] = []
    with new_bank(tmp_path) as bank:
        write_sef(bank, tmp_path / "sef.pdf", tell=told.append)
        assert told == []
        with bank.change("Write a strength"):
            bank.strengths.add(Strength(new_id(), "Families say \u65e5."))
        write_sef(bank, tmp_path / "sef.pdf", tell=told.append)
    assert told == ["No font has U+65E5: in print the number stands there."]
