"""What the extension must never do."""

import json
import re

from tests.architecture.tree import ROOT, named, tracked

SCRIPTS = {
    named(path): path.read_text(encoding="utf-8") for path in tracked(".js") if named(path).startswith("extension/")
}
MANIFEST = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))


def test_no_page_can_find_out_that_the_extension_is_there() -> None:
    assert "web_accessible_resources" not in MANIFEST
    assert "externally_connectable" not in MANIFEST


def test_the_extension_has_a_fixed_identity() -> None:
    assert len(MANIFEST["key"]) > 300


def test_content_scripts_never_talk_to_the_network() -> None:
    calls = re.compile(r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|127\.0\.0\.1|localhost")
    assert not [name for name, text in SCRIPTS.items() if name.startswith("extension/content/") and calls.search(text)]


def test_nothing_is_ever_submitted() -> None:
    submit = re.compile(r"\.(submit|requestSubmit)\s*\(")
    assert not [name for name, text in SCRIPTS.items() if submit.search(text)]


def test_no_markup_is_built_from_text() -> None:
    markup = re.compile(r"\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\b")
    assert not [name for name, text in SCRIPTS.items() if markup.search(text)]


def test_pages_cannot_speak_to_content_scripts() -> None:
    listening = re.compile(r"addEventListener\(\s*[\"']message[\"']")
    assert not [
        name for name, text in SCRIPTS.items() if name.startswith("extension/content/") and listening.search(text)
    ]
