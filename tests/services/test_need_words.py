"""What codes of needs stand for is written in one list, which lists, window and papers share."""

from sendprep.domain.cohort_columns import plain
from sendprep.services.read_rules import audit_glossary, cohort_codes, glossary, need_words


def test_every_code_that_a_list_may_have_has_its_words() -> None:
    codes = cohort_codes().needs
    assert set(codes.values()) == set(need_words())
    assert {codes[plain(one)] for one in ("Autistic spectrum disorder", "Autism", "ASD")} == {"ASD"}


def test_papers_on_cases_explain_every_code() -> None:
    assert need_words().items() <= audit_glossary().items()
    assert glossary().items() <= audit_glossary().items()


def test_free_text_is_not_read_for_codes_of_two_letters() -> None:
    assert "MLD" in glossary()
    assert not {"VI", "PD", "HI", "DS"} & set(glossary())
