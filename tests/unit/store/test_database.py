import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from securitai.errors import StoreError
from securitai.store.database import HEAD, MIGRATIONS, Database
from securitai.store.tables import metadata


def test_migrations_make_the_very_tables_that_the_code_knows(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db")

    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: not _of_fts(name, kind)}
        )
        differences = compare_metadata(context, metadata)
    database.close()

    assert differences == []


def _of_fts(name: str | None, kind: str) -> bool:
    """The index for text search and the tables that SQLite keeps for it."""
    return kind == "table" and str(name).partition("_")[0] == "texts"


def test_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_migrations_can_be_taken_back(tmp_path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    database = Database(tmp_path / "a.db")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    with database.read() as connection:
        left = connection.execute(text("select name from sqlite_master where type='table'")).all()
    database.close()

    assert [row.name for row in left] == ["alembic_version"]


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"not a database at all, but long enough to look at" * 100)

    with pytest.raises(StoreError, match=r"a\.db cannot be opened: .*name another with --db"):
        Database(path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match=r"cannot be opened: (Not a directory|File exists)"):
        Database(tmp_path / "file" / "a.db")


def test_a_store_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    Database(tmp_path / "a.db").close()
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("update alembic_version set version_num = '9999'")
    connection.commit()
    connection.close()

    with pytest.raises(StoreError, match="written by a newer SecuritAI"):
        Database(tmp_path / "a.db")


def test_a_transaction_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db")

    def half_done() -> None:
        with database.write() as connection:
            connection.execute(text("insert into settings values ('a', '1', 1, null)"))
            connection.execute(text("insert into nowhere values (1)"))

    with pytest.raises(StoreError, match="cannot be written"):
        half_done()
    with database.read() as connection:
        count = connection.execute(text("select count(*) from settings")).scalar()
    database.close()

    assert count == 0


def test_the_journal_is_a_write_ahead_log(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db")

    with database.read() as connection:
        mode = connection.execute(text("pragma journal_mode")).scalar()
    database.close()

    assert mode == "wal"


def test_networks_are_known_to_sql(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db")

    with database.read() as connection:
        row = connection.execute(
            text(
                "select securitai_in_network('192.0.2.7', '192.0.2.0/24'), "
                "securitai_in_network('198.51.100.1', '192.0.2.0/24'), "
                "securitai_in_network('rubbish', '192.0.2.0/24'), "
                "securitai_in_network(null, '192.0.2.0/24')"
            )
        ).one()
    database.close()

    assert tuple(row) == (1, 0, 0, 0)
