"""Connections that go where they were allowed to go: the name is looked up once, the address checked, and that very
address connected to. Host header and certificate check still use the name. Imported only when something is fetched.
"""

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from httpcore2 import (
    ConnectError,
    ConnectTimeout,
    NetworkBackend,
    NetworkStream,
    ReadTimeout,
    SyncBackend,
    WriteTimeout,
)
from typing_extensions import override

from companion.domain.errors import FetchRefused

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))


def is_public(address: IPAddress) -> bool:
    """Whether an address is one of the open internet: nothing private, local, shared, reserved or wrapped."""
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour or address.teredo
        if wrapped or address.is_site_local or any(address in network for network in _NAT64):
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def look_up(host: str, port: int) -> list[str]:
    """The addresses that the system's resolver gives for a name."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Reach:
    """Where fetching may go; tests allow their own server here."""

    resolve: Callable[[str, int], Sequence[str]] = look_up
    allows: Callable[[IPAddress], bool] = is_public
    ports: frozenset[int] = frozenset({80, 443})


class PinnedBackend(NetworkBackend):
    """Opens connections within `reach` and ends all of them at `deadline` (seconds of `time.monotonic`)."""

    def __init__(self, reach: Reach, deadline: float) -> None:
        self._reach = reach
        self._deadline = deadline
        self._plain = SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> NetworkStream:
        problem: Exception | None = None
        for address in self._allowed_addresses(host, port):
            seconds = _left(self._deadline, timeout, ConnectTimeout)
            try:
                stream = self._plain.connect_tcp(address, port, seconds, local_address, socket_options)
            except ConnectError as error:
                problem = error
            else:
                return _TimedStream(stream, self._deadline)
        raise problem or ConnectError(f"no address of {host} answers")

    def _allowed_addresses(self, host: str, port: int) -> list[str]:
        try:
            addresses = list(self._reach.resolve(host, port))
        except (OSError, UnicodeError):
            addresses = []
        if not addresses:
            raise FetchRefused(f"No server is known under the name “{host}”. Check the address for a typing slip.")
        if not all(self._reach.allows(ipaddress.ip_address(address)) for address in addresses):
            raise FetchRefused(
                f"“{host}” leads into a private network, and the companion fetches pages of the open internet only. "
                "Open the page in your browser and press Save there."
            )
        return addresses


class _TimedStream(NetworkStream):
    """A stream whose every step fits into the time that is left."""

    def __init__(self, stream: NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._deadline, timeout, ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._deadline, timeout, WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> NetworkStream:
        seconds = _left(self._deadline, timeout, ConnectTimeout)
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, seconds), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(deadline: float, timeout: float | None, error: type[Exception]) -> float:
    seconds = deadline - monotonic()
    if seconds <= 0:
        raise error("out of time")
    return seconds if timeout is None else min(timeout, seconds)
