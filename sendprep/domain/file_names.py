"""Names of files that every system keeps and shows as they are, made from names as received."""

import re
import unicodedata

_NEVER = '<>:"/\\|?*'
"""What Windows allows in no name; a slash parts folders everywhere."""
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}$")
_MOST_BYTES = 100
"""Far under the 255 that file systems hold, as the folder around it counts on Windows."""
_LONGEST_PATH = 259
"""Characters that most programs on Windows take: Microsoft's MAX_PATH less the zero at its end."""


def numbered_name(number: int, width: int, filename: str) -> str:
    """Return "E07 audit.pdf" for the seventh piece: the number leads, with at least `width` digits.

    What no system allows, what cannot be seen and what turns the direction of writing is left out,
    and a long name is cut before its suffix.
    """
    name = unicodedata.normalize("NFC", filename).rpartition("/")[2].rpartition("\\")[2]
    kept = "".join(" " if char in _NEVER else char for char in name if _can_be_seen(char))
    found = _SUFFIX.search(kept)
    suffix = found[0] if found else ""
    stem = " ".join(kept.removesuffix(suffix).split()).strip(". ")
    start = f"E{number:0{width}}"
    return f"{start} {_cut(stem, _MOST_BYTES)}".rstrip(". ") + suffix


def is_too_long_for_windows(folder: str, inside: str) -> bool:
    """Whether most programs on Windows could not open a file in a folder, as the path is long."""
    path = f"{folder}\\{inside}".encode("utf-16-le")
    return len(path) // 2 > _LONGEST_PATH


def _can_be_seen(char: str) -> bool:
    """Whether a character is no control, no mark of direction and no half of one."""
    return unicodedata.category(char)[0] != "C"


def _cut(text: str, most: int) -> str:
    return text.encode("utf-8")[:most].decode("utf-8", "ignore").strip()
