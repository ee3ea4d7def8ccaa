"""Every finding is a sentence with its remedy, and only what must be mended counts as broken."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from companion.services.check_health import (
    BrowserFact,
    DaemonFact,
    ExtensionFact,
    Facts,
    Finding,
    check_health,
    is_broken,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CHROME = BrowserFact(label="Google Chrome", packaging="native", registered=True)
SNAP = BrowserFact(label="Chromium", packaging="snap", registered=False)


def facts(**other: Any) -> Facts:
    """A healthy installation, but for `other`."""
    healthy: dict[str, Any] = {
        "home": "/home/ada/companion",
        "home_exists": True,
        "home_mode": 0o700,
        "token_exists": True,
        "token_mode": 0o600,
        "browsers": [CHROME],
        "host_answers": True,
        "extension_dir": "/opt/companion",
        "extension_version": "1.0",
        "extension": ExtensionFact(version="1.0", seen_at=NOW),
        "daemon": DaemonFact(running=True, url="http://127.0.0.1:5000", version="1.0"),
        "version": "1.0",
        "database_fault": None,
        "database_exists": True,
        "newest_backup": NOW,
        "free_bytes": 10_000_000_000,
        "now": NOW,
    }
    return Facts(**{**healthy, **other})


def of(topic: str, **other: Any) -> list[Finding]:
    """The findings on one topic."""
    return [finding for finding in check_health(facts(**other)) if finding.topic == topic]


def test_a_healthy_installation_is_good_throughout() -> None:
    findings = check_health(facts())
    assert {finding.state for finding in findings} == {"good"}
    assert not any(finding.remedy for finding in findings)
    assert not is_broken(findings)


def test_a_system_without_permissions_is_not_blamed_for_them() -> None:
    assert not is_broken(check_health(facts(home_mode=None, token_mode=None)))


BROKEN: list[tuple[str, dict[str, Any], str]] = [
    ("home", {"home_exists": False}, "companion up"),
    ("home", {"home_mode": 0o755}, "chmod 700 '/home/ada/companion'"),
    ("token", {"token_exists": False}, "companion up"),
    ("token", {"token_mode": 0o644}, "delete the file `token`"),
    ("disk", {"free_bytes": 1_000_000}, "Free some space"),
    ("database", {"database_fault": "It is damaged."}, "companion doctor"),
    ("daemon", {"daemon": DaemonFact(running=True, version="0.9")}, "companion stop"),
    ("daemon", {"daemon": DaemonFact(running=False, port_taken=80)}, "--port"),
    ("browser", {"browsers": []}, "--user-data-dir"),
    ("browser", {"browsers": [CHROME.model_copy(update={"registered": False})]}, "companion up"),
    ("browser", {"browsers": [SNAP]}, "maker's package"),
    ("native_host", {"host_answers": False}, "companion up"),
]
ADVICE: list[tuple[str, dict[str, Any], str]] = [
    ("daemon", {"daemon": DaemonFact(running=False)}, "companion up"),
    ("daemon", {"daemon": DaemonFact(running=False, stopped=True)}, "companion up"),
    ("database", {"database_exists": False}, "companion up"),
    ("backup", {"newest_backup": None}, "one a day"),
    ("backup", {"newest_backup": NOW - timedelta(days=9)}, "one a day"),
    ("extension", {"extension": None}, "/opt/companion"),
    ("extension", {"extension": ExtensionFact(version="0.9", seen_at=NOW)}, "Reload"),
    ("browser", {"browsers": [SNAP.model_copy(update={"packaging": "flatpak"}), CHROME]}, "maker's package"),
]


@pytest.mark.parametrize(("topic", "other", "remedy"), BROKEN)
def test_what_must_be_mended_is_broken_and_has_a_remedy(topic: str, other: dict[str, Any], remedy: str) -> None:
    finding = of(topic, **other)[0]
    assert finding.state == "broken"
    assert remedy in finding.remedy
    assert is_broken(check_health(facts(**other)))


@pytest.mark.parametrize(("topic", "other", "remedy"), ADVICE)
def test_what_can_wait_is_advice_and_has_a_remedy(topic: str, other: dict[str, Any], remedy: str) -> None:
    finding = of(topic, **other)[0]
    assert finding.state == "advice"
    assert remedy in finding.remedy
    assert not is_broken(check_health(facts(**other)))


@pytest.mark.parametrize(("topic", "other", "remedy"), BROKEN + ADVICE)
def test_every_finding_is_a_sentence(topic: str, other: dict[str, Any], remedy: str) -> None:
    for finding in check_health(facts(**other)):
        assert finding.sentence[0].isupper()
        assert finding.sentence.endswith(".")
        assert finding.state == "good" or finding.remedy.endswith((".", "`.", ")."))
