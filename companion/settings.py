"""Where things are, read once at the start and handed in; the only module that looks at the environment.

`COMPANION_HOME` is the home directory (default: the platform's user data directory), `COMPANION_DATABASE_URL` a
database other than `HOME/companion.db`, `COMPANION_PORT` a fixed port instead of a free one.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion import __version__
from companion.adapters.files import check_home
from companion.domain.errors import InvalidInput

_PACKAGE = Path(__file__).resolve().parent
_LAST_PORT = 65_535


@dataclass(frozen=True)
class Settings:
    """One installation's places. `port` is None when any free port will do."""

    home: Path
    database_url: str
    port: int | None
    extension_dir: Path
    python: Path
    version: str = __version__

    @property
    def root(self) -> Path:
        """The folder that holds our packages."""
        return _PACKAGE.parent

    @property
    def environment(self) -> dict[str, str]:
        """What another process needs in its environment to come to the same settings."""
        named = {"COMPANION_HOME": str(self.home), "COMPANION_DATABASE_URL": self.database_url}
        return named if self.port is None else {**named, "COMPANION_PORT": str(self.port)}

    @property
    def token_file(self) -> Path:
        """The secret that opens the HTTP edge; 0600."""
        return self.home / "token"

    @property
    def daemon_file(self) -> Path:
        """Port, process and version of the running daemon."""
        return self.home / "daemon.json"

    @property
    def stopped_file(self) -> Path:
        """There while the person wants it stopped: the native host, which knows it by name, starts nothing then."""
        return self.home / "stopped"

    @property
    def port_file(self) -> Path:
        """The port used last, to be used again."""
        return self.home / "port"

    @property
    def lock_file(self) -> Path:
        """Held by the one daemon of this home."""
        return self.home / "daemon.lock"

    @property
    def log_file(self) -> Path:
        """The rotating log."""
        return self.home / "logs" / "companion.log"

    @property
    def extension_file(self) -> Path:
        """The version of the extension that said hello last, and when."""
        return self.home / "extension.json"

    @property
    def model_file(self) -> Path:
        """Which language model drafts, if any; its key is among the secrets."""
        return self.home / "model.json"

    @property
    def gmail_file(self) -> Path:
        """Whether Gmail is connected; the permission itself is among the secrets."""
        return self.home / "gmail.json"

    @property
    def documents(self) -> Path:
        """The person's files."""
        return self.home / "documents"

    @property
    def queue_file(self) -> Path:
        """The background queue; it holds task numbers only and may be deleted."""
        return self.home / "queue.db"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.home / "backups"


def read_settings(environ: Mapping[str, str] | None = None, *, port: int = 0) -> Settings:
    """The settings that `environ` (default: the process's own) asks for; `port`, unless 0, goes before its port.

    Raises `InvalidInput` for a port that cannot be, `StorageProblem` for a home that is no folder of this user's.
    """
    environ = os.environ if environ is None else environ
    home = Path(environ.get("COMPANION_HOME") or _default_home()).expanduser().absolute()
    check_home(home)
    return Settings(
        home=home,
        database_url=environ.get("COMPANION_DATABASE_URL") or f"sqlite:///{(home / 'companion.db').as_posix()}",
        port=_port(str(port) if port else environ.get("COMPANION_PORT", "")),
        extension_dir=_extension_dir(),
        python=Path(sys.executable),
    )


def _default_home() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("job-companion", appauthor=False)


def _port(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or not 1 <= int(text) <= _LAST_PORT:
        raise InvalidInput(f"The port “{text}” cannot be: it must be a number from 1 to 65535, or empty for any port.")
    return int(text)


def _extension_dir() -> Path:
    """In an installed package the extension lies inside it; in a checkout the root is the extension."""
    packed = _PACKAGE / "browser_extension"
    return packed if (packed / "manifest.json").is_file() else _PACKAGE.parent
