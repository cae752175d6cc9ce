"""The commands that print."""

from datetime import date
from pathlib import Path

import click

from sendprep.cli.banks import FILE, evidence_of, open_bank, opens_a_bank
from sendprep.services.name_officer import officer_of_this_computer


@click.command()
@opens_a_bank
@click.argument("what", type=click.Choice(["sef", "coverage", "annotated"]))
@click.option("-o", "--out", type=FILE, required=True, help="OUT.pdf or OUT.docx")
@click.option("--evidence", "code", help="The PDF that is annotated, such as E47.")
def report(
    bank: Path, what: str, out: Path, code: str | None, passphrase_file: Path | None
) -> None:
    """Print a report from BANK as PDF or Word.

    The report is sef, the self-evaluation summary; coverage, the map of where evidence is thin
    with every gap named; or annotated, a copy of one PDF of the evidence with boxes round what
    is filed from it.
    """
    from sendprep.services.annotate import write_annotated
    from sendprep.services.write_report import write_coverage, write_sef

    if (what == "annotated") != (code is not None):
        raise click.UsageError("An annotated copy, and nothing else, needs --evidence.")

    def tell(words: str) -> None:
        click.echo(f"Look: {words}", err=True)

    with open_bank(bank, passphrase_file) as opened:
        if code is not None:
            done = write_annotated(opened, evidence_of(opened, code).id, out)
            if done.remark:
                tell(done.remark)
        else:
            {"sef": write_sef, "coverage": write_coverage}[what](opened, out, tell=tell)
    click.echo(f"Wrote {out}")


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
