"""Keeps Python's search for circular garbage from holding up the window.

Each full search stops every thread for as long as there are many objects: a third of a second
with a map of 100,000 links in sight, and over again while a worker counts them. Nearly all that
is made then is freed without any search.
"""

import gc

_YOUNG, _MIDDLE, _NEVER = 10_000, 10, 1_000_000


def search_seldom() -> None:
    """Search among young objects only; all are searched by `search_all`."""
    gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)


def search_all() -> None:
    """Free what is left of pages that were dropped; when nobody waits for the window."""
    gc.collect()
