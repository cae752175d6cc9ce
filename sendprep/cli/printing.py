"""The commands that print."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sendprep.cli.banks import FILE, evidence_of, open_bank, opens_a_bank
from sendprep.services.name_officer import officer_of_this_computer

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank


@click.command()
@opens_a_bank
@click.argument("what", type=click.Choice(["sef", "coverage", "cases", "annotated"]))
@click.option("-o", "--out", type=FILE, required=True, help="OUT.pdf or OUT.docx")
@click.option("--round", "number", type=int, help="The audit round, such as 2; else the newest.")
@click.option("--evidence", "code", help="The PDF that is annotated, such as E47.")
@click.option(
    "--keep-because",
    "because",
    help="Why words that look as if they told who somebody is may be printed; it is kept.",
)
def report(
    bank: Path,
    what: str,
    out: Path,
    number: int | None,
    code: str | None,
    because: str | None,
    passphrase_file: Path | None,
) -> None:
    """Print a report from BANK as PDF or Word.

    The report is sef, the self-evaluation summary; coverage, the map of where evidence is thin
    with every gap named; cases, an audit round with its method, findings and how sure they are,
    without names or numbers under 5; or annotated, a copy of one PDF of the evidence with boxes
    round what is filed from it. It is not written while words in it may tell who somebody is,
    unless --keep-because says why they may stay; that reason is kept for each.
    """
    from sendprep.services.look_at_print import WordsTellError, keep_all

    if (what == "annotated") != (code is not None):
        raise click.UsageError("An annotated copy, and nothing else, needs --evidence.")
    if number is not None and what != "cases":
        raise click.UsageError("Only cases takes --round.")
    with open_bank(bank, passphrase_file) as opened:
        try:
            _print_report(opened, what, out, code, number)
        except WordsTellError as refusal:
            if because is None:
                raise
            keep_all(opened, refusal.telling, because)
            _print_report(opened, what, out, code, number)
    click.echo(f"Wrote {out}")


def _print_report(
    opened: "Bank", what: str, out: Path, code: str | None, number: int | None
) -> None:
    from sendprep.services.annotate import write_annotated
    from sendprep.services.write_cases import round_of_number, write_cases
    from sendprep.services.write_report import write_coverage, write_sef

    if code is not None:
        done = write_annotated(opened, evidence_of(opened, code).id, out)
        if done.remark:
            _tell(done.remark)
    elif what == "cases":
        round_id = round_of_number(opened, number).id if number is not None else ""
        write_cases(opened, out, round_id, tell=_tell)
    else:
        {"sef": write_sef, "coverage": write_coverage}[what](opened, out, tell=_tell)


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
