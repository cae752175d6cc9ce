"""Name the officer who works here, for the log of changes."""

import getpass


def officer_of_this_computer() -> str:
    """Return the user's name on this computer, or words for it where the system knows none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # each system has its own way not to know
        return "Unnamed officer"
