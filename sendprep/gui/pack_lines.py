"""What a binder holds, line by line: its sections, their weaknesses and exhibits, their pages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Agreed, PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_choice import can_be_exhibits
from sendprep.domain.weakness import Weakness
from sendprep.gui.pack_tree import PackLine
from sendprep.gui.words import count_words, day_words
from sendprep.progress import Progress
from sendprep.services.issue_pack import to_print
from sendprep.services.outline_pack import OutlineLine, chosen_evidence, outline
from sendprep.services.see_pack import see_pack

One = TypeVar("One", str, PackSection)
SECTION, WEAKNESS, EXHIBIT, OPTION = "section/", "weakness/", "exhibit/", "option/"
"""What the key of a line begins with; then comes a section, an id, or the field of a recipe."""
_QUESTIONS, _DIVIDERS = f"{OPTION}has_questions", f"{OPTION}has_dividers"
_COVER, _ALWAYS = "cover", "in every binder"
_SHARED = "on the page before"


@dataclass(frozen=True)
class Outlined:
    """What can stand in a binder by a recipe, with every exhibit that may be left out.

    `shown` are the ids of the exhibits that its edition may have, `agreed` who agreed what.
    """

    recipe: Recipe
    sections: tuple[OutlineLine, ...]
    weaknesses: tuple[Weakness, ...]
    exhibits: tuple[Evidence, ...]
    shown: frozenset[str]
    agreed: tuple[Agreed, ...]

    @property
    def notes(self) -> dict[str, str]:
        """Who agreed a section or a weakness, and when, by the key of its line."""
        return {
            _agreed_key(one): f"agreed by {one.who}, {day_words(one.on)}" for one in self.agreed
        }


def outlined(bank: Bank, recipe: Recipe, progress: Progress) -> Outlined:
    """Return what can stand in a binder; for a worker."""
    facts = to_print(bank, recipe).facts
    whole = replace(recipe, edition=Edition.INSPECTOR, left_out_exhibits=frozenset())
    shown = can_be_exhibits(see_pack(bank, recipe, facts))
    return Outlined(
        recipe,
        outline(bank, recipe, progress),
        tuple(bank.weaknesses.all()),
        chosen_evidence(bank, whole),
        frozenset(one.id for one in shown),
        tuple(bank.agreed.all()),
    )


def pack_lines(held: Outlined) -> tuple[PackLine, ...]:
    """Return the lines of the tree."""
    return tuple(_section(held, line) for line in held.sections)


def ticked(recipe: Recipe, key: str, is_wanted: bool) -> dict[str, object]:
    """Return the fields of a recipe that a tick changes, with what they become."""
    kind, _, name = key.partition("/")
    if kind == "option":
        return {name: is_wanted}
    if kind == "section":
        return {"left_out": _left_out(recipe.left_out, PackSection(name), is_wanted)}
    if kind == "weakness":
        return {"left_out_weaknesses": _left_out(recipe.left_out_weaknesses, name, is_wanted)}
    return {"left_out_exhibits": _left_out(recipe.left_out_exhibits, name, is_wanted)}


def _left_out(before: frozenset[One], one: One, is_wanted: bool) -> frozenset[One]:
    return before - {one} if is_wanted else before | {one}


def _agreed_key(one: Agreed) -> str:
    return one.section if one.section.startswith(WEAKNESS) else f"{SECTION}{one.section}"


def _section(held: Outlined, line: OutlineLine) -> PackLine:
    if line.section is None:
        return PackLine(_COVER, line.words, line.pages, note=_ALWAYS, is_always=True)
    words, is_there = line.words, bool(line.pages or not line.note)
    if line.section is PackSection.EXHIBITS and held.shown:
        words = (
            f"{words}, {count_words(len(held.shown - held.recipe.left_out_exhibits), 'document')}"
        )
    agreed = held.notes.get(f"{SECTION}{line.section.value}", "")
    return PackLine(
        f"{SECTION}{line.section.value}",
        words,
        None if is_there and not line.pages else line.pages,
        is_there and line.section not in held.recipe.left_out,
        line.note or agreed or ("" if line.pages else _SHARED),
        tuple(_inner(held, line.section)),
        is_fixed=not is_there,
        is_shared=is_there and not line.pages,
    )


def _inner(held: Outlined, section: PackSection) -> Iterator[PackLine]:
    recipe = held.recipe
    if section is PackSection.WEAKNESSES and held.weaknesses:
        for one in held.weaknesses:
            key, is_in = f"{WEAKNESS}{one.id}", one.id not in recipe.left_out_weaknesses
            note = held.notes.get(key, "")
            yield PackLine(key, f"{one.number}  {one.title}", None, is_in, note)
        yield PackLine(_QUESTIONS, "Likely questions and lines", None, recipe.has_questions)
    elif section is PackSection.EXHIBITS and held.exhibits:
        for piece in held.exhibits:
            yield _exhibit(held, piece)
        yield PackLine(_DIVIDERS, "A divider before each", None, recipe.has_dividers)


def _exhibit(held: Outlined, piece: Evidence) -> PackLine:
    key, words = f"{EXHIBIT}{piece.id}", f"{piece.code}  {piece.title}"
    if piece.id not in held.shown:
        return PackLine(key, words, None, None, "not in this edition")
    return PackLine(key, words, piece.page_count, piece.id not in held.recipe.left_out_exhibits)
