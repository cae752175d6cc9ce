"""People and timetable: who can be reached, who leads on what, and the days of the revisit."""

from collections.abc import Iterator, Sequence

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import LeadPart, Person
from sendprep.reports.document import Block, Cell, Column, Heading, Run, Table, plain
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.revisit_days import day_plan
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import common_name, opening

_ANCHOR = section_anchor(PackSection.PEOPLE)
_WIDTH = 170.0
_ROLE, _ROLE_BESIDE_ONE, _NUMBER = 46.0, 85.0, 10.0
_LEADS, _LEADS_NOBODY = 30.0, 20.0
_COLUMNS = (("Name", "name", 7), ("Body", "body", 7), ("Phone", "phone", 5), ("Mail", "mail", 11))


def people(pack: Pack) -> tuple[Block, ...]:
    """Return who can be reached, who leads on each weakness, and each day's meetings."""
    blocks = [*_reached(pack), *_leads(pack), *day_plan(pack)]
    return (Heading(1, PackSection.PEOPLE.words, _ANCHOR), *blocks) if blocks else ()


def _reached(pack: Pack) -> Iterator[Block]:
    if not pack.people:
        return
    columns = list(_columns(pack.people))
    parts = sum(part for _, _, part in columns)
    role = {0: _WIDTH, 1: _ROLE_BESIDE_ONE}.get(len(columns), _ROLE)
    can_be = any(one.phone or one.mail for one in pack.people)
    title = "Who can be reached" if can_be else "Who takes part"
    yield Heading(2, title, f"{_ANCHOR}-reached")
    yield Table(
        columns=(
            Column("Role", role),
            *(Column(head, (_WIDTH - role) * part / parts) for head, _, part in columns),
        ),
        rows=tuple(
            (
                Cell((Run(one.role, bold=True),)),
                *(Cell(plain(getattr(one, field) or "–")) for _, field, _ in columns),
            )
            for one in pack.people
        ),
        summary=f"{title} in the days of the revisit.",
        row_heads=True,
        names_pages=False,
    )


def _columns(people: Sequence[Person]) -> Iterator[tuple[str, str, int]]:
    """Yield head, field and share of the width of each column that anybody has something in."""
    for column in _COLUMNS:
        if any(getattr(one, column[1]) for one in people):
            yield column


def _leads(pack: Pack) -> Iterator[Block]:
    roles = {one.id: one.role for one in pack.people}
    held = {(one.weakness_id, one.part): roles.get(one.person_id, "") for one in pack.leads}
    led = [one.weakness for one in pack.se.accounts if any(one.weakness.id == w for w, _ in held)]
    if not led:
        return
    one, _ = common_name(led, pack.se.inspection)
    held_parts = {part for _, part in held}
    wide = [_LEADS if part in held_parts else _LEADS_NOBODY for part in LeadPart]
    yield Heading(2, "Who leads on what", f"{_ANCHOR}-leads")
    yield Table(
        columns=(
            Column("No.", _NUMBER),
            Column(opening(one), _WIDTH - _NUMBER - sum(wide)),
            *(Column(part.words, mm) for part, mm in zip(LeadPart, wide, strict=True)),
        ),
        rows=tuple(
            (
                Cell((_number(weakness.number),)),
                Cell((Run(weakness.title, bold=True),)),
                *(Cell(plain(held.get((weakness.id, part)) or "–")) for part in LeadPart),
            )
            for weakness in led
        ),
        summary="Who leads on each, for whom.",
        row_heads=True,
        names_pages=False,
    )


def _number(number: int) -> Run:
    return Run(f"{number}", bold=True, goes_to=weakness_anchor(number))
