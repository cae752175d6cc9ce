"""How to use a binder: how a page is found, how references and signs read, whom it is for."""

from collections.abc import Iterator

from sendprep.domain.binder import PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.pack import Pack
from sendprep.reports.binder_references import refer
from sendprep.reports.document import Block, Bullets, Heading, Lead, Paragraph, Run, Text, plain
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_overview import key
from sendprep.reports.sef_wording import common_name, paper

_LEAD = "One number leads to every page, on paper and on screen."
_BOX = (
    "The number in the box at the foot of a page is the one that {all_that} give. The viewer on "
    "a screen shows the same number, so a page is found by typing it there."
)
_BOX_FOR_FAMILIES = (
    "The number in the box at the foot of a page is the one in the contents. On a screen, type it "
    "where the page number stands, and that page opens."
)
_LATE = (
    "A page that came after an issue was given out carries a letter: 65a follows 65. The pages of "
    "an issue that was given out never change their number."
)
_EXHIBITS = (
    "The exhibits follow and count on. On the screen they are a file of their own, kept beside "
    "this one; they are as they were received."
)
_PASSAGES = (
    "A reference to a passage leads to the page where it stands. One to a whole document, or to a "
    "document that has no pages of its own, leads to the page where its exhibit begins."
)
_BESIDE = "What contradicts us stands beside what supports us. A frame names a gap."
_NO_EVIDENCE = "A frame names a gap, or what is not shown here."
_FOR_FAMILIES = (
    "This pack tells what inspectors found, what was done since, and what is still not good enough."
)
_A_GAP = "A frame with a triangle names something that is missing."
_WORDS = "The glossary near the end says what words and short forms mean."
_NOT_SHOWN = (
    "Where a page shows no evidence, or no family’s words, there may well be some that cannot be "
    "shared. Much of it is about individual children."
)
_PARTIAL = "What is not here may therefore well be held."
_EDITIONS = {
    Edition.INSPECTOR: (
        "This is the inspector edition. No other edition shows more of what we say, and of the "
        "evidence for it."
    ),
    Edition.BOARD: (
        "This is the partnership board edition. Documents with personal data are not part of it, "
        "nor is what the Local Area Nominated Officer keeps for the inspector edition."
    ),
    Edition.PARENTS: (
        "This is the parents’ and carers’ edition. It holds only documents that anybody may see. "
        "Officers are named by their role."
    ),
}


def how_to_use(pack: Pack) -> tuple[Block, ...]:
    """Return the page on how the binder is read."""
    anchor = section_anchor(PackSection.HOW_TO_USE)
    return (
        Heading(1, PackSection.HOW_TO_USE.words, anchor),
        Lead(plain(_FOR_FAMILIES if pack.is_for_families else _LEAD)),
        Heading(2, "To find a page", f"{anchor}-page", listed=False),
        Bullets(tuple(_finding(pack))),
        *_reading(pack, f"{anchor}-read"),
        Heading(2, "Whom this edition is for", f"{anchor}-edition", listed=False),
        Paragraph(plain(_edition(pack))),
    )


def _finding(pack: Pack) -> Iterator[Text]:
    has_index = pack.has(PackSection.EVIDENCE_INDEX) and pack.se.evidence
    index = ", the evidence index" if has_index else ""
    box = _BOX_FOR_FAMILIES if pack.is_for_families and not has_index else _BOX
    yield plain(box.format(all_that=f"the contents{index} and every reference"))
    if pack.exhibits:
        first = pack.se.by_id(pack.exhibits[0].evidence_id)
        yield (
            Run("A reference names an exhibit and its page in this binder: "),
            *refer(pack, first.number),
            Run(f" is where “{first.title}” begins. On a screen it is a link."),
        )
        yield plain(_PASSAGES)
        yield plain(_EXHIBITS)
    if pack.issue.before or not pack.is_for_families:
        yield plain(_LATE)


def _reading(pack: Pack, anchor: str) -> Iterator[Block]:
    se = pack.se
    if not se.accounts or not pack.has(PackSection.WEAKNESSES):
        return
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    yield Heading(2, f"To read the pages of {_article(one)}", anchor, listed=False)
    yield Bullets(
        (
            plain(
                "The inspectors’ words are in quotation marks, exactly as their "
                f"{paper(se.inspection)} has them."
            ),
            *map(plain, _signs(pack)),
            plain("Our own judgement is ours alone, and says how sure we are of it."),
        )
    )
    yield key(se, has_rungs=not pack.is_partial)


def _signs(pack: Pack) -> Iterator[str]:
    if pack.is_for_families and pack.has(PackSection.GLOSSARY):
        yield _WORDS
    if pack.se.evidence:
        yield _BESIDE
    else:
        yield _A_GAP if pack.is_for_families else _NO_EVIDENCE


def _edition(pack: Pack) -> str:
    said = _EDITIONS[pack.recipe.edition]
    if not pack.is_partial:
        return said
    return f"{said} {_NOT_SHOWN if pack.is_for_families else _PARTIAL}"


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
