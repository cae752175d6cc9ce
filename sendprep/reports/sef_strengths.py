"""The strengths that the self-evaluation names, with the letter's page where it has them."""

from sendprep.domain.narrative import Strength
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.dates import NO_BREAK
from sendprep.reports.document import Block, Bullets, Gap, Heading, Run, Text, plain
from sendprep.reports.sef_prose import inline
from sendprep.reports.sef_wording import opening, paper


def strengths(se: SelfEvaluation, known: frozenset[int]) -> tuple[Block, ...]:
    """Return the strengths as a list, or the gap, which it is unless something is withheld."""
    heading = Heading(1, "Strengths", "strengths")
    if not se.strengths:
        gap = Gap(plain("No strength is entered yet."))
        return () if se.lacks_any else (heading, gap)
    return heading, Bullets(tuple(_item(one, se, known) for one in se.strengths))


def _item(strength: Strength, se: SelfEvaluation, known: frozenset[int]) -> Text:
    if not strength.page:
        return inline(strength.text, known)
    place = f" {opening(paper(se.inspection))}, page{NO_BREAK}{strength.page}"
    return (*inline(strength.text, known), Run(place, muted=True))
