"""The exhibits that a preview of a binder shows: each is made when somebody looks at it."""

import threading
from collections import OrderedDict

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Binding, NumberedPart
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.show_exhibits import BehindPack, one_exhibit

_MOST_BYTES = 64 << 20
"""What is kept of exhibits that were looked at, besides the last one."""


class ExhibitShelf:
    """Makes exhibits as PDF and keeps the last ones, for one worker at a time.

    `want` says on the window's thread which exhibits are in sight: what is made besides stops.
    """

    def __init__(self, bank: Bank, behind: BehindPack) -> None:
        self._bank, self._behind = bank, behind
        self.parts: tuple[NumberedPart, ...] = behind.parts
        self._made: OrderedDict[str, bytes | SendprepError] = OrderedDict()
        self._wanted = frozenset[str]()
        self._lock = threading.Lock()

    @property
    def is_book(self) -> bool:
        """Whether the binder is printed on both sides, so that it opens on left and right."""
        return self._behind.pack.recipe.binding is Binding.BOTH_SIDES

    def title(self, code: str) -> str:
        """Return what the document is called."""
        pack = self._behind.pack
        held = next(one.evidence_id for one in pack.exhibits if one.code == code)
        return pack.se.by_id(held).title

    def want(self, codes: frozenset[str]) -> None:
        """Let these be made, and no others."""
        self._wanted = codes

    def held(self, code: str) -> bytes | SendprepError | None:
        """Return an exhibit, or why there is none; None if it was not made yet."""
        return self._made.get(code)

    def made(self, code: str) -> bytes | SendprepError:
        """Return an exhibit, made if need be, or why there is none; Cancelled if unwanted."""
        with self._lock:
            if code not in self._made:
                self._made[code] = self._make(code)
                self._tidy()
            self._made.move_to_end(code)
            return self._made[code]

    def _make(self, code: str) -> bytes | SendprepError:
        def progress(done: int, total: int, what: str) -> None:
            if code not in self._wanted:
                raise Cancelled

        progress(0, 0, "")
        try:
            with self._bank.reader() as reader:
                return one_exhibit(reader, self._behind, code, progress)
        except SendprepError as problem:
            return problem

    def _tidy(self) -> None:
        sizes = {code: len(pdf) for code, pdf in self._made.items() if isinstance(pdf, bytes)}
        for code in [*sizes][:-1]:
            if sum(sizes.values()) > _MOST_BYTES:
                del self._made[code], sizes[code]
