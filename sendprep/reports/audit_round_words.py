"""The words that papers on audits use and that somebody new to auditing may not know."""

from collections.abc import Mapping, Sequence

from sendprep.domain.audit_meanings import meanings_in
from sendprep.domain.suppression import MARK
from sendprep.reports.document import Block, Cell, Column, Heading, Run, Table, plain
from sendprep.reports.reading import words
from sendprep.reports.sef_glossary import acronyms_used


def words_used(blocks: Sequence[Block], acronyms: Mapping[str, str] | None) -> tuple[Block, ...]:
    """Return the words and acronyms that these blocks use, explained; nothing if they use none."""
    text = "\n".join(word for block in blocks for word in words(block))
    used = list(meanings_in(text))
    if any(line == MARK for line in text.splitlines()):
        used.append((MARK, "A number that is left out because it, or another, is under 5."))
    known = acronyms or {}
    used += [(one, known[one]) for one in acronyms_used(known, text)]
    if not used:
        return ()
    return (
        Heading(2, "Words used here", "audit-words"),
        Table(
            columns=(Column("Word", 36), Column("Means", 134)),
            rows=tuple((Cell((Run(word, bold=True),)), Cell(plain(said))) for word, said in used),
            summary="Words of this report, explained.",
            row_heads=True,
        ),
    )
