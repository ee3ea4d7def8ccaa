"""What every use case is given: the store and the ports to the outside world, as Protocols that adapters satisfy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath
from typing import Protocol

from pydantic import JsonValue

from companion.domain.errors import NotFound, StorageProblem
from companion.domain.fetched_page import FetchedPage
from companion.domain.mail_draft import MailboxProblem, MailboxState, MailDraft
from companion.domain.model import ModelReply, ModelRequest, ModelSettings, ModelState, ModelUnavailable
from companion.store.database import Database

__all__ = [
    "Clock",
    "Context",
    "FetchedPage",
    "Files",
    "Mailbox",
    "Model",
    "NoFiles",
    "NoMailbox",
    "NoModel",
    "Publisher",
    "Queue",
    "Web",
]


class Clock(Protocol):
    """The time; tests pass one that stands still."""

    def now(self) -> datetime:
        """The current moment, with its time zone (UTC)."""


class Publisher(Protocol):
    """Tells open pages and the extension that something changed, so that they ask again."""

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        """Announce `name` (past tense, as `job.saved`); never blocks and never fails."""


class Web(Protocol):
    """Fetches public pages politely and safely."""

    def get(self, url: str, *, delay_seconds: float = 1.0) -> FetchedPage:
        """The page at `url`; raises `FetchRefused` with the reason when it may not or cannot be fetched."""


class Queue(Protocol):
    """Hands a task that is already written in the store to the background runner."""

    def submit(self, task_id: int) -> None:
        """Have the task run soon; losing the call loses nothing, the sweeper finds the row."""


class Model(Protocol):
    """The language model that the person chose, if any."""

    def settings(self) -> ModelSettings:
        """Which one, and the name under messages; cheap."""

    def state(self) -> ModelState:
        """The settings, and whether and where a key is kept."""

    def configure(self, settings: ModelSettings, *, key: str | None) -> None:
        """Keep the settings; `key` replaces the kept one, None leaves it, the empty one forgets it."""

    def draft(self, request: ModelRequest) -> ModelReply:
        """Its answer; raises `ModelUnavailable` with the reason."""


class NoModel:
    """No model, and nothing to configure one with."""

    def settings(self) -> ModelSettings:
        """Those of no model."""
        return ModelSettings()

    def state(self) -> ModelState:
        """No model, no key."""
        return ModelState(settings=ModelSettings(), has_key=False, key_place="nowhere")

    def configure(self, settings: ModelSettings, *, key: str | None) -> None:
        """Refused."""
        del settings, key
        raise ModelUnavailable("This companion was started without a place for model settings.")

    def draft(self, request: ModelRequest) -> ModelReply:
        """Refused."""
        del request
        raise ModelUnavailable("No model is chosen. Choose one on the page “Model”.")


class Mailbox(Protocol):
    """Where the person's e-mails are written, if they connected it. Nothing can be read there, and nothing sent."""

    @property
    def is_connected(self) -> bool:
        """Whether drafts can be put, as far as is known here; cheap."""

    def state(self) -> MailboxState:
        """How far connecting is."""

    def connect(self, client_file: bytes) -> MailboxState:
        """Begin to ask the person, with the OAuth client in the file; an empty one stands for the kept one."""

    def put(self, draft: MailDraft) -> None:
        """Put the draft there; raises `MailboxProblem` with the reason, `InvalidInput` for what is no address."""

    def disconnect(self) -> bool:
        """Forget everything and give the permission back; False when the other side did not hear of that."""


class NoMailbox:
    """No mailbox, and nothing to connect one with."""

    is_connected = False

    def state(self) -> MailboxState:
        """Off."""
        return MailboxState()

    def connect(self, client_file: bytes) -> MailboxState:
        """Refused."""
        del client_file
        raise MailboxProblem("This companion was started without a place for a mailbox.")

    def put(self, draft: MailDraft) -> None:
        """Refused."""
        del draft
        raise MailboxProblem("Gmail is not connected. Connect it on the page “Gmail drafts”.")

    def disconnect(self) -> bool:
        """Nothing to give back."""
        return True


class Files(Protocol):
    """Where the content of the person's files lies."""

    def keep(self, path: PurePath, content: bytes) -> None:
        """Keep `content` at `path`, whole or not at all; raises `StorageProblem`."""

    def read(self, path: PurePath) -> bytes:
        """The content at `path`; raises `NotFound`."""

    def drop(self, path: PurePath) -> None:
        """Delete what is at `path`; harmless when nothing is."""


class NoFiles:
    """No place for files."""

    def keep(self, path: PurePath, content: bytes) -> None:
        """Refused."""
        del path, content
        raise StorageProblem("This companion was started without a place for files.")

    def read(self, path: PurePath) -> bytes:
        """Nothing is here."""
        del path
        raise NotFound("This companion was started without a place for files.")

    def drop(self, path: PurePath) -> None:
        """Nothing to delete."""


@dataclass(frozen=True)
class Context:
    """Everything a use case may touch."""

    database: Database
    clock: Clock
    publisher: Publisher
    web: Web
    queue: Queue
    model: Model = field(default_factory=NoModel)
    mailbox: Mailbox = field(default_factory=NoMailbox)
    files: Files = field(default_factory=NoFiles)
