"""The words of charts and of drawn diagrams (SmartArt), as their file last kept them."""

from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line
from sendprep.readers.rows import row_text

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
CHART, DIAGRAM = f"{_C}chart", f"{_D}relIds"
"""The elements that stand for a chart and for a diagram where they are shown."""
_MAX_POINTS = 5_000


def chart_lines(root: Element) -> list[Line]:
    """Return a chart's titles, then a row for each category with the value of every series."""
    titles = [_words(title) for title in root.iter(f"{_C}title")]
    lines = [Line(title, bold=at == 0) for at, title in enumerate(titles) if title]
    series = [*root.iter(f"{_C}ser")]
    names = [_name(one) for one in series]
    values = [_points(one, "val", "yVal") for one in series]
    categories: dict[int, str] = {}
    for one in series:
        categories = {**_points(one, "cat", "xVal"), **categories}
    if any(names):
        lines.append(Line(row_text(["", *names])))
    for at in sorted({at for one in (categories, *values) for at in one}):
        row = row_text([categories.get(at, ""), *(one.get(at, "") for one in values)])
        lines.append(Line(row))
    return [line for line in lines if line.text]


def diagram_lines(root: Element) -> list[Line]:
    """Return the words of a diagram, a line for each of its shapes."""
    said = (_words(point) for point in root.iter(f"{_D}pt"))
    return [Line(words) for words in said if words]


def drawing_words(root: Element) -> list[str]:
    """Return the paragraphs that are written in shapes."""
    said = (
        "".join(text.text or "" for text in paragraph.iter(f"{_A}t"))
        for paragraph in root.iter(f"{_A}p")
    )
    return [" ".join(words.split()) for words in said if words.strip()]


def _words(element: Element) -> str:
    return " ".join(drawing_words(element))


def _name(series: Element) -> str:
    name = series.find(f"{_C}tx")
    return "" if name is None else " ".join(text.text or "" for text in name.iter(f"{_C}v"))


def _points(series: Element, *kinds: str) -> dict[int, str]:
    """Return the points of a series by their place; of several levels, the innermost."""
    found: dict[int, str] = {}
    for kind in kinds:
        holder = series.find(f"{_C}{kind}")
        level = None if holder is None else holder.find(f".//{_C}lvl")
        points = level if level is not None else holder
        for point in points.iter(f"{_C}pt") if points is not None else ():
            at, value = point.get("idx") or "", point.findtext(f"{_C}v") or ""
            if at.isdecimal() and len(found) < _MAX_POINTS:
                found[int(at)] = _short(value)
    return found


def _short(value: str) -> str:
    """Return a figure with the 15 digits that Excel keeps, other words as they are."""
    try:
        return f"{float(value):.15g}" if value[-1:].isdigit() else value
    except ValueError:
        return value
