"""Mails written for the tests, with invented people and companies: one file per outcome, one mail on each line.

`known` were there while the rules were written. `first` came after them and was measured once (37 of 63 right, 3 wrong
ones sure enough to be written) before the rules learned from it; so did `second` (37 of 52 right, 5 wrong ones sure).
`third` came last: 13 of 22 right when it was measured, 1 wrong one sure, which was mended.
"""

import json
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import NamedTuple

from companion.mail.classify import read_mail
from companion.mail.model import SURE_ENOUGH, Outcome, Senders, Verdict
from companion.mail.parse import parse_mail
from companion.services.mail_senders import mail_senders

_CORPUS = Path(__file__).parents[2] / "corpus" / "mail"


class Case(NamedTuple):
    """One mail and what it says."""

    outcome: Outcome
    language: str
    sender: str
    subject: str
    text: str
    company: str = ""
    role: str = ""

    def content(self) -> bytes:
        """The mail as a file."""
        message = EmailMessage()
        name, address = parseaddr(self.sender)
        message["From"] = f'"{name}" <{address}>' if name else address
        message["To"] = "ada@person.example"
        message["Subject"] = self.subject
        message["Date"] = "Mon, 09 Nov 2026 10:00:00 +0100"
        message.set_content(self.text)
        return message.as_bytes()


class Seen(NamedTuple):
    """A mail and what was read from it."""

    case: Case
    verdict: Verdict

    @property
    def is_right(self) -> bool:
        """Whether the outcome is the right one, however sure."""
        return self.verdict.outcome == self.case.outcome

    @property
    def is_harmful(self) -> bool:
        """Whether a wrong status would be written without asking."""
        return not self.is_right and self.verdict.outcome != "other" and self.verdict.confidence >= SURE_ENOUGH


@cache
def cases(group: str) -> tuple[Case, ...]:
    """The mails of a group."""
    return tuple(_told(group))


def _told(group: str) -> Iterator[Case]:
    for file in sorted((_CORPUS / group).glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            yield Case(sender=told.pop("from"), outcome=told.pop("outcome", file.stem), **told)


def seen(case: Case, senders: Senders | None = None) -> Seen:
    """What is read from the mail."""
    return Seen(case, read_mail(parse_mail(case.content()), senders or mail_senders(), ("ada@person.example",)))
