"""Putting drafts into Gmail, with the real libraries and a server that speaks the protocol."""

import json
import logging
import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest

from companion.adapters.gmail_consent import Endpoints, read_client
from companion.adapters.gmail_drafts import GmailDrafts
from companion.adapters.secrets import EncryptedFile, Secrets
from companion.domain.errors import InvalidInput
from companion.domain.mail_draft import MailboxProblem, MailDraft
from companion.launch import wait_until
from tests.gmail_server import ACCESS, CLIENT, CLIENT_FILE, CODE, REFRESH, GmailServer, gmail_server

pytestmark = pytest.mark.skipif(find_spec("googleapiclient") is None, reason="the extra `gmail` is not installed")
DRAFT = MailDraft(address="ada@contoso.example", subject="Straße & more", text="Hi Ada,\nçok merhaba 🙂\n")
SECRETS = (CLIENT["client_secret"], REFRESH, ACCESS, CODE)


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the server of the test speaks no TLS
    with gmail_server() as server:
        yield server


@pytest.fixture
def mailbox(tmp_path: Path, google: GmailServer) -> Iterator[GmailDrafts]:
    found = _mailbox(tmp_path, google.endpoints)
    yield found
    found.close()


def _mailbox(home: Path, endpoints: Endpoints, *, consent_seconds: float = 20.0) -> GmailDrafts:
    secrets = Secrets(home, store=EncryptedFile(home))
    return GmailDrafts(home / "gmail.json", secrets=secrets, endpoints=endpoints, consent_seconds=consent_seconds)


def _answered(mailbox: GmailDrafts) -> None:
    """The person answers in the browser."""
    with urlopen(mailbox.state().consent_url, timeout=10) as page:
        assert "Thank you" in page.read().decode()
    assert wait_until(lambda: mailbox.state().step != "asking", 10)


def _connected(mailbox: GmailDrafts) -> GmailDrafts:
    mailbox.connect(CLIENT_FILE)
    _answered(mailbox)
    assert mailbox.state().step == "connected", mailbox.state().problem
    return mailbox


def test_the_person_is_asked_and_a_draft_is_put(mailbox: GmailDrafts, google: GmailServer) -> None:
    assert mailbox.state().step == "off"
    assert mailbox.connect(CLIENT_FILE).step == "asking"
    asked = parse_qs(urlsplit(mailbox.state().consent_url).query)
    assert asked["scope"] == ["https://www.googleapis.com/auth/gmail.compose"]
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")
    _answered(mailbox)
    mailbox.put(DRAFT)
    (mail,) = google.drafts
    assert (mail["To"], mail["Subject"]) == ("ada@contoso.example", "Straße & more")
    assert mail.get_content().splitlines() == ["Hi Ada,", "çok merhaba 🙂"]


def test_the_permission_outlives_the_process_and_stands_in_no_open_file(
    tmp_path: Path, mailbox: GmailDrafts, google: GmailServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "companion")
    _connected(mailbox)
    _mailbox(tmp_path, google.endpoints).put(DRAFT)
    assert len(google.drafts) == 1
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert not [secret for secret in SECRETS if secret.encode() in written or secret in caplog.text]
    assert json.loads((tmp_path / "gmail.json").read_text()) == {"client": True, "connected": True}
    assert (tmp_path / "gmail.json").stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_an_answer_to_another_question_is_not_taken(mailbox: GmailDrafts) -> None:
    mailbox.connect(CLIENT_FILE)
    back = parse_qs(urlsplit(mailbox.state().consent_url).query)["redirect_uri"][0]
    for stranger in ("?code=forged&state=forged", "favicon.ico", "?code=forged"):
        with urlopen(f"{back}{stranger}", timeout=10) as page:
            assert "not the answer" in page.read().decode()
    assert mailbox.state().step == "asking"
    _answered(mailbox)
    assert mailbox.is_connected


def test_a_no_leaves_it_off_and_says_so(mailbox: GmailDrafts, google: GmailServer) -> None:
    google.allows = False
    mailbox.connect(CLIENT_FILE)
    _answered(mailbox)
    assert mailbox.state().step == "off"
    assert "did not allow" in mailbox.state().problem
    google.allows = True
    mailbox.connect(b"")  # the client is kept
    _answered(mailbox)
    assert mailbox.is_connected
    assert mailbox.state().problem == ""


