"""The manifest of a binder as a file within its PDF, so that a program can read what it proves."""

import io
import json
from dataclasses import asdict

import pikepdf
from pikepdf import AttachedFileSpec, Name

from sendprep.domain.pack import MANIFEST_FILE, Pack


def with_manifest(pdf: bytes, pack: Pack, exhibits_file: str) -> bytes:
    """Return a pack with its manifest attached; the same pack gives the same bytes."""
    if pack.manifest is None:
        return pdf
    content = json.dumps(
        _said(pack, exhibits_file), ensure_ascii=False, indent=1, sort_keys=True
    ).encode()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        made = f"D:{pack.issue.made:%Y%m%d}000000Z"
        spec = AttachedFileSpec(
            opened,
            content,
            filename=MANIFEST_FILE,
            description="What proves that this binder is of its bank",
            mime_type="application/json",
            creation_date=made,
            mod_date=made,
        )
        spec.obj.AFRelationship = Name.Data
        opened.attachments[MANIFEST_FILE] = spec
        opened.Root.AF = pikepdf.Array([spec.obj])
        finished = io.BytesIO()
        opened.save(
            finished,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            deterministic_id=True,
        )
    return finished.getvalue()


def _said(pack: Pack, exhibits_file: str) -> dict[str, object]:
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
        "exhibits_file": exhibits_file,
        **manifest,
    }
