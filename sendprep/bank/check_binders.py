"""Checks that issues gave every page a number of its own, and that nothing is numbered twice."""

from collections import Counter
from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import TAMPERED, Fault

_MAKE_AGAIN = "Remove the later one and make it again; it is then given the next number."
_NUMBERED_TWICE = (
    ("questions", "Several questions have one number"),
    ("requests", "Several things that inspectors asked for have one number"),
)


def issues_astray(bank: Bank) -> Iterator[Fault]:
    """Look for issues in which two pages have one number, and for two that have one number."""
    issues = bank.issues.all()
    for issue in issues:
        labels = Counter(label for part in issue.parts for label in part.labels)
        twice = [label for label, count in labels.items() if count > 1]
        if twice:
            where = f"issue {issue.number}, page {', '.join(twice[:3])}"
            yield Fault("Pages of an issue have one number", where, TAMPERED)
    numbers = Counter((issue.recipe_id, issue.number) for issue in issues)
    names = {one.id: one.name for one in bank.recipes.all()}
    for (recipe_id, number), count in numbers.items():
        if count > 1:
            of_edition = recipe_id.partition("/")[0]  # each counts its own issues
            where = f"issue {number} of {names.get(of_edition, 'a recipe that was removed')}"
            yield Fault("Several issues of a binder have one number", where, TAMPERED)


def numbered_twice(bank: Bank) -> Iterator[Fault]:
    """Look for questions, and for requests, with one number, as two joined banks may hold."""
    for table, what in _NUMBERED_TWICE:
        rows = bank.db.execute(
            f"select number from {table} group by number having count(*) > 1 order by number"  # noqa: S608
        )
        for (number,) in rows:
            yield Fault(what, f"{table} {number}", _MAKE_AGAIN)
