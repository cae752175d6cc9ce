"""Shares with their intervals: a drawn bar in each row, beside the words that say the same."""

from sendprep.reports import styles
from sendprep.reports.document import IntervalRow, Intervals
from sendprep.reports.flow import At, Group, Picture, Piece, Placed, Rule, stack
from sendprep.reports.flow_rows import RowsUnderHead
from sendprep.reports.flow_scale import Scale
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.interval_drawing import interval_drawing
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role, Scope

_NUMBER, _CASES, _BAR = 11 * MM, 24 * MM, 33 * MM
_FIGURE, _LIKELY = 20 * MM, 24 * MM
_CASES_AT = styles.WIDTH - _CASES - _BAR - _FIGURE - _LIKELY
_BAR_AT = _CASES_AT + _CASES
_FIGURE_AT, _LIKELY_AT = _BAR_AT + _BAR, _BAR_AT + _BAR + _FIGURE
_PAD, _ABOVE, _BELOW = 5.0, 3.2, 3.8


def lay_intervals(block: Intervals) -> Placed:
    """Return the rows laid out as a table that can be read cell by cell."""
    root = Element(Role.TABLE, summary=block.summary)
    head = _head(block, root.add(Role.TABLE_HEAD).add(Role.ROW))
    body = root.add(Role.TABLE_BODY)
    left = _NUMBER if any(row.number for row in block.rows) else 0.0
    rows = tuple(_row(row, left, body.add(Role.ROW)) for row in block.rows)
    made = RowsUnderHead(head, _head(block, None), rows)
    return Placed(made, (root,), before=6, after=4)


def _head(block: Intervals, row: Element | None) -> Group:
    def words(text: str, room: float, right: bool = False) -> Words:
        element = row.add(Role.HEAD_CELL, Scope.COLUMN) if row else None
        return set_words(text, styles.TABLE_HEAD, room, element, right=right)

    placed = (
        (words(block.label, _CASES_AT - _PAD), 0.0),
        (words(block.cases, _CASES - _PAD), _CASES_AT),
        (words(block.figure, _FIGURE, right=True), _FIGURE_AT),
        (words(block.likely, _LIKELY, right=True), _LIKELY_AT),
    )
    tall = max(one.height for one, _ in placed)
    places = [At(one, at, tall - one.height) for one, at in placed]
    return Group((*places, At(Scale(_BAR), _BAR_AT, tall - styles.AXIS.lead)))


def _row(row: IntervalRow, left: float, element: Element) -> Group:
    head = element.add(Role.HEAD_CELL, Scope.ROW)
    is_strong = row.interval is not None and not row.interval.is_few
    figures = styles.TABLE_FIGURE if is_strong else styles.TABLE_TEXT
    number = set_words(row.number, styles.HEAT_FIGURE, _NUMBER, head.add(Role.PARAGRAPH))
    label = stack(_label(row, _CASES_AT - left - _PAD, head))
    cells = [
        set_words(text, style, room, element.add(Role.CELL), right=right)
        for text, style, room, right in (
            (row.cases, styles.TABLE_TEXT, _CASES - _PAD, False),
            (row.figure, figures, _FIGURE, True),
            (row.likely, styles.TABLE_TEXT, _LIKELY, True),
        )
    ]
    tall = max(one.height for one in (label, *cells)) + _ABOVE + _BELOW
    bar = Picture(
        interval_drawing(row.interval, _BAR, tall, tall - _ABOVE - cells[0].style.lead / 2)
    )
    words = zip(cells, (_CASES_AT, _FIGURE_AT, _LIKELY_AT), strict=True)
    places = [At(number, 0, _ABOVE), At(label, left, _ABOVE)]
    places += [At(one, at, _ABOVE) for one, at in words]
    rule = Rule(styles.WIDTH, 0.4, styles.HAIRLINE)
    return Group((*places, At(bar, _BAR_AT), At(rule, 0, tall - rule.height)), least=tall)


def _label(row: IntervalRow, room: float, head: Element) -> list[Piece]:
    texts = [(row.label, styles.TABLE_TEXT), (row.second, styles.TABLE_SECOND)]
    return [set_words(text, style, room, head.add(Role.PARAGRAPH)) for text, style in texts if text]
