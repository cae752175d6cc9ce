"""Make one exhibit of a binder as it will be printed, for somebody who looks at it before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sendprep.bank.bank import Bank
from sendprep.domain.binder import NumberedPart
from sendprep.domain.binder_numbers import Numbered
from sendprep.domain.exhibit_numbers import part_pages
from sendprep.domain.pack import Exhibit, Pack
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.gather_exhibits import gather
from sendprep.services.print_pack import work_folder


@dataclass(frozen=True)
class BehindPack:
    """What the exhibits behind a pack are printed from.

    `numbers` are those of every page of the binder, and `used` says on which of its pages each
    anchor, such as "E14", is linked.
    """

    pack: Pack
    numbers: Numbered
    used: Mapping[str, tuple[str, ...]]

    @property
    def parts(self) -> tuple[NumberedPart, ...]:
        """The exhibits in their order, with the number of each page."""
        labels = {part.key: part for part in self.numbers.parts}
        return tuple(labels[one.code] for one in self.pack.exhibits)


def one_exhibit(bank: Bank, behind: BehindPack, code: str, progress: Progress = silent) -> bytes:
    """Return an exhibit with its divider and its stamps as PDF; nothing stays on the disk.

    Raises SendprepError if it cannot be made, and what `progress` raises.
    """
    # Imported here because the library of layout takes half a second to load.
    from sendprep.reports.exhibits_file import write_exhibits

    evidence_id = next(one.evidence_id for one in behind.pack.exhibits if one.code == code)
    piece = behind.pack.se.by_id(evidence_id)
    with (
        work_folder(bank.path.parent) as folder,
        gather(bank, [piece], folder, progress) as gathered,
    ):
        (made,) = gathered.exhibits
        alone = replace(behind.pack, exhibits=(made,))
        out = folder / "exhibit.pdf"
        write_exhibits(gathered, alone, _numbers(behind, made), behind.used, out, progress)
        return out.read_bytes()


def _numbers(behind: BehindPack, made: Exhibit) -> Numbered:
    """Return the numbers of the binder, where an exhibit that is damaged takes fewer."""
    wanted = part_pages(made, behind.pack.recipe).count
    parts = []
    for part in behind.numbers.parts:
        if part.key == made.code and len(part.labels) < wanted:
            raise SendprepError(
                f"{made.code} has {wanted} pages on paper, {len(part.labels)} by the bank.",
                "It is printed whole, and its numbers are then right.",
            )
        labels = part.labels[:wanted] if part.key == made.code else part.labels
        parts.append(NumberedPart(part.key, labels))
    return replace(behind.numbers, parts=tuple(parts))
