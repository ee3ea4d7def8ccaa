"""Requests that are too large, broken or of no use: a clear answer, and the daemon goes on."""

import socket
from collections.abc import Iterator

import pytest

from tests.web.serving import TOKEN, Served


def test_a_body_that_says_it_is_too_large_is_refused_unread(served: Served) -> None:
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        head = f"POST /api/tasks HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nAuthorization: Bearer {TOKEN}\r\n"
        connection.sendall(f"{head}Content-Length: 6000000\r\n\r\n".encode())
        assert b"413" in connection.recv(1000).splitlines()[0]


def _stream(megabytes: int) -> Iterator[bytes]:
    for _ in range(megabytes):
        yield b"x" * 1_000_000


def test_a_body_that_grows_too_large_is_refused_on_the_way(served: Served) -> None:
    answer = served.client.post("/api/login-links", content=_stream(3))
    assert answer.status_code == 200
    answer = served.client.post("/wire", content=_stream(31))
    assert answer.json()["error"]["name"] == "invalid_input"
    assert "30 MB" in answer.json()["error"]["message"]


def test_the_wire_takes_a_page_of_twenty_megabytes(served: Served) -> None:
    page = f"<p>{'x' * 20_000_000}</p>"
    reply = served.wire("page.look", {"url": "https://example.com/", "html": page})
    assert reply["ok"]
    assert reply["body"]["kind"] == "not_a_job"


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff\xfe", b'{"kind": 3}', b'{"body": {}}', b"null"])
def test_a_wire_request_that_is_no_envelope_is_answered_with_a_number(served: Served, raw: bytes) -> None:
    answer = served.client.post("/wire", content=raw)
    assert answer.status_code == 200
    assert answer.json()["error"]["code"] == 21


def test_an_address_that_is_not_there_is_said_so(served: Served) -> None:
    answer = served.client.get("/api/nothing")
    assert answer.status_code == 404
    assert "nothing at this address" in answer.json()["error"]["message"]


def test_a_wrong_method_is_said_so(served: Served) -> None:
    assert served.client.delete("/healthz").status_code == 405
