"""The committed faces are what the script cuts."""

import sys
from pathlib import Path

import pytest

from sendprep.paths import resource

_PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_committed_faces_are_what_the_script_cuts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fontTools")
    pytest.importorskip("fontpkg_source_sans_3")
    monkeypatch.syspath_prepend(_PACKAGING)
    import make_fonts

    cut = make_fonts.CUTS[-1]
    files = {file.name: file for file in make_fonts.package_files()}
    face = tmp_path / "face.ttf"
    make_fonts.cut_face(cut, files[cut.source]).save(face, reorderTables=True)
    sys.modules.pop("make_fonts")
    assert face.read_bytes() == resource(f"fonts/{cut.postscript}.ttf").read_bytes()


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_faces_do_not_carry_the_reserved_name(style: str) -> None:
    tt_lib = pytest.importorskip("fontTools.ttLib")
    names = tt_lib.TTFont(resource(f"fonts/SendprepSans-{style}.ttf"))["name"]
    for name_id in (1, 2, 3, 4, 6, 16):
        assert "Source" not in (names.getDebugName(name_id) or "")
    assert "OFL" in (names.getDebugName(14) or "") or "Open Font" in names.getDebugName(13)


def test_each_face_has_its_licence_beside_it() -> None:
    assert "SIL Open Font License" in resource("fonts/SendprepSans-LICENCE.txt").read_text()
    assert "Bitstream" in resource("fonts/DejaVuSans-LICENCE.txt").read_text()
