"""Invented exhibits for tests: PDF files of any pages, banks that hold them, and their binders."""

import io
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
from bank_made import a_weakness, an_inspection, some_evidence
from reportlab.pdfgen.canvas import Canvas

from sendprep.bank.bank import Bank
from sendprep.domain.binder import NumberedPart, Recipe
from sendprep.domain.binder_numbers import Numbered, PartPages, number_pages
from sendprep.domain.evidence import Evidence, Link, Role, Rung
from sendprep.domain.exhibit_numbers import beyond, part_pages
from sendprep.domain.exhibit_paper import Gathered
from sendprep.domain.identity import new_id
from sendprep.domain.pack import IssueFacts, Pack
from sendprep.reports.exhibits_file import write_exhibits
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.see_pack import see_pack

A4 = (595.0, 842.0)
MADE = date(2025, 12, 1)


def pdf(
    *sizes: tuple[float, float],
    words: str = "The mill pond",
    right: str = "right",
    foot: float = 120,
) -> bytes:
    """Return a PDF with a page of each size; words begin and end 30 points in, `foot` up."""
    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    for number, size in enumerate(sizes, 1):
        canvas.setPageSize(size)
        canvas.drawString(30, foot, f"{words}, {number}" if words else "")
        canvas.drawRightString(size[0] - 30, foot, right)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def changed(pdf_file: bytes, **entries: object) -> bytes:
    """Return a PDF each of whose pages has these entries, such as `Rotate=90`."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_file)) as opened:
        for page in opened.pages:
            for name, value in entries.items():
                page.obj[f"/{name}"] = value
        opened.save(made)
    return made.getvalue()


def locked(pdf_file: bytes) -> bytes:
    """Return a PDF that opens only with a password."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_file)) as opened:
        opened.save(made, encryption=pikepdf.Encryption(owner="otter", user="otter"))
    return made.getvalue()


def filled(bank: Bank, folder: Path, files: Mapping[str, bytes]) -> tuple[Evidence, ...]:
    """Store files as evidence, each linked to the one weakness, and return it in their order."""
    paths = [folder / name for name in files]
    for path, content in zip(paths, files.values(), strict=True):
        path.write_bytes(content)
    store_files(bank, read_files(bank, paths))
    weakness = a_weakness()
    with bank.change("Link the evidence"):
        bank.inspection.set(an_inspection())
        bank.weaknesses.add(weakness)
        for piece in bank.evidence.all():
            link = Link(
                new_id(), piece.id, weakness.id, None, Role.SUPPORTS, Rung.IMPACT, "The wheel turns"
            )
            bank.links.add(link)
    return tuple(bank.evidence.all())


def a_pack(bank: Bank, gathered: Gathered, recipe: Recipe) -> Pack:
    """Return the pack with these exhibits, as issue 2 of six copies."""
    issue = IssueFacts(2, MADE, 4, 6, is_draft=False)
    return replace(see_pack(bank, recipe, issue), exhibits=gathered.exhibits)


def numbered(pack: Pack, before: Sequence[NumberedPart] = ()) -> Numbered:
    """Return the numbers of a binder whose pack takes 46 pages, and its exhibits."""
    exhibits = [part_pages(one, pack.recipe) for one in pack.exhibits]
    every = number_pages([PartPages("cover", 46), *exhibits], before)
    return Numbered(every, every[-1].labels[-1], beyond(pack.exhibits, pack.recipe, every))


def written(
    bank: Bank,
    gathered: Gathered,
    recipe: Recipe,
    out: Path,
    before: Sequence[NumberedPart] = (),
    used: Mapping[str, Sequence[str]] | None = None,
) -> Numbered:
    """Write the file of exhibits, and return the numbers of its binder."""
    pack = a_pack(bank, gathered, recipe)
    numbers = numbered(pack, before)
    write_exhibits(gathered, pack, numbers, used or {}, out)
    return numbers


def texts(file: Path) -> list[str]:
    """Return what stands on each page, with single spaces."""
    with read_back(file) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def labels(file: Path) -> list[str]:
    """Return the number of each page as a viewer shows it."""
    with pikepdf.open(file) as opened:
        return [str(page.label) for page in opened.pages]


@contextmanager
def read_back(file: Path) -> Iterator[pypdfium2.PdfDocument]:
    """Give a PDF as another library reads it."""
    document = pypdfium2.PdfDocument(file)
    try:
        yield document
    finally:
        document.close()


def pictured(bank: Bank, number: int, chance: random.Random, size: int, pages: int = 1) -> Evidence:
    """Store a PDF each of whose pages has a picture of `size` bytes, within a change."""
    made = io.BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            page = document.add_blank_page(page_size=A4)
            picture = document.make_stream(
                chance.randbytes(size),
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=100,
                Height=size // 100,
                ColorSpace=pikepdf.Name.DeviceGray,
                BitsPerComponent=8,
            )
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Pond=picture))
            page.contents_add(b"q 400 0 0 500 90 200 cm /Pond Do Q")
        document.save(made)
    piece = replace(some_evidence(number), sha256=bank.originals.put(made.getvalue()))
    bank.evidence.add(piece)
    return piece
