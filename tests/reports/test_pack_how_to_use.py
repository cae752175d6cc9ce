"""The page on how a binder is read names only what that binder has."""

from dataclasses import replace

from pack_made import pack_of
from sef_made import ashmere

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.pack_how_to_use import how_to_use
from sendprep.reports.reading import words


def _told(pack: Pack) -> str:
    return "\n".join(word for block in how_to_use(pack) for word in words(block))


def test_the_evidence_index_is_named_where_the_binder_has_one() -> None:
    pack = pack_of(ashmere())
    assert "the contents, the evidence index and every reference give" in _told(pack)
    without = replace(pack.recipe, left_out=frozenset({PackSection.EVIDENCE_INDEX}))
    assert "the contents and every reference give" in _told(replace(pack, recipe=without))


def test_a_binder_without_evidence_speaks_of_no_index_and_of_nothing_that_contradicts() -> None:
    bare = tuple(replace(account, links=()) for account in ashmere().accounts)
    se = replace(ashmere(), evidence=(), accounts=bare)
    told = _told(pack_of(se, exhibits=()))
    assert "evidence index" not in told
    assert "contradicts" not in told
    assert "What contradicts us stands beside" in _told(pack_of(ashmere()))


def test_where_a_reference_leads_is_said_where_there_are_exhibits() -> None:
    said = "A reference to a passage leads to the page where it stands."
    assert said in _told(pack_of(ashmere()))
    assert said not in _told(pack_of(ashmere(), exhibits=()))
