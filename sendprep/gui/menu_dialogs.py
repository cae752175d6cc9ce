"""The dialogs that the menus open, each imported when it is wanted: the window opens fast."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendprep.gui.window import MainWindow


def ask_weakness(window: "MainWindow") -> None:
    """Ask for the number of a weakness and go there."""
    from sendprep.gui.go_to import GoToWeakness

    dialog = GoToWeakness(window.bank.weaknesses.all(), window)
    dialog.chosen.connect(window.desk.open_weakness)
    dialog.open()


def set_revisit(window: "MainWindow") -> None:
    """Ask when the inspectors come back."""
    from sendprep.gui.revisit import RevisitDialog

    RevisitDialog(window.bank, window).open()


def show_help(window: "MainWindow") -> None:
    """Show the help on the page that is seen."""
    from sendprep.gui.help import page_help

    page_help("locked" if window.locked else window.desk.here, window).open()


def show_keys(window: "MainWindow") -> None:
    """Show the list of keys."""
    from sendprep.gui.help import key_list

    own = [] if window.locked else window.desk.page_actions()
    key_list([*window.actions_by_name.values(), *own], window).open()


def show_about(window: "MainWindow") -> None:
    """Show what this program is."""
    from sendprep.gui.help import about

    about(window).open()
