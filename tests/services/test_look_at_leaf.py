"""Names on the leaf of a weakness are asked about where somebody typed them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from ashmere_made import make_ashmere

from sendprep.bank.bank import Bank
from sendprep.domain.action import Action
from sendprep.domain.binder import Recipe
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.domain.pack import IssueFacts
from sendprep.domain.revisit import Question
from sendprep.reports.weakness_leaf import weakness_sheet_document
from sendprep.services.look_at_print import remove, telling
from sendprep.services.see_pack import see_pack

TODAY = date(2025, 12, 1)


def _fill(bank: Bank) -> str:
    weakness = bank.weaknesses.by_number(3)
    assert weakness
    with bank.change("Name people"):
        bank.narrative.write(
            weakness.id,
            Section.NEXT_STEPS,
            "By 9 January 2026: the panel meets. Mrs Harriet Lowe will chair it [E2 p2].",
        )
        bank.actions.add(Action(new_id(), 7, "ask Mr Owen Pryce for his count", weakness.id))
        bank.questions.put(
            Question(new_id(), 1, "Who reads drafts?", "Mr Alan Birch does.", "", weakness.id)
        )
    return weakness.id


def test_a_name_on_a_leaf_is_found_in_its_field_and_can_be_taken_out(tmp_path: Path) -> None:
    with make_ashmere(tmp_path / "a.sendprep") as bank:
        weakness_id = _fill(bank)
        pack = see_pack(bank, Recipe("r", "Binder"), IssueFacts(1, TODAY))
        account = next(one for one in pack.se.accounts if one.weakness.id == weakness_id)
        found = telling(bank, weakness_sheet_document(pack, account))
        names = {one.words.split()[-1]: one for one in found}
        assert {"Lowe", "Pryce", "Birch"} <= names.keys()
        assert all(one.can_remove for one in names.values())
        assert not [one for one in found if one.place.startswith("report/")]
        remove(bank, names["Lowe"])
        left = bank.narrative.of(weakness_id)[Section.NEXT_STEPS]
        assert "Lowe" not in left


def test_a_recipe_without_questions_asks_about_none_of_their_names(tmp_path: Path) -> None:
    with make_ashmere(tmp_path / "a.sendprep") as bank:
        weakness_id = _fill(bank)
        recipe = replace(Recipe("r", "Binder"), has_questions=False)
        pack = see_pack(bank, recipe, IssueFacts(1, TODAY))
        account = next(one for one in pack.se.accounts if one.weakness.id == weakness_id)
        words = {one.words for one in telling(bank, weakness_sheet_document(pack, account))}
        assert not [one for one in words if "Birch" in one]
