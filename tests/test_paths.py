"""Where a new bank is proposed is a folder that is there."""

from pathlib import Path

import platformdirs
import pytest

from sendprep.paths import documents_folder


@pytest.mark.parametrize("is_there", [True, False])
def test_a_home_without_a_folder_for_documents_is_itself_proposed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    documents = tmp_path / "Documents"
    if is_there:
        documents.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: documents)
    assert documents_folder() == (documents if is_there else tmp_path)
