"""What the builder's lines say of sections that share a page, or are not there."""

from datetime import date

from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.pack import IssueFacts
from sendprep.gui.pack_lines import Outlined, pack_lines
from sendprep.services.outline_pack import OutlineLine


def test_a_section_on_the_page_before_says_so_and_can_be_left_out() -> None:
    joined = OutlineLine(PackSection.GLOSSARY, "Glossary", 0)
    gone = OutlineLine(PackSection.CHANGES, "Changes", 0, "no issue given out before")
    issue = IssueFacts(1, date(2026, 9, 1))
    held = Outlined(Recipe("r", "r"), issue, (joined, gone), (), (), frozenset(), ())
    told = {line.words: (line.note, line.is_fixed) for line in pack_lines(held)}
    assert told["Glossary"] == ("on the page before", False)
    assert told["Changes"] == ("no issue given out before", True)
