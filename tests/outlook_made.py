"""Outlook mails for the tests: a writer of compound files (version 3), and of what mails hold."""

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = dict[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    data: bytes = b""
    child: int = FREE
    right: int = FREE
    start: int = END
    size: int = 0


@dataclass
class _Writer:
    entries: list[_Entry] = field(default_factory=list)
    fat: list[int] = field(default_factory=list)
    sectors: bytearray = field(default_factory=bytearray)

    def add(self, tree: Tree) -> int:
        """Add the children of a storage as a chain; return the first."""
        first, before = FREE, None
        for name, content in tree.items():
            entry = _Entry(name, 2, content) if isinstance(content, bytes) else _Entry(name, 1)
            at = len(self.entries)
            self.entries.append(entry)
            if before is None:
                first = at
            else:
                before.right = at
            before = entry
            if not isinstance(content, bytes):
                entry.child = self.add(content)
        return first

    def chain(self, data: bytes) -> int:
        """Append sectors and chain them; return the first."""
        if not data:
            return END
        start = len(self.fat)
        count = -(-len(data) // SECTOR)
        self.fat += [*range(start + 1, start + count), END]
        self.sectors += data.ljust(count * SECTOR, b"\0")
        return start

    def write(self, tree: Tree) -> bytes:
        root = _Entry("Root Entry", 5)
        self.entries.append(root)
        root.child = self.add(tree)
        mini = bytearray()
        mini_fat: list[int] = []
        for entry in self.entries:
            if entry.kind != 2:
                continue
            entry.size = len(entry.data)
            if entry.size >= CUTOFF:
                entry.start = self.chain(entry.data)
            elif entry.data:
                entry.start = len(mini_fat)
                count = -(-entry.size // MINI)
                mini_fat += [*range(entry.start + 1, entry.start + count), END]
                mini += entry.data.ljust(count * MINI, b"\0")
        root.start, root.size = self.chain(bytes(mini)), len(mini)
        packed = struct.pack(f"<{len(mini_fat)}I", *mini_fat)
        packed = packed.ljust(-(-len(packed) // SECTOR) * SECTOR, b"\xff")
        mini_start, mini_count = self.chain(packed), len(packed) // SECTOR
        directory = self.chain(b"".join(self._entry(entry) for entry in self.entries))
        fat_count = 1
        while fat_count * (SECTOR // 4) < len(self.fat) + fat_count:
            fat_count += 1
        fat_start = len(self.fat)
        self.fat += [FAT] * fat_count
        table = struct.pack(f"<{len(self.fat)}I", *self.fat).ljust(fat_count * SECTOR, b"\xff")
        heads = [*range(fat_start, fat_start + fat_count)]
        head = struct.pack(
            "<8s16xHHHHH6xIIIIIIIIII",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
            0, fat_count, directory, 0, CUTOFF, mini_start, mini_count, END, 0, heads[0],
        )  # fmt: skip
        head += struct.pack("<108I", *heads[1:], *[FREE] * (109 - len(heads)))
        return head + bytes(self.sectors) + table

    def _entry(self, entry: _Entry) -> bytes:
        name = entry.name.encode("utf-16-le")
        return struct.pack(
            "<64sHBBIII16xI8x8xIII",
            name, len(name) + 2, entry.kind, 1, FREE, entry.right, entry.child, 0,
            entry.start, entry.size, 0,
        )  # fmt: skip


def compound_file(tree: Tree) -> bytes:
    """Return a compound file; a stream is bytes, a storage a dictionary."""
    return _Writer().write(tree)


def numbers(head: int, *entries: tuple[int, int, int]) -> bytes:
    """Return a stream of properties of fixed size: number, type, value."""
    packed = (struct.pack("<HHIQ", kind, number, 6, value) for number, kind, value in entries)
    return bytes(head) + b"".join(packed)


def moment(at: datetime) -> int:
    return int((at - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000


def words(*properties: tuple[int, str]) -> Tree:
    """Return streams of Unicode words by the numbers of their properties."""
    return {
        f"__substg1.0_{number:04X}001F": text.encode("utf-16-le") for number, text in properties
    }


def attached(name: str, data: bytes, *entries: tuple[int, int, int], cid: str = "") -> Tree:
    """Return the storage of one attachment."""
    return {
        "__properties_version1.0": numbers(8, *entries),
        **words((0x3707, name), (0x3704, name[:8])),
        **(words((0x3712, cid)) if cid else {}),
        "__substg1.0_37010102": data,
    }


SENT = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)


def mail(
    body: str = "The lanterns are mended.\r\n", head: int = 32, more: Tree | None = None
) -> Tree:
    """Return the tree of one mail; `more` are further streams and storages by name."""
    return {
        "__properties_version1.0": numbers(head, (0x0039, 0x40, moment(SENT))),
        **words(
            (0x001A, "IPM.Note"), (0x0037, "Lanterns – audit\0"), (0x0C1A, "Ivy Ferrier"),
            (0x5D01, "ivy.ferrier@ashmere.example"), (0x0E04, "LANO; Quay school"),
        ),
        **(words((0x1000, body)) if body else {}),
        **(more or {}),
    }  # fmt: skip
