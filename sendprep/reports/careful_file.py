"""Saves a PDF so that a full disk is told, and does not end the program.

Once the file under it fails, pikepdf lets an exception through where C++ allows none, and the
whole program aborts: so it never learns of it (github.com/pikepdf/pikepdf, its stream pipeline).
"""

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from pikepdf import Pdf

_BUFFER = 1 << 20


def save_carefully(pdf: "Pdf", to: Path) -> None:
    """Save a PDF whose /ID was set by us; OSError if the disk does not take it all.

    Its identity is not hashed from its content, which takes as long as writing it. Streams stay as
    they are: to compress the stamps would save one part in ninety, and take one in fourteen longer.
    """
    with to.open("wb", buffering=0) as file:
        careful = _Careful(file)
        buffered = io.BufferedWriter(careful, _BUFFER)
        pdf.save(
            buffered,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=False,
            min_version="1.7",
            static_id=True,
        )
        buffered.flush()
        careful.tell_fault()


class _Careful(io.RawIOBase):
    """A file that takes all that it is given, and tells only at the end that it could not."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        self._fault: OSError | None = None

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        left = memoryview(data)
        try:
            while left and self._fault is None:
                left = left[self._file.write(left) :]
        except OSError as fault:
            self._fault = fault
        return len(memoryview(data))

    def tell_fault(self) -> None:
        """Raise the OSError that came first, if one did."""
        if self._fault is not None:
            raise self._fault
