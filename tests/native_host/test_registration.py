"""Launcher and manifest, on every system, and how they heal."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.adapters.browser import BROWSERS, Machine
from companion.adapters.native_messaging import NAME, batch_script, extension_id, shell_script
from companion.domain.errors import StorageProblem
from tests.native_host.daemon import standing_in
from tests.native_host.host import Host
from tests.native_host.machines import KEY, Keys, host_on, machine

CHROMIUM = BROWSERS[1]


def with_all_browsers(system: str, place: Path) -> Machine:
    computer = machine(system, place, {browser.commands[0]: "/usr/bin/it" for browser in BROWSERS})
    for browser in BROWSERS if computer.programs else ():
        program = computer.programs[0] / (browser.app if system == "darwin" else browser.exe)
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()
    return computer


def test_the_extension_id_is_made_of_the_key_as_browsers_do() -> None:
    # The id that Chromium gave to an unpacked extension with this key.
    root = Path(__file__).resolve().parents[2]
    key = json.loads((root / "manifest.json").read_text())["key"]
    assert extension_id(key) == "pcokebgipnalohidflmgmfaoefofboci"


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("linux", "google-chrome"),
        ("linux", "chromium"),
        ("linux", "microsoft-edge"),
        ("linux", "BraveSoftware/Brave-Browser"),
        ("linux", "vivaldi"),
        ("linux", "opera"),
        ("darwin", "Google/Chrome"),
        ("darwin", "Chromium"),
        ("darwin", "Microsoft Edge"),
        ("darwin", "BraveSoftware/Brave-Browser"),
        ("darwin", "Vivaldi"),
        ("darwin", "com.operasoftware.Opera"),
    ],
)
def test_every_browser_finds_a_manifest_where_it_looks(tmp_path: Path, system: str, folder: str) -> None:
    computer = with_all_browsers(system, tmp_path)
    host = host_on(computer, tmp_path)
    assert host.register() == [browser.label for browser in BROWSERS]
    manifest = json.loads((computer.config / folder / "NativeMessagingHosts" / f"{NAME}.json").read_text())
    assert manifest == {
        "name": "com.jobcompanion.host",
        "description": "Job Companion",
        "path": str(host.launcher),
        "type": "stdio",
        "allowed_origins": [f"chrome-extension://{extension_id(KEY)}/"],
    }


def test_on_windows_the_registry_names_the_manifest_of_every_browser(tmp_path: Path) -> None:
    registry = Keys()
    host = host_on(with_all_browsers("win32", tmp_path), tmp_path, registry)
    host.register()
    vendors = ["Google\\Chrome", "Chromium", "Microsoft\\Edge", "BraveSoftware\\Brave-Browser"]
    vendors += ["Vivaldi", "Opera Software\\Opera Stable"]
    assert set(registry.values) == {rf"{vendor}\NativeMessagingHosts\{NAME}" for vendor in vendors}
    (path,) = set(registry.values.values())
    assert json.loads(Path(path).read_text())["path"].endswith("companion-host.bat")
    assert all(host.is_registered(browser) for browser in BROWSERS)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_registering_again_writes_nothing(tmp_path: Path, system: str) -> None:
    registry = Keys()
    host = host_on(with_all_browsers(system, tmp_path), tmp_path, registry)
    host.register()
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    writes = registry.writes
    host.register()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()} == before
    assert registry.writes == writes


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_moved_installation_is_noticed_and_heals(tmp_path: Path, system: str) -> None:
    computer, registry = with_all_browsers(system, tmp_path), Keys()
    host = host_on(computer, tmp_path, registry)
    host.register()
    moved = replace(host, python=tmp_path / "elsewhere" / "python")
    assert host.is_registered(CHROMIUM)
    assert not moved.is_registered(CHROMIUM)
    moved.register()
    assert moved.is_registered(CHROMIUM)
    assert not host.is_registered(CHROMIUM)


def test_a_manifest_that_was_damaged_or_deleted_heals(tmp_path: Path) -> None:
    computer = with_all_browsers("linux", tmp_path)
    host = host_on(computer, tmp_path)
    host.register()
    path = computer.host_folders(CHROMIUM)[0] / f"{NAME}.json"
    for damage in (path.unlink, lambda: path.write_text("{")):
        damage()
        assert not host.is_registered(CHROMIUM)
        host.register()
        assert host.is_registered(CHROMIUM)


def test_only_the_browsers_that_are_there_get_a_folder(tmp_path: Path) -> None:
    computer = machine("linux", tmp_path, {"chromium": "/usr/bin/chromium"})
    assert host_on(computer, tmp_path).register() == ["Chromium"]
    assert [path.name for path in computer.config.iterdir()] == ["chromium"]


def test_a_profile_folder_of_its_own_gets_the_manifest(tmp_path: Path) -> None:
    host = host_on(machine("linux", tmp_path), tmp_path)
    path = host.register_profile(tmp_path / "profile")
    assert path == tmp_path / "profile" / "NativeMessagingHosts" / f"{NAME}.json"
    assert json.loads(path.read_text())["path"] == str(host.launcher)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    with pytest.raises(StorageProblem, match="profile"):
        host_on(machine("linux", tmp_path), tmp_path).register_profile(tmp_path / "profile")


def test_a_browser_whose_folder_cannot_be_written_keeps_no_other_waiting(tmp_path: Path) -> None:
    computer = with_all_browsers("linux", tmp_path)
    host = host_on(computer, tmp_path)
    computer.config.mkdir(parents=True)
    (computer.config / "chromium").write_text("a file where the folder should be")
    with pytest.raises(StorageProblem, match="chromium"):
        host.register()
    assert [browser.label for browser in BROWSERS if not host.is_registered(browser)] == ["Chromium"]


@pytest.mark.skipif(os.name != "posix", reason="runs a POSIX script")
def test_the_launcher_starts_the_host_from_paths_that_need_quoting(tmp_path: Path) -> None:
    host = host_on(machine("linux", tmp_path), tmp_path)
    host.python.parent.mkdir()
    host.python.symlink_to(sys.executable)
    assert not host.answers()
    host.register_profile(tmp_path / "profile")
    assert host.launcher.stat().st_mode & 0o777 == 0o700
    assert host.answers()
    with standing_in(lambda request: {"ok": True, "body": request}) as daemon:
        daemon.record(host.home)
        with Host(tmp_path / "not this home", [str(host.launcher), "chrome-extension://x/"]) as running:
            assert running.ask("hello")["ok"]


@pytest.mark.skipif(os.name != "posix", reason="runs a POSIX script")
@pytest.mark.parametrize("script", ["exit 1", "echo stray words", "exec cat", "exec sleep 60"])
def test_a_launcher_that_starts_something_else_does_not_count_as_an_answer(tmp_path: Path, script: str) -> None:
    host = host_on(machine("linux", tmp_path), tmp_path)
    host.launcher.parent.mkdir(parents=True)
    host.launcher.write_text(f"#!/bin/sh\n{script}\n")
    host.launcher.chmod(0o700)
    assert not host.answers(seconds=0.3)


@pytest.mark.skipif(os.name != "posix", reason="runs a POSIX script")
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1, max_size=20))
def test_any_text_survives_the_posix_launcher(text: str) -> None:
    script = shell_script(["printf", "%s|%s|%s", text, "-"], {"COMPANION_HOME": text})
    shown = subprocess.run(["sh", "-c", script.replace('"$@"', '"$COMPANION_HOME"')], capture_output=True, check=True)
    assert shown.stdout.decode() == f"{text}|-|{text}"


def test_the_batch_file_keeps_spaces_percents_and_letters() -> None:
    script = batch_script(["C:\\Program Files\\py.exe", "-I", "C:\\100%\\é"], {"COMPANION_HOME": "C:\\É 50%"})
    assert script.split("\r\n") == [
        "@echo off",
        "chcp 65001 >nul",
        'set "COMPANION_HOME=C:\\É 50%%"',
        '"C:\\Program Files\\py.exe" "-I" "C:\\100%%\\é" %*',
        "",
    ]
