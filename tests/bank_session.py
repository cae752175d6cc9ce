"""A scripted session of work in a child process, which a test kills at a random moment."""

import random
import secrets
import sys
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from bank_made import a_finding, a_link, a_weakness, dump, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.errors import SendprepError


def work_on(path: Path, passphrase: str | None, told: Connection) -> None:
    """Work until killed, telling after each change how many steps the bank has by now."""
    chance = random.Random()
    with Bank.open(path, passphrase, "Sam Carter", "LAPTOP-1") as bank:
        weaknesses = bank.weaknesses.all()
        done = len(bank.history.steps(10_000))
        told.send(done)
        while True:
            with bank.change(f"Step {done + 1}"):
                one = chance.choice(weaknesses) if weaknesses else a_weakness()
                if not weaknesses or chance.random() < 0.2:
                    one = a_weakness(done + 1)
                    weaknesses.append(one)
                    bank.weaknesses.add(one)
                evidence = some_evidence(done + 1)
                finding = a_finding(one, done + 1)
                bank.findings.add(finding)
                bank.evidence.add(evidence)
                bank.links.add(a_link(evidence, one, finding))
                bank.texts.put(evidence.id, pages_of(f"word{done + 1} " * chance.randint(1, 900)))
                bank.originals.put(Path(__file__))
                bank.narrative.write(one.id, Section.DIFFERENCE, f"Text {done + 1}")
            done += 1
            told.send(done)
            if chance.random() < 0.2:
                bank.undo()
                done += 1
                told.send(done)
            if chance.random() < 0.1:
                bank.db.execute("pragma wal_checkpoint(truncate)")


def stage(path: Path, passphrase: str | None, told: Connection) -> None:
    """Stage files for a worker until killed, every second as evidence, and tell the steps."""
    with Bank.open(path, passphrase, "Sam Carter", "LAPTOP-1") as bank, bank.writer() as writer:
        done = len(bank.history.steps(10_000))
        told.send(done)
        while True:
            for _ in range(2):
                one = some_evidence(done + 1)
                sha256 = writer.staging.original(secrets.token_bytes(1_500_000))
                writer.staging.text(one.id, pages_of(*("oats",) * 120))
                writer.staging.sketch(one.id, b"likeness")
            with bank.change(f"Step {done + 1}"):
                bank.evidence.add(replace(one, sha256=sha256))
            done += 1
            told.send(done)


def open_and_close(path: Path, passphrase: str | None, told: Connection) -> None:
    """Open the bank, change it and close it, again and again until killed."""
    done = -1
    while True:
        with Bank.open(path, passphrase, "Sam Carter", "LAPTOP-1") as bank:
            if done < 0:
                done = len(bank.history.steps(10_000))
                told.send(done)
            with bank.change(f"Step {done + 1}"):
                bank.weaknesses.add(a_weakness(done + 1))
            done += 1
            told.send(done)


def hold_open(path: Path, told: Connection) -> None:
    """Open the bank, tell so, and keep it."""
    with Bank.open(path, None, "Priya Nair", "LAPTOP-2"):
        told.send("open")
        time.sleep(600)


def _limit_files(size: int) -> None:
    """Let no file of this process grow beyond `size` bytes."""
    if sys.platform == "win32":
        raise NotImplementedError("Windows has no limit for the size of files")
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def fill_the_disk(path: Path, told: Connection) -> None:
    """Write until no file may grow any more; tell the rows there are then, and what was said."""
    with Bank.open(path, None, "Sam Carter") as bank:
        weakness = bank.weaknesses.all()[0]
        limit = path.stat().st_size + 3_000_000
        _limit_files(limit)
        try:
            for number in range(1000):
                with bank.change("Write"):
                    bank.narrative.write(weakness.id, Section.DIFFERENCE, f"{number} " * 20_000)
        except SendprepError as problem:
            told.send((dump(bank), problem.happened))


def create_without_room(path: Path, told: Connection) -> None:
    """Make a bank where no file may grow beyond a few pages, and tell what was said."""
    _limit_files(40_000)
    try:
        Bank.create(path, None, "Sam Carter")
    except SendprepError as problem:
        told.send(problem.happened)


def open_without_room(path: Path, room: int, told: Connection) -> None:
    """Open a bank where no file may be written beyond `room` bytes, and tell what was said."""
    _limit_files(room)
    try:
        Bank.open(path, None, "Sam Carter")
    except SendprepError as problem:
        told.send(problem.happened)
