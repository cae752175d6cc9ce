"""Compares what a letter says of its weaknesses in numbers with the list as it stands."""

from sendprep.domain.inspection import Letter, LetterWarning
from sendprep.domain.weakness import Judgement

_READERS_WORDS = "The letter states "


def is_about_totals(warning: LetterWarning) -> bool:
    """Whether a reader's warning compares a stated total with what it found."""
    return warning.message.startswith(_READERS_WORDS)


def totals_warning(letter: Letter) -> LetterWarning | None:
    """Return one sentence on how the stated totals and the list disagree; None if they agree."""
    if not _disagree(letter):
        return None
    first = next((one for one in letter.warnings if is_about_totals(one)), None)
    unjudged = _numbers(letter, Judgement.NONE_STATED)
    where = f"Page {first.page}" if first and first.page else "It"
    return LetterWarning(
        f"The letter and its list disagree. {where} says {_stated(letter)}. "
        f"Found: {_found(letter)}.",
        first.beside if first else "",
        first.page if first else None,
        unjudged[0] if unjudged and letter.stated.sufficient is not None else None,
    )


def _disagree(letter: Letter) -> bool:
    stated = letter.stated
    return any(
        said is not None and said != found
        for said, found in (
            (stated.total, len(letter.weaknesses)),
            (stated.sufficient, len(_numbers(letter, Judgement.SUFFICIENT))),
            (stated.not_sufficient, len(_numbers(letter, Judgement.NOT_SUFFICIENT))),
        )
    )


def _stated(letter: Letter) -> str:
    stated = letter.stated
    parts = [
        f"{count} {words}"
        for count, words in (
            (stated.sufficient, "sufficient"),
            (stated.not_sufficient, "not sufficient"),
        )
        if count is not None
    ]
    if not parts or (stated.total is not None and stated.total != len(letter.weaknesses)):
        parts.append(f"{stated.total} in all")
    return " and ".join(parts[:2]) + "".join(f", {part}" for part in parts[2:])


def _found(letter: Letter) -> str:
    if letter.stated.sufficient is None and letter.stated.not_sufficient is None:
        return f"{len(letter.weaknesses)} in all"
    parts = [
        f"{len(_numbers(letter, Judgement.SUFFICIENT))} sufficient",
        f"{len(_numbers(letter, Judgement.NOT_SUFFICIENT))} not sufficient",
    ]
    unjudged = _numbers(letter, Judgement.NONE_STATED)
    if unjudged:
        noun = "number" if len(unjudged) == 1 else "numbers"
        listed = ", ".join(str(number) for number in unjudged)
        parts.append(f"{len(unjudged)} without a judgement ({noun} {listed})")
    return ", ".join(parts)


def _numbers(letter: Letter, judgement: Judgement) -> list[int]:
    return [one.number for one in letter.weaknesses if one.judgement is judgement]
