"""Name the files that a binder is written to, by where the officer wants it."""

from dataclasses import dataclass
from pathlib import Path

from sendprep.errors import SendprepError
from sendprep.services.output import refuse_missing_folder

EXHIBITS = "exhibits.pdf"
"""What the exhibits are called beside a pack of the plain name."""
_PACK = "pack"


@dataclass(frozen=True)
class PackFiles:
    """The files of a binder; Word holds the pack alone, so `exhibits` and `hashes` are None."""

    pack: Path
    exhibits: Path | None
    hashes: Path | None

    @property
    def folder(self) -> Path:
        """Where they all stand."""
        return self.pack.parent

    @property
    def exhibits_name(self) -> str:
        """What the file of exhibits is called, which a Word file refers to as well."""
        return self.exhibits.name if self.exhibits else exhibits_name(self.pack)


def pack_files(out: Path) -> PackFiles:
    """Return the files for `out`: a folder, which may be new, or the name of a .pdf or .docx.

    SendprepError if it is another kind of file, or the folder is not there.
    """
    suffix = out.suffix.lower()
    if out.is_dir() or not suffix:
        refuse_missing_folder(out)
        return PackFiles(out / f"{_PACK}.pdf", out / EXHIBITS, out / f"{_PACK}.sha256")
    refuse_missing_folder(out)
    if suffix == ".pdf":
        return PackFiles(out, out.with_name(exhibits_name(out)), out.with_suffix(".sha256"))
    if suffix == ".docx":
        return PackFiles(out, None, None)
    raise SendprepError(
        f"A binder cannot be written as “{out.name}”.",
        "Nothing was written.",
        "Name a folder, or give a name that ends in .pdf or .docx.",
    )


def exhibits_name(pack: Path) -> str:
    """Return what the exhibits of a pack of this name are called: they stand beside it."""
    return EXHIBITS if pack.stem == _PACK else f"{pack.stem} {EXHIBITS}"


def pack_name(exhibits: str) -> str:
    """Return what the pack was called whose exhibits have this name, whatever it is called now."""
    stem = exhibits.removesuffix(EXHIBITS).rstrip() or _PACK
    return f"{stem}.pdf"
