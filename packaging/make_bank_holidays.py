"""Write England's bank holidays into resources/bank_holidays.json, from the holidays library.

Usage: python packaging/make_bank_holidays.py   (the program itself does not need the library,
which takes a third of a second to load)
"""

import json

from environment import ROOT
from holidays import country_holidays

FILE = ROOT / "resources" / "bank_holidays.json"
YEARS = range(2014, 2046)
_ABOUT = "England's bank holidays. Edit them here when one is proclaimed or moved."


def bank_holidays() -> dict[str, str]:
    """Return each bank holiday's name by its date, ISO 8601, in order."""
    found = country_holidays("GB", subdiv="ENG", years=YEARS)
    return {day.isoformat(): name for day, name in sorted(found.items())}


if __name__ == "__main__":
    content = {"_about": _ABOUT, "days": bank_holidays()}
    FILE.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
