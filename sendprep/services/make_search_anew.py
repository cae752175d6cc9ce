"""Make the search anew: its index holds nothing of its own, and is made from what is stored."""

from sendprep.bank.bank import Bank
from sendprep.progress import Progress, silent


def make_search_anew(bank: Bank, progress: Progress = silent) -> None:
    """Empty the index of a bank, even a damaged one, and index everything; no step to undo.

    Best on a worker. What has not been indexed when it is cancelled is found later, as the index
    is brought up to date whenever the bank is opened. `tell` those who listen when it is done.
    """
    with bank.writer() as writing:
        with writing.change("Make the search anew"):
            writing.search.rebuild()
        writing.search.catch_up(progress)
