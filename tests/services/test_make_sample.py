from datetime import date, timedelta

import pypdfium2 as pdfium
import pytest

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.audit import Pass
from sendprep.domain.case_days_order import check_days
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.follow_up import Stage
from sendprep.domain.grading import grade
from sendprep.domain.narrative import citations
from sendprep.domain.revisit import Group
from sendprep.gui.print_documents import printables
from sendprep.progress import silent
from sendprep.services.look_over import dates, self_evaluation
from sendprep.services.make_sample import make_sample
from sendprep.services.read_instruments import instrument
from sendprep.services.read_rules import calendar
from sendprep.services.refuse_personal import personal
from sendprep.services.see_follow_up import see_audited, see_counted, see_follow_ups
from sendprep.services.track_cases import see_tracked
from sendprep.services.write_tracked import tracked_pages


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
    texts += [one.line for one in sample.questions.all()]
    cited = [one for text in [*texts, picture.inspection.context] for one in citations(text)]
    assert len(cited) > 40
    for one in cited:
        assert one.number in pages
        assert one.page is None or one.page <= (pages[one.number] or 0)


def test_sample_has_a_revisit_ahead_with_its_deadlines(sample):
    titles = [one.title for one in dates(sample)]
    assert "Notice call expected" in titles
    assert "Revisit expected" in titles


@pytest.fixture(scope="module")
def another(tmp_path_factory):
    folder = tmp_path_factory.mktemp("another")
    make_sample(folder, None)
    return folder


def test_sample_that_is_there_already_is_left_as_it_is(another):
    bank_file = another / "Ashmere.sendprep"
    before = bank_file.read_bytes()
    assert make_sample(another, None) == bank_file
    assert bank_file.read_bytes() == before


def test_sample_has_a_round_of_audits_on_the_way(sample):
    (round_,) = sample.rounds.all()
    drawn = sample.draws.get(round_.draw_id).draw
    assert (round_.title, drawn.frame, len(drawn.ids)) == ("EHC plans of all needs", 120, 40)
    assert [one.out for one in drawn.replacements] == ["AL017"]
    audits = sample.audits.of_round(round_.id)
    done = [one for one in audits if one.finished]
    assert {one.case_id for one in audits} <= set(drawn.ids)
    assert [one.which for one in done].count(Pass.FIRST) == 39
    twice = {one.case_id for one in done if one.which is Pass.SECOND}
    assert twice == set(round_.second)
    assert len(twice) == 10
    asked = instrument(round_.instrument_id, round_.instrument_version)
    assert all(grade(asked, one.scores).is_whole == bool(one.finished) for one in audits)
    assert any(grade(asked, one.scores).held_by for one in done), "one is held by a cap"
    assert len(sample.rounds.agreed(round_.id)) == len(sample.rounds.sights(round_.id)) == 1
    assert check(sample) == []


def test_nothing_in_the_samples_audits_may_tell_who_somebody_is(sample):
    (round_,) = sample.rounds.all()
    words = [
        score.note for one in sample.audits.of_round(round_.id) for score in one.scores.values()
    ]
    words += [one.reason for one in sample.rounds.agreed(round_.id)]
    words += [one.decision for one in sample.rounds.sights(round_.id)]
    days = sample.case_days.of_round(round_.id)
    words += [one.words for case in days.values() for one in case.exceptions]
    assert len(list(filter(None, words))) > 20
    assert [personal(text) for text in words if personal(text)] == []


def test_every_report_of_the_sample_is_printed_without_a_question(sample):
    offered = printables(sample)
    assert {"sef", "coverage", "tracked"} < {one.key for one in offered}
    telling = {one.key: one.pages(sample, silent, date(2026, 11, 20)).telling for one in offered}
    assert telling == dict.fromkeys(telling, ())


