"""What long lists read of links, excerpts and evidence is what reading all of them would give."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from big_bank import Size, fill
from made import new_bank

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    """A bank in which one of forty documents lies in the trash."""
    folder: Path = tmp_path_factory.mktemp("lists")
    with new_bank(folder) as made:
        fill(made, Size(documents=40, pages=1, excerpts=12))
        with made.change("Throw away"):
            made.evidence.trash(made.evidence.all()[7].id)
        yield made


def shown(bank: Bank, weakness_id: str, finding_id: str = "") -> list[Link]:
    """Return a weakness's links in the order of the workspace, by the rule and not by SQL."""
    numbers = {one.id: one.number for one in bank.evidence.all()}
    links = [one for one in bank.links.all() if one.weakness_id == weakness_id]
    links = [one for one in links if finding_id in ("", one.finding_id)]
    return sorted(links, key=lambda one: (-one.rung.value, numbers[one.evidence_id], one.id))


def test_ids_of_links_come_in_the_order_of_the_workspace(bank: Bank) -> None:
    for weakness in bank.weaknesses.all():
        assert bank.links.ids_of(weakness.id) == [one.id for one in shown(bank, weakness.id)]
    finding = bank.findings.all()[-1]
    own = bank.links.ids_of(finding.weakness_id, finding.id)
    assert own == [one.id for one in shown(bank, finding.weakness_id, finding.id)]
    assert 0 < len(own) < len(bank.links.ids_of(finding.weakness_id))


def test_some_come_as_asked_for_and_what_is_not_there_is_left_out(bank: Bank) -> None:
    links = bank.links.all()[:5]
    ids = [one.id for one in reversed(links)]
    assert bank.links.some([*ids, "no such link"]) == list(reversed(links))
    evidence = bank.evidence.all()[:5]
    ids = [one.id for one in reversed(evidence)]
    assert bank.evidence.some(["no such document", *ids]) == list(reversed(evidence))
    excerpts = bank.excerpts.all()[:5]
    assert bank.excerpts.some([one.id for one in reversed(excerpts)]) == excerpts
    assert not bank.links.some([])
    assert not bank.evidence.some([])
    assert not bank.excerpts.some([])


def test_pieces_are_counted_once_a_finding_and_not_from_the_trash(bank: Bank) -> None:
    for weakness in bank.weaknesses.all():
        pieces = bank.links.pieces_by_finding(weakness.id)
        for finding in bank.findings.of(weakness.id):
            linked = {one.evidence_id for one in bank.links.of_finding(finding.id)}
            assert pieces.get(finding.id, 0) == len(linked)
        linked = {one.evidence_id for one in bank.links.of_weakness(weakness.id)}
        assert bank.links.cited_for(weakness.id) == linked


def test_newest_quoting_are_the_last_that_rest_on_an_excerpt(bank: Bank) -> None:
    weakness = bank.weaknesses.all()[-1]
    quoting = [one for one in bank.links.of_weakness(weakness.id) if one.excerpt_id]
    assert bank.links.newest_quoting(weakness.id, 3) == quoting[-3:]
    assert bank.links.newest_quoting(weakness.id, 10_000) == quoting


def test_page_counts_leave_the_trash_out(bank: Bank) -> None:
    held = {one.number: one.page_count for one in bank.evidence.all()}
    assert bank.evidence.page_counts() == held
    assert len(held) == len(bank.evidence.all(trashed=True)) - 1
