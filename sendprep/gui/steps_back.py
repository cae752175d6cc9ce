"""Takes steps of a bank back or does them again, and says in the status bar which."""

from collections.abc import Callable

from sendprep.bank.bank import Bank
from sendprep.domain.history import Step
from sendprep.errors import SendprepError
from sendprep.gui.problem import show_problem
from sendprep.gui.window_frame import WindowFrame


def undo(frame: WindowFrame, bank: Bank) -> bool:
    """Take back the last step; False if there was none, or it could not be taken back."""
    return _say_step(frame, "Undone", bank.undo)


def redo(frame: WindowFrame, bank: Bank) -> bool:
    """Do again the step that was taken back last; False if there was none."""
    return _say_step(frame, "Done again", bank.redo)


def undo_to(frame: WindowFrame, bank: Bank, step_id: str) -> None:
    """Take back every step down to this one, and the step itself."""

    def is_done() -> bool:
        steps = bank.history.steps()
        return any(step.id == step_id and step.can_be_undone for step in steps)

    while is_done() and undo(frame, bank):
        continue


def _say_step(frame: WindowFrame, words: str, do: Callable[[], Step | None]) -> bool:
    try:
        step = do()
    except SendprepError as problem:
        show_problem(frame, problem)
        return False
    if step:
        frame.status.say(f"{words}: {step.label}")
    return step is not None
