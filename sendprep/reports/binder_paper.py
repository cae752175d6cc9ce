"""A paper of the revisit, such as the pack or a meeting's sheets: for whom and how it is bound."""

from collections.abc import Iterable

from sendprep.domain.pack import Pack
from sendprep.reports.clear_print import is_clear_for
from sendprep.reports.document import Block, Document
from sendprep.reports.pack_words import issue_words, marking


def binder_paper(pack: Pack, title: str, running: str, blocks: Iterable[Block]) -> Document:
    """Return a document as the pack's recipe has it printed; `running` stands on each page."""
    return Document(
        title=title,
        running=running,
        marking=marking(pack),
        issue=issue_words(pack.issue),
        made=pack.issue.made,
        blocks=tuple(blocks),
        binding=pack.recipe.binding,
        is_clear=is_clear_for(pack.recipe.edition),
    )
