"""No word of a document is left out when it is looked at before it is printed."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from documents_made import one_of_every_block
from sef_made import ashmere

from sendprep.reports.document import Document, ExactWords, Heading, Paragraph, Sign, plain
from sendprep.reports.printed_words import Printed, printed_words
from sendprep.reports.sef import self_evaluation_summary

NOT_PRINTED = {"anchor", "goes_to", "page_of", "key", "file", "beyond_file", "called"}
"""Links and the keys of parts, and the fixed word for a weakness."""


def strings(value: object) -> Iterator[str]:
    """Yield every text within blocks, runs and tuples, but what only links."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, Sign):
        for field in fields(value):
            if field.name not in NOT_PRINTED:
                yield from strings(getattr(value, field.name))


def test_every_text_of_every_block_is_yielded() -> None:
    for document in (one_of_every_block(), self_evaluation_summary(ashmere())):
        seen = "\n".join(one.text for one in printed_words(document))
        missing = {one for one in strings(document) if one.strip() and one not in seen}
        assert missing == set()


def test_words_have_the_headings_over_them_and_say_whether_they_are_quoted() -> None:
    blocks = (
        Paragraph(plain("Before")),
        Heading(1, "One", "a"),
        Heading(2, "Two", "b"),
        Heading(3, "Three", "c"),
        Paragraph(plain("Deep")),
        Heading(2, "Four", "d"),
        ExactWords("They said", "page 2"),
        Heading(1, "Five", "e"),
        Paragraph(plain("  ")),
    )
    document = Document("T", "R", "M", "I", date(2026, 3, 1), blocks)
    assert list(printed_words(document)) == [
        *(Printed("Running head", text) for text in "TRMI"),
        Printed("Cover", "Before"),
        Printed("One", "One"),
        Printed("One › Two", "Two"),
        Printed("One › Two › Three", "Three"),
        Printed("One › Two › Three", "Deep"),
        Printed("One › Four", "Four"),
        Printed("One › Four", "They said", is_quoted=True),
        Printed("One › Four", "page 2"),
        Printed("Five", "Five"),
    ]
