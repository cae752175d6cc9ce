"""The leaf of one weakness: a front of one page, and on the back findings, answers and notes."""

from collections.abc import Sequence
from dataclasses import replace

from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import Account
from sendprep.domain.weakness import Weakness
from sendprep.reports.binder_paper import binder_paper
from sendprep.reports.binder_references import known
from sendprep.reports.document import Block, Document, Part, Ruled
from sendprep.reports.document_sheet import SheetBack, SheetRest, WeaknessSheet
from sendprep.reports.leaf_references import bound
from sendprep.reports.pack_words import running_words
from sendprep.reports.plain_audits import found_of
from sendprep.reports.sef_findings import findings
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_weakness import exact_words, weakness_title
from sendprep.reports.sef_wording import common_name, opening
from sendprep.reports.weakness_leaf_evidence import bars, difference, evidence, no_voice, voices
from sendprep.reports.weakness_leaf_now import now
from sendprep.reports.weakness_leaf_words import (
    judgement,
    leads,
    next_steps,
    not_yet,
    questions,
    then,
    what_we_did,
)


def weakness_leaf(pack: Pack, account: Account) -> tuple[Block, ...]:
    """Return the front, the back and what the front has no room for; it begins on a new page."""
    sheet = _sheet(pack, account)
    title = sheet.title
    back = SheetBack(
        number=title.number,
        title=f"{title.title}: findings and answers",
        section=f"{title.called} {title.number} of {sheet.count}, findings",
    )
    _, *answers = findings(account, pack.se, known(pack))
    return (sheet, back, *bound(answers, pack), SheetRest(sheet), Ruled())


def weakness_sheet_document(pack: Pack, *accounts: Account) -> Document:
    """Return the leaves of weaknesses as a paper of their own, with the pages of each document."""
    alone = replace(pack, exhibits=(), recipe=_without_index(pack.recipe))
    blocks: list[Block] = []
    for account in accounts:
        blocks.append(Part(weakness_anchor(account.weakness.number), right=True))
        blocks += weakness_leaf(alone, account)
    title = f"{pack.se.inspection.area}: {_named(pack, [one.weakness for one in accounts])}"
    return binder_paper(pack, title, running_words(pack), blocks)


def _named(pack: Pack, weaknesses: Sequence[Weakness]) -> str:
    if len(weaknesses) == 1:
        return weaknesses[0].title
    _, several = common_name(weaknesses, pack.se.inspection)
    return opening(several)


def _without_index(recipe: Recipe) -> Recipe:
    return replace(recipe, left_out=recipe.left_out | {PackSection.EVIDENCE_INDEX})


def _sheet(pack: Pack, account: Account) -> WeaknessSheet:
    se, weakness = pack.se, account.weakness
    title = weakness_title(weakness, se)
    named = leads(pack, account)
    found = found_of(pack, account) if pack.is_for_families else ()
    chart = None if pack.is_for_families else bars(account, se)
    changed = difference(pack, account, has_bars=bool(chart or found))
    return WeaknessSheet(
        title=replace(title, responsible="") if named else title,
        count=len(se.accounts),
        leads=named,
        exact=exact_words(weakness, se),
        then=then(pack, account),
        now=now(pack, account),
        did=what_we_did(pack, account),
        voices=voices(pack, account),
        no_voice=no_voice(pack, account),
        difference=replace(changed, items=(*changed.items, *found)),
        bars=chart,
        evidence=evidence(pack, account),
        not_yet=not_yet(pack, account),
        next=next_steps(pack, account),
        judgement=judgement(pack, account),
        questions=questions(pack, account),
    )
