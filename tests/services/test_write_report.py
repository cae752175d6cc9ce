import pytest
from made import new_bank
from shared_data import shared

from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Strength
from sendprep.domain.weakness import Finding
from sendprep.errors import SendprepError
from sendprep.services.import_letter import read_letter, start_bank
from sendprep.services.look_at_print import WordsTellError, keep_all
from sendprep.services.write_report import coverage_pages, sef_pages, write_coverage, write_sef


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


def test_preview_tells_the_words_for_which_the_file_is_not_written(tmp_path):
    with new_bank(tmp_path) as bank:
        assert sef_pages(bank).telling == coverage_pages(bank).telling == ()
        with bank.change("Write a strength"):
            bank.strengths.add(Strength(new_id(), "Alice Okafor helps three children."))
        pages = sef_pages(bank)
        assert [one.words for one in pages.telling] == ["Alice Okafor", "three children"]
        for name in ("sef.pdf", "sef.docx"):
            with pytest.raises(WordsTellError) as refusal:
                write_sef(bank, tmp_path / name)
            assert refusal.value.telling == pages.telling
            assert not (tmp_path / name).exists()
        keep_all(bank, pages.telling, "She is our chair, and they wrote to us")
        assert sef_pages(bank).telling == ()
        assert write_sef(bank, tmp_path / "sef.pdf").read_bytes() == sef_pages(bank).pdf


@pytest.mark.parametrize("name", ["seeds/dudley-revisit-letter-2022.md", "reports/halton-2023.pdf"])
def test_what_is_made_of_a_real_letter_is_printed_without_a_question(tmp_path, name):
    letter = shared(name)
    with start_bank(tmp_path / "real", read_letter(letter), letter, None, "A. Officer") as bank:
        assert bank.findings.all() or bank.weaknesses.all()
        write_sef(bank, tmp_path / "sef.docx")
        write_coverage(bank, tmp_path / "coverage.docx")


def test_a_name_within_the_words_of_the_letter_is_printed_without_a_question(tmp_path):
    with new_bank(tmp_path) as bank:
        weakness = bank.weaknesses.all()[0]
        with bank.change("As published"):
            words = "Alice Okafor told inspectors of two children."
            bank.findings.add(Finding(new_id(), weakness.id, 99, words, 3))
        write_sef(bank, tmp_path / "sef.docx")
