"""The manifest of a binder as a file within its PDF, so that a program can read what it proves."""

import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import AttachedFileSpec, Name

from sendprep.domain.pack import Pack

NAME = "manifest.json"


def with_manifest(pdf: bytes, pack: Pack) -> bytes:
    """Return a pack with its manifest attached; the same pack gives the same bytes."""
    if pack.manifest is None:
        return pdf
    content = json.dumps(_said(pack), ensure_ascii=False, indent=1, sort_keys=True).encode()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        made = f"D:{pack.issue.made:%Y%m%d}000000Z"
        spec = AttachedFileSpec(
            opened,
            content,
            filename=NAME,
            description="What proves that this binder is of its bank",
            mime_type="application/json",
            creation_date=made,
            mod_date=made,
        )
        spec.obj.AFRelationship = Name.Data
        opened.attachments[NAME] = spec
        opened.Root.AF = pikepdf.Array([spec.obj])
        finished = io.BytesIO()
        opened.save(
            finished,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            deterministic_id=True,
        )
    return finished.getvalue()


def read_manifest(pdf: Path) -> dict[str, Any] | None:
    """Return the manifest of a PDF as JSON has it; None if there is none in it.

    Raises pikepdf.PdfError or OSError for a file that is no PDF.
    """
    with pikepdf.open(pdf) as opened:
        held = opened.attachments.get(NAME)
        found = json.loads(held.get_file().read_bytes()) if held else None
    return found if isinstance(found, dict) else None


def _said(pack: Pack) -> dict[str, object]:
    manifest = asdict(pack.manifest) if pack.manifest else {}
    issue = pack.issue
    return {
        "area": pack.se.inspection.area,
        "binder": pack.recipe.name,
        "recipe": pack.recipe.id,
        "edition": pack.recipe.edition.value,
        "issue": issue.number,
        "is_draft": issue.is_draft,
        "made": issue.made.isoformat(),
        "copy": issue.copy,
        "copies": issue.copies,
        **manifest,
    }
