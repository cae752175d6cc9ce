"""Say what is worth a look in a printed binder before it goes out of the house."""

from collections.abc import Iterator, Sequence

from sendprep.domain.binder import Recipe
from sendprep.domain.evidence import Confidentiality, Evidence
from sendprep.domain.exhibit_choice import kept_back
from sendprep.domain.files_inside import files_inside
from sendprep.domain.pack import Pack
from sendprep.domain.unseen_words import has_unseen
from sendprep.services.look_at_documents import not_looked_at
from sendprep.services.print_pack import PrintedBinder
from sendprep.services.write_report import remark_on_missing


def remark_on_kept_back(pack: Pack, recipe: Recipe) -> Iterator[str]:
    """Yield a sentence on documents that stay here, as their own files hold what is withheld."""
    codes = ", ".join(one.code for one in kept_back(pack, recipe))
    if codes:
        yield f"Not given out, as its file holds what is withheld: {codes}."


def remark_on_documents(pieces: Sequence[Evidence], where: str) -> Iterator[str]:
    """Yield a sentence on personal data among documents, on what nobody could read or sees."""
    personal = [one.code for one in pieces if one.confidentiality is Confidentiality.PERSONAL_DATA]
    if personal:
        yield f"Marked as personal data, and {where}: {', '.join(personal)}."
    if unread := not_looked_at(pieces):
        yield unread
    if unseen := ", ".join(one.code for one in pieces if has_unseen(one.remarks)):
        yield f"With words outside what is shown of a page, which a search finds: {unseen}."


def remark_on_files_inside(pieces: Sequence[Evidence], said: str) -> Iterator[str]:
    """Yield a sentence on documents with other files inside them, such as a PDF portfolio."""
    counts = ((one.code, files_inside(one.remarks)) for one in pieces)
    told = ", ".join(f"{code} ({count})" for code, count in counts if count)
    if told:
        yield f"Files inside other files {said}: {told}."


def remarks_on(printed: PrintedBinder) -> Iterator[str]:
    """Yield a sentence on exhibits with personal data or no words, noted sheets, missing fonts."""
    pack = printed.made.pack
    pieces = [pack.se.by_id(one.evidence_id) for one in pack.exhibits]
    yield from remark_on_documents(pieces, "among the exhibits")
    yield from remark_on_files_inside(pieces, "are not printed")
    for one in pack.exhibits:
        if one.problem:
            yield f"{one.code} is a noted sheet: {one.problem}"
    if printed.missing:
        yield remark_on_missing(printed.missing)
