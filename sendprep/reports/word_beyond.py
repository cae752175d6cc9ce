"""References of a Word file to pages that it does not hold: numbers as text, links to the file."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import cast

from sendprep.domain.binder_numbers import Beyond
from sendprep.reports.anchors import anchors
from sendprep.reports.document import Document, Run


def with_beyond(document: Document, beyond: Mapping[str, Beyond]) -> Document:
    """Return the document with the numbers of pages beyond it, which no field can work out."""
    own = {anchor for block in document.blocks for anchor in anchors(block)}

    def reached(run: Run) -> Run:
        target = run.page_of or run.goes_to
        if target is None or target in own:
            return run
        if run.is_hoped and target not in beyond:
            return Run()
        number = beyond[target].label if target in beyond else "–"
        text = run.text if run.page_of is None else run.text + number
        file = document.beyond_file if target in beyond else ""
        return replace(run, text=text, page_of=None, goes_to=None, file=file)

    def mended(value: object) -> object:
        match value:
            case Run():
                return reached(value)
            case tuple():
                return tuple(map(mended, value))
            case _ if is_dataclass(value) and not isinstance(value, type):
                kept = {field.name: getattr(value, field.name) for field in fields(value)}
                changed = {name: mended(old) for name, old in kept.items()}
                new = {name: one for name, one in changed.items() if one is not kept[name]}
                return replace(value, **new) if new else value
        return value

    return cast(Document, mended(document))
