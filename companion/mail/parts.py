"""The parts of a message as text: any nesting, any encoding, any bytes."""

from collections.abc import Iterator
from contextlib import suppress
from email.message import Message

_MOST_PARTS = 200
_MOST_TEXT = 200_000


def leaves(message: Message) -> Iterator[Message]:
    """The parts that hold something themselves, in order; an attached message is one of them."""
    waiting, seen = [message], 0
    while waiting and seen < _MOST_PARTS:
        part, seen = waiting.pop(0), seen + 1
        inner = part.get_payload()
        if isinstance(inner, list) and kind_of(part) != "message/rfc822":
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


def kind_of(part: Message) -> str:
    """Its content type; plain text when that is beyond reading."""
    with suppress(Exception):
        return str(part.get_content_type())
    return "text/plain"


def is_attached(part: Message) -> bool:
    """Whether it is a file beside the text."""
    with suppress(Exception):
        return part.get_content_disposition() == "attachment" or part.get_filename() is not None
    return False


def text_of(part: Message) -> str:
    """The part's text; unknown charsets and broken encodings give what can be read of them."""
    content: object = None
    with suppress(Exception):
        content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        with suppress(Exception):
            content = str(part.get_payload()).encode("utf-8", "surrogateescape")
    return decoded(content, _charset(part)) if isinstance(content, bytes) else ""


def decoded(content: bytes, charset: str) -> str:
    """`content` read as `charset`, else as UTF-8, else as Windows-1252, which nearly any bytes are."""
    content = content[:_MOST_TEXT]
    for name in (charset, "utf-8", "windows-1252"):
        with suppress(LookupError, ValueError):
            return content.decode(_MEANT.get(name, name))
    return content.decode("utf-8", "replace")


_MEANT = {"": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8", "iso-8859-1": "windows-1252", "latin1": "windows-1252"}


def _charset(part: Message) -> str:
    with suppress(Exception):
        return str(part.get_content_charset("") or "").casefold()
    return ""
