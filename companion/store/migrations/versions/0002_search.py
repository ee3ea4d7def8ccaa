"""Full-text search: word stems over everything, whole words over title, company and places.

Both readings see letters without their marks. SQLite's tokenizer leaves letters that Unicode does not take apart as
they are, and PostgreSQL's unaccent is an extension that may not be installed, so these are spelled plainly here;
`companion/store/search.py` spells the question in the same way.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

WORDS = ("title", "company", "locations", "description", "notes")
NAMES = ("title", "company", "locations")
PLAIN = "unicode61 remove_diacritics 2"

UNDIVIDED = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "\u0131": "i",
    "İ": "i",
    "þ": "th",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
}
SPELLED = UNDIVIDED | {"Ł": "l", "Ø": "o", "Đ": "d", "Ð": "d", "Þ": "th", "ẞ": "ss", "Æ": "ae", "Œ": "oe"}
ACCENTED = "àáâãäåāăąçćčďèéêëēėęěğìíîïīįñńňòóôõöōőŕřśşšșťțùúûüūůűųýÿźżž"
BARE = "aaaaaaaaacccdeeeeeeeegiiiiiinnnooooooorrssssttuuuuuuuuyyzzz"


def upgrade() -> None:
    """Take the step."""
    if op.get_bind().dialect.name == "sqlite":
        listed = ", ".join(f"{_spelled(name)} AS {name}" for name in WORDS)
        op.execute(f"CREATE VIEW job_texts AS SELECT id, {listed} FROM jobs")  # noqa: S608 - constants of this file
        _index_sqlite("job_words", WORDS, f"porter {PLAIN}")
        _index_sqlite("job_names", NAMES, PLAIN)
    else:
        _index_postgresql()


def _spelled(text: str) -> str:
    """The SQL expression for `text` with its undivided letters spelled plainly."""
    for letter, plain in SPELLED.items():
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def _index_sqlite(name: str, columns: tuple[str, ...], tokenizer: str) -> None:
    listed = ", ".join(columns)
    old = ", ".join(_spelled(f"old.{column}") for column in columns)
    new = ", ".join(_spelled(f"new.{column}") for column in columns)
    forget = f"INSERT INTO {name} ({name}, rowid, {listed}) VALUES ('delete', old.id, {old});"  # noqa: S608 - constants
    learn = f"INSERT INTO {name} (rowid, {listed}) VALUES (new.id, {new});"  # noqa: S608 - constants of this file
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5"
        f"({listed}, content='job_texts', content_rowid='id', tokenize='{tokenizer}')"
    )
    op.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608 - constants of this file
    op.execute(f"CREATE TRIGGER {name}_added AFTER INSERT ON jobs BEGIN {learn} END")
    op.execute(f"CREATE TRIGGER {name}_removed AFTER DELETE ON jobs BEGIN {forget} END")
    op.execute(f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {listed} ON jobs BEGIN {forget} {learn} END")


def _index_postgresql() -> None:
    spelled = f"translate(lower({_spelled('words')}), '{ACCENTED}', '{BARE}')"
    op.execute(
        "CREATE FUNCTION bare_words(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS "
        f"$$ SELECT {spelled} $$"
    )
    words = " || ' ' || ".join(WORDS)
    names = " || ' ' || ".join(NAMES)
    op.execute(
        "ALTER TABLE jobs ADD COLUMN search tsvector GENERATED ALWAYS AS "
        f"(to_tsvector('english', bare_words({words})) || to_tsvector('simple', bare_words({names}))) STORED"
    )
    op.execute("CREATE INDEX ix_jobs_search ON jobs USING gin (search)")
