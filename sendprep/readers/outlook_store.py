"""The properties of an Outlook mail: streams and numbers of one storage in its compound file.

Names and types are those of [MS-OXMSG] and [MS-OXPROPS].
"""

import contextlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olefile import OleFileIO

_MAX_TEXT, _MAX_STREAM = 20 << 20, 100 << 20
_PROPERTIES = "__properties_version1.0"
_ENTRY = struct.Struct("<HHI8s")
_CODE_PAGES = {65001: "utf-8", 28591: "latin-1", 28605: "iso8859-15", 20127: "cp1252"}
_MESSAGE_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_YEAR_1601 = datetime(1601, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Store:
    """One mail, or one attachment of it; `path` leads to it from the root, `head` is in bytes.

    `head` is what stands before the numbers: 32 in the mail, 24 in a mail inside, 8 elsewhere.
    """

    ole: "OleFileIO"
    path: tuple[str, ...] = ()
    head: int = 32

    def text(self, number: int) -> str:
        """Return a property's words, "" where it has none."""
        wide = self.data(number, 0x1F)
        if wide is not None:
            words = wide[:_MAX_TEXT].decode("utf-16-le", "replace")
        else:
            narrow = self.data(number, 0x1E) or b""
            words = self._decoded(narrow[:_MAX_TEXT], _MESSAGE_CODE_PAGE)
        return words.rstrip("\0").encode("utf-8", "replace").decode()

    def markup(self, number: int) -> str:
        """Return a property that holds HTML as bytes, in the letters that the mail names."""
        return self._decoded((self.data(number, 0x102) or b"")[:_MAX_TEXT], _INTERNET_CODE_PAGE)

    def data(self, number: int, kind: int) -> bytes | None:
        """Return a property's bytes, None where the store has no such stream."""
        return self._stream(f"__substg1.0_{number:04X}{kind:04X}")

    def moment(self, number: int) -> datetime | None:
        """Return a property that is a moment, which is counted in tenths of microseconds."""
        value = self._numbers.get((number, 0x40))
        with contextlib.suppress(OverflowError, struct.error):
            return _YEAR_1601 + timedelta(microseconds=value // 10) if value else None
        return None

    def number(self, number: int) -> int:
        """Return a property that is a whole number or a yes; 0 where it has none."""
        numbers = self._numbers
        return (numbers.get((number, 0x3)) or numbers.get((number, 0xB)) or 0) & 0xFFFFFFFF

    def inner(self, name: str, head: int) -> "Store":
        """Return a storage inside this one."""
        return Store(self.ole, (*self.path, name), head)

    def storages(self, beginning: str) -> Iterator[str]:
        """Yield the names of the storages inside whose names begin so, in their order."""
        depth = len(self.path)
        within = (path for path in self.ole.listdir(False, True) if len(path) == depth + 1)
        names = {path[depth] for path in within if tuple(path[:depth]) == self.path}
        yield from sorted(name for name in names if name.lower().startswith(beginning))

    @cached_property
    def _numbers(self) -> dict[tuple[int, int], int]:
        table = (self._stream(_PROPERTIES) or b"")[self.head :]
        whole = table[: len(table) // _ENTRY.size * _ENTRY.size]
        return {
            (number, kind): int.from_bytes(value, "little")
            for kind, number, _, value in _ENTRY.iter_unpack(whole)
        }

    def _stream(self, name: str) -> bytes | None:
        path = [*self.path, name]
        if not self.ole.exists(path) or self.ole.get_type(path) != 2:  # 2: a stream
            return None
        if self.ole.get_size(path) > _MAX_STREAM:
            raise ValueError(name)  # it says that it is larger than its file may be
        with self.ole.openstream(path) as stream:
            return bytes(stream.read())

    def _decoded(self, data: bytes, code_page: int) -> str:
        page = self.number(code_page)
        for encoding in (_CODE_PAGES.get(page, f"cp{page}"), "cp1252"):
            with contextlib.suppress(LookupError, UnicodeError):
                return data.decode(encoding, "replace")
        return ""
