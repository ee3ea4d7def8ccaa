"""Which browsers a machine has, on every system."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from companion.adapters.browser import BROWSERS, Browser, installed_browsers, this_machine
from tests.native_host.machines import machine

ALL = pytest.mark.parametrize("browser", BROWSERS, ids=lambda browser: browser.label)


def labels(found: Sequence[tuple[Browser, str]]) -> list[tuple[str, str]]:
    return [(browser.label, packaging) for browser, packaging in found]


@ALL
@pytest.mark.parametrize("number", [0, 1])
def test_a_browser_on_linux_is_known_by_its_command(tmp_path: Path, browser: Browser, number: int) -> None:
    computer = machine("linux", tmp_path, {browser.commands[number]: "/usr/bin/it"})
    assert labels(installed_browsers(computer)) == [(browser.label, "native")]


@ALL
def test_a_browser_outside_the_path_is_known_by_the_profile_it_keeps(tmp_path: Path, browser: Browser) -> None:
    computer = machine("linux", tmp_path)
    profile = computer.host_folders(browser)[0].parent
    profile.mkdir(parents=True)
    assert installed_browsers(computer) == []
    (profile / "Local State").touch()
    assert labels(installed_browsers(computer)) == [(browser.label, "native")]


@ALL
@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_a_browser_on_macos_and_windows_is_known_by_its_program(tmp_path: Path, browser: Browser, system: str) -> None:
    computer = machine(system, tmp_path)
    program = computer.programs[0] / (browser.app if system == "darwin" else browser.exe)
    program.parent.mkdir(parents=True)
    program.touch()
    assert labels(installed_browsers(computer)) == [(browser.label, "native")]


@ALL
def test_a_snap_and_a_flatpak_are_told_apart_from_a_native_browser(tmp_path: Path, browser: Browser) -> None:
    computer = machine("linux", tmp_path, {browser.commands[0]: f"/snap/bin/{browser.snap}"})
    (tmp_path / "snap" / browser.snap).mkdir(parents=True)
    (computer.user / ".local" / "share" / "flatpak" / "app" / browser.flatpak).mkdir(parents=True)
    assert labels(installed_browsers(computer)) == [(browser.label, "snap"), (browser.label, "flatpak")]


def test_a_flatpak_for_all_users_is_found(tmp_path: Path) -> None:
    (tmp_path / "var" / "lib" / "flatpak" / "app" / "com.brave.Browser").mkdir(parents=True)
    assert labels(installed_browsers(machine("linux", tmp_path))) == [("Brave", "flatpak")]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_machine_without_browsers_has_none(tmp_path: Path, system: str) -> None:
    assert installed_browsers(machine(system, tmp_path)) == []


def test_the_configuration_folder_follows_the_environment(tmp_path: Path) -> None:
    computer = this_machine({"XDG_CONFIG_HOME": str(tmp_path)})
    if computer.system == "linux":
        assert computer.config == tmp_path
    assert computer.user == Path.home()
