"""The size of a file in words."""


def size_words(size: int) -> str:
    """Return bytes as people say them, such as "740 kB" or "2.1 MB"."""
    if size < 100_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB"
