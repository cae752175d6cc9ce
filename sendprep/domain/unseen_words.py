"""Words of a page outside the part of it that is shown, which stay in the file all the same."""

from collections.abc import Iterable, Iterator, Sequence

from sendprep.domain.pages import Line, Page

_BEGINS = "It holds words outside what is shown of "
_MOST = 3


def remarks_on_unseen(pages: Sequence[Page]) -> Iterator[str]:
    """Yield a sentence on the pages with such words: they are read, and searched for names."""
    found = [f"{page.number}" for page in pages if any(_is_unseen(one, page) for one in page.lines)]
    if found:
        where = f"{'page' if len(found) == 1 else 'pages'} {', '.join(found[:_MOST])}"
        rest = f" and {len(found) - _MOST} more" if len(found) > _MOST else ""
        yield f"{_BEGINS}{where}{rest}: they are read here, and a search of the file finds them."


def has_unseen(remarks: Iterable[str]) -> bool:
    """Whether remarks on a document tell of such words."""
    return any(remark.startswith(_BEGINS) for remark in remarks)


def _is_unseen(line: Line, page: Page) -> bool:
    box = line.box
    if box is None or not line.text.strip():
        return False
    is_beside = box.right <= 0 or box.left >= page.width
    return is_beside or box.bottom <= 0 or box.top >= page.height
