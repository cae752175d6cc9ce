"""What is said of files that are added: what they are like, and what of them is not searched."""

from datetime import date

from sendprep.domain.intake import Foreseen, Intake
from sendprep.readers import files

_MOST_NAMED = 6
_ANEW = {".doc": ".docx", ".dot": ".docx", ".ppt": ".pptx", ".pps": ".pptx", ".pub": "PDF"}
"""Kinds of old programs, and the kind that their files can be saved as to be read."""


def no_text(intake: Intake) -> str:
    """Return why a search finds only the title of a file that was kept, and what helps."""
    if intake.is_picture:
        return "A picture has no words of its own: give it a caption, and a search finds it."
    suffix = intake.file.suffix.lower()
    if suffix not in files.SUFFIXES:
        anew = f": save it as {_ANEW[suffix]} and add that too" if suffix in _ANEW else ""
        return f"Kept as it is; words in {suffix or 'such'} files are not searched{anew}."
    return "Kept as it is; no text was found in it: say in a few words what its pages show."


def missing_words(intake: Intake) -> str:
    """Return which pages of a file that has text have none, "" if each has."""
    pages = intake.without_text if intake.has_text else ()
    if not pages:
        return ""
    if len(pages) > _MOST_NAMED:
        named = f"on {len(pages)} pages, the first of them page {pages[0]}"
    elif len(pages) == 1:
        named = f"on page {pages[0]}"
    else:
        named = f"on pages {', '.join(map(str, pages[:-1]))} and {pages[-1]}"
    return f"No text was found {named}: say in a few words what is there."


def like_words(seen: Foreseen, day: date | None) -> str:
    """Return "92% the same as E14, which is 4 months older." for a file of this evidence date.

    Empty if nothing much like it is known.
    """
    if seen.like:
        held, share = seen.like
        return f"{percent(share)} the same as {held.code}{_age(held.speaks_until, day)}."
    if seen.like_file:
        file, share = seen.like_file
        return f"{percent(share)} the same as {file.name}, which comes with it."
    return ""


def percent(share: float) -> str:
    """Return a share in percent; what is not the very same is never said to be."""
    return f"{min(int(100 * share), 99)}%"


def drafts_words(intake: Intake) -> str:
    """Return that marks somebody made in the file wait as drafts, "" if there are none."""
    count = len(intake.drafts)
    if not count:
        return ""
    if count == 1:
        return "A mark in it is offered as a draft excerpt."
    return f"{count} marks in it are offered as draft excerpts."


def _age(held: date | None, day: date | None) -> str:
    if held is None or day is None or held == day:
        return ""
    days = abs((day - held).days)
    months = round(days / 30.44)
    if months >= _MONTHS_IN_YEARS:
        span = f"{round(months / 12)} years"
    elif months > 1:
        span = f"{months} months"
    else:
        span = f"{days} day{'s' if days > 1 else ''}"
    return f", which is {span} {'older' if held < day else 'newer'}"


_MONTHS_IN_YEARS = 24
