import pytest
from made import letter_file, new_bank

from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.inspection import Framework, LetterKind
from sendprep.domain.weakness import Judgement, OwnView
from sendprep.errors import SendprepError
from sendprep.services.import_letter import read_letter, start_bank


def test_bank_holds_the_letter_word_for_word(tmp_path):
    letter = read_letter(letter_file(tmp_path))
    with new_bank(tmp_path) as bank:
        weaknesses = bank.weaknesses.all()
        assert [one.text for one in weaknesses] == [one.text for one in letter.weaknesses]
        assert [one.judgement for one in weaknesses] == [one.judgement for one in letter.weaknesses]
        for weakness, read in zip(weaknesses, letter.weaknesses, strict=True):
            findings = bank.findings.of(weakness.id)
            assert [one.text for one in findings] == [one.text for one in read.findings]
            assert [one.number for one in findings] == list(range(1, len(findings) + 1))


def test_sample_letter_has_nine_weaknesses_and_one_without_judgement(tmp_path):
    letter = read_letter(letter_file(tmp_path))
    assert [one.judgement.value[0] for one in letter.weaknesses] == list("nnnsnsnsn")
    assert letter.weaknesses[4].judgement is Judgement.NONE_STATED
    assert sum(len(one.findings) for one in letter.weaknesses) == 42
    assert (letter.stated.sufficient, letter.stated.not_sufficient) == (3, 5)
    assert any(warning.number == 5 for warning in letter.warnings)


def test_letter_is_the_first_evidence_byte_for_byte(tmp_path):
    with new_bank(tmp_path) as bank:
        (evidence,) = bank.evidence.all()
        assert (evidence.code, evidence.kind) == ("E1", EvidenceKind.LETTER)
        assert evidence.agency is Agency.INSPECTORS
        assert bank.originals.read(evidence.sha256) == letter_file(tmp_path).read_bytes()
        assert bank.inspection.get().letter_evidence_id == evidence.id


def test_inspection_is_what_the_letter_says_and_nothing_is_judged_for_us(tmp_path):
    with new_bank(tmp_path) as bank:
        inspection = bank.inspection.get()
        assert inspection.area == "Ashmere"
        assert inspection.framework is Framework.REVISIT_2016
        assert inspection.kind is LetterKind.REVISIT
        assert str(inspection.letter_date) == "2025-06-12"
        assert {one.own_view for one in bank.weaknesses.all()} == {OwnView.NOT_JUDGED}


def test_file_that_is_there_already_is_never_overwritten(tmp_path):
    new_bank(tmp_path).close()
    before = (tmp_path / "made.sendprep").read_bytes()
    with pytest.raises(SendprepError):
        new_bank(tmp_path)
    assert (tmp_path / "made.sendprep").read_bytes() == before


def test_letter_that_went_away_leaves_no_bank_behind(tmp_path):
    file = letter_file(tmp_path)
    letter = read_letter(file)
    file.unlink()
    with pytest.raises((SendprepError, OSError)):
        start_bank(tmp_path / "b.sendprep", letter, file, None, "A. Officer")
    assert list(tmp_path.iterdir()) == []
