"""Give audit rounds that have one number, as two joined banks may hold, a number each."""

from dataclasses import replace

from sendprep.bank.bank import Bank


def number_rounds(bank: Bank) -> int:
    """Give the next numbers to the later of rounds with one number; return to how many.

    The one begun first keeps what it is cited by; each change is one step to undo.
    """
    seen: set[int] = set()
    anew = 0
    for one in sorted(bank.rounds.all(), key=lambda one: (one.begun, one.id)):
        if one.number in seen:
            number = bank.rounds.next_number()
            with bank.change(f"Number A{one.number} “{one.title}” as A{number}"):
                bank.rounds.update(replace(one, number=number))
            anew += 1
        seen.add(one.number)
    return anew
