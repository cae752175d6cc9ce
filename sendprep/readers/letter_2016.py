"""The letter of a SEND revisit, 2016 to 2022: weaknesses, judgements and findings.

A new wording of a judgement, lead-in or close is one line in `letter_2016_words` and one in
`tests/letters_made.py`.
"""

from sendprep.domain.inspection import Framework, Letter, LetterKind, LetterWarning
from sendprep.domain.pages import Pages
from sendprep.readers import letter_2016_words as words
from sendprep.readers import tidy
from sendprep.readers.letter_2016_body import divide
from sendprep.readers.letter_2016_head import read_head
from sendprep.readers.letter_2016_sections import read_body
from sendprep.readers.letter_2016_totals import compare, read_totals
from sendprep.readers.letter_2016_weakness import read_weakness
from sendprep.readers.passages import has_lost_paragraphs, passages_of


def is_revisit(pages: Pages) -> bool:
    """Whether a document is a revisit letter of the 2016 framework."""
    lines = [line.text for page in pages.pages[:3] for line in page.lines]
    return words.speaks_of_revisit(tidy.join_lines(lines))


def parse(pages: Pages) -> Letter:
    """Return what a revisit letter says; whatever is missing or at odds is a warning.

    A judgement is taken only from its set sentence (domain.md 6b), and is never guessed.
    """
    tidied = tidy.without_running_lines(pages)
    parts = divide(passages_of(tidied.pages))
    head = read_head(parts.head)
    around = [*parts.head, *parts.tail]
    body = read_body(parts.body, read_totals(around, None).stated.total)
    read = [read_weakness(section, number) for number, section in enumerate(body.sections, 1)]
    weaknesses = tuple(weakness for weakness, _ in read)
    totals = read_totals(around, len(weaknesses))
    judgements = [weakness.judgement for weakness in weaknesses]
    warnings = [
        *head.warnings,
        *body.warnings,
        *(warning for _, some in read for warning in some),
        *totals.warnings,
        *compare(totals, judgements),
    ]
    if has_lost_paragraphs(pages):
        message = "This copy has no blank lines between paragraphs; look whether each is whole."
        warnings.append(LetterWarning(message))
    if not weaknesses:
        warnings.append(LetterWarning("No weakness was found in this letter."))
    return Letter(
        framework=Framework.REVISIT_2016,
        kind=LetterKind.REVISIT,
        area=head.area,
        visit=head.visit,
        letter_date=head.letter_date,
        outcome=None,
        stated=totals.stated,
        weaknesses=weaknesses,
        warnings=tuple(warnings),
        left_out=tidied.left_out,
        pages=pages,
    )
