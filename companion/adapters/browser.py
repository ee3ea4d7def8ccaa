"""Which Chromium-family browsers a machine has, and where each looks for native messaging hosts."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Packaging = Literal["native", "snap", "flatpak"]


@dataclass(frozen=True, kw_only=True)
class Browser:
    r"""One browser: how its program is called and which folders or registry keys hold its native hosts.

    `config` and `support` are below the configuration folder of Linux and macOS, `keys` below `HKCU\Software`.
    Opera and Vivaldi also look where Chrome does.
    """

    label: str
    commands: tuple[str, ...]
    app: str
    exe: str
    config: tuple[str, ...]
    support: tuple[str, ...]
    keys: tuple[str, ...]
    snap: str
    flatpak: str


BROWSERS = (
    Browser(
        label="Google Chrome",
        commands=("google-chrome", "google-chrome-stable"),
        app="Google Chrome.app",
        exe="Google/Chrome/Application/chrome.exe",
        config=("google-chrome",),
        support=("Google/Chrome",),
        keys=(r"Google\Chrome",),
        snap="google-chrome",
        flatpak="com.google.Chrome",
    ),
    Browser(
        label="Chromium",
        commands=("chromium", "chromium-browser"),
        app="Chromium.app",
        exe="Chromium/Application/chrome.exe",
        config=("chromium",),
        support=("Chromium",),
        keys=("Chromium",),
        snap="chromium",
        flatpak="org.chromium.Chromium",
    ),
    Browser(
        label="Microsoft Edge",
        commands=("microsoft-edge", "microsoft-edge-stable"),
        app="Microsoft Edge.app",
        exe="Microsoft/Edge/Application/msedge.exe",
        config=("microsoft-edge",),
        support=("Microsoft Edge",),
        keys=(r"Microsoft\Edge",),
        snap="microsoft-edge",
        flatpak="com.microsoft.Edge",
    ),
    Browser(
        label="Brave",
        commands=("brave-browser", "brave"),
        app="Brave Browser.app",
        exe="BraveSoftware/Brave-Browser/Application/brave.exe",
        config=("BraveSoftware/Brave-Browser",),
        support=("BraveSoftware/Brave-Browser",),
        keys=(r"BraveSoftware\Brave-Browser",),
        snap="brave",
        flatpak="com.brave.Browser",
    ),
    Browser(
        label="Vivaldi",
        commands=("vivaldi", "vivaldi-stable"),
        app="Vivaldi.app",
        exe="Vivaldi/Application/vivaldi.exe",
        config=("vivaldi",),
        support=("Vivaldi",),
        keys=("Vivaldi", r"Google\Chrome"),
        snap="vivaldi",
        flatpak="com.vivaldi.Vivaldi",
    ),
    Browser(
        label="Opera",
        commands=("opera", "opera-stable"),
        app="Opera.app",
        exe="Opera/opera.exe",
        config=("opera", "google-chrome"),
        support=("com.operasoftware.Opera", "Google/Chrome"),
        keys=(r"Opera Software\Opera Stable", r"Google\Chrome"),
        snap="opera",
        flatpak="com.opera.Opera",
    ),
)


@dataclass(frozen=True, kw_only=True)
class Machine:
    """The places of one person on one computer; `system` as `sys.platform` has it. Tests describe any machine."""

    system: str
    user: Path
    config: Path
    programs: tuple[Path, ...]
    root: Path
    which: Callable[[str], str | None]

    @property
    def is_windows(self) -> bool:
        """Whether hosts are registered in the registry and started by a batch file."""
        return self.system == "win32"

    def host_folders(self, browser: Browser) -> list[Path]:
        """The folders in which `browser` looks for manifests; none on Windows, which uses the registry."""
        places = {"linux": browser.config, "darwin": browser.support}.get(self.system, ())
        return [self.config / place / "NativeMessagingHosts" for place in places]


def this_machine(environ: Mapping[str, str] | None = None) -> Machine:
    """The computer we run on."""
    environ = os.environ if environ is None else environ
    user, system = Path.home(), sys.platform
    local = Path(environ.get("LOCALAPPDATA") or user / "AppData" / "Local")
    named = [Path(environ[name]) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if environ.get(name)]
    programs = {"darwin": (Path("/Applications"), user / "Applications"), "win32": (*named, local, local / "Programs")}
    config = {"darwin": user / "Library" / "Application Support", "win32": local}
    return Machine(
        system=system,
        user=user,
        config=config.get(system) or Path(environ.get("XDG_CONFIG_HOME") or user / ".config"),
        programs=programs.get(system, ()),
        root=Path("/"),
        which=shutil.which,
    )


def installed_browsers(machine: Machine) -> list[tuple[Browser, Packaging]]:
    """Each browser that is there, once per way it was installed."""
    return [(browser, packaging) for browser in BROWSERS for packaging in _packagings(machine, browser)]


def _packagings(machine: Machine, browser: Browser) -> list[Packaging]:
    found: list[Packaging] = []
    used = [folder.parent / "Local State" for folder in machine.host_folders(browser)[:1]]
    if program_of(machine, browser) or any(path.exists() for path in used):
        found.append("native")
    if machine.system != "linux":
        return found
    if (machine.root / "snap" / browser.snap).is_dir():
        found.append("snap")
    apps = (machine.root / "var" / "lib" / "flatpak", machine.user / ".local" / "share" / "flatpak")
    if any((folder / "app" / browser.flatpak).is_dir() for folder in apps):
        found.append("flatpak")
    return found


def program_of(machine: Machine, browser: Browser) -> Path | None:
    """The browser's program, None where it is not there; a command inside /snap is the Snap's, and is passed over."""
    if machine.system == "win32":
        return next((folder / browser.exe for folder in machine.programs if (folder / browser.exe).exists()), None)
    if machine.system == "darwin":
        app = next((folder / browser.app for folder in machine.programs if (folder / browser.app).exists()), None)
        return app and app / "Contents" / "MacOS" / app.stem
    paths = [Path(path) for path in map(machine.which, browser.commands) if path]
    own = (path for path in paths if not path.resolve().is_relative_to("/snap") and "/snap/" not in str(path))
    return next(own, None)
