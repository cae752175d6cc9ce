"""What is said of a file whose words, or those of some of its pages, cannot be searched."""

from collections.abc import Sequence

from sendprep.domain.intake import Intake
from sendprep.readers import files

_MOST_NAMED = 6


def no_text(intake: Intake) -> str:
    """Return why a search finds only the title of a file that was kept, and what helps."""
    if intake.is_picture:
        return "A picture has no words of its own: give it a caption, and a search finds it."
    suffix = intake.file.suffix.lower()
    if suffix not in files.SUFFIXES:
        return f"Kept as it is; words in {suffix or 'such'} files are not searched."
    return "Kept as it is; no text was found in it: say in a few words what its pages show."


def page_list_words(pages: Sequence[int]) -> str:
    """Return "No text was found on pages 2, 5 and 7: …" for pages of a file that has text."""
    if len(pages) > _MOST_NAMED:
        named = f"on {len(pages)} pages, the first of them {pages[0]}"
    elif len(pages) == 1:
        named = f"on page {pages[0]}"
    else:
        named = f"on pages {', '.join(map(str, pages[:-1]))} and {pages[-1]}"
    return f"No text was found {named}: say in a few words what is there."
