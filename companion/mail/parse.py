"""Any bytes to a `Mail`: never raises; what cannot be read is left out."""

import re
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import Message
from email.parser import BytesHeaderParser

from companion.domain.text import clean_block, clean_line
from companion.mail.headers import address_of, date_of, header, is_bulk, references_of, subject_of, verified
from companion.mail.html_text import html_lines
from companion.mail.layout import Body, body_of, is_answer
from companion.mail.model import Address, Invite, Mail
from companion.mail.parts import is_attached, kind_of, leaves, text_of

_LARGEST = 5_000_000
_READ = 20_000
_SHORT = 200
_METHOD = re.compile(r"^METHOD:(\w+)", re.MULTILINE)
_SUMMARY = re.compile(r"^SUMMARY[^:\n]*:(.*)$", re.MULTILINE)
_LINK = re.compile(r"https?://[^\s<>\"')\]]+")
_WITHIN = re.compile(r"<?https?://[^\s<>\"')\]]+>?")


def parse_mail(content: bytes, *, provider: str = "") -> Mail:
    """The mail in `content` (RFC 5322). `provider` is the name under which the person's provider signs its checks."""
    message = _message(content[:_LARGEST])
    parts = _parts(message)
    inner = next((part for part in parts if kind_of(part) == "message/rfc822"), None)
    text, links = _text(parts)
    body = body_of(text, subject_of(message))
    if inner is not None and body.inner is None and len(body.text) < _SHORT and (found := _attached(inner)):
        return _mail(message, provider).model_copy(update={"forwarded_by": _writer(message), **found})
    return _mail(message, provider).model_copy(
        update={
            "text": body.text[:_READ],
            "signature": body.signature,
            "links": links,
            "invite": _invite(parts),
            **_passed_on(message, body),
        }
    )


def _message(content: bytes) -> Message:
    for rules in (policy.default, policy.compat32):
        with suppress(Exception):  # deep nesting and broken headers; the older rules read more of them
            return message_from_bytes(content, policy=rules)
    with suppress(Exception):
        return BytesHeaderParser().parsebytes(content)
    return Message()


def _parts(message: Message) -> list[Message]:
    with suppress(Exception):
        return list(leaves(message))
    return []


def _mail(message: Message, provider: str) -> Mail:
    subject = subject_of(message)
    return Mail(
        sender=_writer(message),
        subject=subject,
        date=date_of(header(message, "Date")),
        message_id=header(message, "Message-ID"),
        references=references_of(message),
        is_bulk=is_bulk(message),
        is_answer=is_answer(subject),
        verified=verified(message, provider),
    )


def _writer(message: Message) -> Address:
    return address_of(header(message, "From"))


def _passed_on(message: Message, body: Body) -> dict[str, object]:
    if body.inner is None:
        return {}
    told = body.inner
    return {
        "sender": address_of(told["from"]),
        "subject": clean_line(told.get("subject", "")) or subject_of(message),
        "date": date_of(told.get("date", "")) or date_of(header(message, "Date")),
        "forwarded_by": _writer(message),
    }


def _attached(part: Message) -> dict[str, object]:
    """What the message attached as a file says; empty when it cannot be read."""
    inner = part.get_payload()
    if isinstance(inner, list) and inner and isinstance(inner[0], Message):
        parts = _parts(inner[0])
        text, links = _text(parts)
        body = body_of(text, "")
        return {
            "sender": _writer(inner[0]),
            "subject": subject_of(inner[0]),
            "date": date_of(header(inner[0], "Date")),
            "text": body.text[:_READ],
            "signature": body.signature,
            "links": links,
            "invite": _invite(parts),
        }
    return {}


def _text(parts: list[Message]) -> tuple[str, tuple[str, ...]]:
    """The text that the reader sees, and the addresses of its links. HTML is read where the plain text says little."""
    shown = [part for part in parts if not is_attached(part)]
    plain = "\n".join(text_of(part) for part in shown if kind_of(part) == "text/plain").strip()
    pages = [html_lines(text_of(part)) for part in shown if kind_of(part) == "text/html"]
    if not pages and "<html" in plain[:500].casefold():
        pages, plain = [html_lines(plain)], ""
    rich = "\n".join(page[0] for page in pages).strip()
    links = [link for page in pages for link in page[1]] + _LINK.findall(plain)
    said = _WITHIN.sub(" ", plain)
    chosen = rich if rich and (len(said.strip()) < _SHORT or len(said) * 3 < len(rich)) else said
    return clean_block(_WITHIN.sub(" ", chosen), 100_000), tuple(dict.fromkeys(links))[:200]


def _invite(parts: list[Message]) -> Invite | None:
    for part in parts:
        if kind_of(part) in {"text/calendar", "application/ics"}:
            told = re.sub(r"\r?\n[ \t]", "", text_of(part))
            method, summary = _METHOD.search(told), _SUMMARY.search(told)
            return Invite(
                method=method[1].upper() if method else "",
                summary=clean_line(summary[1].replace("\\,", ",").replace("\\n", " ")) if summary else "",
            )
    return None
