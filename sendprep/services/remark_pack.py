"""Say what is worth a look in a printed binder before it goes out of the house."""

from collections.abc import Iterator

from sendprep.domain.evidence import Confidentiality
from sendprep.domain.pack import Exhibit, Pack
from sendprep.services.print_pack import PrintedBinder
from sendprep.services.write_report import Pages


def remarks_on(printed: PrintedBinder) -> Iterator[str]:
    """Yield a sentence on exhibits with personal data, on noted sheets, on what no font has."""
    pack = printed.made.pack
    personal = [one.code for one in pack.exhibits if _is_personal(pack, one)]
    if personal:
        yield f"Marked as personal data, and among the exhibits: {', '.join(personal)}."
    for one in pack.exhibits:
        if one.problem:
            yield f"{one.code} is a noted sheet: {one.problem}"
    if printed.missing:
        yield Pages(b"", printed.missing).remark


def _is_personal(pack: Pack, exhibit: Exhibit) -> bool:
    piece = pack.se.by_id(exhibit.evidence_id)
    return piece.confidentiality is Confidentiality.PERSONAL_DATA
