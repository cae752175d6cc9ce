"""Clear print: the styles of text set larger, for readers who need it (print.md 2)."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace

from sendprep.domain.editions import Edition
from sendprep.reports import styles
from sendprep.reports.styles import Style

_is_on = ContextVar("is_on", default=False)


def _larger(style: Style, size: float, lead: float) -> tuple[Style, Style]:
    return style, replace(style, size=size, lead=lead)


_LARGER = dict(
    (
        _larger(styles.BODY, 12, 16.5),
        _larger(styles.BULLET, 12, 16.5),
        _larger(styles.LEAD, 12.5, 17),
        _larger(styles.H3, 12, 16),
        _larger(styles.EXACT_WORDS, 12.5, 16.6),
        _larger(styles.GAP, 10.5, 13.7),
        _larger(styles.NOTE, 9.5, 12.3),
        _larger(styles.TABLE_HEAD, 9.5, 12),
        _larger(styles.TABLE_TEXT, 10.5, 13.7),
        _larger(styles.TABLE_FIGURE, 10.5, 13.7),
        _larger(styles.HEAT_FIGURE, 10.5, 13.7),
        _larger(styles.HEAT_ON_DARK, 10.5, 13.7),
        _larger(styles.TABLE_SECOND, 9.5, 12),
        _larger(styles.SHEET_TEXT, 10.5, 13.2),
        _larger(styles.SHEET_QUESTION, 10.5, 13.2),
        _larger(styles.SHEET_FIGURE, 10.5, 13.2),
        _larger(styles.SHEET_SECOND, 9.5, 11.8),
        _larger(styles.SHEET_HEAD, 9.5, 11.8),
        _larger(styles.ZONE_LABEL, 10.5, 13),
        _larger(styles.MARK_DAY, 9.5, 12),
        _larger(styles.MARK_MAIN, 9.5, 12),
        _larger(styles.LABEL, 9.5, 12.2),
        _larger(styles.FACT, 10.5, 13.7),
        _larger(styles.CONTENTS_2, 10.5, 14.5),
        _larger(styles.COVER_NOTE, 10.5, 14),
    )
)
"""Titles, drawings and running matter stay: what is read on and on grows."""


def is_clear_for(edition: Edition) -> bool:
    """Whether the readers of an edition are given clear print, as families are."""
    return edition is Edition.PARENTS


@contextmanager
def clear_print(is_on: bool) -> Iterator[None]:
    """Set in clear print what is laid out inside, if it is on."""
    before = _is_on.set(is_on)
    try:
        yield
    finally:
        _is_on.reset(before)


def as_set(style: Style) -> Style:
    """Return a style as it is set here and now."""
    return _LARGER.get(style, style) if _is_on.get() else style
