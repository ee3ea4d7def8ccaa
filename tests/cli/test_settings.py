"""Settings: what the environment may say, and what holds when it says nothing."""

import sys
from pathlib import Path

import pytest

from companion.domain.errors import InvalidInput
from companion.settings import read_settings


def test_the_home_is_where_the_environment_says(tmp_path: Path) -> None:
    settings = read_settings({"COMPANION_HOME": str(tmp_path)})
    assert settings.home == tmp_path
    assert settings.database_url == f"sqlite:///{(tmp_path / 'companion.db').as_posix()}"
    assert (settings.token_file, settings.port) == (tmp_path / "token", None)
    assert settings.python == Path(sys.executable)


def test_without_a_word_the_home_is_the_platforms_own_folder() -> None:
    home = read_settings({}).home
    assert home.is_absolute()
    assert home.name == "job-companion"


def test_a_relative_home_is_made_absolute() -> None:
    assert read_settings({"COMPANION_HOME": "somewhere"}).home == Path.cwd() / "somewhere"


def test_another_database_may_be_named() -> None:
    url = "postgresql+psycopg://me@db.example/jobs"
    assert read_settings({"COMPANION_DATABASE_URL": url}).database_url == url


def test_the_option_goes_before_the_environment() -> None:
    assert read_settings({"COMPANION_PORT": "8000"}).port == 8000
    assert read_settings({"COMPANION_PORT": "8000"}, port=9000).port == 9000


@pytest.mark.parametrize("port", ["0", "65536", "-5", "http", "1.5"])
def test_a_port_that_cannot_be_is_refused(port: str) -> None:
    with pytest.raises(InvalidInput, match="from 1 to 65535"):
        read_settings({"COMPANION_PORT": port})


def test_the_extension_is_the_folder_with_the_manifest() -> None:
    assert (read_settings({}).extension_dir / "manifest.json").is_file()
