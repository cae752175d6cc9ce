"""The manifest of a binder: what proves which bank it is of, and that its exhibits are whole."""

from collections.abc import Iterable, Iterator, Mapping

from sendprep.domain.binder import PackSection
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
    "With this page anybody who has the bank can prove that the binder was made from it. A sha256 "
    "is the fingerprint of a file: one changed letter gives another."
)


def manifest(pack: Pack) -> tuple[Block, ...]:
    """Return the manifest, with who agreed each section; nothing before it is made up.

    Families are told who agreed it: what a program proves is in the file that is attached to it.
    """
    if pack.manifest is None:
        return ()
    if pack.is_for_families:
        return tuple(_agreed(pack, Heading(1, "Who agreed this pack", _ANCHOR)))
    return (
        Heading(1, PackSection.MANIFEST.words, _ANCHOR),
        Lead(plain(_LEAD)),
        _facts(pack.manifest),
        *_counts(pack.manifest),
        *_agreed(pack, _heading("Who agreed it", "agreed")),
        *_exhibits(pack),
        *_rule_sets(pack.manifest),
        *_kept(pack),
    )


def _facts(one: Manifest) -> Table:
    log_head = grouped(one.log_head, on_one_line=True)
    rows = (
        _row("State of the bank", grouped(one.state, on_one_line=True)),
        _row("Head of its log", f"{log_head}\nafter {one.log_steps:,} steps"),
        _row("Made with", one.application),
        _row("Last verified backup", one.backup or "None is on record."),
    )
    columns = (Column("What", 44), Column("As it was printed", 126))
    return _table(columns, rows, "What the binder was made from, and with what.")


def _counts(one: Manifest) -> Iterator[Block]:
    if not one.counts:
        return
    yield _heading("What is in it", "counts")
    is_whole = all(held is not None for _, held, _ in one.counts)
    in_bank = (Column("In the bank", 40, Align.RIGHT),) if is_whole else ()
    of_each = "How much of each the bank holds, and how much of it is in this pack."
    yield _table(
        (Column("What", 90), *in_bank, Column("In this pack", 40, Align.RIGHT)),
        (
            _row(opening(what), *(() if held is None else (f"{held:,}",)), f"{here:,}")
            for what, held, here in one.counts
        ),
        of_each if is_whole else "How much of each is in this pack.",
    )


def _agreed(pack: Pack, heading: Heading) -> Iterator[Block]:
    titles = _sections(pack)
    agreed = [one for one in pack.agreed if one.section in titles]
    if not agreed:
        return
    yield heading
    yield _table(
        (Column("Section", 90), Column("Agreed by", 55), Column("On", 25)),
        (_row(titles[one.section], one.who, short_day(one.on)) for one in agreed),
        "Who agreed each section, and when.",
    )


def _sections(pack: Pack) -> Mapping[str, str]:
    """Return the name of everything that can be agreed, by its key."""
    weaknesses = (account.weakness for account in pack.se.accounts)
    titles = {
        f"weakness/{one.id}": f"{opening(name(one))} {one.number}: {one.title}"
        for one in weaknesses
    }
    return titles | {one.value: one.words for one in PackSection}


def _exhibits(pack: Pack) -> Iterator[Block]:
    if not pack.manifest or not pack.manifest.exhibits:
        return
    titles = {piece.code: piece.title for piece in pack.se.evidence}
    yield _heading("Its exhibits", "exhibits")
    yield _table(
        (Column("No.", 14), Column("Title", 76), Column("sha256 of the original", 80)),
        (
            _row(code, titles.get(code, "–"), grouped(sha256))
            for code, sha256 in pack.manifest.exhibits
        ),
        "The sha256 of each exhibit, as it was received.",
        names_pages=True,
    )


def _rule_sets(one: Manifest) -> Iterator[Block]:
    if not one.rule_sets:
        return
    yield _heading("The rules that it was made by", "rules")
    yield _table(
        (Column("File", 44), Column("sha256", 126)),
        (_row(what, grouped(sha256, on_one_line=True)) for what, sha256 in one.rule_sets),
        "The files of rules, each with its sha256.",
    )


def _heading(words: str, anchor: str) -> Heading:
    return Heading(2, words, f"{_ANCHOR}-{anchor}", listed=False)


def _row(head: str, *said: str) -> tuple[Cell, ...]:
    return Cell((Run(head, bold=True),)), *(Cell(plain(one)) for one in said)


def _table(
    columns: tuple[Column, ...],
    rows: Iterable[tuple[Cell, ...]],
    summary: str,
    names_pages: bool = False,
) -> Table:
    return Table(
        columns, tuple(rows), summary, row_heads=True, names_pages=names_pages, is_data=True
    )


def _kept(pack: Pack) -> Iterator[Block]:
    """Yield how many words that may tell somebody were kept; which, only an internal sheet says."""
    if pack.recipe.edition is not Edition.INSPECTOR or not pack.kept_words:
        return
    kept = f"{opening(counted(pack.kept_words, 'place'))} that may tell who somebody is"
    was = "was" if pack.kept_words == 1 else "were"
    yield Note(plain(f"{kept} {was} looked at and kept with a reason, which the council holds."))
