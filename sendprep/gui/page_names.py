"""What the pages of a document are called: the number printed on each, and whose page it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.binder_numbers import number_order


@dataclass(frozen=True)
class PageNames:
    """The printed number of each page, its place where it has none, such as 43a.

    `waits` says of a page that is made only when somebody looks at it what it will be. Of what is
    bound as a book, `starts_right`, the first page is a right-hand one.
    """

    labels: Sequence[str] = ()
    waits: Sequence[str] = ()
    starts_right: bool = False

    def label(self, page: int) -> str:
        """Return what is printed on a page, counted from 1."""
        return self.labels[page - 1] if 0 < page <= len(self.labels) else str(page)

    def wait(self, page: int) -> str:
        """Return what a page shows as long as it is not drawn."""
        return self.waits[page - 1] if 0 < page <= len(self.waits) else ""

    def page(self, label: str) -> int | None:
        """Return the page with a printed number, or the last one before it; None without any."""
        if label in self.labels:
            return self.labels.index(label) + 1
        wanted = number_order(label)
        before = [at for at, one in enumerate(self.labels, 1) if number_order(one) <= wanted]
        if not self.labels and label.isdecimal():
            return int(label)
        return before[-1] if before else None
