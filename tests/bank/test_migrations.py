"""Banks of every schema open; a migration is whole or not at all, after a verified backup."""

import shutil
from pathlib import Path

import pytest
from bank_made import (
    PASSPHRASE,
    a_weakness,
    an_excerpt,
    dump,
    fill,
    keep_a_draw,
    locked_bank,
    pages_of,
)
from sqlite_utils import Migrations
from sqlite_utils.db import Database

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.bank.migrations import (
    NEWEST,
    SCHEMA,
    m001_first_tables,
    m002_excerpts,
    m003_draws,
    m004_audits,
    m005_after_audits,
    m006_binders,
)
from sendprep.bank.text_names import text_name
from sendprep.domain.narrative import Section
from sendprep.errors import SendprepError

BANKS = Path(__file__).parents[1] / "banks"


@pytest.mark.parametrize("schema", range(1, NEWEST))
def test_a_bank_of_every_schema_opens_and_is_sound(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "old.sendprep"
    shutil.copyfile(BANKS / f"schema-{schema}.sendprep", path)
    with Bank.open(path, None, "Sam Carter") as bank:
        assert bank.inspection.get().area == "Ashmere"
        (weakness,) = bank.weaknesses.all()
        assert bank.narrative.of(weakness.id)[Section.POSITION] == "It had stood still since May."
        assert bank.search.find("oiled").total == 1
        assert {fault.what for fault in check(bank)} <= {"The original is missing"}
        before = dump(bank)
        assert bank.undo()
        assert bank.weaknesses.all() == []
        assert bank.redo()
        assert dump(bank) == before
        with bank.change("Add"):
            bank.weaknesses.add(a_weakness(2))
            kept = keep_a_draw(bank)
        assert bank.draws.all()[-1] == kept


def test_texts_of_schema_1_are_versions_that_the_same_words_use_again(tmp_path: Path) -> None:
    path = tmp_path / "old.sendprep"
    shutil.copyfile(BANKS / "schema-1.sendprep", path)
    pages = pages_of("The wheel was oiled.", "It turns again.")
    with Bank.open(path, None, "Sam Carter") as bank:
        (evidence,) = bank.evidence.all()
        assert bank.texts.of(evidence.id) == pages
        version = bank.texts.newest_id(evidence.id)
        with bank.change("Read again"):
            assert bank.texts.put(evidence.id, pages) == version
            bank.excerpts.add(an_excerpt(evidence, str(version)))
            bank.texts.put(evidence.id, pages_of("It was greased."))
        assert bank.texts.version(str(version)) == pages


def test_rows_of_schema_1_hold_what_a_new_column_holds_unsaid(tmp_path: Path) -> None:
    path = tmp_path / "old.sendprep"
    shutil.copyfile(BANKS / "schema-1.sendprep", path)
    with Bank.open(path, None, "Sam Carter") as bank:
        (evidence,), (link,) = bank.evidence.all(), bank.links.all()
        assert (evidence.source, evidence.rests_on, evidence.remarks) == ("", (), ())
        assert (evidence.came_with_id, evidence.trashed, link.excerpt_id) == (None,) * 3
        bank.undo()
        bank.redo()
        assert bank.evidence.all() == [evidence]
        bank.db.execute("pragma foreign_keys = off")
        bank.db.execute("drop trigger log_evidence_update")
        bank.db.execute("update evidence set source = 'edited past the log'")
        assert "A row is not what the log says" in {fault.what for fault in check(bank)}


def test_a_texts_name_never_changes() -> None:
    name = "9471122fc869e9aa"
    assert text_name("some evidence", "pdf 1", ["The wheel", "é ✓"]).startswith(name)


def test_the_newest_schema_is_the_number_of_migrations(bank: Bank) -> None:
    assert bank.db.execute("pragma user_version").fetchone() == (NEWEST,)
    assert len(SCHEMA.applied(bank.db)) == NEWEST


def _next(step: str) -> Migrations:
    """Return a schema with one more migration than today's, which does or breaks something."""
    schema = Migrations("sendprep")
    schema(name="m001_first_tables")(m001_first_tables)
    schema(name="m002_excerpts")(m002_excerpts)
    schema(name="m003_draws")(m003_draws)
    schema(name="m004_audits")(m004_audits)
    schema(name="m005_after_audits")(m005_after_audits)
    schema(name="m006_binders")(m006_binders)

    @schema()
    def m007(db: Database) -> None:
        db.execute("alter table weaknesses add column colour text")
        db.execute("delete from passages")
        if step == "breaks":
            raise ZeroDivisionError

    return schema


def test_a_migration_is_made_after_a_backup_of_the_bank_as_it_was(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
        before = dump(bank)
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter", schema=_next("works")) as newer:
        assert "colour" in newer.db.table("weaknesses").columns_dict
    backup = tmp_path / "Ashmere (before update from version 6).sendprep"
    assert sorted(tmp_path.iterdir()) == [backup, bank.path]
    with Bank.open(backup, PASSPHRASE, "Sam Carter") as kept:
        assert dump(kept) == before


def test_a_migration_that_breaks_leaves_the_bank_as_it_was(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
        before = dump(bank)
    with pytest.raises(ZeroDivisionError):
        Bank.open(bank.path, PASSPHRASE, "Sam Carter", schema=_next("breaks"))
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as again:
        assert dump(again) == before
        assert again.search.find("oiled").total == 1
        assert {fault.what for fault in check(again)} <= {"The original is missing"}


def test_without_a_backup_there_is_no_migration(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
    (tmp_path / "Ashmere (before update from version 6).sendprep").mkdir()
    with pytest.raises(SendprepError, match="No backup"):
        Bank.open(bank.path, PASSPHRASE, "Sam Carter", schema=_next("works"))
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as again:
        assert "colour" not in again.db.table("weaknesses").columns_dict
