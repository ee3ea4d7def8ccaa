"""The steps that bring an older database up to this program, in the order of their numbers.

A step that rebuilds the `jobs` table (`op.batch_alter_table`) must drop the view `job_texts` before and create it and
the triggers of that table again after: on SQLite they belong to the old table.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

VERSIONS = Path(__file__).parent / "versions"


def newest_revision() -> str:
    """The number of the last step, read from the file names, so that alembic need not be imported."""
    return max(step.stem.partition("_")[0] for step in VERSIONS.glob("[0-9]*.py"))


def upgrade(connection: "Connection", revision: str = "head") -> None:
    """Run the steps up to `revision` inside the transaction that `connection` is in."""
    from alembic import command

    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def alembic_config() -> "Config":
    """Alembic's settings; there is no alembic.ini."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
