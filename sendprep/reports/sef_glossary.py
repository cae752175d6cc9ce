"""The glossary: the acronyms that the document really uses, and no others."""

import re
from collections.abc import Iterable, Mapping

from sendprep.reports.document import Block, Cell, Column, Heading, Note, Run, Table, plain
from sendprep.reports.reading import words


def glossary(terms: Mapping[str, str], blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the chapter that writes out the acronyms used in these blocks."""
    heading = Heading(1, "Glossary", "glossary")
    used = acronyms_used(terms, "\n".join(word for block in blocks for word in words(block)))
    if not used:
        return heading, Note(plain("No acronym of the glossary is used in this document."))
    table = Table(
        columns=(Column("Short form", 36), Column("Written out", 134)),
        rows=tuple((Cell((Run(one, bold=True),)), Cell(plain(terms[one]))) for one in used),
        summary="The acronyms used in this document, written out.",
        row_heads=True,
    )
    return heading, table


def acronyms_used(terms: Mapping[str, str], text: str) -> list[str]:
    """Return the terms that stand in the text as whole words, or with the s of the plural.

    Of two spellings of one term, such as SENCO and SENCo, the first is enough.
    """
    found = [term for term in terms if re.search(rf"(?<!\w){re.escape(term)}s?(?!\w)", text)]
    found.sort(key=lambda term: (term.casefold(), term))
    spellings = {(term.casefold(), terms[term]): term for term in reversed(found)}
    return [term for term in found if term in spellings.values()]
