"""Drawing a box on a page, with the mouse or with the arrow keys."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from sendprep.domain.pages import Box

_LEAST = 6.0
_STEP = 10.0
_FIRST = (220.0, 120.0)
_MOVES = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}


@dataclass(frozen=True)
class Area:
    """A box in points that somebody drew on a sheet; `sheet` counts from 0."""

    sheet: int
    box: Box

    @property
    def is_large_enough(self) -> bool:
        """Whether it is more than a slip of the mouse."""
        wide, high = self.box.right - self.box.left, self.box.bottom - self.box.top
        return wide >= _LEAST and high >= _LEAST


def between(sheet: int, one: QPointF, other: QPointF, size: tuple[float, float]) -> Area:
    """Return the box between two points, kept on a page of this width and height."""
    across = sorted(min(max(point.x(), 0.0), size[0]) for point in (one, other))
    down = sorted(min(max(point.y(), 0.0), size[1]) for point in (one, other))
    return Area(sheet, Box(across[0], down[0], across[1], down[1]))


def first_area(sheet: int, middle: QPointF, size: tuple[float, float]) -> Area:
    """Return the box that the keyboard begins with, in the middle of what is in sight."""
    wide, high = min(_FIRST[0], size[0]), min(_FIRST[1], size[1])
    left = min(max(middle.x() - wide / 2, 0.0), size[0] - wide)
    top = min(max(middle.y() - high / 2, 0.0), size[1] - high)
    return Area(sheet, Box(left, top, left + wide, top + high))


def moved(area: Area, key: int, resize: bool, size: tuple[float, float]) -> Area | None:
    """Return the box after an arrow key: moved, or with `resize` larger or smaller."""
    if key not in _MOVES:
        return None
    across, down = (part * _STEP for part in _MOVES[key])
    box = area.box
    if resize:
        right = min(max(box.right + across, box.left + _LEAST), size[0])
        bottom = min(max(box.bottom + down, box.top + _LEAST), size[1])
        return Area(area.sheet, Box(box.left, box.top, right, bottom))
    across = min(max(across, -box.left), size[0] - box.right)
    down = min(max(down, -box.top), size[1] - box.bottom)
    shifted = Box(box.left + across, box.top + down, box.right + across, box.bottom + down)
    return Area(area.sheet, shifted)
