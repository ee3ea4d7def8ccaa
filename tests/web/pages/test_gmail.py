"""Connecting Gmail and putting a draft there, on the tracker's pages, with a server that speaks Google's protocol."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import expect

from companion.adapters.gmail_drafts import GmailDrafts
from companion.adapters.secrets import EncryptedFile, Secrets
from companion.launch import wait_until
from tests.gmail_server import CLIENT_FILE, GmailServer, gmail_server
from tests.web.pages.test_browser import AXE, RULES, page
from tests.web.pages.test_messages import know_ada
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["page"]

pytestmark = pytest.mark.skipif(find_spec("googleapiclient") is None, reason="the extra `gmail` is not installed")
EMAIL = {"purpose": "thank_you", "channel": "email", "language": "en"}


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the server of the test speaks no TLS
    with gmail_server() as server:
        yield server


def _with_mailbox(tracker: Tracker, home: Path, google: GmailServer) -> GmailDrafts:
    secrets = Secrets(home, store=EncryptedFile(home))
    mailbox = GmailDrafts(home / "gmail.json", secrets=secrets, endpoints=google.endpoints)
    tracker.app.state.context = replace(tracker.context, mailbox=mailbox)
    return mailbox


@pytest.fixture
def mailbox(tracker: Tracker, tmp_path: Path, google: GmailServer) -> Iterator[GmailDrafts]:
    found = _with_mailbox(tracker, tmp_path, google)
    yield found
    found.close()


def _connect(client: TestClient, mailbox: GmailDrafts) -> str:
    """What the page says after the person uploaded the client and said yes."""
    said = client.post("/gmail/connect", files={"file": ("client.json", CLIENT_FILE)}).text
    with urlopen(mailbox.state().consent_url, timeout=10):
        assert wait_until(lambda: mailbox.state().step != "asking", 10)
    return said


def test_gmail_is_connected_and_let_go(mailbox: GmailDrafts, client: TestClient, google: GmailServer) -> None:
    assert "Not connected" in client.get("/gmail").text
    said = _connect(client, mailbox)
    assert "Continue at Google" in said
    assert "/consent?" in said
    assert "invented-client-secret" not in said
    connected = client.get("/gmail/state").text
    assert "Connected" in connected
    assert "Disconnect" in connected
    assert "Not connected" in client.post("/gmail/disconnect").text
    assert len(google.asked_for("/revoke")) == 1


def test_while_the_person_is_asked_nothing_on_the_page_is_replaced(mailbox: GmailDrafts, client: TestClient) -> None:
    client.post("/gmail/connect", files={"file": ("client.json", CLIENT_FILE)})
    assert client.get("/gmail/state").status_code == 204
    assert "Waiting for your answer" in client.get("/gmail").text
    assert "Forget the client" in client.post("/gmail/disconnect").text or not mailbox.state().has_client


def test_the_kept_client_serves_when_no_file_is_chosen(mailbox: GmailDrafts, client: TestClient) -> None:
    client.post("/gmail/connect", files={"file": ("client.json", CLIENT_FILE)})
    mailbox.close()
    assert "Choose none to go on" in client.get("/gmail").text
    unchosen = {"file": ("", b"", "application/octet-stream")}  # as browsers send it
    assert "Continue at Google" in client.post("/gmail/connect", files=unchosen).text


@pytest.mark.parametrize("content", [b"", b"not json", b'{"web": {}}'])
def test_a_wrong_client_file_is_told(mailbox: GmailDrafts, client: TestClient, content: bytes) -> None:
    answer = client.post("/gmail/connect", files={"file": ("client.json", content)})
    assert answer.status_code == 422
    assert "client" in answer.text
    assert mailbox.state().step == "off"


def test_google_that_cannot_be_told_of_the_end_is_said(
    mailbox: GmailDrafts, client: TestClient, google: GmailServer
) -> None:
    _connect(client, mailbox)
    google.refuses["/revoke"] = (500, {})
    assert "Google could not be told" in client.post("/gmail/disconnect").text
    assert not mailbox.is_connected


def test_the_button_is_there_only_when_it_can_work(tracker: Tracker, mailbox: GmailDrafts, client: TestClient) -> None:
    job, person = know_ada(tracker)
    drafts = f"/jobs/{job}/people/{person}/drafts"
    before = client.post(drafts, data=EMAIL).text
    assert "Put into Gmail drafts" not in before
    assert "mailto:ada%40contoso.example" in before
    _connect(client, mailbox)
    assert "Put into Gmail drafts" in client.post(drafts, data=EMAIL).text
    assert "Put into Gmail drafts" not in client.post(drafts, data={**EMAIL, "channel": "message"}).text
    nameless = client.post(f"/api/jobs/{job}/contacts", json={"name": "Noor Haddad"}).json()["id"]
    assert "Put into Gmail drafts" not in client.post(f"/jobs/{job}/contacts/{nameless}/drafts", data=EMAIL).text


def test_a_refusal_is_told_with_and_without_scripts(
    tracker: Tracker, mailbox: GmailDrafts, client: TestClient, *, google: GmailServer
) -> None:
    job, person = know_ada(tracker)
    _connect(client, mailbox)
    google.refuse_drafts(403, "userRateLimitExceeded")
    typed = {"who": f"connection:{person}", "subject": "Hi", "text": "Hi Ada", "key": "1"}
    answer = client.post(f"/jobs/{job}/mailbox", data=typed, headers={"HX-Request": "true"})
    assert "Try again later" in answer.text
    assert "<html" in client.post(f"/jobs/{job}/mailbox", data=typed).text
    assert "text is empty" in client.post(f"/jobs/{job}/mailbox", data={**typed, "text": ""}).text
    assert "too old" in client.post(f"/jobs/{job}/mailbox", data={**typed, "who": "nobody"}).text
    assert google.drafts == []


@pytest.fixture
def living(live: Tracker, tmp_path: Path, google: GmailServer) -> Iterator[Tracker]:
    mailbox = _with_mailbox(live, tmp_path, google)
    yield live
    mailbox.close()


@pytest.mark.browser
@pytest.mark.parametrize(("theme", "width"), [("dark", 360), ("light", 1280)])
def test_the_person_connects_gmail_and_puts_an_edited_text_there(
    living: Tracker, page: "Page", *, google: GmailServer, tmp_path: Path, theme: Any, width: int
) -> None:
    job, _ = know_ada(living)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    page.goto("/gmail")
    _is_accessible(page)
    (tmp_path / "client.json").write_bytes(CLIENT_FILE)
    page.locator("#gmail-client").set_input_files(tmp_path / "client.json")
    page.get_by_role("button", name="Connect Gmail").click()
    link = page.get_by_role("link", name="Continue at Google")
    link.wait_for()
    _is_accessible(page)
    with page.context.expect_page() as opened:
        link.click()
    expect(opened.value.get_by_text("You can close this page")).to_be_visible()
    opened.value.close()
    expect(page.get_by_role("heading", name="Connected", exact=True)).to_be_visible()
    _is_accessible(page)

    page.goto(f"/jobs/{job}")
    page.get_by_role("button", name="Write to Ada Lindqvist").click()
    page.get_by_label("Which way").select_option("email")
    page.get_by_role("button", name="Put into Gmail drafts").first.wait_for()
    page.locator("message-draft textarea").first.fill("Hi Ada, one line of my own.")
    _is_accessible(page, "dialog[open]")
    google.refuse_drafts(403, "userRateLimitExceeded")
    page.get_by_role("button", name="Put into Gmail drafts").first.click()
    expect(page.locator("dialog[open] [role=alert]").first).to_contain_text("Try again later")
    _is_accessible(page, "dialog[open]")
    google.refuses.clear()
    page.get_by_role("button", name="Put into Gmail drafts").first.click()
    expect(page.locator("#toasts")).to_contain_text("in your Gmail drafts")
    (mail,) = google.drafts
    assert mail["To"] == "ada@contoso.example"
    assert mail.get_content().strip() == "Hi Ada, one line of my own."
    page.keyboard.press("Escape")
    expect(page.locator("#ask-1")).to_contain_text("Drafted")


def _is_accessible(page: "Page", part: str = "html") -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    page.evaluate(AXE.read_text())
    found = page.evaluate("([part, rules]) => axe.run(part, rules)", [part, RULES])
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
