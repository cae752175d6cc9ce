"""The command that checks lists of children."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sendprep.cli.banks import FILE, print_json, wants_json_option
from sendprep.domain.cohort import Column, Fault, ListName
from sendprep.domain.cohort_columns import Chosen, plain
from sendprep.domain.cohort_faults import by_rule
from sendprep.domain.cohort_frame import AgeBand

if TYPE_CHECKING:
    from sendprep.services.check_cohort import CheckedCohort

_DAY = click.DateTime(["%Y-%m-%d"])
_LISTS = click.Choice([one.value for one in ListName])
_SHOWN = 8
"""Rows that are named for each rule when people read; JSON names all."""


@click.command()
@click.argument("file", type=FILE)
@click.option("--on", type=_DAY, help="Day that ages are counted on; today if not said.")
@click.option("--list", "which", type=_LISTS, help="Which list it is, if it cannot be told.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="HEADING=COLUMN",
    help="What a heading of the file means, such as “Ref no=Unique ID”.",
)
@wants_json_option
def cohort(
    file: Path, on: datetime | None, which: str | None, columns: tuple[str, ...], wants_json: bool
) -> None:
    """Check the lists of children in FILE (Annex A, .xlsx or CSV); nothing is stored.

    Rules 101a to 209 are the published ones; those named by a word are our own. A query may turn
    out right. Exit code 0 also with faults.
    JSON: {rows: {List_1, List_2}, faults: [{rule, list, id, row, column, message,
    query: true|false}], remarks: [sentence on what was not read or checked]}
    """
    from sendprep.services.check_cohort import check_cohort

    chosen = Chosen(chosen_columns(columns), ListName(which) if which else None)
    checked = check_cohort(file, on.date() if on else date.today(), chosen)
    if wants_json:
        print_json(_as_json(checked))
    else:
        _print(checked)


def chosen_columns(columns: Iterable[str]) -> dict[str, Column]:
    """Return columns by headings; misuse if a column is not one of the lists'."""
    known = {plain(column.value): column for column in Column}
    chosen = {}
    for one in columns:
        heading, _, name = one.rpartition("=")
        if not heading or plain(name) not in known:
            names = ", ".join(column.value for column in Column)
            raise click.BadParameter(f"“{one}” is not HEADING=COLUMN. Columns: {names}.")
        chosen[heading] = known[plain(name)]
    return chosen


def _as_json(checked: "CheckedCohort") -> dict[str, Any]:
    return {
        "rows": {which.value: count for which, count in checked.rows.items()},
        "faults": [_fault(fault) for fault in checked.faults],
        "remarks": list(checked.remarks),
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "rule": fault.rule,
        "list": fault.list.value,
        "id": fault.id,
        "row": fault.row,
        "column": fault.column,
        "message": fault.message,
        "query": fault.is_query,
    }


def _print(checked: "CheckedCohort") -> None:
    """Print each rule that is broken once, with the first rows, then what sampling would use."""
    for which, count in checked.rows.items():
        bands = Counter(case.age_band for case in checked.cases if case.list is which)
        ages = ", ".join(f"{band.value}: {bands[band]:,}" for band in AgeBand if bands[band])
        click.echo(f"{which.value}: {count:,} rows" + (f" (aged {ages})" if ages else ""))
    for one in by_rule(checked.faults):
        ids = ", ".join(fault.id for fault in one.faults[:_SHOWN])
        more = f" and {len(one.faults) - _SHOWN} more" if len(one.faults) > _SHOWN else ""
        found = f"{len(one.faults)}: {ids}{more}"
        click.echo(f"{one.rule} ({one.list.value}) {one.message} {found}")
    if not checked.faults:
        click.echo("No rule is broken.")
    for remark in checked.remarks:
        click.echo(f"Look: {remark}", err=True)
