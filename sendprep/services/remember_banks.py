"""Remember the banks that were opened last on this computer, but nothing of their contents."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from sendprep import paths
from sendprep.reports.dates import day

_MOST = 8


@dataclass(frozen=True)
class Recent:
    """One bank; days are ISO 8601 text, `backed_up` is when and where its last backup went."""

    path: str
    area: str
    opened: str
    revisit: str | None = None
    backed_up: str | None = None
    backup: str | None = None

    @property
    def there(self) -> bool:
        """Whether the file is still where it was."""
        return Path(self.path).is_file()


def read_recent() -> list[Recent]:
    """Return the recent banks, the last opened first; none where the list is damaged."""
    try:
        rows = json.loads(_file().read_text(encoding="utf-8"))
        return [Recent(**row) for row in rows][:_MOST]
    except (OSError, ValueError, TypeError):
        return []


def recent_of(path: Path) -> Recent | None:
    """Return what is known of this bank."""
    return next((one for one in read_recent() if Path(one.path) == path.resolve()), None)


def backup_said(path: Path) -> str:
    """Return the day on which a bank's last backup was checked, as a binder says it; "" for none.

    A backup that was made from another computer is not known on this one.
    """
    known = recent_of(path)
    if known is None or known.backed_up is None:
        return ""
    return day(datetime.fromisoformat(known.backed_up).date())


def remember(path: Path, area: str, revisit: str | None, now: datetime) -> None:
    """Put a bank at the head of the list."""
    known = recent_of(path)
    fresh = Recent(str(path.resolve()), area, now.isoformat(), revisit)
    if known:
        fresh = replace(fresh, backed_up=known.backed_up, backup=known.backup)
    _write([fresh, *(one for one in read_recent() if one.path != fresh.path)])


def remember_backup(path: Path, backup: Path, now: datetime) -> None:
    """Note when a bank was last backed up, and where to."""
    here = str(path.resolve())
    _write(
        [
            replace(one, backed_up=now.isoformat(), backup=str(backup)) if one.path == here else one
            for one in read_recent()
        ]
    )


def _write(rows: list[Recent]) -> None:
    try:
        text = json.dumps([asdict(row) for row in rows[:_MOST]], indent=2)
        _file().write_text(text, encoding="utf-8")
    except OSError:
        return  # the list is a convenience; a full disk must not stop the work


def _file() -> Path:
    return paths.settings_folder() / "recent.json"
