"""Every column that a person writes words in is known to the look at what is printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import fill, plain_bank

from sendprep.bank.bank import Bank
from sendprep.bank.log import LOGGED
from sendprep.domain.free_words import FreeWords, Nature

NO_WORDS = {
    "inspection": "id framework kind visit_start visit_end letter_date letter_evidence_id "
    "revisit_start revisit_end",
    "weaknesses": "id kind judgement own_view confidence",
    "findings": "id weakness_id answer",
    "evidence": "id kind filename sha256 added evidence_date period_start period_end agency "
    "confidentiality replaces_id rests_on came_with_id trashed remarks without_text",
    "links": "id evidence_id weakness_id finding_id role excerpt_id",
    "narrative": "id weakness_id section",
    "strengths": "id",
    "events": "id day",
    "excerpts": "id evidence_id text_before text_after text_id area anchoring origin added",
    "supplied_texts": "id evidence_id text origin officer added",
    "saved_searches": "id name query filters",
    "frames": "id counted_on made register",
    "draws": "id frame_id frame_hash plan strata made",
    "drawn": "id draw_id case_id replaced_by",
    "rounds": "id draw_id instrument_id instrument_hash begun second",
    "audits": "id round_id case_id which finished",
    "scores": "id audit_id criterion choice kept_because",
    "agreed_grades": "id round_id case_id grade agreed",
    "board_sights": "id round_id seen",
    "case_days": "id round_id case_id step day",
    "case_exceptions": "id round_id case_id exception first_day last_day",
    "kept_words": "id place words kind because officer kept",
    "criterion_links": "id instrument_id criterion weakness_id",
    "actions": "id weakness_id due done",
    "reaudits": "id action_id round_id criterion due closed_by",
    "tracked_cases": "id case_id support age_band need phase setting services named consent "
    "meeting",
    "tracked_documents": "id tracked_id document uploaded",
    "tracked_months": "id tracked_id month kept_because",
    "recipes": "id edition binding left_out left_out_weaknesses left_out_exhibits",
    "issues": "id recipe_id made state pack_sha256 exhibits_sha256 parts entries",
    "withheld": "id edition place because",
    "agreed": "id section day",
    "people": "id",
    "leads": "id weakness_id part person_id",
    "meetings": "id day party starts ends weakness_ids",
    "questions": "id weakness_id finding_id party",
    "touches": "id day answered",
    "requests": "id asked given_on evidence_id sha256",
}
"""Columns of ids, days, choices and hashes, and those that no report prints."""


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        fill(made)
        yield made


def test_every_column_of_words_is_looked_at(bank: Bank) -> None:
    wanted = {
        f"Words of {table} {column.name}"
        for table in LOGGED
        for column in bank.db[table].columns
        if column.type == "TEXT" and column.name not in NO_WORDS[table].split()
    }
    with bank.change("Write in each"):
        for words in wanted:
            _, __, table, column = words.split()
            bank.db.execute(f"update {table} set {column} = ?", [words])
    assert {one.text for one in bank.free_words.all()} == wanted | {"Moved out"}


def test_own_words_are_read_and_written_by_their_place(bank: Bank) -> None:
    own = [one for one in bank.free_words.all() if one.nature is Nature.OWN]
    assert len({one.place for one in own}) == len(own) > 15
    with bank.change("Write"):
        for one in own:
            assert bank.free_words.get(one.place) == one
            bank.free_words.put(FreeWords(one.place, f"{one.text}!", one.nature))
    after = {one.place: one.text for one in bank.free_words.all()}
    assert all(after[one.place] == f"{one.text}!" for one in own)


def test_words_that_are_not_ours_cannot_be_written(bank: Bank) -> None:
    others = [one for one in bank.free_words.all() if one.nature is not Nature.OWN]
    for place in [*(one.place for one in others), "narrative/x/position", "nothing/at/all"]:
        with pytest.raises(KeyError):
            bank.free_words.get(place)
        with pytest.raises(KeyError), bank.change("Write"):
            bank.free_words.put(FreeWords(place, "x", Nature.OWN))


def test_a_note_that_was_kept_with_a_reason_says_so(bank: Bank) -> None:
    kept = {
        one.text: one.is_kept for one in bank.free_words.all() if one.text.startswith("Of Mill")
    }
    assert kept == {"Of Mill Lane": True}
