"""The user's own settings of the window, kept beside the list of recent banks."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from sendprep import paths


@dataclass(frozen=True)
class Settings:
    """How the window is to look; `appearance` is "system", "light" or "dark"."""

    appearance: str = "system"
    text_size: int = 100
    officer: str = ""
    backup_folder: str = ""


def read_settings() -> Settings:
    """Return the settings; those of a fresh program where the file is missing or damaged."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
        known = {key: found[key] for key in Settings.__dataclass_fields__ if key in found}
        return Settings(**known)
    except (OSError, ValueError, TypeError):
        return Settings()


def write_settings(settings: Settings) -> None:
    """Keep the settings; a folder that cannot be written loses them without a word."""
    try:
        _file().write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
    except OSError:
        return


def _file() -> Path:
    return paths.settings_folder() / "window.json"
