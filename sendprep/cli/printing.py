"""The commands that print."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sendprep.cli.banks import FILE, evidence_of, open_bank, opens_a_bank
from sendprep.cli.binders import OF_A_BINDER, BinderWanted, print_of_binder, takes_a_binder
from sendprep.domain.editions import Edition
from sendprep.services.name_officer import officer_of_this_computer

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank


_OF_A_BANK = ("sef", "coverage", "kept-words")
"""What is printed of the bank as a whole."""
_OF_A_ROUND = ("cases", "moderation", "case", "method")
"""What is printed of an audit round, or of the draw that it audits."""


@click.command()
@opens_a_bank
@click.argument(
    "what",
    type=click.Choice([*_OF_A_BANK, *_OF_A_ROUND, "tracked", "annotated", *OF_A_BINDER]),
)
@click.option(
    "-o",
    "--out",
    type=FILE,
    required=True,
    help="OUT.pdf or OUT.docx; a folder for pack and data-folder, OUT.xlsx for evidence-index.",
)
@click.option("--round", "number", type=int, help="The audit round, such as 2; else the newest.")
@click.option("--case", "case_id", help="The case whose page is printed, such as P00012.")
@click.option("--evidence", "code", help="The PDF that is annotated, such as E47.")
@click.option(
    "--keep-because",
    "because",
    help="Why words that look as if they told who somebody is may be printed; it is kept.",
)
@takes_a_binder
def report(
    bank: Path,
    what: str,
    out: Path,
    number: int | None,
    case_id: str | None,
    code: str | None,
    because: str | None,
    passphrase_file: Path | None,
    binder: BinderWanted,
) -> None:
    """Print a report from BANK as PDF or Word.

    The report is sef, the self-evaluation summary; coverage, the map of where evidence is thin
    with every gap named; kept-words, for the council alone, which words that may tell somebody
    were kept and why; cases, an audit round with its method, findings and how sure they are,
    without names or numbers under 5; moderation, how far the two auditors of a round agree; case,
    every answer and note of one case of it for a moderation meeting; method, how its sample was
    drawn; tracked, the cases that inspectors follow, their mix, documents and chronologies; or
    annotated, a copy of one PDF of the evidence with boxes round what is filed from it. None but
    that copy is written while words in it may tell who somebody is, or a document that is bound
    or saved with it tells who a child is, unless --keep-because says why they may stay; that
    reason is kept for each.

    Of the revisit it prints pack, the briefing pack with its exhibits and the hashes of both;
    weakness, the sheet of each weakness, or of one; meetings, the plan of the days, a sheet for
    each meeting and the logs; evidence-index, all about every document as XLSX; data-folder, the
    documents as received, numbered, with an index.html. What --edition withholds is in none of
    them; sef, coverage and cases take it too.
    """
    if (what == "annotated") != (code is not None):
        raise click.UsageError("An annotated copy, and nothing else, needs --evidence.")
    if (what == "case") != (case_id is not None):
        raise click.UsageError("The page of a case, and nothing else, needs --case.")
    if number is not None and what not in _OF_A_ROUND:
        raise click.UsageError(f"Only {', '.join(_OF_A_ROUND)} take --round.")
    binder.refuse_beside(what)
    wanted = _Wanted(what, out, number, case_id or "", code or "", binder)
    with open_bank(bank, passphrase_file) as opened:
        written = _print_kept(opened, wanted, because)
    click.echo(f"Wrote {written}")


@dataclass(frozen=True)
class _Wanted:
    """What is to be printed where; `round` is None for the newest, other words are "" for none."""

    what: str
    out: Path
    round: int | None
    case_id: str
    evidence: str
    binder: BinderWanted


def _print_kept(opened: "Bank", wanted: _Wanted, because: str | None) -> Path:
    """Print; with a reason, keep what may tell who somebody is: documents first, then words."""
    from sendprep.services.look_at_print import WordsTellError, keep_all

    for _ in ("documents", "words"):
        try:
            return _print_report(opened, wanted)
        except WordsTellError as refusal:
            if because is None:
                raise
            keep_all(opened, refusal.telling, because)
            for one in refusal.telling:
                _tell(f"{one.said} is kept.")
    return _print_report(opened, wanted)


def _print_report(opened: "Bank", wanted: _Wanted) -> Path:
    from sendprep.services.annotate import write_annotated

    if wanted.what in OF_A_BINDER:
        return print_of_binder(opened, wanted.what, wanted.out, wanted.binder, _tell)
    if wanted.what in _OF_A_ROUND:
        _print_of_round(opened, wanted)
    elif wanted.evidence:
        done = write_annotated(opened, evidence_of(opened, wanted.evidence).id, wanted.out)
        if done.remark:
            _tell(done.remark)
    else:
        _print_of_bank(opened, wanted)
    return wanted.out


def _print_of_bank(opened: "Bank", wanted: _Wanted) -> None:
    from sendprep.services.write_kept_words import write_kept_words
    from sendprep.services.write_report import write_coverage, write_sef
    from sendprep.services.write_tracked import write_tracked

    readers = wanted.binder.readers
    match wanted.what:
        case "sef":
            write_sef(opened, wanted.out, tell=_tell, edition=readers or Edition.INSPECTOR)
        case "coverage":
            write_coverage(opened, wanted.out, tell=_tell, edition=readers)
        case "kept-words":
            write_kept_words(opened, wanted.out, tell=_tell)
        case _:
            write_tracked(opened, wanted.out, tell=_tell)


def _print_of_round(opened: "Bank", wanted: _Wanted) -> None:
    from sendprep.services.write_case_papers import write_case, write_method, write_moderation
    from sendprep.services.write_cases import round_of_number, write_cases

    chosen = None if wanted.round is None else round_of_number(opened, wanted.round)
    round_id, draw_id = (chosen.id, chosen.draw_id) if chosen else ("", "")
    match wanted.what:
        case "moderation":
            write_moderation(opened, wanted.out, round_id, tell=_tell)
        case "case":
            write_case(opened, wanted.out, round_id, wanted.case_id, tell=_tell)
        case "method":
            write_method(opened, wanted.out, draw_id, tell=_tell)
        case _:
            write_cases(opened, wanted.out, round_id, tell=_tell, edition=wanted.binder.readers)


def _tell(words: str) -> None:
    click.echo(f"Look: {words}", err=True)


@click.command()
@click.argument("folder", type=FILE)
def demo(folder: Path) -> None:
    """Make the invented sample area in FOLDER.

    That is its bank, its papers, a list of children, and its SEF as PDF and Word. A bank that is
    there is kept.
    """
    from sendprep.bank.bank import Bank
    from sendprep.services.make_sample import make_sample
    from sendprep.services.write_report import write_sef

    bank_file = make_sample(folder, None)
    with Bank.open(bank_file, None, officer_of_this_computer()) as opened:
        for suffix in (".pdf", ".docx"):
            out = write_sef(opened, folder / f"Ashmere SEF summary{suffix}", today=date.today())
            click.echo(f"Wrote {out}")
    click.echo(f"Open it with: sendprep open {bank_file}")
