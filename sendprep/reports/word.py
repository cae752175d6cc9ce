"""Writes a document as an editable Word file: named styles, real fields, nothing cut.

To add a block: give it a case in `word_blocks`; mypy points there through `assert_never`.
"""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from types import MappingProxyType

import docx
from docx.document import Document as WordDocument

from sendprep.domain.binder_numbers import Beyond
from sendprep.reports.clear_print import clear_print
from sendprep.reports.document import Cover, Document, Part
from sendprep.reports.whole_file import write_whole
from sendprep.reports.word_beyond import with_beyond
from sendprep.reports.word_blocks import write_blocks
from sendprep.reports.word_page import lay_page
from sendprep.reports.word_styles import add_styles
from sendprep.reports.word_text import clean

_LONGEST = 255
"""Characters of a title or category that Word keeps of a file; on its pages they stand whole."""
# A zip file cannot hold a date before 1980; the same bytes come of the same document.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def write_word(
    document: Document, path: Path, beyond: Mapping[str, Beyond] = MappingProxyType({})
) -> None:
    """Write the document to `path`, replacing the whole file or leaving it as it was.

    `beyond` are the pages of another file that it refers to, numbered as that file's own.
    Raises SendprepError if the file cannot be written, as when Word has it open.
    """
    write_whole(path, _content(with_beyond(document, beyond)))


def _content(document: Document) -> bytes:
    word = docx.Document()
    _leave_out_thumbnail(word)
    add_styles(word, document.is_clear)
    printed = (block for block in document.blocks if not isinstance(block, Part))
    has_cover = isinstance(next(printed, None), Cover)
    lay_page(word, document, has_cover)
    _describe(word, document)
    with clear_print(document.is_clear):  # its words are measured as they are set
        write_blocks(word, document)
    written = io.BytesIO()
    word.save(written)
    return _undated(written)


def _leave_out_thumbnail(word: WordDocument) -> None:
    """Drop the picture of python-docx's own template, which would show in the folder."""
    rels = word.part.package.rels
    for key in [key for key, rel in rels.items() if rel.reltype.endswith("/thumbnail")]:
        del rels[key]


def _describe(word: WordDocument, document: Document) -> None:
    about = word.core_properties
    about.title = clean(document.title)[:_LONGEST]
    about.language = "en-GB"
    about.category = clean(document.marking)[:_LONGEST]
    about.author = about.last_modified_by = "sendprep"
    about.comments = about.keywords = about.subject = ""
    about.created = about.modified = datetime.combine(document.made, time(), UTC)


def _undated(written: io.BytesIO) -> bytes:
    """Return the zip with every date in it set alike."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(written) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return result.getvalue()
