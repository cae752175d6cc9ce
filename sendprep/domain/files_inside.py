"""How many other files a document has inside it, by what its reader remarked when it was filed."""

import re
from collections.abc import Iterable

_COUNT = re.compile(r"\b(a|\d+) (?:file|object)s? inside it\b|\binside it \((\d+)\)")


def files_inside(remarks: Iterable[str]) -> int:
    """Return how many files or objects the remarks tell of, which no exhibit shows."""
    found = (match for remark in remarks for match in _COUNT.finditer(remark))
    return sum(1 if match[1] == "a" else int(match[1] or match[2]) for match in found)
