"""How old the last backup is, in the words and the colour of the status bar."""

from datetime import datetime, timedelta
from pathlib import Path

from sendprep.services.remember_banks import Recent

_DAY = timedelta(days=1)


def backup_words(recent: Recent | None, changed: datetime | None, now: datetime) -> tuple[str, str]:
    """Return the words and the ink: `part` a day behind the changes, `bad` after three.

    A backup on the bank's own disk shares its fate, so it is `bad` too (the design's rule).
    """
    if recent is None or recent.backed_up is None or recent.backup is None:
        return "No backup yet", "part"
    made = datetime.fromisoformat(recent.backed_up)
    folder = Path(recent.backup).parent
    words = f"Backup checked {ago(now - made)}, {_where(folder)}"
    if same_disk(Path(recent.path), folder):
        return f"{words}: same disk", "bad"
    behind = changed - made if changed else timedelta()
    if behind > 3 * _DAY:
        return words, "bad"
    return words, "part" if behind > _DAY else "muted"


def ago(span: timedelta) -> str:
    """Return how long ago something was, in the largest unit that fits."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 1:
        return "just now"
    for size, word in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {word}{'' if count == 1 else 's'} ago"
    return "just now"


def same_disk(bank: Path, folder: Path) -> bool:
    """Whether both lie on one disk, as far as the system tells; a missing folder does not."""
    try:
        return bank.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False


def _where(folder: Path) -> str:
    drive = folder.drive.rstrip(":")
    return f"drive {drive}" if len(drive) == 1 else (folder.name or str(folder))
