"""What lies on the clipboard, as files to add: copied files, a picture, or words."""

from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from sendprep.gui.evidence_drop import files_in
from sendprep.gui.words import day_words
from sendprep.readers.given import Given
from sendprep.services.add_evidence_find import Chosen

_PNG = "image/png"
_FAST = 80
"""Qt's quality of a PNG at which it is packed quickly; it is always without loss."""


def pasted(data: QMimeData | None, now: datetime) -> list[Chosen]:
    """Return copied files, else the picture, else the words; they are never written to disk."""
    if data is None:  # some systems say so of an empty clipboard, whatever the stub says
        return []
    files = files_in(data)
    if files:
        return list(files)
    when = f"{day_words(now.date())} {now:%H.%M.%S}"
    if data.hasImage() and (picture := _picture(data)):
        return [Given(f"Pasted picture {when}.png", data=picture)]
    if words := data.text().strip():
        return [Given(f"Pasted words {when}.txt", data=words.encode("utf-8", "replace"))]
    return []


def _picture(data: QMimeData) -> bytes:
    """Return the picture as PNG: as it was given, for packing a large one takes its time."""
    if data.hasFormat(_PNG):
        return bytes(data.data(_PNG).data())
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _FAST)  # type: ignore[call-overload]  # the stub knows no device
    return bytes(buffer.data().data())
