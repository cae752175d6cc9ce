"""The commands that draw a sample of cases, and replace one that cannot be audited."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sendprep.cli.banks import FILE, open_bank, opens_a_bank, print_json, wants_json_option
from sendprep.cli.cohorts import chosen_columns
from sendprep.cli.keys import key_wanted, save_key_of
from sendprep.domain.adequacy import Reach, percent_points
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_columns import Chosen, plain
from sendprep.domain.draw_reach import reach_of, reach_of_stratum
from sendprep.domain.sample import DrawnStratum, DrawPlan, Picking
from sendprep.domain.sample_frame import GROUPS

if TYPE_CHECKING:
    from sendprep.services.draw_sample import DrawnSample

_DAY = click.DateTime(["%Y-%m-%d"])
_LISTS = click.Choice([one.value for one in ListName])
_WIDEST = 40


def _groups(context: click.Context, option: click.Parameter, said: str) -> tuple[str, ...]:
    """Return the groups that are named, each once; misuse if one is none."""
    known = {plain(name): name for name in GROUPS}
    groups: dict[str, None] = {}
    for one in filter(None, (part.strip() for part in said.split(","))):
        if plain(one) not in known:
            raise click.BadParameter(f"there is no group “{one}”. Groups: {', '.join(GROUPS)}.")
        groups[known[plain(one)]] = None
    return tuple(groups)


def _reasons(
    context: click.Context, option: click.Parameter, said: Iterable[str]
) -> dict[str, str]:
    """Return reasons by the ids of cases; misuse where one is not ID=REASON."""
    reasons = {}
    for one in said:
        case, sign, reason = one.partition("=")
        if not sign or not case.strip() or not reason.strip():
            raise click.BadParameter(f"“{one}” is not ID=REASON.")
        reasons[case.strip()] = reason.strip()
    return reasons


@click.command()
@opens_a_bank
@click.option("--frame", type=FILE, required=True, help="List of children (.xlsx or CSV).")
@click.option("--size", type=int, required=True, help="How many cases to draw.")
@click.option("--seed", required=True, help="Any word or number; the same draws the same cases.")
@click.option("--by", default="", callback=_groups, metavar="GROUP,…", help="What makes strata.")
@click.option("--minimum", type=int, default=0, help="Cases of each stratum at least, or all.")
@click.option("--systematic", is_flag=True, help="Draw at equal steps down the list of ids.")
@click.option(
    "--exclude", multiple=True, callback=_reasons, metavar="ID=REASON", help="Leave a case out."
)
@click.option("--list", "which", type=_LISTS, help="Draw from this list only.")
@click.option("--on", type=_DAY, help="Day that ages are counted on; today if not said.")
@click.option("--column", "columns", multiple=True, metavar="HEADING=COLUMN", help="As in cohort.")
@click.option("--key-file", type=FILE, help="Save who the cases are in this encrypted file.")
@click.option("--key-passphrase-file", type=FILE, help="File whose first line opens the key.")
@wants_json_option
def sample(
    bank: Path,
    passphrase_file: Path | None,
    frame: Path,
    size: int,
    seed: str,
    by: tuple[str, ...],
    minimum: int,
    systematic: bool,
    exclude: dict[str, str],
    which: str | None,
    on: datetime | None,
    columns: tuple[str, ...],
    key_file: Path | None,
    key_passphrase_file: Path | None,
    wants_json: bool,
) -> None:
    """Draw a sample of cases from the children that a file lists, and keep it in BANK.

    Groups for --by: need, age_band, phase, setting, plan (new or amended), looked_after,
    out_of_area; without it the draw is simple. Strata are given cases in proportion to their
    size. What is kept of a child is a pseudonymous id, bands, codes and flags; who it is stands
    in the --key-file alone, if one is wanted. The same draw on another day needs the same --on, as
    ages are in the frame.
    JSON: {id, method: [sentence], seed, counted_on: day, frame_hash, size, frame,
    strata: [{group, values: {group: value}, frame, excluded, sample, margin: points|null}], ids,
    replaced: [{out, into, reason}], adequacy: {sample, frame, margin: points,
    needed: {"5", "10", "15": cases}, sentence}, remarks: [sentence]}; margin is the widest that a
    share can be out either way, and null where no case was drawn.
    """
    from sendprep.services.draw_sample import draw_sample, read_cases

    picking = Picking.SYSTEMATIC if systematic else Picking.RANDOM
    plan = DrawPlan(size, seed, by, picking, minimum, excluded=exclude)
    only = ListName(which) if which else None
    chosen = Chosen(chosen_columns(columns))
    with open_bank(bank, passphrase_file) as opened:
        words = key_wanted(opened, key_file, key_passphrase_file)
        listed = read_cases(frame, on.date() if on else date.today(), chosen, only)
        drawn = draw_sample(opened, listed, plan)
        (_print_json if wants_json else _print)(drawn)
        if key_file:
            save_key_of(opened, drawn.kept.id, frame, key_file, words, chosen)


@click.command()
@opens_a_bank
@click.argument("case")
@click.option("--reason", required=True, help="Why it cannot be audited.")
@wants_json_option
def replace(
    bank: Path, case: str, passphrase_file: Path | None, reason: str, wants_json: bool
) -> None:
    """Put the next reserve of its stratum in the place of CASE, in the newest sample of BANK.

    JSON: {out, into, reason}
    """
    from sendprep.services.draw_sample import newest_draw, replace_case

    with open_bank(bank, passphrase_file) as opened:
        kept = replace_case(opened, newest_draw(opened).id, case, reason)
    made = _replaced(kept)[-1]
    if wants_json:
        print_json(made)
    else:
        click.echo(f"{made['into']} takes the place of {made['out']}: {made['reason']}.")


def _print_json(drawn: "DrawnSample") -> None:
    print_json(_as_json(drawn))


def _as_json(drawn: "DrawnSample") -> dict[str, Any]:
    kept = drawn.kept
    made = kept.draw
    return {
        "id": kept.id,
        "method": list(kept.method(drawn.frame)),
        "seed": made.plan.seed,
        "counted_on": drawn.frame.counted_on.isoformat(),
        "frame_hash": made.frame_hash,
        "size": len(made.ids),
        "frame": made.frame,
        "strata": [_stratum(one, made.plan.by) for one in made.strata],
        "ids": list(made.ids),
        "replaced": _replaced(kept),
        "adequacy": _adequacy(reach_of(made)),
        "remarks": list(drawn.remarks),
    }


def _stratum(one: DrawnStratum, by: Sequence[str]) -> dict[str, Any]:
    bears = reach_of_stratum(one)
    return {
        "group": _named(one),
        "values": dict(zip(by, one.values, strict=True)),
        "frame": one.frame,
        "excluded": one.excluded,
        "sample": len(one.drawn),
        "margin": _points(bears) if bears else None,
    }


def _adequacy(bears: Reach) -> dict[str, Any]:
    return {
        "sample": bears.cases,
        "frame": bears.frame,
        "margin": _points(bears),
        "needed": {str(points): size for points, size in bears.needed.items()},
        "sentence": bears.sentence,
    }


def _points(bears: Reach) -> float:
    return round(100 * bears.margin, 1)


def _replaced(kept: KeptDraw) -> list[dict[str, str]]:
    return [
        {"out": one.out, "into": one.into, "reason": one.reason} for one in kept.draw.replacements
    ]


def _named(one: DrawnStratum) -> str:
    return " / ".join(value or "not recorded" for value in one.values) or "all cases"


def _print(drawn: "DrawnSample") -> None:
    """Print strata, the cases, how they were drawn and what they will bear."""
    made = drawn.kept.draw
    width = min(_WIDEST, max(7, *(len(_named(one)) for one in made.strata)))
    click.echo(f"{'Stratum':<{width}}  {'Frame':>7} {'Sample':>7}  Out by, at most")
    for one in made.strata:
        bears = reach_of_stratum(one)
        name = _named(one)
        name = name if len(name) <= width else f"{name[: width - 1]}…"
        out = percent_points(bears.margin) if bears else "nothing can be said"
        click.echo(f"{name:<{width}}  {one.frame:>7,} {len(one.drawn):>7,}  {out}")
    click.echo(f"\nCases: {', '.join(made.ids)}\n")
    click.echo("\n".join(drawn.kept.method(drawn.frame)))
    click.echo(f"\nIs it enough? {reach_of(made).sentence}")
    for remark in drawn.remarks:
        click.echo(f"Look: {remark}", err=True)
