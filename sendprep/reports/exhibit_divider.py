"""The sheet before an exhibit: what it is, what it shows, and where the binder uses it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from sendprep.domain.evidence import Evidence, Role
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.exhibit_paper import ExhibitFile
from sendprep.domain.file_sizes import size_words
from sendprep.domain.files_inside import files_inside
from sendprep.domain.pack import Pack
from sendprep.reports import styles
from sendprep.reports.dates import NO_BREAK, day, span_of_days
from sendprep.reports.document import Run, Text
from sendprep.reports.exhibit_uses import Uses
from sendprep.reports.flow import At, Group, Item, Piece, Rule, Stack, stack
from sendprep.reports.flow_bullets import Bullet
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.hash_words import grouped
from sendprep.reports.sef_evidence import what_it_shows
from sendprep.reports.sef_quotes import quoted, shortened
from sendprep.reports.sef_wording import counted, narrow_head, opening
from sendprep.reports.styles import MM, Style

_WIDTH = styles.READING_WIDTH
_LABELS = 29 * MM
_TOP = 31 * MM
_ABOVE, _BELOW = 5.0, 6.0
_APART = 24.0
_MOST_LINKS = 4
_BEARING = -4.5  # so that the large letter begins above the line below it
_ROLES = {
    Role.SUPPORTS: "Supports",
    Role.PARTLY: "Partly supports",
    Role.CONTRADICTS: "Contradicts",
    Role.CONTEXT: "Gives context",
}
_AS_RECEIVED = (
    "{} as received; only a stamp was added at the foot, and a page was made a little smaller "
    "where the stamp would have covered something."
)
_SET_ANEW = (
    "{} set from what was received, which had no pages of its own; the original is kept as "
    "received."
)


def divider(one: ExhibitFile, pack: Pack, labels: Sequence[str], used: Uses) -> Piece:
    """Return the divider of an exhibit, which always takes one page.

    `labels` are the numbers of its pages in the binder.
    """
    piece = pack.se.by_id(one.exhibit.evidence_id)
    facts = (
        *_facts(one, piece, pack),
        ("Used on", used.words(_WIDTH - _LABELS)),
        ("Replaces", _named(piece.replaces_id, pack)),
        ("Came with", _named(piece.came_with_id, pack)),
        ("sha256", grouped(piece.sha256)),
    )
    whole = (
        Item(_head(piece, pack, one.exhibit.problem)),
        Item(_table(_binder_pages(labels), [fact for fact in facts if fact[1]]), _APART),
        Item(_note(one), 9),
    )
    taken = Stack(whole).height
    quotes = _quotes(piece, pack, _places(one, labels), styles.HEIGHT - _TOP - taken - _APART)
    items = (*whole, *([Item(quotes, _APART)] if quotes else []))
    return Group((At(Stack(items), down=min(_TOP, styles.HEIGHT - taken)),))


def _head(piece: Evidence, pack: Pack, problem: str) -> Stack:
    """Return the number with title and one sentence; a very long title loses its end."""
    sentence = problem or what_it_shows(piece, pack.se)
    return Stack(
        (
            Item(set_words("Exhibit", styles.EXHIBIT_LABEL, _WIDTH, None)),
            Item(set_words(piece.code, styles.EXHIBIT_NUMBER, styles.WIDTH, None), 4, _BEARING),
            Item(Rule(_WIDTH, 1.2 * MM, styles.ACCENT), 4),
            Item(_cut(piece.title, styles.SHEET_TITLE, 2), 18),
            Item(_cut(sentence, styles.EXHIBIT_SENTENCE, 3), 6),
        )
    )


def _cut(text: str, style: Style, most_lines: int, room: float = _WIDTH) -> Words:
    """Return the text in so many lines at most, with … for what there is no room for."""
    words = set_words(text, style, room, None)
    if len(words.lines) <= most_lines:
        return words
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        tried = (fits + too_long) // 2
        words = set_words(_begun(text, tried), style, room, None)
        fits, too_long = (tried, too_long) if len(words.lines) <= most_lines else (fits, tried)
    return set_words(_begun(text, fits), style, room, None)


def _begun(text: str, length: int) -> str:
    """Return the first letters of a text, to the end of a word if there is one."""
    begun = text[:length]
    return f"{begun.rsplit(maxsplit=1)[0] if ' ' in begun.strip() else begun.strip()} …"


def _binder_pages(labels: Sequence[str]) -> Text:
    """Return what people look for first, in bold."""
    if len(labels) == 1:
        return (Run(labels[0], bold=True),)
    said = f" ({counted(len(labels), 'page')})"
    return Run(f"{labels[0]} to {labels[-1]}", bold=True), Run(said)


def _facts(one: ExhibitFile, piece: Evidence, pack: Pack) -> Iterator[tuple[str, str]]:
    agency = piece.agency.words if piece.agency else ""
    yield "From", "; ".join(part for part in (agency, piece.source) if part)
    covers = f"covers {span_of_days(piece.period)}" if piece.period else ""
    dated = day(piece.evidence_date) if piece.evidence_date else ""
    yield (
        "Dated",
        opening("; ".join(part for part in (dated, covers) if part)) or "No date is known",
    )
    as_received = "" if one.source or one.exhibit.problem else ", as received"
    kind = PurePath(piece.filename).suffix.lstrip(".").upper() or "no kind"
    yield "Received", f"{day(piece.added.date())}, {kind}, {size_words(piece.size)}{as_received}"
    if inside := files_inside(piece.remarks):
        which = opening(counted(inside, "file"))
        yield "Not printed", f"{which} inside this one, which the original as received holds"
    for role, said in _ROLES.items():
        yield said, "\n".join(_some(list(dict.fromkeys(_links(piece, pack, role)))))


def _some(told: Sequence[str]) -> Sequence[str]:
    """Return so many lines as there is room for, the last of which may say how many more."""
    more = len(told) - _MOST_LINKS + 1
    return told if more <= 1 else [*told[: _MOST_LINKS - 1], f"and {more} more"]


def _links(piece: Evidence, pack: Pack, role: Role) -> Iterator[str]:
    weaknesses = [account.weakness for account in pack.se.accounts]
    called = narrow_head(weaknesses, pack.se.inspection)
    for account in pack.se.accounts:
        findings = {finding.id: finding.number for finding in account.findings}
        found = [
            (findings.get(link.finding_id or "", 0), link.rung)
            for link in account.links
            if link.evidence_id == piece.id and link.role is role
        ]
        for finding, rung in sorted(found, key=lambda one: (one[0], one[1].value)):
            number = account.weakness.number
            where = f", finding{NO_BREAK}{number}.{finding}" if finding else ""
            how_far = f"rung{NO_BREAK}{rung.value}, {rung.words.lower()}"
            yield f"{called}{NO_BREAK}{number}{where}; {how_far}"


def _named(evidence_id: str | None, pack: Pack) -> str:
    """Return another piece of evidence by number and title, if this edition has it."""
    found = [one for one in pack.se.evidence if one.id == evidence_id]
    return f"{found[0].code}, {found[0].title}" if found else ""


def _table(pages: Text, facts: Sequence[tuple[str, Words | str]]) -> Stack:
    """Return the facts under one rule, parted by hairlines, closed by another rule."""
    items = [
        Item(Rule(_WIDTH, 1.1, styles.ACCENT)),
        Item(_fact("Binder pages", set_words(pages, styles.FACT, _WIDTH, None)), _ABOVE),
    ]
    for label, said in facts:
        items.append(Item(Rule(_WIDTH, 0.4, styles.HAIRLINE), _BELOW))
        items.append(Item(_fact(label, _said(said)), _ABOVE))
    items.append(Item(Rule(_WIDTH, 1.1, styles.ACCENT), _BELOW))
    return Stack(tuple(items))


def _said(said: Words | str) -> Piece:
    """Return each line of what is said in two lines at most."""
    if isinstance(said, Words):
        return said
    return stack([_cut(line, styles.FACT, 2, _WIDTH - _LABELS) for line in said.split("\n")])


def _fact(label: str, said: Piece) -> Group:
    return Group((At(set_words(label, styles.LABEL, _LABELS, None)), At(said, _LABELS)))


def _note(one: ExhibitFile) -> Words:
    pages = one.exhibit.pages
    if one.exhibit.problem:
        said = "In place of it stands a sheet that says so."
    elif one.source:
        said = _SET_ANEW.format(
            "The pages that follow were" if pages > 1 else "The page that follows was"
        )
    else:
        said = _AS_RECEIVED.format(
            "The pages that follow are" if pages > 1 else "The page that follows is"
        )
    return set_words(said, styles.NOTE, _WIDTH, None)


def _quotes(piece: Evidence, pack: Pack, pages: Mapping[int, str], room: float) -> Piece | None:
    """Return the passages that the pack quotes, as many as there is room for."""
    passages = _passages(piece, pack)
    if not passages:
        return None
    heading = set_words("Passages that this pack quotes", styles.EXHIBIT_HEADING, _WIDTH, None)
    bullets: list[Piece] = [_bullet(one, pages) for one in passages]
    for count in range(len(bullets), 0, -1):
        more = len(bullets) - count
        rest: list[Piece] = [_told_elsewhere(more)] if more else []
        items = [Item(heading), *(Item(one, 4) for one in (*bullets[:count], *rest))]
        if Stack(tuple(items)).height <= room:
            return Stack(tuple(items))
    return None


def _places(one: ExhibitFile, labels: Sequence[str]) -> Mapping[int, str]:
    """Return the number in the binder of each page of the original."""
    starts = one.exhibit.starts or range(1, len(labels) + 1)
    return {page: labels[start - 1] for page, start in enumerate(starts, 1)}


def _passages(piece: Evidence, pack: Pack) -> list[Excerpt]:
    links = [link for account in pack.se.accounts for link in account.links]
    return [
        one for one in quoted(links, pack.se) if one.evidence_id == piece.id and one.quote.strip()
    ]


def _bullet(one: Excerpt, pages: Mapping[int, str]) -> Bullet:
    label = pages.get(one.page or 0, "")
    where = f"Page{NO_BREAK}{label}: " if label else ""
    mark = set_words("•", styles.FACT, Bullet.indent, None)
    room = 112 * MM
    return Bullet(set_words(f"{where}“{shortened(one.quote)}”", styles.FACT, room, None), mark)


def _told_elsewhere(more: int) -> Words:
    return set_words(f"And {counted(more, 'more passage')}.", styles.LABEL, _WIDTH, None)