def test_sample_shows_what_followed_from_its_audits(sample):
    (round_,) = sample.rounds.all()
    actions = see_follow_ups(sample, round_.id)
    assert [one.stage(date(2026, 11, 22)) for one in actions] == [
        Stage.TO_DO,
        Stage.WAITS,
        Stage.LATE,
    ]
    words = [text for one in actions for text in (one.action.text, one.action.owner)]
    assert [personal(text) for text in words if personal(text)] == []
    told = see_audited(sample)
    assert {one.code for one in told} == set(see_counted(sample, round_.instrument_id))
    asked = instrument(round_.instrument_id, round_.instrument_version)
    assert {one.reaudit.criterion for one in actions} <= {one.code for one in asked.criteria}


def test_days_of_the_samples_cases_are_in_an_order_in_which_cases_go(sample):
    (round_,) = sample.rounds.all()
    drawn = sample.draws.get(round_.draw_id).draw
    days = sample.case_days.of_round(round_.id)
    assert set(days) == set(drawn.ids)
    for case in days.values():
        check_days(case.days, date(2026, 11, 22))


def test_another_sample_draws_the_same_cases_from_its_list(sample, another):
    with Bank.open(another / "Ashmere.sendprep", None, "A. Officer") as opened:
        (first,), (again,) = sample.draws.all(), opened.draws.all()
        assert again.draw == first.draw
        assert opened.rounds.all()[0].second == sample.rounds.all()[0].second
    assert [file.name for file in (another / "Lists").iterdir()] == [
        "Ashmere children with a plan.csv"
    ]


def test_sample_tracks_six_cases_that_are_the_mix_and_prints_them_without_a_hit(sample):
    seen = see_tracked(sample)
    assert [one.rule.counts.value for one in seen.mix if not one.is_met] == []
    assert len(seen.cases) == 6
    named = seen.cases[0].case.named
    assert named
    assert {one.due for one in seen.cases} == {calendar().add(named, 2)}
    known = {one.id for one in seen.rules.documents}
    for one in seen.cases:
        asked = {document.rule.id for document in one.documents}
        assert set(one.case.documents) <= asked <= known, "no day stands that nobody sees"
        assert one.case.months
        assert [found for month in one.case.months for found in personal(month.words)] == []
    pages = tracked_pages(sample)
    assert pages.telling == ()
    assert len(pdfium.PdfDocument(pages.pdf)) == 8, "an overview, a page for each case, the rules"


def test_sample_plans_the_days_of_its_revisit_for_every_group_and_weakness(sample):
    revisit = sample.inspection.get().revisit
    meetings, questions = sample.meetings.all(), sample.questions.all()
    assert {one.day for one in meetings} == {revisit.start + timedelta(days=n) for n in range(3)}
    assert {one.group for one in meetings} == {None, *Group}
    assert {one.group for one in questions} == set(Group)
    led = [(one.weakness_id, one.part) for one in sample.people.leads()]
    assert {weakness for weakness, _ in led} == {one.id for one in sample.weaknesses.all()}
    assert [one.number for one in questions] == list(range(1, len(questions) + 1))


def test_what_inspectors_were_given_in_the_sample_is_the_very_file_of_the_bank(sample):
    given = [one for one in sample.requests.all() if one.evidence_id]
    assert len(given) == 3
    assert all(sample.evidence.get(one.evidence_id).sha256 == one.sha256 for one in given)
    assert [one.given for one in sample.requests.all()].count("") == 1
    assert all(one.asked <= (one.given_on or one.asked) < date.today() for one in given)


def test_editions_of_the_sample_differ_by_what_is_marked(sample):
    marked = {one.confidentiality for one in sample.evidence.all()}
    assert marked == set(Confidentiality)
    assert {one.edition for one in sample.recipes.all()} == set(Edition)


def test_nothing_in_the_days_of_the_samples_revisit_may_tell_who_somebody_is(sample):
    words = [one.role for one in sample.people.all()]
    words += [text for one in sample.meetings.all() for text in (one.title, one.room, one.attends)]
    words += [text for one in sample.questions.all() for text in (one.text, one.line, one.who)]
    words += [text for one in sample.touches.all() for text in (one.said, one.owner, one.answer)]
    words += [text for one in sample.requests.all() for text in (one.text, one.given)]
    assert len(list(filter(None, words))) > 100
    assert [personal(text) for text in words if personal(text)] == []
