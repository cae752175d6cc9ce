"""What children and families say, in a binder: their own words, weakness by weakness."""

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import Account
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Lead,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.document_sheet import Voice
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_wording import common_name, counted, listed, opening
from sendprep.reports.weakness_leaf_evidence import voices


def voice(pack: Pack) -> tuple[Block, ...]:
    """Return every passage filed as lived experience; nothing while there is none.

    Weaknesses on which no family is heard are named, unless the edition may only withhold them.
    """
    heard = [(account, voices(pack, account)) for account in pack.se.accounts]
    rows = tuple(_row(account, one) for account, said in heard for one in said)
    if not rows:
        return ()
    anchor = section_anchor(PackSection.VOICE)
    table = Table(
        columns=(Column("No.", 14), Column("In their own words", 96), Column("Who, and where", 60)),
        rows=rows,
        summary="What children and families say, by weakness.",
    )
    silent = [account for account, said in heard if not said]
    lead = Lead(_lead(len(rows), len(heard) - len(silent), pack))
    return Heading(1, PackSection.VOICE.words, anchor), lead, table, *_unheard(silent, pack)


def _lead(passages: int, heard: int, pack: Pack) -> Text:
    one, many = common_name([one.weakness for one in pack.se.accounts], pack.se.inspection)
    said = opening(counted(passages, "passage"))
    return plain(f"{said} on {counted(heard, one, many)}, word for word as filed.")


def _row(account: Account, said: Voice) -> tuple[Cell, ...]:
    number = Run(str(account.weakness.number), bold=True)
    return Cell((number,)), Cell(plain(f"“{said.words}”")), Cell(said.source)


def _unheard(silent: list[Account], pack: Pack) -> tuple[Block, ...]:
    if not silent or pack.is_partial:
        return ()
    one, many = common_name([one.weakness for one in silent], pack.se.inspection)
    numbers = listed([str(one.weakness.number) for one in silent])
    called = one if len(silent) == 1 else many
    return (Gap(plain(f"No family’s words are quoted for {called} {numbers}.")),)
