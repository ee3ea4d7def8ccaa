"""The headers of a message, whatever state they are in."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from companion.domain.text import clean_line
from companion.mail.model import Address, Check

_ADDRESS = re.compile(r"[^\s<>\"',;:]+@[^\s<>\"',;:]+")
_EXTERNAL = re.compile(r"^\s*[\[(](?:external|ext|extern|externe|externo)[\])]:?\s*", re.IGNORECASE)


def header(message: Message, name: str, limit: int = 500) -> str:
    """One line with what the header says; empty when it is absent or beyond reading."""
    value: object = None
    with suppress(Exception):  # the standard library's reading of broken headers fails in many ways
        value = message[name]
    with suppress(Exception):
        return clean_line(str(value or ""), limit)
    return ""


def subject_of(message: Message) -> str:
    """The subject without marks of the mail program such as [EXTERNAL]."""
    return _EXTERNAL.sub("", header(message, "Subject"))


def address_of(text: str) -> Address:
    """The first address in `text` such as `Name <name@host>`; only a name when there is none."""
    pairs: list[tuple[str, str]] = []
    with suppress(Exception):
        pairs = [pair for pair in getaddresses([text]) if pair[1]]
    name, address = pairs[0] if pairs else (text, "")
    found = _ADDRESS.search(address) or _ADDRESS.search(text)
    if found is None:
        return Address(name=clean_line(name, 120).strip("\"'<> "))
    name = clean_line((name or text.partition(found[0])[0]).replace(found[0], " "), 120).strip("\"'<>[]() ")
    return Address(address=found[0].casefold(), name=_EXTERNAL.sub("", name))


def date_of(text: str) -> datetime | None:
    """The moment of a Date header; None when it is none."""
    with suppress(Exception):
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    return None


def references_of(message: Message) -> tuple[str, ...]:
    """The ids of the messages this one belongs to, the nearest first."""
    told = f"{header(message, 'References', 4000)} {header(message, 'In-Reply-To')}"
    return tuple(dict.fromkeys(reversed(re.findall(r"<[^<>\s]+>", told))))


def is_bulk(message: Message) -> bool:
    """Whether it says that it went to many."""
    precedence = header(message, "Precedence").casefold()
    return precedence in {"bulk", "list", "junk"} or bool(
        header(message, "List-Unsubscribe") or header(message, "List-Id")
    )


def verified(message: Message, provider: str) -> Check:
    """What the person's own provider found about the sender (RFC 8601), from its topmost header only.

    Anybody can write such a header, so a pass counts only under the provider's own name (its authserv-id). A failure
    counts under any name while the provider is not known: it can only make us more careful.
    """
    said = header(message, "Authentication-Results", 2000).casefold()
    server = said.partition(";")[0].split(" ")[0]
    if not said or (provider and server != provider.casefold()):
        return "none"
    results = dict(re.findall(r"\b(dmarc|dkim|spf)\s*=\s*(\w+)", said))
    if results.get("dmarc") == "fail" or (
        "dmarc" not in results and results.get("spf") == "fail" and results.get("dkim", "fail") == "fail"
    ):
        return "fail"
    return "pass" if provider and "pass" in (results.get("dmarc"), results.get("dkim")) else "none"
