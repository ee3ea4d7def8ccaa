"""Save a posting from a page that was saved as a file (.html, .mhtml)."""

import re
from email import message_from_bytes
from email.message import Message
from html import unescape
from urllib.parse import urljoin

from companion.domain.addresses import checked_url
from companion.domain.decoding import decode_html
from companion.domain.errors import InvalidInput
from companion.services.capture_job import ReadPage, capture_read
from companion.services.context import Context
from companion.services.identify import address_key
from companion.services.sighting import Captured
from companion.sites.page import Page
from companion.sites.read import read_page

FILE_LIMIT = 30_000_000

_OWN_ADDRESS = (
    re.compile(r"<link\b[^>]*\brel=[\"']?canonical[\"'\s][^>]*?\bhref=[\"']([^\"'>\s]+)", re.IGNORECASE),
    re.compile(r"<link\b[^>]*\bhref=[\"']([^\"'>\s]+)[\"'][^>]*\brel=[\"']?canonical\b", re.IGNORECASE),
    re.compile(r"<meta\b[^>]*\bproperty=[\"']og:url[\"'][^>]*?\bcontent=[\"']([^\"'>\s]+)", re.IGNORECASE),
    re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->"),
)
_HEAD = 400_000
_NOWHERE = "https://file.invalid/"


def capture_html_file(context: Context, *, name: str, content: bytes, url: str | None = None) -> Captured:
    """The job that the saved page shows, saved; `url` or else the address that the page gives itself."""
    stated = checked_url(url) if url and url.strip() else None
    html, kept = _page_in(name, content)
    address = stated or _own_address(html) or kept
    reading = read_page(Page(address or _NOWHERE, html, context.clock.now().date()))
    return capture_read(context, ReadPage(reading=reading, url=address or "", door="file"))


def _page_in(name: str, content: bytes) -> tuple[str, str | None]:
    """The HTML in a file and the address that the file notes for it."""
    if not content.strip():
        raise InvalidInput(f"The file “{name[:80]}” is empty.")
    if len(content) > FILE_LIMIT:
        raise InvalidInput(f"The file is larger than {FILE_LIMIT // 1_000_000} MB, which no job page is.")
    if name.casefold().endswith((".mhtml", ".mht")) or re.match(
        rb"(From|MIME-Version|Snapshot-Content-Location):", content
    ):
        return _archived(content)
    if b"\0" in content[:1000] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InvalidInput("This is no saved web page. Save the page in your browser as .html or .mhtml first.")
    html = decode_html(content)
    if not re.search(r"<(!doctype|html|head|body|div|h1|p|script|meta)\b", html[:_HEAD], re.IGNORECASE):
        raise InvalidInput("The file holds text and no web page. Paste the text instead, or save the page as .html.")
    return html, None


def _archived(content: bytes) -> tuple[str, str | None]:
    message = message_from_bytes(content)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            body = part.get_payload(decode=True)
            place = part.get("Content-Location") or message.get("Snapshot-Content-Location")
            return decode_html(bytes(body or b""), _charset(part)), _usable(str(place or ""))
    raise InvalidInput("The archive holds no web page. Save the page in your browser again, as .html or .mhtml.")


def _charset(part: Message) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None


def _own_address(html: str) -> str | None:
    """The address that the page gives itself, when it names one posting and not the whole site."""
    for pattern in _OWN_ADDRESS:
        found = pattern.search(html[:_HEAD])
        address = _usable(urljoin(_NOWHERE, unescape(found[1]))) if found else None
        if address and not address.startswith(_NOWHERE) and address_key(address):
            return address
    return None


def _usable(address: str) -> str | None:
    try:
        return checked_url(address)
    except InvalidInput:
        return None
