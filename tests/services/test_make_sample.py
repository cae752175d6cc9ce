import pytest

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import citations
from sendprep.services.look_over import dates, self_evaluation
from sendprep.services.make_sample import make_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    with Bank.open(make_sample(folder, None), None, "A. Officer") as bank:
        yield bank


def test_sample_area_is_the_letter_with_all_its_evidence(sample):
    picture = self_evaluation(sample)
    assert len(picture.accounts) == 9
    assert sum(len(account.findings) for account in picture.accounts) == 42
    assert len(picture.evidence) == 14
    assert all(one.has_text and one.evidence_date for one in picture.evidence)
    assert sum(len(account.links) for account in picture.accounts) > 25


def test_every_citation_of_the_sample_names_evidence_and_page_that_exist(sample):
    picture = self_evaluation(sample)
    pages = {one.number: one.page_count for one in picture.evidence}
    texts = [text for account in picture.accounts for text in account.sections.values()]
    texts += [one.response for account in picture.accounts for one in account.findings]
    cited = [one for text in [*texts, picture.inspection.context] for one in citations(text)]
    assert len(cited) > 40
    for one in cited:
        assert one.number in pages
        assert one.page is None or one.page <= (pages[one.number] or 0)


def test_sample_has_a_revisit_ahead_with_its_deadlines(sample):
    titles = [one.title for one in dates(sample)]
    assert "Notice call expected" in titles
    assert "Revisit expected" in titles


def test_sample_that_is_there_already_is_left_as_it_is(tmp_path):
    bank_file = make_sample(tmp_path, None)
    before = bank_file.read_bytes()
    assert make_sample(tmp_path, None) == bank_file
    assert bank_file.read_bytes() == before
