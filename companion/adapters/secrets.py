"""Secrets at rest: in the system's own store, or, where there is none, in a file that a second file opens."""

import base64
import json
import os
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Protocol

from companion.adapters.files import read_text, write_private
from companion.domain.errors import StorageProblem

_SERVICE = "job-companion"
_NONCE = 12


class Store(Protocol):
    """A place for secrets, as `keyring` has it."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""


class Secrets:
    """The secrets of one home. `store` is where they go; by default the system's store when one answers."""

    def __init__(self, folder: Path, *, store: Store | None = None) -> None:
        self._folder = folder
        self._given = store

    @property
    def place(self) -> str:
        """Where secrets are kept, in words."""
        if isinstance(self._store, EncryptedFile):
            return "a file in the home directory, encrypted with a second file that only you can read"
        return "the key store of your system"

    def get(self, name: str) -> str:
        """The secret of this name, empty when there is none."""
        try:
            return self._store.get_password(self._service, name) or ""
        except StorageProblem:
            raise
        except Exception as problem:  # noqa: BLE001 # every store has errors of its own
            raise _unusable(problem) from None

    def set(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`; an empty one is forgotten."""
        try:
            if secret:
                self._store.set_password(self._service, name, secret)
            elif self._store.get_password(self._service, name):
                self._store.delete_password(self._service, name)
        except StorageProblem:
            raise
        except Exception as problem:  # noqa: BLE001 # as above; the traceback would hold the secret
            raise _unusable(problem) from None

    @property
    def _service(self) -> str:
        return f"{_SERVICE} {self._folder}"

    @cached_property
    def _store(self) -> Store:
        return self._given or _system_store() or EncryptedFile(self._folder)


class EncryptedFile:
    """Secrets in `secrets.enc`, opened by `secrets.key`; both are closed to other users."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "secrets.enc"
        self._key_file = folder / "secrets.key"

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None when there is none."""
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        self._write({name: secret for name, secret in self._read().items() if name != f"{service}/{username}"})

    def _read(self) -> dict[str, str]:
        sealed = read_text(self._file)
        if not sealed:
            return {}
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            raw = base64.b64decode(sealed, validate=True)
            opened = AESGCM(self._key()).decrypt(raw[:_NONCE], raw[_NONCE:], None)
            found = json.loads(opened)
        except (InvalidTag, ValueError):
            raise StorageProblem(
                f"The secrets in {self._file} cannot be opened with the key beside them. "
                "Delete both files and enter your keys again."
            ) from None
        return {str(name): str(secret) for name, secret in found.items()}

    def _write(self, secrets: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE)
        sealed = AESGCM(self._key()).encrypt(nonce, json.dumps(secrets).encode(), None)
        write_private(self._file, base64.b64encode(nonce + sealed).decode())

    def _key(self) -> bytes:
        if not read_text(self._key_file):
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            write_private(self._key_file, base64.b64encode(AESGCM.generate_key(256)).decode())
        return base64.b64decode(read_text(self._key_file))


def _system_store() -> Store | None:
    """The store of the system, None where none answers (a server, a container)."""
    with suppress(Exception):  # discovery fails in as many ways as there are systems
        import keyring
        from keyring.backends import chainer, fail

        store = keyring.get_keyring()
        usable = store.backends if isinstance(store, chainer.ChainerBackend) else not isinstance(store, fail.Keyring)
        if usable and store.priority >= 1:
            return store
    return None


def _unusable(problem: Exception) -> StorageProblem:
    return StorageProblem(f"The key store of your system refused ({type(problem).__name__}). Unlock it and try again.")
