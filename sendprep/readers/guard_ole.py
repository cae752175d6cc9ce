"""What an old office file (an OLE compound file) must be before a parser may see it."""

from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.archive_remarks import MACROS
from sendprep.readers.given import Given

_MAX_FILE = 60 << 20
_MAX_ENTRIES = 5_000
_MACRO_FOLDERS = ("_VBA_PROJECT_CUR", "Macros", "VBA")
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")


def check_ole(file: Given) -> tuple[str, ...]:
    """Refuse what is no whole compound file of at most 60 MB; return remarks on macros.

    Raises SendprepError if the file is protected, damaged or too large.
    """
    import olefile

    if file.size > _MAX_FILE:
        raise SendprepError(
            f"“{file.name}” is larger than 60 MB.", guard.SAFE, "Save it in the newer form (.xlsx)."
        )
    with file.open() as stream:
        try:
            with olefile.OleFileIO(stream) as ole:
                names = {part for path in ole.listdir(storages=True) for part in path[:2]}
        except (OSError, ValueError, IndexError, KeyError, TypeError) as fault:
            raise guard.cut_short(file) from fault
    if len(names) > _MAX_ENTRIES:
        raise guard.unsafe(file)
    if names.intersection(_ENCRYPTED):
        raise guard.protected(file)
    return (MACROS,) if names.intersection(_MACRO_FOLDERS) else ()
