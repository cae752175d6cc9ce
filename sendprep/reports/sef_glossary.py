"""The glossary: the acronyms that the document really uses, and no others."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sendprep.reports.document import Block, Cell, Column, Heading, Note, Run, Table, plain
from sendprep.reports.reading import words


def glossary(
    terms: Mapping[str, str],
    blocks: Iterable[Block],
    plain_words: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Block, ...]:
    """Return the chapter that writes out the acronyms used in these blocks.

    `plain_words` are ordinary words with what they mean, for readers who are not of the field.
    """
    heading = Heading(1, "Glossary", "glossary")
    text = "\n".join(word for block in blocks for word in words(block))
    used = acronyms_used(terms, text)
    if plain_words:
        spoken = acronyms_used(plain_words, text, re.IGNORECASE)
        return heading, _explained(terms, used, plain_words, spoken)
    if not used:
        return heading, Note(plain("No acronym of the glossary is used in this document."))
    table = Table(
        columns=(Column("Short form", 36), Column("Written out", 134)),
        rows=tuple((Cell((Run(one, bold=True),)), Cell(plain(terms[one]))) for one in used),
        summary="The acronyms used in this document, written out.",
        row_heads=True,
        is_data=True,
    )
    return heading, table


def _explained(
    terms: Mapping[str, str], used: list[str], plain_words: Mapping[str, str], spoken: list[str]
) -> Table:
    meant = {one: _in_full(terms[one], plain_words, spoken) for one in used}
    meant |= {one: plain_words[one] for one in spoken}
    return Table(
        columns=(Column("Word", 50), Column("What it means", 120)),
        rows=tuple(
            (Cell((Run(one, bold=True),)), Cell(plain(meant[one])))
            for one in sorted(meant, key=lambda one: (one.casefold(), one))
        ),
        summary="Words and short forms used in this document, and what they mean.",
        row_heads=True,
    )


def _in_full(term: str, plain_words: Mapping[str, str], spoken: list[str]) -> str:
    """Return what a short form stands for, with what that means where no other row says it."""
    for word, meaning in plain_words.items():
        if word not in spoken and term.casefold().startswith(word.casefold()):
            return f"{term}: {meaning[:1].lower()}{meaning[1:]}"
    return term


def acronyms_used(terms: Mapping[str, str], text: str, flags: int = 0) -> list[str]:
    """Return the terms that stand in the text as whole words, or with the s of the plural.

    Of two spellings of one term, such as SENCO and SENCo, the first is enough.
    """
    found = [term for term in terms if re.search(rf"(?<!\w){re.escape(term)}s?(?!\w)", text, flags)]
    found.sort(key=lambda term: (term.casefold(), term))
    spellings = {(term.casefold(), terms[term]): term for term in reversed(found)}
    return [term for term in found if term in spellings.values()]
