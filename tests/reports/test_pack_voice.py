"""What a binder tells of children and families: every word filed of theirs, once and whole."""

from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from pack_made import pack_of
from sef_made import an_excerpt, ashmere, self_evaluations

from sendprep.domain.binder import PackSection
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness_sheet import voices
from sendprep.reports.document import Block, Gap, Table
from sendprep.reports.pack import sections
from sendprep.reports.pack_voice import voice
from sendprep.reports.reading import said
from sendprep.reports.sef_quotes import in_a_sentence


def _quotes(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    tables = [block for block in blocks if isinstance(block, Table)]
    return [(said(row[0].text), said(row[1].text)) for one in tables for row in one.rows]


@given(self_evaluations())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_voice_stands_once_and_whole_beside_its_weakness(se: SelfEvaluation) -> None:
    held = [
        (str(account.weakness.number), f"“{in_a_sentence(one.excerpt.quote)}”")
        for account in se.accounts
        for one in voices(account, se)
    ]
    assert Counter(_quotes(voice(pack_of(se)))) == Counter(held)


def _heard() -> SelfEvaluation:
    """Ashmere, where words of families are filed on weakness 3 alone and speak against us."""
    se = ashmere()
    excerpt = an_excerpt("e5", "We still wait for a call.")
    lived = Link("lx", "e5", "w3", None, Role.CONTRADICTS, Rung.LIVED_EXPERIENCE, "", excerpt.id)
    accounts = tuple(
        replace(one, links=(*one.links, lived)) if one.weakness.number == 3 else one
        for one in se.accounts
    )
    unsigned = tuple(replace(one, agency=None) for one in se.evidence)
    return replace(se, accounts=accounts, evidence=unsigned, excerpts=(excerpt,))


def test_words_against_us_are_marked_and_unheard_weaknesses_named() -> None:
    blocks = voice(pack_of(_heard()))
    (table,) = (block for block in blocks if isinstance(block, Table))
    (row,) = table.rows
    assert said(row[2].text).endswith("(contradicts)")
    (gap,) = (block for block in blocks if isinstance(block, Gap))
    others = [one.weakness.number for one in ashmere().accounts if one.weakness.number != 3]
    assert all(str(number) in said(gap.text) for number in others)
    assert "3" not in said(gap.text)


def test_an_edition_that_withholds_names_no_gap_and_a_bank_without_voices_has_no_section() -> None:
    partial = voice(pack_of(_heard(), is_partial=True))
    assert partial and not any(isinstance(block, Gap) for block in partial)
    silent = _heard()
    silent = replace(silent, excerpts=())
    assert PackSection.VOICE not in dict(sections(pack_of(silent)))
