"""Say what is worth a look in a printed binder before it goes out of the house."""

from collections.abc import Iterator

from sendprep.domain.binder import Recipe
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.exhibit_choice import kept_back
from sendprep.domain.pack import Exhibit, Pack
from sendprep.services.look_at_documents import not_looked_at
from sendprep.services.print_pack import PrintedBinder
from sendprep.services.write_report import Pages


def remark_on_kept_back(pack: Pack, recipe: Recipe) -> Iterator[str]:
    """Yield a sentence on documents that stay here, as their own files hold what is withheld."""
    codes = ", ".join(one.code for one in kept_back(pack, recipe))
    if codes:
        yield f"Not given out, as its file holds what is withheld: {codes}."


def remarks_on(printed: PrintedBinder) -> Iterator[str]:
    """Yield a sentence on exhibits with personal data or no words, noted sheets, missing fonts."""
    pack = printed.made.pack
    personal = [one.code for one in pack.exhibits if _is_personal(pack, one)]
    if personal:
        yield f"Marked as personal data, and among the exhibits: {', '.join(personal)}."
    if unread := not_looked_at(pack.se.by_id(one.evidence_id) for one in pack.exhibits):
        yield unread
    for one in pack.exhibits:
        if one.problem:
            yield f"{one.code} is a noted sheet: {one.problem}"
    if printed.missing:
        yield Pages(b"", printed.missing).remark


def _is_personal(pack: Pack, exhibit: Exhibit) -> bool:
    piece = pack.se.by_id(exhibit.evidence_id)
    return piece.confidentiality is Confidentiality.PERSONAL_DATA
