"""Search in 100,000 excerpts of 5,000 documents, against the bare statement of FTS5.

The bare statement gives the same words, in the order of rank, with the same limit and snippets,
and nothing else: neither titles nor counts, no other spellings, no filters. Corpus: seed 20261122,
4 pages of 300 words and 20 excerpts of 45 words a document, drawn like those of a language. Times
are processor times of the one thread that searches, which other programs hardly lengthen.
"""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

import pytest
from made import new_bank

from sendprep.bank.bank import Bank
from sendprep.bank.index import index_some
from sendprep.bank.log import LOGGED, write_log_triggers
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.search import SearchFilter

pytestmark = pytest.mark.benchmark
SEED = 20261122
DOCUMENTS, PAGES, EXCERPTS = 5_000, 4, 20
WORDS = 20_000
BARE = """
select rowid, snippet(search, -1, '«', '»', '…', 24)
from search where search match ? order by rank limit 50
"""


@pytest.fixture(scope="module")
def plain_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with new_bank(tmp_path_factory.mktemp("plain")) as made:
        fill(made)
    return made.path


@pytest.fixture(
    scope="module", params=[None, "seven Words make a wall"], ids=["plain", "encrypted"]
)
def bank(
    request: pytest.FixtureRequest, plain_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bank]:
    if request.param is None:
        with Bank.open(plain_file, None, "A. Officer") as plain:
            yield plain
        return
    with new_bank(tmp_path_factory.mktemp("encrypted"), request.param) as made:
        copy_rows(plain_file, made)
        yield made


def words() -> list[str]:
    """Return words that begin alike as those of a language do, the most frequent first."""
    draw = random.Random(SEED)
    return [f"{draw.choice('bcdfgklmnprst')}{draw.choice('aeiou')}{n:x}" for n in range(WORDS)]


def fill(bank: Bank) -> None:
    """Fill the bank without its log, which would take most of the time."""
    draw = random.Random(SEED)
    weights = list(accumulate(1 / (n + 10) for n in range(WORDS)))
    pool = draw.choices(words(), cum_weights=weights, k=1_000_000)

    def text(length: int) -> str:
        at = draw.randrange(len(pool) - length)
        return " ".join(pool[at : at + length])

    _stop_log(bank)
    agencies = list(Agency)
    with bank.change("Fill the bank"):
        for number in range(2, DOCUMENTS + 2):
            evidence = Evidence(
                new_id(), number, f"Paper {number}", EvidenceKind.DATA, f"{number}.pdf",
                "0" * 64, 1, datetime.now(UTC), agency=agencies[number % len(agencies)],
            )  # fmt: skip
            bank.evidence.add(evidence)
            read = tuple(Page(n, (Line(text(300)),)) for n in range(1, PAGES + 1))
            text_id = bank.texts.put(evidence.id, Pages(read, "made"))
            bank.db.conn.executemany(
                "insert into excerpts values (?, ?, ?, '', '', ?, ?, 0, 0, 0, null, '', 'exact', "
                "'officer', '2026-11-22T09:00:00+00:00')",
                [
                    (new_id(), evidence.id, text(45), n % PAGES + 1, text_id)
                    for n in range(EXCERPTS)
                ],
            )
        index_some(bank.db, 10**9)
    write_log_triggers(bank.db)


def copy_rows(file: Path, bank: Bank) -> None:
    """Copy all rows of a plain bank, the index too, as filling another takes a minute longer."""
    db = bank.db
    for (name,) in db.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        db.execute(f"drop trigger {name}")
    db.execute("pragma foreign_keys = off")
    db.execute("attach ? as filled key ''", [str(file)])
    db.execute("begin")
    for (name,) in db.execute(
        "select name from filled.sqlite_master where type = 'table' and sql not like '%virtual%' "
        "and name not like 'sqlite_%'"
    ).fetchall():
        db.execute(f'delete from main."{name}"')
        db.execute(f'insert into main."{name}" select * from filled."{name}"')
    db.execute("commit")
    db.execute("detach filled")
    assert bank.search.is_sound()


def _stop_log(bank: Bank) -> None:
    for table in LOGGED:
        for event in ("insert", "update", "delete"):
            bank.db.execute(f"drop trigger log_{table}_{event}")


