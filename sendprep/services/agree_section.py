"""Say who agreed a section of a binder or the page of a weakness, and when; or take it back."""

from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Agreed, PackSection
from sendprep.errors import SendprepError

_NOTHING = "Nothing was changed."
_PAGE = "weakness-"


def agree_section(bank: Bank, section: str, who: str, on: date | None = None) -> Agreed:
    """Store, as one step, who agreed a section such as "overview" or "weakness-3".

    It takes the place of who agreed it before. SendprepError for a section that no binder has, and
    if nobody is named.
    """
    key = _key(bank, section)
    if not who.strip():
        raise SendprepError(
            "Nobody is named who agreed it.", _NOTHING, "Say who, by role: “Head of SEND”."
        )
    agreed = Agreed(key, who.strip(), on or date.today())
    with bank.change(f"Agree {section}"):
        bank.agreed.put(agreed)
    return agreed


def withdraw(bank: Bank, section: str) -> None:
    """Take back, as one step, that a section was agreed; SendprepError if it was not."""
    key = _key(bank, section)
    if key not in {one.section for one in bank.agreed.all()}:
        raise SendprepError(
            f"Nobody agreed {section} so far.", _NOTHING, "Agreed are: " + _held(bank) + "."
        )
    with bank.change(f"Agree {section} no longer"):
        bank.agreed.remove(key)


def _key(bank: Bank, section: str) -> str:
    """Return the key under which a section is stored; SendprepError if no binder has it."""
    name = section.strip().lower().replace("_", "-")
    number = name.removeprefix(_PAGE)
    if name.startswith(_PAGE) and number.isdecimal():
        weakness = bank.weaknesses.by_number(int(number))
        if weakness:
            return f"weakness/{weakness.id}"
    known = {one.value.replace("_", "-"): one.value for one in PackSection}
    if name in known:
        return known[name]
    raise SendprepError(
        f"No binder has a section “{section}”.",
        _NOTHING,
        f"Name one of these: {', '.join(known)}; or {_PAGE}3 for the page of weakness 3.",
    )


def _held(bank: Bank) -> str:
    numbers = {f"weakness/{one.id}": f"{_PAGE}{one.number}" for one in bank.weaknesses.all()}
    names = (numbers.get(one.section, one.section.replace("_", "-")) for one in bank.agreed.all())
    return ", ".join(sorted(names)) or "none"
