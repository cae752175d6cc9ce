"""Folders in which an open bank can be damaged: synchronised, on a network, or removable."""

import os
import sys
from collections.abc import Mapping
from enum import Enum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

_SYNC_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "box": "Box",
    "box sync": "Box",
    "nextcloud": "Nextcloud",
    "sharepoint": "SharePoint",
}
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


class Drive(Enum):
    """What kind of drive a path is on, as the system says."""

    FIXED = "fixed"
    NETWORK = "network"
    REMOVABLE = "removable"


def unsafe_place(path: Path) -> str | None:
    """Return the sentence to show if a bank must not be opened where it is; None if it may."""
    place = path.resolve()
    return why_unsafe(place, os.environ, drive_of(place))


def why_unsafe(path: PurePath, variables: Mapping[str, str], drive: Drive) -> str | None:
    """Return the sentence for a path, given the environment and what kind of drive it is on."""
    found = _place(path, variables, drive)
    if found is None:
        return None
    place, risk = found
    return f"{place}{risk} Work on a copy in a folder of this computer, and put backups here."


def off_this_computer(path: Path) -> str | None:
    """Return how a folder lies where others may reach it, in words; None for one of this computer.

    Such as "This folder is synchronised by OneDrive".
    """
    resolved = path.resolve()
    found = _place(resolved, os.environ, drive_of(resolved))
    return found[0] if found else None


def _place(path: PurePath, variables: Mapping[str, str], drive: Drive) -> tuple[str, str] | None:
    """Return how a folder lies, and what that can do to an open bank."""
    if service := _synchronised_by(path, variables):
        place = f"This folder is synchronised by {service}"
        return place, ", which can damage a bank while it is open."
    if drive is Drive.NETWORK or str(path).startswith(("\\\\", "//")):
        place = "This folder is on a network"
        return place, ", where a lost connection can damage an open bank."
    if drive is Drive.REMOVABLE:
        place = "This folder is on a removable drive"
        return place, "; pulled out too early, it takes the newest changes with it."
    return None


def _synchronised_by(path: PurePath, variables: Mapping[str, str]) -> str | None:
    for variable in _SYNC_VARIABLES:
        root = variables.get(variable)
        if root and path.is_relative_to(type(path)(root)):
            return "OneDrive"
    for part in path.parts[:-1]:
        name = part.casefold()
        # Folders of work accounts: "OneDrive - Ashmere Council", "Dropbox (Ashmere Council)".
        if service := _SYNC_FOLDERS.get(name.split(" - ")[0].split(" (")[0]):
            return service
    return None


def drive_of(path: PurePath) -> Drive:
    """Return the kind of drive, fixed where the system does not tell."""
    if isinstance(path, PureWindowsPath):
        return _windows_drive(path)
    mounts = Path("/proc/mounts")
    return linux_drive(path, mounts.read_text()) if mounts.exists() else Drive.FIXED


_WINDOWS_DRIVES = {2: Drive.REMOVABLE, 4: Drive.NETWORK}
"""The answers of GetDriveTypeW that matter."""


def _windows_drive(path: PureWindowsPath) -> Drive:
    if sys.platform != "win32":
        return Drive.FIXED
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
    return _WINDOWS_DRIVES.get(kind, Drive.FIXED)


_NETWORK_FILE_SYSTEMS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs")


def linux_drive(path: PurePath, mounts: str) -> Drive:
    """Return the kind of drive from lines as /proc/mounts has them."""
    best, kind = PurePosixPath("/"), ""
    for line in mounts.splitlines():
        _, folder, file_system, *_ = line.split()
        mounted = PurePosixPath(folder.replace("\\040", " "))
        if path.is_relative_to(mounted) and len(mounted.parts) >= len(best.parts):
            best, kind = mounted, file_system
    if kind in _NETWORK_FILE_SYSTEMS:
        return Drive.NETWORK
    if best.is_relative_to("/media") or best.is_relative_to("/run/media"):
        return Drive.REMOVABLE
    return Drive.FIXED
