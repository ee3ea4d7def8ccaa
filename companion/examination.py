"""Looking at an installation: gathers the facts that `companion doctor` judges, changing nothing."""

import json
import os
import shutil
import socket
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from companion.adapters.browser import installed_browsers
from companion.adapters.daemon_link import find_daemon
from companion.adapters.files import read_json
from companion.adapters.native_messaging import NativeHost
from companion.registration import native_host_of
from companion.services.check_health import BrowserFact, DaemonFact, ExtensionFact, Facts, Finding, check_health
from companion.settings import Settings
from companion.store.soundness import exists, fault_of_database, newest_backup


def findings_of(settings: Settings) -> list[Finding]:
    """What is right and wrong with the installation now, each with its remedy."""
    return check_health(examine(settings, native_host_of(settings)))


def examine(settings: Settings, host: NativeHost) -> Facts:
    """The facts as they are now."""
    fault = fault_of_database(settings.database_url, backups=settings.backups)
    return Facts(
        home=str(settings.home),
        home_exists=settings.home.is_dir(),
        home_mode=_mode(settings.home),
        token_exists=settings.token_file.is_file(),
        token_mode=_mode(settings.token_file),
        browsers=[
            BrowserFact(label=browser.label, packaging=packaging, registered=host.is_registered(browser))
            for browser, packaging in installed_browsers(host.machine)
        ],
        host_answers=host.answers(),
        extension_dir=str(settings.extension_dir),
        extension_version=_version_in(settings.extension_dir / "manifest.json"),
        extension=_extension(settings.extension_file),
        daemon=_daemon(settings),
        version=settings.version,
        database_fault=fault,
        database_exists=fault is None and exists(settings.database_url),
        newest_backup=newest_backup(settings.backups, settings.database_url),
        free_bytes=shutil.disk_usage(_existing(settings.home)).free,
        now=datetime.now(UTC),
    )


def _mode(path: Path) -> int | None:
    return path.stat().st_mode & 0o777 if os.name == "posix" and path.exists() else None


def _existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())


def _version_in(manifest: Path) -> str:
    return str(json.loads(manifest.read_text(encoding="utf-8"))["version"])


def _extension(path: Path) -> ExtensionFact | None:
    try:
        return ExtensionFact.model_validate(read_json(path))
    except ValidationError:
        return None


def _daemon(settings: Settings) -> DaemonFact:
    running = find_daemon(settings.daemon_file)
    if running is not None:
        return DaemonFact(running=True, url=running.url, version=running.version)
    taken = settings.port if settings.port and _is_taken(settings.port) else None
    return DaemonFact(running=False, stopped=settings.stopped_file.exists(), port_taken=taken)


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
