"""Drafts in the person's Gmail, through a client of their own and a permission that allows drafts and no reading.

The client's secret and the lasting token are among the secrets; a file in the home says only that there is one, so that
showing a page asks no key store.
"""

import base64
import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import urlencode

from companion.adapters.files import read_json, write_private
from companion.adapters.gmail_consent import NETWORK_SECONDS, SCOPE, Client, Consent, Endpoints
from companion.adapters.gmail_consent import read_client as client_in
from companion.adapters.gmail_problems import PermissionWithdrawn, explained
from companion.adapters.secrets import Secrets
from companion.domain.errors import InvalidInput
from companion.domain.mail_draft import MailboxProblem, MailboxState, MailDraft

_CLIENT = "gmail-client"
_TOKEN = "gmail-token"  # noqa: S105 # its name
_CONSENT_SECONDS = 600.0
_GOOGLE = Endpoints()


class GmailDrafts:
    """Satisfies the port `Mailbox`."""

    def __init__(
        self,
        state_file: Path,
        *,
        secrets: Secrets,
        endpoints: Endpoints = _GOOGLE,
        consent_seconds: float = _CONSENT_SECONDS,
    ) -> None:
        self._file = state_file
        self._secrets = secrets
        self._endpoints = endpoints
        self._consent_seconds = consent_seconds
        self._lock = Lock()
        self._consent: Consent | None = None

    @property
    def is_connected(self) -> bool:
        """Whether drafts can be put, as far as is known here; cheap."""
        return bool(self._kept().get("connected"))

    def state(self) -> MailboxState:
        """How far connecting is."""
        consent = self._consent
        asking = consent is not None and consent.is_open
        return MailboxState(
            step="connected" if self.is_connected else "asking" if asking else "off",
            has_client=bool(self._kept().get("client")),
            consent_url=consent.url if consent is not None and asking else "",
            problem=consent.problem if consent is not None else "",
            secret_place=self._secrets.place,
        )

    def connect(self, client_file: bytes) -> MailboxState:
        """Begin to ask the person, with the client in the file; an empty one stands for the client that is kept."""
        client = client_in(client_file) if client_file else self._client()
        with self._lock:
            if self._consent is not None:
                self._consent.cancel()
            self._consent = Consent(
                client, self._endpoints, granted=self._keep_token, patience_seconds=self._consent_seconds
            )
        if client_file:
            self._secrets.set(_CLIENT, json.dumps(asdict(client)))
            self._keep(client=True)
        return self.state()

    def put(self, draft: MailDraft) -> None:
        """Put the draft there; raises `MailboxProblem` with the reason, `InvalidInput` for what is no address."""
        token = self._secrets.get(_TOKEN) if self.is_connected else ""
        if not token:
            raise MailboxProblem("Gmail is not connected. Connect it on the page “Gmail drafts”.")
        body = {"message": {"raw": base64.urlsafe_b64encode(_mail(draft)).decode()}}
        try:
            explained(lambda: self._create(token, body))
        except PermissionWithdrawn:
            self._forget_token()
            raise

    def disconnect(self) -> bool:
        """Forget client and permission, and give the permission back; False when Google did not hear of that."""
        self.close()
        token = self._secrets.get(_TOKEN)
        self._forget_token()
        self._secrets.set(_CLIENT, "")
        self._keep(client=False)
        return not token or self._is_revoked(token)

    def close(self) -> None:
        """Ask no more."""
        with self._lock:
            if self._consent is not None:
                self._consent.cancel()
                self._consent = None

    def _create(self, token: str, body: dict[str, Any]) -> None:
        import httplib2
        from google.oauth2.credentials import Credentials
        from google_auth_httplib2 import AuthorizedHttp
        from googleapiclient.discovery import build_from_document
        from googleapiclient.discovery_cache import get_static_doc

        client = self._client()
        credentials = Credentials(  # type: ignore[no-untyped-call]
            None, refresh_token=token, token_uri=self._endpoints.token, scopes=[SCOPE], **asdict(client)
        )
        document = json.loads(get_static_doc("gmail", "v1"))
        document |= {"rootUrl": self._endpoints.api, "baseUrl": self._endpoints.api}
        http = AuthorizedHttp(credentials, http=httplib2.Http(timeout=NETWORK_SECONDS))
        with build_from_document(document, http=http) as gmail:
            gmail.users().drafts().create(userId="me", body=body).execute()

    def _client(self) -> Client:
        kept = self._secrets.get(_CLIENT)
        if not kept:
            raise InvalidInput("Choose the client file that Google's console gave you.")
        return Client(**json.loads(kept))

    def _keep_token(self, token: str) -> None:
        self._secrets.set(_TOKEN, token)
        self._keep(connected=True)

    def _forget_token(self) -> None:
        self._secrets.set(_TOKEN, "")
        self._keep(connected=False)

    def _kept(self) -> dict[str, Any]:
        return read_json(self._file) or {}

    def _keep(self, **what: bool) -> None:
        write_private(self._file, json.dumps({**self._kept(), **what}))

    def _is_revoked(self, token: str) -> bool:
        with suppress(ImportError, OSError):
            import httplib2

            with suppress(httplib2.HttpLib2Error):
                http = httplib2.Http(timeout=NETWORK_SECONDS / 4)
                kind = {"Content-Type": "application/x-www-form-urlencoded"}
                answer, _ = http.request(self._endpoints.revoke, "POST", urlencode({"token": token}), headers=kind)
                return bool(answer.status == 200)  # noqa: PLR2004 # HTTP's own number
        return False


def _mail(draft: MailDraft) -> bytes:
    """The draft as mail travels."""
    from email.message import EmailMessage
    from email.policy import SMTP

    if not _is_address(draft.address):
        raise InvalidInput(f"“{draft.address}” is no e-mail address. Correct it where the person is kept.")
    mail = EmailMessage(policy=SMTP)
    mail["To"] = draft.address
    mail["Subject"] = draft.subject
    mail.set_content(draft.text)
    return mail.as_bytes()


def _is_address(text: str) -> bool:
    from email.errors import HeaderParseError
    from email.headerregistry import Address

    try:
        return text.isascii() and bool(Address(addr_spec=text).domain)
    except (HeaderParseError, ValueError, IndexError):
        return False
