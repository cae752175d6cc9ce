"""Decide about a document that may tell who a child is: it goes, or is bound as what it is."""

from dataclasses import replace

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition, Withheld, document_place
from sendprep.domain.evidence import Confidentiality
from sendprep.services.choose_recipe import FIRST
from sendprep.services.look_at_documents import DocumentTelling


def leave_out(bank: Bank, told: DocumentTelling) -> None:
    """Leave the document out of the binder that it would be bound in, as one step."""
    recipe = _recipe(bank, told)
    left_out = recipe.left_out_exhibits | {told.evidence_id}
    with bank.change(f"Leave {told.code} out of {recipe.name}"):
        bank.recipes.put(replace(recipe, left_out_exhibits=left_out))


def withhold(bank: Bank, told: DocumentTelling) -> None:
    """Keep the document out of the edition that is printed, in every binder, as one step."""
    edition = told.recipe.edition
    with bank.change(f"Keep {told.code} out of an edition"):
        bank.withheld.put(
            Withheld(edition, document_place(told.evidence_id), f"It shows {told.words}")
        )


def mark_personal(bank: Bank, told: DocumentTelling) -> None:
    """Mark the document as personal data, which inspectors alone are shown, as one step."""
    piece = bank.evidence.get(told.evidence_id)
    with bank.change(f"Mark {told.code} as personal data"):
        bank.evidence.update(replace(piece, confidentiality=Confidentiality.PERSONAL_DATA))


def can_withhold(told: DocumentTelling) -> bool:
    """Whether its edition can be without it; inspectors are shown everything that is bound."""
    return told.recipe.edition is not Edition.INSPECTOR


def is_decided(bank: Bank, told: DocumentTelling) -> bool:
    """Whether the bank holds that it is not bound, or bound as what it is."""
    place, edition = document_place(told.evidence_id), told.recipe.edition
    if any(one.place == place for one in bank.withheld.of_edition(edition)):
        return True
    if told.evidence_id in _recipe(bank, told).left_out_exhibits:
        return True
    try:
        piece = bank.evidence.get(told.evidence_id)
    except KeyError:
        return True
    is_marked = piece.confidentiality is Confidentiality.PERSONAL_DATA
    return is_marked or piece.trashed is not None


def _recipe(bank: Bank, told: DocumentTelling) -> Recipe:
    """Return the recipe as it is stored, which the edition that is printed now is no part of."""
    held = (one for one in bank.recipes.all() if one.id == told.recipe.id)
    return next(held, FIRST)
