"""Secrets at rest."""

import stat
from pathlib import Path

import pytest

from companion.adapters.secrets import EncryptedFile, Secrets
from companion.domain.errors import StorageProblem


class LockedStore:
    """A system's store that the person has not unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"locked: {service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"locked: {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("locked")


class OpenStore:
    """A system's store in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def test_the_encrypted_file_gives_back_what_was_kept_and_shows_nothing(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, store=EncryptedFile(tmp_path))
    secrets.set("key", "sk-invented-ü")
    assert Secrets(tmp_path, store=EncryptedFile(tmp_path)).get("key") == "sk-invented-ü"
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "invented" not in path.read_text()
    assert "encrypted" in secrets.place
    secrets.set("key", "")
    assert secrets.get("key") == ""


def test_a_key_that_does_not_fit_is_said_without_losing_the_file(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, store=EncryptedFile(tmp_path))
    secrets.set("key", "sk-invented")
    before = (tmp_path / "secrets.enc").read_text()
    (tmp_path / "secrets.key").unlink()
    for act in (lambda: secrets.get("key"), lambda: secrets.set("other", "x")):
        with pytest.raises(StorageProblem, match="cannot be opened"):
            act()
    assert (tmp_path / "secrets.enc").read_text() == before


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "secrets.enc").write_text("no base64!")
    with pytest.raises(StorageProblem, match="cannot be opened"):
        Secrets(tmp_path, store=EncryptedFile(tmp_path)).get("key")


def test_the_systems_store_is_used_per_home(tmp_path: Path) -> None:
    store = OpenStore()
    Secrets(tmp_path / "one", store=store).set("key", "first")
    assert Secrets(tmp_path / "two", store=store).get("key") == ""
    assert Secrets(tmp_path / "one", store=store).get("key") == "first"
    assert "system" in Secrets(tmp_path / "one", store=store).place
    Secrets(tmp_path / "one", store=store).set("key", "")
    Secrets(tmp_path / "one", store=store).set("key", "")
    assert store.kept == {}


def test_a_locked_store_is_said_without_the_secret(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, store=LockedStore())
    with pytest.raises(StorageProblem, match="Unlock") as refused:
        secrets.set("key", "sk-invented")
    assert refused.value.__cause__ is None
    assert "sk-invented" not in str(refused.value)
    with pytest.raises(StorageProblem, match="Unlock"):
        secrets.get("key")


def test_without_a_systems_store_the_file_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    secrets = Secrets(tmp_path)
    secrets.set("key", "sk-invented")
    assert (tmp_path / "secrets.enc").exists()
    assert secrets.get("key") == "sk-invented"
