"""What a browser needs to find and start the native host: a launcher, and a manifest that names it.

Both are written again whenever they differ, at each start of the daemon: a moved installation heals itself.
"""

import base64
import hashlib
import json
import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import Protocol

import native_host
from companion.adapters.browser import Browser, Machine, installed_browsers
from companion.domain.errors import StorageProblem

NAME = "com.jobcompanion.host"


class Registry(Protocol):
    r"""The Windows registry below `HKCU\Software`: the default value of a key."""

    def read(self, key: str) -> str | None:
        """The value, None when there is no such key."""

    def write(self, key: str, value: str) -> None:
        """Set the value, creating the key."""


@dataclass(frozen=True, kw_only=True)
class NativeHost:
    """The host of one installation. `environment` makes a daemon that it starts serve the same home and database."""

    home: Path
    python: Path
    extension_dir: Path
    machine: Machine
    registry: Registry
    environment: Mapping[str, str]
    folder: Path = Path(native_host.__file__).resolve().parent

    @property
    def launcher(self) -> Path:
        """The script that the browser starts."""
        return self.home / "native-host" / ("companion-host.bat" if self.machine.is_windows else "companion-host")

    def register(self) -> list[str]:
        """Register with every browser that can start a host; returns their names.

        A folder that cannot be written keeps no other browser waiting; then raises `StorageProblem` for it.
        """
        browsers = [browser for browser, packaging in installed_browsers(self.machine) if packaging == "native"]
        problems = [problem for problem in map(self._problem_with, browsers) if problem]
        if problems:
            raise problems[0]
        return [browser.label for browser in browsers]

    def register_profile(self, user_data_dir: Path) -> Path:
        """Register with a browser that is run with its own `--user-data-dir`; returns the manifest's path."""
        path = user_data_dir / "NativeMessagingHosts" / f"{NAME}.json"
        self._heal_launcher()
        _heal(path, self.manifest())
        return path

    def is_registered(self, browser: Browser) -> bool:
        """Whether `browser` would start the host of this installation."""
        paths = [folder / f"{NAME}.json" for folder in self.machine.host_folders(browser)]
        if self.machine.is_windows:
            paths = [Path(self.registry.read(key) or self.home) for key in _keys(browser)]
        return _holds(self.launcher, self.script()) and all(_holds(path, self.manifest()) for path in paths)

    def answers(self, *, seconds: float = 5) -> bool:
        """Whether the launcher, run as a browser runs it, starts the host and gets a reply from it."""
        try:
            process = subprocess.Popen([self.launcher], stdin=PIPE, stdout=PIPE, stderr=DEVNULL, bufsize=0)
        except OSError:
            return False
        limit = threading.Timer(seconds, process.kill)
        limit.start()
        with process:
            answered = _is_answered(process)
            limit.cancel()
        return answered

    def manifest(self) -> str:
        """The manifest that lets this extension alone start the launcher."""
        key = json.loads((self.extension_dir / "manifest.json").read_text(encoding="utf-8"))["key"]
        facts = {"name": NAME, "description": "Job Companion", "path": str(self.launcher), "type": "stdio"}
        return json.dumps({**facts, "allowed_origins": [f"chrome-extension://{extension_id(key)}/"]}, indent=2) + "\n"

    def script(self) -> str:
        """The launcher's text; a browser hands over neither our arguments nor our environment."""
        compose = batch_script if self.machine.is_windows else shell_script
        return compose([str(self.python), "-I", "-S", str(self.folder)], self.environment)

    def _problem_with(self, browser: Browser) -> StorageProblem | None:
        try:
            self._register_browser(browser)
        except StorageProblem as problem:
            return problem
        return None

    def _register_browser(self, browser: Browser) -> None:
        self._heal_launcher()
        for folder in self.machine.host_folders(browser):
            _heal(folder / f"{NAME}.json", self.manifest())
        if self.machine.is_windows:
            path = self.launcher.with_name(f"{NAME}.json")
            _heal(path, self.manifest())
            for key in _keys(browser):
                if self.registry.read(key) != str(path):
                    self.registry.write(key, str(path))

    def _heal_launcher(self) -> None:
        _heal(self.launcher, self.script(), mode=0o700)


def extension_id(key: str) -> str:
    """The browser's name for the extension whose manifest carries this `key`."""
    digits = hashlib.sha256(base64.b64decode(key)).hexdigest()[:32]
    return digits.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))


def shell_script(command: list[str], environment: Mapping[str, str]) -> str:
    """A POSIX script that becomes `command`; quotes, spaces and dollars in paths are safe."""
    exports = [f"export {name}={shlex.quote(value)}" for name, value in environment.items()]
    return "\n".join(["#!/bin/sh", *exports, f'exec {shlex.join(command)} "$@"', ""])


def batch_script(command: list[str], environment: Mapping[str, str]) -> str:
    """A batch file that runs `command`; spaces, percent signs and letters of any script in paths are safe."""
    sets = [f'set "{name}={value.replace("%", "%%")}"' for name, value in environment.items()]
    quoted = " ".join(f'"{part.replace("%", "%%")}"' for part in command)
    return "\r\n".join(["@echo off", "chcp 65001 >nul", *sets, f"{quoted} %*", ""])


def _is_answered(process: "subprocess.Popen[bytes]") -> bool:
    """Whether a ping brings a frame back; input stays open until then, for its end would end the host."""
    assert process.stdin
    assert process.stdout
    ping = json.dumps({"id": "1", "kind": "host.ping"}).encode()
    try:
        process.stdin.write(len(ping).to_bytes(4, sys.byteorder) + ping)
        length = int.from_bytes(process.stdout.read(4), sys.byteorder)
        frame = json.loads(process.stdout.read(length))
    except (OSError, ValueError):
        return False
    return isinstance(frame, dict) and ("host" in frame or "event" in frame)


def _keys(browser: Browser) -> list[str]:
    return [rf"{key}\NativeMessagingHosts\{NAME}" for key in browser.keys]


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _heal(path: Path, text: str, *, mode: int = 0o600) -> None:
    """Make `path` hold `text`; a browser that reads meanwhile sees the old or the new, never a part."""
    if _holds(path, text) and (os.name != "posix" or path.stat().st_mode & 0o777 == mode):
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        draft.write_bytes(text.encode())
        draft.chmod(mode)
        draft.replace(path)
    except OSError as problem:
        raise StorageProblem(
            f"{path} cannot be written: {problem.strerror}. The browser needs this file to start the companion."
        ) from problem


class WindowsRegistry:
    """The real registry; on other systems there is none, and it stays empty."""

    def read(self, key: str) -> str | None:
        r"""The default value of a key below `HKCU\Software`."""
        if sys.platform == "win32":
            import winreg

            try:
                return str(winreg.QueryValue(winreg.HKEY_CURRENT_USER, rf"Software\{key}"))
            except OSError:
                return None
        return None

    def write(self, key: str, value: str) -> None:
        """Set it."""
        if sys.platform == "win32":
            import winreg

            winreg.SetValue(winreg.HKEY_CURRENT_USER, rf"Software\{key}", winreg.REG_SZ, value)
