"""One request for one page, safely: checked address, pinned connection, bounded size and time, nothing sent along.

Imported only when something is fetched.
"""

import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import httpcore2

from companion.adapters.pinned import PinnedBackend, Reach
from companion.domain.errors import FetchRefused

if TYPE_CHECKING:
    import httpx2

_STEP_SECONDS = 10.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Answer:
    """What a server said. Header names are in lower case; the body is unpacked, and empty for a redirect."""

    url: str
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def target(self) -> str | None:
        """Where a redirect leads, None for every other answer."""
        place = self.headers.get("location")
        if self.status not in _REDIRECTS or not place:
            return None
        try:
            return urljoin(self.url, place)
        except ValueError as error:
            raise FetchRefused("The site forwards to an address that is none.") from error


def origin_of(url: str, reach: Reach) -> str:
    """Scheme, host and port of an address that may be fetched; `FetchRefused` for any other."""
    parts = _allowed(url, reach)
    return f"{parts.scheme}://{parts.netloc.decode('ascii')}"


def _allowed(url: str, reach: Reach) -> "httpx2.URL":
    from httpx2 import URL, InvalidURL

    try:
        parts = URL(url)
    except (InvalidURL, UnicodeError, ValueError) as error:
        raise FetchRefused("This is not the address of a web page.") from error
    if parts.scheme not in _DEFAULT_PORTS or not parts.host:
        raise FetchRefused("Only pages whose address begins with https:// or http:// can be fetched.")
    if parts.userinfo:
        raise FetchRefused("The address contains a user name or password. Remove it; the companion never signs in.")
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    if port not in reach.ports:
        raise FetchRefused(f"The address names the unusual port {port}, which the companion does not fetch from.")
    return parts


def request(url: str, *, reach: Reach, deadline: float, limit: int, agent: str) -> Answer:
    """The answer to GET `url`, its body at most `limit` bytes; `FetchRefused` with the reason when there is none.

    `deadline` is in seconds of `time.monotonic`.
    """
    from httpx2 import create_ssl_context

    parts = _allowed(url, reach)
    address = httpcore2.URL(scheme=parts.raw_scheme, host=parts.raw_host, port=parts.port, target=parts.raw_path)
    headers: dict[str | bytes, str | bytes] = {
        "Host": parts.netloc.decode("ascii"),
        "User-Agent": agent,
        "Accept": "text/html,application/xhtml+xml",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    steps = dict.fromkeys(("connect", "read", "write", "pool"), _STEP_SECONDS)
    backend = PinnedBackend(reach, deadline)
    with (
        _as_refusals(parts.host),
        httpcore2.ConnectionPool(ssl_context=create_ssl_context(trust_env=False), network_backend=backend) as pool,
        pool.stream("GET", address, headers=headers, extensions={"timeout": steps}) as response,
    ):
        told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        is_page = response.status == HTTPStatus.OK
        body = _unpacked(response.iter_stream(), told, limit=limit) if is_page else b""
        return Answer(url=url, status=response.status, headers=told, body=body)


def _unpacked(chunks: Iterator[bytes], headers: dict[str, str], *, limit: int) -> bytes:
    """The body without its packing; neither what is sent nor what it unpacks to may exceed `limit`."""
    packing = headers.get("content-encoding", "identity").strip().casefold()
    if packing not in ("identity", "", "gzip", "x-gzip"):
        raise FetchRefused(f"The site sent the page in a packing nobody asked for ({packing[:20]}).")
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 16) if "gzip" in packing else None
    body = bytearray()
    for chunk in chunks:
        body += chunk if unpack is None else unpack.decompress(chunk, limit + 1 - len(body))
        if len(body) > limit:
            raise FetchRefused(f"The page is larger than {limit // 1_000_000} MB, which no job posting is.")
    return bytes(body)


@contextmanager
def _as_refusals(host: str) -> Iterator[None]:
    try:
        yield
    except httpcore2.TimeoutException as error:
        raise FetchRefused(f"“{host}” took too long to answer. Try again later.") from error
    except ssl.SSLError as error:
        raise FetchRefused(f"“{host}” has no valid certificate, so nobody can tell who answers there.") from error
    except zlib.error as error:
        raise FetchRefused(f"“{host}” sent a page that cannot be unpacked.") from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError) as error:
        if "certificate" in str(error).casefold():
            raise FetchRefused(f"“{host}” has no valid certificate, so nobody can tell who answers there.") from error
        raise FetchRefused(f"“{host}” could not be reached. Check the address and your connection.") from error
