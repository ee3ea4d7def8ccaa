"""Full-text search: word stems over everything, whole words over title, company and places."""

from alembic import op

revision = "0002"
down_revision = "0001"

WORDS = ("title", "company", "locations", "description", "notes")
NAMES = ("title", "company", "locations")
PLAIN = "unicode61 remove_diacritics 2"

# PostgreSQL's unaccent is an extension that may not be installed; generated columns want immutable functions anyway.
ACCENTED = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőŕřśşšșťțùúûüūůűųýÿźżž"
BARE = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrssssttuuuuuuuuyyzzz"


def upgrade() -> None:
    """Take the step."""
    if op.get_bind().dialect.name == "sqlite":
        _index_sqlite("job_words", WORDS, f"porter {PLAIN}")
        _index_sqlite("job_names", NAMES, PLAIN)
    else:
        _index_postgresql()


def _index_sqlite(name: str, columns: tuple[str, ...], tokenizer: str) -> None:
    listed = ", ".join(columns)
    old = ", ".join(f"old.{column}" for column in columns)
    new = ", ".join(f"new.{column}" for column in columns)
    forget = f"INSERT INTO {name} ({name}, rowid, {listed}) VALUES ('delete', old.id, {old});"  # noqa: S608 - constants of this file
    learn = f"INSERT INTO {name} (rowid, {listed}) VALUES (new.id, {new});"  # noqa: S608 - constants of this file
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5({listed}, content='jobs', content_rowid='id', tokenize='{tokenizer}')"
    )
    op.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608 - constants of this file
    op.execute(f"CREATE TRIGGER {name}_added AFTER INSERT ON jobs BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER {name}_removed AFTER DELETE ON jobs BEGIN {forget} END")
    op.execute(f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {listed} ON jobs BEGIN {forget} {learn} END")


def _index_postgresql() -> None:
    assert len(ACCENTED) == len(BARE)
    op.execute(
        "CREATE FUNCTION bare_words(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS "
        f"$$ SELECT translate(lower(words), '{ACCENTED}', '{BARE}') $$"
    )
    words = " || ' ' || ".join(WORDS)
    names = " || ' ' || ".join(NAMES)
    op.execute(
        "ALTER TABLE jobs ADD COLUMN search tsvector GENERATED ALWAYS AS "
        f"(to_tsvector('english', bare_words({words})) || to_tsvector('simple', bare_words({names}))) STORED"
    )
    op.execute("CREATE INDEX ix_jobs_search ON jobs USING gin (search)")
