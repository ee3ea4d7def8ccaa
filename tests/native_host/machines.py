"""Machines of every system, described instead of owned."""

from collections.abc import Mapping
from pathlib import Path

from companion.adapters.browser import Machine
from companion.adapters.native_messaging import NativeHost

KEY = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"


class Keys:
    """A registry in memory."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.writes = 0

    def read(self, key: str) -> str | None:
        return self.values.get(key)

    def write(self, key: str, value: str) -> None:
        self.writes += 1
        self.values[key] = value


def machine(system: str, place: Path, commands: Mapping[str, str] | None = None) -> Machine:
    """A machine whose disk is `place`."""
    folders = {"linux": ".config", "darwin": "Library/Application Support", "win32": "AppData/Local"}
    return Machine(
        system=system,
        user=place / "user",
        config=place / "user" / folders[system],
        programs=() if system == "linux" else (place / "programs",),
        root=place,
        which=(commands or {}).get,
    )


def host_on(computer: Machine, place: Path, registry: Keys | None = None) -> NativeHost:
    """An installation on that machine, in paths that need quoting."""
    home = place / "it's a $home 100%"
    extension = place / "extension"
    extension.mkdir(exist_ok=True)
    (extension / "manifest.json").write_text(f'{{"key": "{KEY}", "version": "0.1.0"}}')
    return NativeHost(
        home=home,
        python=place / "Program Files" / "python",
        extension_dir=extension,
        machine=computer,
        registry=registry or Keys(),
        environment={"COMPANION_HOME": str(home)},
    )
