"""The manifest of a binder: what proves which bank it is of, and that its exhibits are whole."""

from collections.abc import Iterator, Mapping

from sendprep.domain.binder import Agreed, PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.pack import Manifest, Pack
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Note,
    Run,
    Table,
    plain,
)
from sendprep.reports.hash_words import grouped
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_wording import counted, name, opening

_ANCHOR = section_anchor(PackSection.MANIFEST)
_LEAD = (
    "With this page anybody who has the bank can prove that the binder is of it. A sha256 is the "
    "fingerprint of a file: one changed letter gives another."
)


def manifest(pack: Pack) -> tuple[Block, ...]:
    """Return the manifest, with who agreed each section; nothing before it is made up."""
    if pack.manifest is None:
        return ()
    return (
        Heading(1, PackSection.MANIFEST.words, _ANCHOR),
        Lead(plain(_LEAD)),
        _facts(pack.manifest),
        *_counts(pack.manifest),
        *_agreed(pack),
        *_exhibits(pack),
        *_rule_sets(pack.manifest),
        *_kept(pack),
    )


def _facts(one: Manifest) -> Table:
    log_head = grouped(one.log_head, on_one_line=True)
    facts = {
        "State of the bank": grouped(one.state, on_one_line=True),
        "Head of its log": f"{log_head}\nafter {one.log_steps:,} steps",
        "Made with": one.application,
        "Last verified backup": one.backup or "None is on record.",
    }
    return Table(
        columns=(Column("What", 44), Column("As it was printed", 126)),
        rows=tuple((Cell((Run(k, bold=True),)), Cell(plain(v))) for k, v in facts.items()),
        summary="What the binder was made from, and with what.",
        row_heads=True,
        names_pages=False,
    )


def _counts(one: Manifest) -> Iterator[Block]:
    if not one.counts:
        return
    yield Heading(2, "What is in it", f"{_ANCHOR}-counts", listed=False)
    is_whole = all(held is not None for _, held, _ in one.counts)
    in_bank = (Column("In the bank", 40, Align.RIGHT),) if is_whole else ()
    of_each = "How much of each the bank holds, and how much of it is in this pack."
    yield Table(
        columns=(Column("What", 90), *in_bank, Column("In this pack", 40, Align.RIGHT)),
        rows=tuple(_count(*count) for count in one.counts),
        summary=of_each if is_whole else "How much of each is in this pack.",
        row_heads=True,
        names_pages=False,
    )


def _count(what: str, held: int | None, here: int) -> tuple[Cell, ...]:
    in_bank = () if held is None else (Cell(plain(f"{held:,}")),)
    return (Cell((Run(opening(what), bold=True),)), *in_bank, Cell(plain(f"{here:,}")))


def _agreed(pack: Pack) -> Iterator[Block]:
    if not pack.agreed:
        return
    titles = {
        f"weakness/{account.weakness.id}": f"{opening(name(account.weakness))} "
        f"{account.weakness.number}: {account.weakness.title}"
        for account in pack.se.accounts
    }
    titles |= {one.value: one.words for one in PackSection}
    yield Heading(2, "Who agreed it", f"{_ANCHOR}-agreed", listed=False)
    yield Table(
        columns=(Column("Section", 90), Column("Agreed by", 55), Column("On", 25)),
        rows=tuple(_agreed_row(one, titles) for one in pack.agreed if one.section in titles),
        summary="Who agreed each section, and when.",
        row_heads=True,
        names_pages=False,
    )


def _agreed_row(one: Agreed, titles: Mapping[str, str]) -> tuple[Cell, ...]:
    return (
        Cell((Run(titles[one.section], bold=True),)),
        Cell(plain(one.who)),
        Cell(plain(short_day(one.on))),
    )


def _exhibits(pack: Pack) -> Iterator[Block]:
    if not pack.manifest or not pack.manifest.exhibits:
        return
    titles = {piece.code: piece.title for piece in pack.se.evidence}
    yield Heading(2, "Its exhibits", f"{_ANCHOR}-exhibits", listed=False)
    yield Table(
        columns=(Column("No.", 14), Column("Title", 76), Column("sha256 of the original", 80)),
        rows=tuple(
            (
                Cell((Run(code, bold=True),)),
                Cell(plain(titles.get(code, "–"))),
                Cell(plain(grouped(sha256))),
            )
            for code, sha256 in pack.manifest.exhibits
        ),
        summary="The sha256 of each exhibit, as it was received.",
        row_heads=True,
    )


def _rule_sets(one: Manifest) -> Iterator[Block]:
    if not one.rule_sets:
        return
    yield Heading(2, "The rules that it was made by", f"{_ANCHOR}-rules", listed=False)
    yield Table(
        columns=(Column("File", 44), Column("sha256", 126)),
        rows=tuple(
            (Cell((Run(what, bold=True),)), Cell(plain(grouped(sha256, on_one_line=True))))
            for what, sha256 in one.rule_sets
        ),
        summary="The files of rules, each with its sha256.",
        row_heads=True,
        names_pages=False,
    )


def _kept(pack: Pack) -> Iterator[Block]:
    """Yield how many words that may tell somebody were kept; which, only an internal sheet says."""
    if pack.recipe.edition is not Edition.INSPECTOR or not pack.kept_words:
        return
    kept = f"{opening(counted(pack.kept_words, 'place'))} that may tell who somebody is"
    was = "was" if pack.kept_words == 1 else "were"
    yield Note(plain(f"{kept} {was} looked at and kept with a reason, which the council holds."))
