"""How a hash is printed, so that people can compare two of them (print.md 10)."""

_GROUP, _LINE = 4, 8


def grouped(digest: str, on_one_line: bool = False) -> str:
    """Return a hash in groups of four characters, eight groups to a line or all on one."""
    groups = [digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP)]
    if on_one_line:
        return " ".join(groups)
    lines = [" ".join(groups[at : at + _LINE]) for at in range(0, len(groups), _LINE)]
    return "\n".join(lines)
