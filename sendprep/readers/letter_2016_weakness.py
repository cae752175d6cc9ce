"""One weakness of a revisit letter: its exact words, its judgement and its findings."""

from collections.abc import Callable
from dataclasses import replace

from sendprep.domain.inspection import LetterFinding, LetterWarning, LetterWeakness
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.readers import letter_2016_words as words
from sendprep.readers.letter_2016_sections import Section
from sendprep.readers.passages import Passage, joined

_Warn = Callable[[str, Passage], None]


def read_weakness(section: Section, number: int) -> tuple[LetterWeakness, list[LetterWarning]]:
    """Return one weakness, and a warning for everything in it that a person should look at."""
    warnings: list[LetterWarning] = []

    def warn(message: str, beside: Passage) -> None:
        warnings.append(LetterWarning(message, beside.text, beside.page, number))

    text, rest = _exact_words(section, warn)
    findings = _findings(rest, warn)
    for late in section.late:
        warn("This text stands behind the judgement; it was kept as a finding.", late)
    for finding in findings:
        _look_over(finding, warn)
    weakness = LetterWeakness(
        number=number,
        kind=WeaknessKind.SIGNIFICANT_WEAKNESS,
        text=text.text,
        page=text.page,
        judgement=_judgement(section, warn),
        findings=tuple(
            LetterFinding(one.text, one.page, one.places) for one in [*findings, *section.late]
        ),
        places=text.places,
    )
    return weakness, warnings


def _exact_words(section: Section, warn: _Warn) -> tuple[Passage, list[Passage]]:
    """Return the weakness without its lead-in, and the passages behind it."""
    if not section.led:
        warn(
            "This weakness is not led in as the others are; look whether it is one.", section.start
        )
    text, rest = section.start, section.passages
    while found := words.led_in(text.text) if section.lead else None:
        if found.rest:
            text = replace(text, text=found.rest)
        elif rest:
            text, *rest = rest
        else:
            warn("No words of this weakness were found behind its lead-in.", section.start)
            break
    while section.lead and rest and text.bold and rest[0].bold and not rest[0].mark:
        text = joined(text, rest.pop(0))
    return text, rest


def _judgement(section: Section, warn: _Warn) -> Judgement:
    """Return the one judgement that is stated; none, or two that differ, are none stated."""
    for opening in section.openings:
        warn("This reads like the begin of another weakness; it was kept as a finding.", opening)
    stated = {item.judgement for item in section.judgements if item.judgement}
    if not stated:
        warn("No judgement is stated for this weakness.", section.start)
        return Judgement.NONE_STATED
    last = section.judgements[-1].passage
    if section.openings:
        warn("It cannot be told to which of two weaknesses this judgement belongs.", last)
        return Judgement.NONE_STATED
    if len(stated) > 1:
        warn("Two judgements that differ are stated for this weakness.", last)
        return Judgement.NONE_STATED
    if len(section.judgements) > 1:
        warn("The judgement of this weakness is stated twice.", last)
    (judgement,) = stated
    if judgement is Judgement.NONE_STATED:
        warn("The judgement of this weakness cannot be told from its words.", last)
    return judgement


def _findings(passages: list[Passage], warn: _Warn) -> list[Passage]:
    """Return the findings one by one; in a list, a paragraph without a bullet is a rest of one.

    Page breaks cut list items, and conversions then leave the second half without its bullet.
    """
    listed = 2 * sum(bool(one.mark) for one in passages) > len(passages)
    findings: list[Passage] = []
    for passage in passages:
        if listed and findings and not passage.mark and not passage.bold:
            if findings[-1].ended and not passage.text[:1].islower():
                warn("This paragraph has no bullet; it was joined to the finding above.", passage)
            findings[-1] = joined(findings[-1], passage)
        else:
            findings.append(passage)
    return findings


def _look_over(finding: Passage, warn: _Warn) -> None:
    if words.looks_like_judgement(finding.text):
        warn("This reads like a judgement in words that are not known; kept as a finding.", finding)
    elif not finding.ended:
        warn("This finding ends without a full stop; look whether its end is missing.", finding)
    if finding.doubt:
        warn("This finding stands at a page break; look whether it is one or two.", finding)
