"""Says of evidence in the index of a binder why it is not printed behind it."""

from collections.abc import Iterator

from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_choice import can_be_exhibits
from sendprep.domain.pack import Pack
from sendprep.reports.sef_wording import listed

_NONE = "The documents themselves are not printed with this binder."
_LEFT_OUT = "left out of this binder"
_REPLACED = ("replaced by a newer version", "replaced by newer versions")
_UNUSED = "no page of this binder rests on {}"


def why_not_printed(pack: Pack) -> str:
    """Return one sentence on what is in the index alone, with the reasons; "" if nothing is."""
    if not pack.exhibits:
        return _NONE if pack.se.evidence else ""
    alone = [piece for piece in pack.se.evidence if piece.id not in pack.exhibit_of]
    told = "; ".join(_groups(sorted(alone, key=lambda piece: piece.number), pack))
    return f"Not printed: {told}." if told else ""


def _groups(alone: list[Evidence], pack: Pack) -> Iterator[str]:
    replaced = {piece.replaces_id for piece in pack.se.evidence}
    wanted = {piece.id for piece in can_be_exhibits(pack)}
    newer = [one for one in alone if one.id in replaced]
    left_out = [one for one in alone if one.id in wanted]
    unused = [one for one in alone if one not in newer and one not in left_out]
    if left_out:
        yield f"{_codes(left_out)} ({_LEFT_OUT})"
    if newer:
        yield f"{_codes(newer)} ({_REPLACED[len(newer) > 1]})"
    if unused:
        yield f"{_codes(unused)} ({_UNUSED.format('it' if len(unused) == 1 else 'them')})"


def _codes(pieces: list[Evidence]) -> str:
    return listed([piece.code for piece in pieces])