@pytest.mark.parametrize(
    ("grants", "said"),
    [
        ({"scope": "https://mail.google.com/", "refresh_token": REFRESH}, "another permission"),
        ({"scope": "https://www.googleapis.com/auth/gmail.compose"}, "no lasting permission"),
    ],
)
def test_a_permission_that_is_not_what_was_asked_for_is_not_kept(
    mailbox: GmailDrafts, google: GmailServer, grants: dict[str, str], said: str
) -> None:
    google.grants = grants
    mailbox.connect(CLIENT_FILE)
    _answered(mailbox)
    assert said in mailbox.state().problem
    assert not mailbox.is_connected


def test_nobody_answering_ends_the_question(tmp_path: Path, google: GmailServer) -> None:
    mailbox = _mailbox(tmp_path, google.endpoints, consent_seconds=0)
    mailbox.connect(CLIENT_FILE)
    assert wait_until(lambda: mailbox.state().step == "off", 10)
    assert "in time" in mailbox.state().problem


@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (400, "invalidArgument", "Check the address"),
        (403, "insufficientPermissions", "Connect again"),
        (403, "accessNotConfigured", "switched on"),
        (403, "userRateLimitExceeded", "for now"),
        (429, "rateLimitExceeded", "for now"),
        (500, "backendError", "has trouble"),
    ],
)
def test_a_draft_that_is_not_taken_is_told_with_what_to_do(
    mailbox: GmailDrafts, google: GmailServer, *, status: int, reason: str, said: str
) -> None:
    _connected(mailbox)
    google.refuse_drafts(status, reason)
    with pytest.raises(MailboxProblem, match=said) as refused:
        mailbox.put(DRAFT)
    assert not [secret for secret in SECRETS if secret in refused.value.message]
    assert mailbox.is_connected


@pytest.mark.parametrize(
    ("answer", "said", "stays"),
    [
        ((400, {"error": "invalid_grant"}), "withdrawn or has run out", False),
        ((401, {"error": "invalid_client"}), "does not know your client", True),
        ((503, {"error": "internal_failure"}), "has trouble", True),
    ],
)
def test_a_permission_that_is_no_longer_good_is_told(
    mailbox: GmailDrafts, google: GmailServer, *, answer: tuple[int, dict[str, str]], said: str, stays: bool
) -> None:
    _connected(mailbox)
    google.refuses["/token"] = answer
    with pytest.raises(MailboxProblem, match=said):
        mailbox.put(DRAFT)
    assert mailbox.is_connected is stays


def test_without_a_network_the_text_is_not_lost_and_nothing_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    with gmail_server() as google:
        _connected(_mailbox(tmp_path, google.endpoints)).close()
    away = _mailbox(tmp_path, google.endpoints)
    with pytest.raises(MailboxProblem, match="cannot be reached"):
        away.put(DRAFT)
    assert away.is_connected
    assert away.disconnect() is False
    assert not away.is_connected


def test_disconnecting_gives_the_permission_back_and_forgets_everything(
    mailbox: GmailDrafts, google: GmailServer
) -> None:
    _connected(mailbox)
    assert mailbox.disconnect() is True
    assert google.asked_for("/revoke") == [{"token": REFRESH}]
    assert not mailbox.state().has_client
    with pytest.raises(MailboxProblem, match="not connected"):
        mailbox.put(DRAFT)
    with pytest.raises(InvalidInput, match="client file"):
        mailbox.connect(b"")


@pytest.mark.parametrize("address", ["", "ada", "ada@", "ada@a.example, eve@b.example", "ada@a.example\r\nBcc: eve@b"])
def test_what_is_no_address_is_refused(mailbox: GmailDrafts, google: GmailServer, address: str) -> None:
    _connected(mailbox)
    with pytest.raises(InvalidInput, match="no e-mail address"):
        mailbox.put(DRAFT.model_copy(update={"address": address}))
    assert google.drafts == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no client file"),
        (b"<html>", "no client file"),
        (b"\xff\xfe", "no client file"),
        (b"[]", "holds no client"),
        (b'{"web": {"client_id": "x"}}', "Desktop app"),
        (b'{"installed": {"client_id": "x"}}', "holds no client"),
        (b'{"installed": []}', "holds no client"),
    ],
)
def test_another_file_is_refused_with_what_to_choose(content: bytes, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        read_client(content)
