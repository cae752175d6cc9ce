"""The name of a local area as it is usually written."""

import re

_SMALL = frozenset({"and", "of", "on", "upon", "the", "with", "in", "under", "by", "le"})


def area_name(name: str) -> str:
    """Return a name set in capitals, or in small letters, as it is usually written."""
    if not name.isupper() and not name.islower():
        return name
    parts = re.split(r"([ -])", name.lower())
    return "".join(p if i and p in _SMALL else p.capitalize() for i, p in enumerate(parts))
