"""The register of evidence: what is flagged, what a filter lets through, how it is ordered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from hypothesis import given
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt, Origin
from sendprep.domain.identity import new_id
from sendprep.domain.register import EVERYTHING, EvidenceRow, Flag, Only, Order
from sendprep.domain.supplied_text import SuppliedText, TextOrigin

_THEN = datetime(2025, 9, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with make_ashmere(tmp_path_factory.mktemp("rows") / "a.sendprep") as made:
        second, third = made.evidence.all()[1:3]
        with made.change("Spoil two documents"):
            made.evidence.update(
                replace(second, evidence_date=None, has_text=False, without_text=(1,), page_count=1)
            )
            made.evidence.update(replace(third, replaces_id=second.id))
        yield made


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as made:
        yield made


def codes(bank: Bank, only: Only = EVERYTHING, order: Order = Order.OLDEST) -> list[str]:
    return [row.evidence.code for row in rows(bank, only, order)]


def rows(bank: Bank, only: Only = EVERYTHING, order: Order = Order.OLDEST) -> list[EvidenceRow]:
    return bank.evidence_list.rows(bank.evidence_list.ids(only, order))


def excerpt(evidence_id: str, origin: Origin, anchoring: Anchoring = Anchoring.EXACT) -> Excerpt:
    return Excerpt(
        new_id(),
        evidence_id,
        "a few words",
        "",
        "",
        1,
        "t",
        0,
        0,
        11,
        _THEN,
        origin=origin,
        anchoring=anchoring,
    )


def test_gravest_flag_stands_first_and_all_are_read_aloud(bank: Bank) -> None:
    second = rows(bank)[1]
    assert second.flags == (Flag.REPLACED, Flag.NO_TEXT, Flag.NO_DATE)
    assert second.flag_words == "replaced by E3"
    assert second.sentence == (
        "E2, Joint advice standard, Health, 2 links, replaced by E3, no text, no date"
    )


def test_old_evidence_is_stale_on_the_day_but_the_letter_never_is(fresh: Bank) -> None:
    letter, standard = rows(fresh)[:2]
    assert letter.is_letter
    assert letter.flags == ()
    assert standard.flag_words == "stale on the day"


def test_filter_finds_number_title_agency_kind_and_weakness(bank: Bank) -> None:
    assert codes(bank, Only("e3")) == ["E3"]
    assert codes(bank, Only("two checking")) == ["E3"]
    assert codes(bank, Only(agency=Agency.HEALTH)) == ["E2"]
    assert codes(bank, Only(kind=EvidenceKind.PLAN)) == ["E4"]
    assert codes(bank, Only(weakness=3)) == ["E2", "E3", "E4", "E6"]
    assert codes(bank, Only(flag=Flag.NO_DATE)) == ["E2"]
    assert codes(bank, Only(unlinked=True)) == ["E5"]


def test_orders(bank: Bank) -> None:
    assert codes(bank, order=Order.NEWEST)[0] == "E6"
    assert codes(bank, order=Order.DATED)[-1] == "E2", "what is not dated comes last"
    titles = [row.evidence.title for row in rows(bank, order=Order.TITLE)]
    assert titles == sorted(titles, key=str.casefold)


def test_filter_says_what_it_leaves_out() -> None:
    only = Only("typed", EvidenceKind.MINUTES, Agency.HEALTH, 3, Flag.STALE)
    assert only.says == "Health · Minutes · weakness 3 · stale on the day"
    assert Only("typed").says == ""
    assert Only(held_on=date(2025, 9, 3)).says == "Held on 3 September 2025"


@given(
    words=st.text(max_size=12),
    order=st.sampled_from(list(Order)),
    flag=st.none() | st.sampled_from(list(Flag)),
    held_on=st.none() | st.dates(max_value=date(2100, 1, 1)),
)
def test_every_filter_and_order_shows_some_of_the_documents_once(
    bank: Bank, words: str, order: Order, flag: Flag | None, held_on: date | None
) -> None:
    every = bank.evidence_list.ids(Only(), order)
    assert sorted(every) == sorted(one.id for one in bank.evidence.all())
    only = Only(words, flag=flag, held_on=held_on)
    found = bank.evidence_list.ids(only, order)
    assert len(set(found)) == len(found) == bank.evidence_list.count(only)
    assert set(found) <= set(every)


def test_a_flag_of_a_row_and_the_filter_for_it_agree(bank: Bank) -> None:
    for flag in Flag:
        shown = [row.evidence.id for row in rows(bank) if flag in row.flags]
        assert bank.evidence_list.ids(Only(flag=flag), Order.OLDEST) == shown


def test_marks_are_drafts_until_they_are_filed_and_lost_words_are_flagged(fresh: Bank) -> None:
    weakness, one = fresh.weaknesses.all()[0], fresh.evidence.all()[4]
    mark = excerpt(one.id, Origin.MARK)
    with fresh.change("Take marks over"):
        fresh.excerpts.add(mark)
        fresh.excerpts.add(excerpt(one.id, Origin.OFFICER, Anchoring.LOST))
    (row,) = fresh.evidence_list.rows([one.id])
    assert (row.excerpts, row.drafts, row.lost) == (0, 1, 1)
    assert row.flags[0] is Flag.LOST
    assert Flag.DRAFTS in row.flags
    link = Link(new_id(), one.id, weakness.id, None, Role.SUPPORTS, Rung.OUTPUT, "", mark.id)
    with fresh.change("File a mark"):
        fresh.links.add(link)
    (row,) = fresh.evidence_list.rows([one.id])
    assert (row.excerpts, row.drafts) == (1, 0)
    assert one.code not in codes(fresh, Only(unquoted=True))


def test_a_page_without_text_is_named_until_somebody_says_what_it_says(fresh: Bank) -> None:
    one = fresh.evidence.all()[3]
    with fresh.change("Spoil two pages"):
        fresh.evidence.update(replace(one, page_count=6, without_text=(2, 5)))
    assert fresh.evidence_list.rows([one.id])[0].flag_words == "no text on p. 2…"
    for page in (2, 5):
        text = SuppliedText(new_id(), one.id, page, "A table", TextOrigin.TYPED, "A", _THEN)
        with fresh.change("Say what a page says"):
            fresh.supplied_texts.add(text)
    row = fresh.evidence_list.rows([one.id])[0]
    assert row.gaps == ()
    assert Flag.NO_TEXT not in row.flags


def test_a_picture_with_a_caption_is_known_by_it_only(fresh: Bank) -> None:
    one = fresh.evidence.all()[3]
    with fresh.change("Make it a picture"):
        fresh.evidence.update(replace(one, has_text=False, page_count=1, without_text=(1,)))
    assert fresh.evidence_list.rows([one.id])[0].flag_words == "no text"
    text = SuppliedText(new_id(), one.id, 1, "A display of drawings", TextOrigin.TYPED, "A", _THEN)
    with fresh.change("Say what it shows"):
        fresh.supplied_texts.add(text)
    assert Flag.CAPTION_ONLY in fresh.evidence_list.rows([one.id])[0].flags


def test_trash_is_a_list_of_its_own(fresh: Bank) -> None:
    one = fresh.evidence.all()[4]
    with fresh.change("Put E5 in the trash"):
        fresh.evidence.trash(one.id)
    assert one.code not in codes(fresh)
    assert codes(fresh, Only(trashed=True)) == [one.code]
    with fresh.change("Take E5 out of the trash"):
        fresh.evidence.restore(one.id)
    assert one.code in codes(fresh)
    assert codes(fresh, Only(trashed=True)) == []


def test_list_shows_what_the_bank_held_on_a_day(fresh: Bank) -> None:
    old = fresh.evidence.all()[3]
    day = old.added.astimezone().date()
    newer = replace(
        old, id=new_id(), number=99, replaces_id=old.id, added=old.added + timedelta(days=10)
    )
    with fresh.change("Add a newer version"):
        fresh.evidence.add(newer)
    assert old.code in codes(fresh, Only(held_on=day))
    assert newer.code not in codes(fresh, Only(held_on=day))
    assert codes(fresh, Only(held_on=day - timedelta(days=4000))) == []
    later = codes(fresh, Only(held_on=day + timedelta(days=11)))
    assert newer.code in later
    assert old.code not in later


def test_signs_of_sql_in_the_filter_mean_themselves(fresh: Bank) -> None:
    one = fresh.evidence.all()[3]
    with fresh.change("Give it an odd title"):
        fresh.evidence.update(replace(one, title="100%_sure | it's Ŵyn's"))
    for words in ("100%", "%_s", "|", "it's", "ŵyn"):
        assert codes(fresh, Only(words)) == [one.code], words
    assert codes(fresh, Only("100_")) == []
