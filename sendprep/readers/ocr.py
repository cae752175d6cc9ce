"""Letters recognised in the picture of a page, by RapidOCR where it is installed (an extra).

Its models lie in its wheel; nothing is ever fetched, and the child that reads is kept from it.
"""

import importlib.util
import sys
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sendprep.errors import SendprepError
from sendprep.readers.child import Child, Limits
from sendprep.readers.pictures import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

_LIMITS = Limits(seconds=240.0, memory=3 << 30)
"""A page takes about 10 seconds and 2 GB of address space, most of it for the models."""
_PARTS = ("rapidocr", "onnxruntime")
_NEEDS_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request")
_LEAST_SURE = 0.5
"""What RapidOCR is less sure of than this is left out, as it advises."""


def is_installed() -> bool:
    """Whether the extra is there that reads pictures: `pip install sendprep[ocr]`."""
    return all(importlib.util.find_spec(part) is not None for part in _PARTS)


def check_installed() -> None:
    """Raise SendprepError with the way to get the extra where it is not installed."""
    if not is_installed():
        raise SendprepError(
            "Reading the letters in pictures is an extra that is not installed here.",
            "Nothing has been changed.",
            "Ask whoever looks after your computer for sendprep[ocr], or type what the page says.",
        )


class LetterReader:
    """One child that holds the models and reads picture after picture, each in some seconds.

    `with LetterReader() as reader: reader.lines(picture)`. SendprepError where the extra is not
    installed, or the picture cannot be read.
    """

    def __init__(self) -> None:
        check_installed()
        self._child = Child(_LIMITS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close()

    def lines(self, picture: Picture) -> list[str]:
        """Return the lines of a picture from top to bottom; none if it shows no letters."""
        return self._child.call(_recognise, picture)


def read_picture(picture: Picture) -> str:
    """Return the words of one picture, line under line; see `LetterReader` for many."""
    with LetterReader() as reader:
        return "\n".join(reader.lines(picture))


_engine: "Callable[[Any], Any] | None" = None  # in the child: loading the models takes seconds


def _recognise(picture: Picture) -> list[str]:
    from PIL import Image

    image = Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba)
    found = _loaded()(image.convert("RGB"))
    return [str(words).strip() for words in found.txts or () if str(words).strip()]


def _loaded() -> "Callable[[Any], Any]":
    global _engine  # noqa: PLW0603 - the child exists to hold these models
    if _engine is None:
        sys.addaudithook(_keep_from_network)
        from rapidocr import RapidOCR

        _engine = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.text_score": _LEAST_SURE,
                "EngineConfig.onnxruntime.intra_op_num_threads": 2,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
    return _engine


def _keep_from_network(event: str, args: tuple[object, ...]) -> None:
    """Refuse what would fetch a model: the child reads pages that must not leave the computer."""
    if event in _NEEDS_NETWORK:
        raise PermissionError(event)
