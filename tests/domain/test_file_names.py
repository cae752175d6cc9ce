"""Names and paths of files that every system takes."""

import pytest

from sendprep.domain.file_names import is_too_long_for_windows, numbered_name


@pytest.mark.parametrize(
    ("folder", "inside", "is_too_long"),
    [
        ("C:\\" + "a" * 251, "b.pdf"[1:], False),  # 3 + 251 + 1 + 4 = 259
        ("C:\\" + "a" * 251, "b.pdf", True),
        ("C:\\" + "é" * 251, ".pdf", False),
        ("C:\\" + "a" * 249 + "😀", ".pdf", False),  # counts as two there
        ("C:\\" + "a" * 250 + "😀", ".pdf", True),
    ],
)
def test_windows_counts_a_path_in_its_own_units(folder, inside, is_too_long):
    assert is_too_long_for_windows(folder, inside) is is_too_long


def test_a_folder_of_evidence_fits_a_shared_drive_of_a_council():
    place = "C:\\Users\\firstname.lastname\\OneDrive - Ashmere County Council\\SEND\\Revisit 2026"
    name = numbered_name(1234, 2, "w" * 300 + ".docx")
    assert not is_too_long_for_windows(place, f"Ashmere Inspectors 2026-11-23\\evidence\\{name}")
