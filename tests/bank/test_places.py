"""Folders where an open bank would be in danger are known by their path."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from sendprep.bank.places import Drive, drive_of, linux_drive, unsafe_place, why_unsafe

MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/homes /home/shared nfs4 rw 0 0
//filer/send /mnt/send\\040team cifs rw 0 0
/dev/sdb1 /media/sam/STICK vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "variables", "drive", "words"),
    [
        (r"C:\Users\sam\Documents\a.sendprep", {}, Drive.FIXED, None),
        (r"C:\Users\sam\OneDrive\a.sendprep", {}, Drive.FIXED, "OneDrive"),
        (r"C:\Users\sam\OneDrive - Ashmere Council\x\a.sendprep", {}, Drive.FIXED, "OneDrive"),
        (r"D:\Cloud\a.sendprep", {"OneDriveCommercial": r"d:\cloud"}, Drive.FIXED, "OneDrive"),
        (r"D:\Clouds\a.sendprep", {"OneDriveCommercial": r"D:\Cloud"}, Drive.FIXED, None),
        (r"D:\Cloud\a.sendprep", {"OneDrive": ""}, Drive.FIXED, None),
        (r"C:\Users\sam\Dropbox\a.sendprep", {}, Drive.FIXED, "Dropbox"),
        (r"C:\Users\sam\Dropbox (Ashmere)\a.sendprep", {}, Drive.FIXED, "Dropbox"),
        (r"G:\My Drive\a.sendprep", {}, Drive.FIXED, "Google Drive"),
        (r"C:\Users\sam\iCloudDrive\a.sendprep", {}, Drive.FIXED, "iCloud"),
        (r"C:\Users\sam\Documents\OneDrive.sendprep", {}, Drive.FIXED, None),
        (r"C:\Users\sam\Not OneDrive\a.sendprep", {}, Drive.FIXED, None),
        (r"\\filer\send\a.sendprep", {}, Drive.FIXED, "network"),
        (r"S:\send\a.sendprep", {}, Drive.NETWORK, "network"),
        (r"E:\a.sendprep", {}, Drive.REMOVABLE, "removable"),
        ("/home/sam/a.sendprep", {}, Drive.FIXED, None),
        ("/home/sam/Dropbox/a.sendprep", {}, Drive.FIXED, "Dropbox"),
    ],
)
def test_a_place_is_judged_by_path_environment_and_drive(
    path: str, variables: dict[str, str], drive: Drive, words: str | None
) -> None:
    kind = PurePosixPath if path.startswith("/") else PureWindowsPath
    said = why_unsafe(kind(path), variables, drive)
    assert (said is None) == (words is None)
    assert (words or "") in (said or "")


@pytest.mark.parametrize(
    ("path", "drive"),
    [
        ("/home/sam/a.sendprep", Drive.FIXED),
        ("/home/shared/a.sendprep", Drive.NETWORK),
        ("/home/sharedby/a.sendprep", Drive.FIXED),
        ("/mnt/send team/x/a.sendprep", Drive.NETWORK),
        ("/media/sam/STICK/a.sendprep", Drive.REMOVABLE),
    ],
)
def test_linux_tells_the_drive_by_its_mounts(path: str, drive: Drive) -> None:
    assert linux_drive(PurePosixPath(path), MOUNTS) is drive


def test_the_folder_of_the_tests_is_safe(tmp_path: Path) -> None:
    assert unsafe_place(tmp_path / "a.sendprep") is None
    assert drive_of(PurePath(tmp_path)) is Drive.FIXED
