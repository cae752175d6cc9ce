"""Where a line of a binder's tree begins in its pages, whatever the heading there is called."""

import re
from collections.abc import Sequence

from sendprep.domain.binder import PackSection
from sendprep.gui.print_contents import Entry
from sendprep.services.outline_pack import FRONT

_HEADED = {
    PackSection.TIMELINE.words: r"Context$|Timeline$",
    PackSection.WEAKNESSES.words: r"\d+ ",
    PackSection.CHANGES.words: r"Changes since issue \d+$",
}
"""What the first heading of a section reads like, where it is not the section's own words."""
_COUNT = re.compile(r", \d+ documents?$")
"""What the line of the exhibits ends with."""


def begins_on(words: str, sections: Sequence[Entry]) -> int | None:
    """Return the page on which a line of the tree begins, None where the pack has no such page."""
    plain = _COUNT.sub("", " ".join(words.split()))
    if plain == FRONT:
        return 1 if sections else None
    headed = re.compile(_HEADED.get(plain, f"{re.escape(plain)}$"))
    return next((one.page for one in sections if one.page and headed.match(one.words)), None)
