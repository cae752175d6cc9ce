"""The command that says what a sample of cases can bear."""

from typing import Any

import click

from sendprep.cli.banks import print_json, wants_json_option
from sendprep.domain.adequacy import Adequacy
from sendprep.domain.adequacy import adequacy as what_it_bears


@click.command()
@click.option("--n", "cases", type=int, required=True, help="How many cases were audited.")
@click.option("--yes", type=int, required=True, help="How many of them meet the criterion.")
@click.option("--frame", type=int, help="How many cases they were drawn from; unsaid: very many.")
@wants_json_option
def adequacy(cases: int, yes: int, frame: int | None, wants_json: bool) -> None:
    """Say how sure a share found in a sample is, and how many cases would be enough.

    The interval is Wilson's at 95 %, corrected for the size of the frame; it holds for cases
    drawn by chance. With every case of the frame audited it is the share itself.
    JSON: {share, low, high: 0 to 1, needed: {"5", "10", "15": cases}}; needed is the sample
    that makes a share known to within so many points either way, whatever it is.
    """
    bears = what_it_bears(yes, cases, frame)
    if wants_json:
        print_json(as_json(bears))
    else:
        click.echo("\n".join(bears.sentences))


def as_json(bears: Adequacy) -> dict[str, Any]:
    """Return what a sample can bear as the command prints it."""
    return {
        "share": round(bears.share.value, 6),
        "low": round(bears.share.low, 6),
        "high": round(bears.share.high, 6),
        "needed": {str(points): size for points, size in bears.reach.needed.items()},
    }
