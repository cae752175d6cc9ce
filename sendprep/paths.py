"""Where sendprep's own files lie: resources beside the program, settings and logs of the user."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file or folder in `resources/`, from a checkout, wheel or bundle.

    Raises FileNotFoundError if there is none, which is a fault of the build.
    """
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root / "resources" / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{name}")


def settings_folder() -> Path:
    """Return the user's folder for settings (recent banks), made if it was missing."""
    return platformdirs.user_config_path("sendprep", appauthor=False, ensure_exists=True)


def own_instruments() -> Path:
    """Return the user's folder for audit instruments of their own, whether it is there or not."""
    return settings_folder() / "instruments"


def documents_folder() -> Path:
    """Return the user's folder for documents, or their home where there is none yet."""
    folder = platformdirs.user_documents_path()
    return folder if folder.is_dir() else Path.home()


def log_folder() -> Path:
    """Return the user's folder for the log, made if it was missing."""
    return platformdirs.user_log_path("sendprep", appauthor=False, ensure_exists=True)
