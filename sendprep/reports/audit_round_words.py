"""The words that papers on audits use and that somebody new to auditing may not know."""

from collections.abc import Mapping, Sequence

from sendprep.domain.suppression import MARK
from sendprep.reports.document import Block, Cell, Column, Heading, Run, Table, plain
from sendprep.reports.reading import words
from sendprep.reports.sef_glossary import acronyms_used

_WORDS = {
    "audit": "Reading one case against every criterion, and saying of each how far it is met.",
    "criterion": "One thing that a good case has; several are criteria.",
    "frame": "All the cases that a sample is drawn from.",
    "sample": "The cases that were drawn by chance to stand for all.",
    "stratum": "Cases of the frame that have something in common, such as a need; several: strata.",
    "reserve": "A case of the same stratum that takes the place of one that cannot be audited.",
    "seed": "The word or number that chance started from: with it anybody can draw the same cases.",
    "likely": (
        "Between which shares that of all cases lies: of a hundred such samples, about 95 would "
        "give an interval that holds it."
    ),
    "points": "The difference of two shares in per cent: from 60% to 70% are 10 points.",
    "second audit": "The same case audited again by somebody who does not see the first audit.",
    "re-audit": (
        "Asking the same of a later sample, drawn anew, to see whether an action has worked."
    ),
    "kappa": (
        "How much better two auditors agree than chance alone would make them: 1 is full "
        "agreement, 0 is chance. Weighted: far apart counts more than next to each other."
    ),
    "moderation": "Setting both audits of a case side by side and agreeing its grade.",
    "agreed grade": "The grade on which both auditors settled; what each of them said stays.",
    "statutory": "The law asks for it: it is no matter of opinion.",
    "case id": "A reference that stands for one child and tells nothing of who it is.",
    "UKUT": "How a judgment of the Upper Tribunal is cited; AAC is its chamber for such appeals.",
    "EWHC": "How a judgment of the High Court is cited; Admin is its Administrative Court.",
    "largest remainder": (
        "Each stratum is given its whole number of cases; those left over go one each to the "
        "strata that were cut most."
    ),
    "counter mode": (
        "Numbers worked out from the seed and 0, 1, 2 and so on: chance that can be run again."
    ),
    "SHA-256": "A long number worked out from a text: one changed letter gives another number.",
}


def words_used(blocks: Sequence[Block], acronyms: Mapping[str, str] | None) -> tuple[Block, ...]:
    """Return the words and acronyms that these blocks use, explained."""
    text = "\n".join(word for block in blocks for word in words(block))
    lower = text.casefold()
    used = [(word, said) for word, said in _WORDS.items() if word.casefold() in lower]
    if any(line == MARK for line in text.splitlines()):
        used.append((MARK, "A number that is left out because it, or another, is under 5."))
    known = acronyms or {}
    used += [(one, known[one]) for one in acronyms_used(known, text)]
    return (
        Heading(2, "Words used here", "audit-words"),
        Table(
            columns=(Column("Word", 36), Column("Means", 134)),
            rows=tuple((Cell((Run(word, bold=True),)), Cell(plain(said))) for word, said in used),
            summary="Words of this report, explained.",
            row_heads=True,
        ),
    )