def queries() -> list[str]:
    """Return 150 queries from common to rare: two words, one word, the beginning of one."""
    known = words()
    two = [f"{known[n]} {known[n + 7]}" for n in range(0, 500, 10)]
    one = [known[n] for n in range(0, 1000, 20)]
    begun = [f"{known[n][:3]}*" for n in range(0, 500, 10)]
    return [*two, *one, *begun]


def as_fts(query: str) -> str:
    """Return a query as somebody would type it for FTS5."""
    return " AND ".join(
        f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"' for word in query.split()
    )


def compare(name: str, ours: Callable[[str], object], bare: Callable[[str], object]) -> None:
    """Print how many times as long ours takes, for the median query and the 95th of 100."""
    pairs = []
    for number, query in enumerate(queries()):
        if number % 2:  # who comes second finds the caches warm
            pairs.append((_seconds(ours, query), _seconds(bare, query)))
        else:
            pairs.append((_seconds(bare, query), _seconds(ours, query))[::-1])
    our, their = (sorted(column) for column in zip(*pairs, strict=True))
    late = int(0.95 * len(pairs))
    print(
        f"\n{name}: median {median(our) / median(their):.2f} times (aim below 1.5), 95th of 100 "
        f"{our[late] / their[late]:.2f} times (aim below 3), median of the ratios "
        f"{median(one / other for one, other in pairs):.2f}; {1000 * median(our):.1f} ms against "
        f"{1000 * median(their):.1f} ms, 95th {1000 * our[late]:.1f} against "
        f"{1000 * their[late]:.1f} ms, {len(pairs)} pairs"
    )


def _seconds(work: Callable[[str], object], query: str) -> float:
    start = thread_time()
    work(query)
    return thread_time() - start


def test_find_against_the_bare_statement(bank: Bank) -> None:
    def bare(query: str) -> list[object]:
        rows: list[object] = bank.db.execute(BARE, [as_fts(query)]).fetchall()
        return rows

    assert len(bare(queries()[0])) == len(bank.search.find(queries()[0]).hits) == 50
    compare("find in 100,000 excerpts and 20,000 pages", bank.search.find, bare)
    health = SearchFilter(agency=Agency.HEALTH)
    compare("find there, of one agency", lambda query: bank.search.find(query, only=health), bare)


def test_find_by_a_worker_with_its_own_reader(bank: Bank) -> None:
    def ours(query: str) -> object:
        with bank.reader() as reading:
            return reading.search.find(query)

    def bare(query: str) -> object:
        with bank.reader() as reading:
            return reading.db.execute(BARE, [as_fts(query)]).fetchall()

    compare("find by a new reader", ours, bare)


def test_longest_piece_of_indexing(tmp_path: Path) -> None:
    """No transaction holds the bank for longer than 50 ms while 4,000 pages are indexed."""
    draw = random.Random(SEED)
    known = words()
    with new_bank(tmp_path, None) as made:
        text = [" ".join(draw.choices(known, k=300)) for _ in range(400)]
        with made.change("Add"):
            for number in range(2, 12):
                evidence = Evidence(
                    new_id(), number, f"Paper {number}", EvidenceKind.DATA, f"{number}.pdf",
                    "0" * 64, 1, datetime.now(UTC),
                )  # fmt: skip
                made.evidence.add(evidence)
                read = tuple(Page(n, (Line(one),)) for n, one in enumerate(text, 1))
                made.texts.put(evidence.id, Pages(read, f"made {number}"))
        times = [perf_counter()]
        waiting = made.search.lag()
        with made.writer() as writing:
            writing.search.catch_up(lambda *_: times.append(perf_counter()))
        pieces = sorted(after - before for before, after in pairwise(times))
    print(
        f"\nindex {waiting} pages: {sum(pieces):.1f} s in {len(pieces)} pieces, median "
        f"{1000 * median(pieces):.1f} ms, 99th of 100 {1000 * pieces[int(0.99 * len(pieces))]:.1f} "
        f"ms, longest {1000 * pieces[-1]:.1f} ms (aim below 50)"
    )
