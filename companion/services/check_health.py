"""What `companion doctor` says: facts about an installation in, a finding with its remedy for each out."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from companion.domain.value import Value

LITTLE_SPACE = 500_000_000
OLD_BACKUP = timedelta(days=8)

State = Literal["good", "advice", "broken"]
Packaging = Literal["native", "snap", "flatpak"]


class Finding(Value):
    """One thing looked at, in a sentence; `remedy` says what to do unless it is good."""

    topic: str
    state: State
    sentence: str
    remedy: str = ""


class BrowserFact(Value):
    """A browser that is installed. `registered` means that it would start the native host of this installation."""

    label: str
    packaging: Packaging
    registered: bool


class ExtensionFact(Value):
    """The extension that last said hello."""

    version: str
    seen_at: datetime


class DaemonFact(Value):
    """Whether the daemon answers. `port_taken` is a fixed port on which another program listens.

    `stopped` means that the person stopped it, so that no browser starts it.
    """

    running: bool
    stopped: bool = False
    url: str | None = None
    version: str = ""
    port_taken: int | None = None


class Facts(Value):
    """An installation as it was found. Modes are POSIX permissions, None where the system has none."""

    home: str
    home_exists: bool
    home_mode: int | None
    token_exists: bool
    token_mode: int | None
    browsers: list[BrowserFact]
    host_answers: bool
    extension_dir: str
    extension_version: str
    extension: ExtensionFact | None
    daemon: DaemonFact
    version: str
    database_fault: str | None
    database_exists: bool
    newest_backup: datetime | None
    free_bytes: int
    now: datetime


def check_health(facts: Facts) -> list[Finding]:
    """One finding per thing looked at, in the order in which a person would mend them."""
    if not facts.home_exists:
        return [_broken("home", f"There is no home directory {facts.home} yet.", "Run `companion up`.")]
    parts = (_home, _token, _disk, _database, _backup, _daemon, _browsers, _host, _extension)
    return [finding for part in parts for finding in part(facts)]


def is_broken(findings: list[Finding]) -> bool:
    """Whether anything must be mended before the companion works."""
    return any(finding.state == "broken" for finding in findings)


def _home(facts: Facts) -> Iterator[Finding]:
    if facts.home_mode in (None, 0o700):
        yield _good("home", f"The home directory is {facts.home}.")
    else:
        sentence = f"Other users of this computer can look into {facts.home}."
        yield _broken("home", sentence, f"Run `companion up`, or `chmod 700 '{facts.home}'`.")


def _token(facts: Facts) -> Iterator[Finding]:
    if not facts.token_exists:
        yield _broken("token", "There is no token, so the browser cannot prove itself.", "Run `companion up`.")
    elif facts.token_mode not in (None, 0o600):
        sentence = "Other users of this computer can read the token that opens the tracker."
        yield _broken("token", sentence, "Run `companion stop`, delete the file `token` there, run `companion up`.")
    else:
        yield _good("token", "The token is there and nobody else can read it.")


def _disk(facts: Facts) -> Iterator[Finding]:
    free = f"{facts.free_bytes / 1_000_000_000:.1f} GB"
    if facts.free_bytes < LITTLE_SPACE:
        yield _broken("disk", f"The disk of the home directory has only {free} free.", "Free some space.")
    else:
        yield _good("disk", f"The disk has {free} free.")


def _database(facts: Facts) -> Iterator[Finding]:
    if facts.database_fault:
        yield _broken("database", facts.database_fault, "Do that, then run `companion doctor` again.")
    elif not facts.database_exists:
        yield _advice("database", "There is no database yet.", "Run `companion up`, which makes one.")
    else:
        yield _good("database", "The database is sound.")


def _backup(facts: Facts) -> Iterator[Finding]:
    if facts.newest_backup is None:
        yield _advice("backup", "There is no backup yet.", "Leave the companion running: it makes one a day.")
    elif facts.now - facts.newest_backup > OLD_BACKUP:
        sentence = f"The newest backup is from {facts.newest_backup:%Y-%m-%d}."
        yield _advice("backup", sentence, "Run `companion up`: the running companion makes one a day.")
    else:
        yield _good("backup", f"The newest backup is from {facts.newest_backup:%Y-%m-%d %H:%M} UTC.")


def _daemon(facts: Facts) -> Iterator[Finding]:
    daemon = facts.daemon
    if daemon.port_taken is not None:
        sentence = f"Another program uses the fixed port {daemon.port_taken}."
        yield _broken("daemon", sentence, "End that program, or take another port: `companion up --port N`.")
    elif daemon.stopped:
        yield _advice("daemon", "The companion was stopped and stays so.", "To start it again, run `companion up`.")
    elif not daemon.running:
        remedy = "The browser starts it when it needs it; to start it now, run `companion up`."
        yield _advice("daemon", "The companion is not running.", remedy)
    elif daemon.version != facts.version:
        sentence = f"Version {daemon.version} is running, but {facts.version} is installed."
        yield _broken("daemon", sentence, "Run `companion stop`, then `companion up`.")
    else:
        yield _good("daemon", f"The companion answers at {daemon.url}.")


def _browsers(facts: Facts) -> Iterator[Finding]:
    able = [browser for browser in facts.browsers if browser.packaging == "native"]
    for browser in facts.browsers:
        if browser.packaging != "native":
            yield _boxed(browser, alone=not able)
        elif browser.registered:
            yield _good("browser", f"{browser.label} knows this installation.")
        else:
            sentence = f"{browser.label} does not know this installation, or knows another one."
            yield _broken("browser", sentence, "Run `companion up`, then restart the browser.")
    if not facts.browsers:
        sentence = "No browser of the Chromium family was found."
        remedy = "Install one. For one in an unusual place, run `companion setup --user-data-dir DIR`."
        yield _broken("browser", sentence, remedy)


def _boxed(browser: BrowserFact, *, alone: bool) -> Finding:
    name = browser.packaging.capitalize()
    sentence = f"{browser.label} was installed as a {name}, which cannot start programs such as the companion."
    remedy = f"Install {browser.label} from its maker's package instead."
    return (_broken if alone else _advice)("browser", sentence, remedy)


def _host(facts: Facts) -> Iterator[Finding]:
    if facts.host_answers:
        yield _good("native_host", "The program that connects browser and companion starts and answers.")
    else:
        sentence = "The program that connects browser and companion does not start."
        yield _broken("native_host", sentence, "Run `companion up`; if that does not help, install Python anew.")


def _extension(facts: Facts) -> Iterator[Finding]:
    seen = facts.extension
    if seen is None:
        remedy = f"Load {facts.extension_dir} as an unpacked extension (chrome://extensions, Developer mode)."
        yield _advice("extension", "No extension has called yet.", remedy)
    elif seen.version != facts.extension_version:
        sentence = f"The browser has version {seen.version} of the extension; here is {facts.extension_version}."
        yield _advice("extension", sentence, "Press Reload on its card in chrome://extensions.")
    else:
        yield _good("extension", f"The extension {seen.version} last called on {seen.seen_at:%Y-%m-%d %H:%M} UTC.")


def _good(topic: str, sentence: str) -> Finding:
    return Finding(topic=topic, state="good", sentence=sentence)


def _advice(topic: str, sentence: str, remedy: str) -> Finding:
    return Finding(topic=topic, state="advice", sentence=sentence, remedy=remedy)


def _broken(topic: str, sentence: str, remedy: str) -> Finding:
    return Finding(topic=topic, state="broken", sentence=sentence, remedy=remedy)
