"""The trash: what is put there is gone from every list, and comes back with all it had."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ashmere_made import make_ashmere

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.errors import SendprepError
from sendprep.services.look_over import self_evaluation
from sendprep.services.throw_away import take_out, throw_away


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as made:
        yield made


def test_what_is_in_the_trash_is_nowhere_else_and_comes_back_with_its_links(bank: Bank) -> None:
    before = self_evaluation(bank)
    one = bank.evidence.all()[2]
    links = bank.links.of_evidence(one.id)
    assert links
    assert throw_away(bank, [one.id]).startswith(f"{one.code} is in the trash, with every link.")
    picture = self_evaluation(bank)
    assert one.id not in [piece.id for piece in picture.evidence]
    assert one.id not in {link.evidence_id for each in picture.accounts for link in each.links}
    assert take_out(bank, [one.id]) == f"{one.code} is back, with every link."
    assert self_evaluation(bank) == before
    assert bank.links.of_evidence(one.id) == links


def test_trash_is_one_step_of_undo_for_several(bank: Bank) -> None:
    ids = [one.id for one in bank.evidence.all()[2:4]]
    throw_away(bank, ids)
    assert bank.undo_label() == "Put 2 documents in the trash"
    bank.undo()
    assert bank.evidence.in_trash() == []


def test_letter_of_the_inspection_stays(bank: Bank) -> None:
    letter = bank.inspection.get().letter_evidence_id
    assert letter
    with pytest.raises(SendprepError, match="is the letter of this inspection"):
        throw_away(bank, [bank.evidence.all()[2].id, letter])
    assert bank.evidence.in_trash() == []


def test_officer_hears_of_sections_that_still_cite_it(bank: Bank) -> None:
    one, weakness = bank.evidence.all()[2], bank.weaknesses.all()[0]
    with bank.change("Empty our account"):
        for each in bank.weaknesses.all():
            for section in Section:
                bank.narrative.write(each.id, section, "")
    with bank.change("Cite it"):
        bank.narrative.write(weakness.id, Section.DIFFERENCE, f"Less waiting [{one.code} p1].")
    assert throw_away(bank, [one.id]).endswith("1 section of our account still cites it.")
