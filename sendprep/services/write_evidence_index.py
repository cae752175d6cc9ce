"""Write the evidence index as an Excel file, for the edition of a recipe."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.document_signs import file_words
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.domain.pack import Pack
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.issue_pack import ToPrint, to_print
from sendprep.services.look_at_print import refuse_telling_in
from sendprep.services.output import refuse_missing_folder
from sendprep.services.see_pack import see_pack


def write_evidence_index(
    bank: Bank,
    out: Path,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
) -> Path:
    """Write every piece of evidence that the recipe's edition may show, and return the path.

    Raises SendprepError if the name does not end in .xlsx or cannot be written, and
    WordsTellError if its words may tell who somebody is; a file that was there is then as it was.
    """
    if out.suffix.lower() != ".xlsx":
        raise SendprepError(
            f"The evidence index cannot be written as “{out.name}”.",
            "Nothing was written.",
            "Give a name that ends in .xlsx.",
        )
    refuse_missing_folder(out)
    # Imported here because what writes Excel files takes a tenth of a second to load.
    from sendprep.reports.evidence_index_sheet import evidence_index_file
    from sendprep.reports.printed_words import Printed
    from sendprep.reports.sheet import render_sheets, texts_of
    from sendprep.reports.whole_file import write_whole

    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    made = evidence_index_file(pack, first_pages(wanted, pack))
    names = {one.filename for one in pack.se.evidence}
    words = [Printed(where, text) for where, text in texts_of(made.sheets)]
    called = [(one, file_words(one.text)) for one in words if one.text in names]
    joined = [Printed(one.path, apart) for one, apart in called if apart not in one.text]
    refuse_telling_in(bank, words + joined)
    write_whole(out, render_sheets(made))
    return out


def first_pages(wanted: ToPrint, pack: Pack) -> Mapping[str, str]:
    """Return on which page of the issue given out last each exhibit begins, by its number."""
    parts = wanted.given.parts if wanted.given else wanted.numbers
    labels = {part.key: part.labels[0] for part in parts if part.labels}
    codes = (one.code for one in chosen_exhibits(pack))
    return {code: labels[code] for code in codes if code in labels}
