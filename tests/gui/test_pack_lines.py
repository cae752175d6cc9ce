"""What the builder's lines say of sections that share a page, or are not there."""

from sendprep.domain.binder import PackSection, Recipe
from sendprep.gui.pack_lines import Outlined, pack_lines
from sendprep.services.outline_pack import OutlineLine


def test_a_section_on_the_page_before_says_so_and_can_be_left_out() -> None:
    joined = OutlineLine(PackSection.GLOSSARY, "Glossary", 0)
    gone = OutlineLine(PackSection.CHANGES, "Changes", 0, "no issue given out before")
    held = Outlined(Recipe("r", "r"), (joined, gone), (), (), frozenset(), ())
    told = {line.words: (line.note, line.is_fixed, line.is_shared) for line in pack_lines(held)}
    assert told["Glossary"] == ("on the page before", False, True)
    assert told["Changes"] == ("no issue given out before", True, False)
