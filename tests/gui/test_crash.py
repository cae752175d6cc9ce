"""The account of a bug tells where it happened, and nothing of what the bank holds."""

from pathlib import Path

from sendprep.gui.crash import account


def _read(name: str) -> None:
    raise ValueError(f"no plan for {name}")


def test_account_tells_places_and_no_words_of_the_bank() -> None:
    try:
        _read("Invented Child")
    except ValueError as bug:
        words = account(type(bug), bug.__traceback__)

    assert "Invented" not in words
    assert f"{Path(__file__).name}:" in words
    assert "in _read" in words
    assert words.endswith("ValueError")
