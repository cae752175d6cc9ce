"""Look up who a case of a sample is, in the key file that was saved of it."""

from pathlib import Path

from sendprep.bank.mapping_key import read_key
from sendprep.domain.mapping_key import KnownCase, MappingKey
from sendprep.domain.months import day_words
from sendprep.errors import SendprepError

_NOTHING = "Nothing was shown."


def look_up_case(path: Path, passphrase: str, case_id: str, draw_id: str = "") -> KnownCase:
    """Return one case of a key file, which must be that of the draw if one is named.

    Raises SendprepError for a wrong passphrase, a damaged file, the key of another draw, and a
    case that the key does not hold.
    """
    key = read_key(path, passphrase)
    if draw_id and key.draw_id != draw_id:
        raise SendprepError(
            f"{path.name} is the key of another sample: {_told(key)}.",
            _NOTHING,
            "Choose the key that was saved of this sample.",
        )
    found = key.case(case_id)
    if found is None:
        raise SendprepError(
            f"The key holds no case {case_id.strip()}. It tells {_told(key)}.",
            _NOTHING,
            "Look at the id again. A reserve that came in later is told once the key is saved "
            "anew from the list.",
        )
    return found


def _told(key: MappingKey) -> str:
    return f"{key.title} of {key.source}, saved on {day_words(key.made.date())}"
