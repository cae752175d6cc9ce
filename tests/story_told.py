"""The papers of the story's bank, printed once and read back: its binder, SEF and coverage."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from printed_pages import page_texts, structure, text_of
from story_made import against, story_bank

from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.look_over import self_evaluation
from sendprep.services.outline_pack import OutlineLine, outline
from sendprep.services.write_pack import write_pack
from sendprep.services.write_report import write_coverage, write_sef

Rows = list[list[str]]


@dataclass(frozen=True)
class Told:
    """What was printed of the bank, read back, and what the bank itself holds."""

    se: SelfEvaluation
    pack: Path
    exhibits: Path
    sef: Path
    coverage: Path
    outline: tuple[OutlineLine, ...]
    actions: int
    against: str
    bank: Path

    def pages(self, account: Account) -> str:
        """Return the front and back of the leaf of a weakness as they are seen."""
        number = account.weakness.number
        texts = texts_of(self.pack)
        back = f"{account.weakness.title}: findings and answers"
        at = next(place for place, text in enumerate(texts) if back in text)
        assert texts[at - 1].startswith(f"{number} ")
        return f"{texts[at - 1]} {texts[at]}"


def story_told(folder: Path, today: date) -> Told:
    """Make the bank in a folder, and print it there."""
    with story_bank(folder) as bank:
        recipe = recipe_of(bank)
        pack = write_pack(bank, folder / "out", recipe, today=today)
        return Told(
            self_evaluation(bank, today),
            pack,
            folder / "out" / "exhibits.pdf",
            write_sef(bank, folder / "sef.pdf", today=today),
            write_coverage(bank, folder / "coverage.pdf", today=today),
            outline(bank, recipe, today=today),
            len(bank.actions.all()),
            against(bank).code,
            Path(bank.path),
        )


_read, texts_of = cache(structure), cache(page_texts)


def tables(path: Path, *heads: str) -> list[Rows]:
    """Return the tables whose heads have all of these, each as rows of cells without its head."""
    found = []
    for table in _read(path).all("Table"):
        first, *rest = table.all("TR")
        if set(heads) <= {text_of(cell) for cell in first.kids}:
            found.append([[text_of(cell) for cell in row.kids] for row in rest])
    return found


def all_rows(path: Path, *heads: str) -> Rows:
    """Return the rows of all those tables, a head that was said again left out."""
    return [row for rows in tables(path, *heads) for row in rows if row[0] != "No."]


def aloud(path: Path) -> str:
    """Return what is heard of a paper, with plain spaces."""
    return plain_spaces(text_of(_read(path)))


def plain_spaces(text: str) -> str:
    """Return a text without no-break spaces and ends of lines."""
    return " ".join(text.split())


def numbered(rows: Rows) -> dict[str, list[str]]:
    """Return rows by what stands in their first cell, each of which stands there once."""
    found = {row[0]: row[1:] for row in rows}
    assert len(found) == len(rows)
    return found
