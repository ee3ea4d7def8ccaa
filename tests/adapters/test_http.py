"""Fetching a page: what is refused, what is kept within limits, what is sent along."""

import gzip
import ipaddress
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from companion.adapters.http import AGENT, PoliteWeb
from companion.adapters.pinned import Reach, is_public
from companion.domain.errors import FetchRefused

HOST = "careers.example.test"
Reply = tuple[int, dict[str, str], bytes]


class Site:
    """A real server on this machine, met under the name HOST."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply | Callable[[], Reply]] = {"/robots.txt": (404, {}, b"")}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.lookups: list[str] = []
        self.pauses: list[float] = []
        self.drip: threading.Event | None = None
        self.port = 0

    def page(self, path: str, body: bytes, *, kind: str = "text/html; charset=utf-8", **headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies[path] = (200, {"Content-Type": kind, **named}, body)
        return self.url(path)

    def url(self, path: str) -> str:
        return f"http://{HOST}:{self.port}{path}"

    def web(self, *, seconds: float = 20.0, addresses: dict[str, list[str]] | None = None) -> PoliteWeb:
        known = {HOST: ["127.0.0.1"]} | (addresses or {})

        def resolve(host: str, port: int) -> list[str]:
            self.lookups.append(host)
            return known.get(host, [])

        loopback = ipaddress.ip_address("127.0.0.1")
        reach = Reach(resolve=resolve, allows=lambda a: a == loopback or is_public(a), ports=frozenset({80, self.port}))
        return PoliteWeb(reach=reach, pause=self.pauses.append, seconds=seconds)


@contextmanager
def served(site: Site) -> Iterator[None]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.requests.append((self.path, dict(self.headers)))
            found = site.replies.get(self.path, (404, {"Content-Type": "text/html"}, b"gone"))
            status, headers, body = found() if callable(found) else found
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(body)
                if site.drip is not None:
                    self.wfile.flush()
                    site.drip.wait(30)
            except OSError:
                pass  # the client hung up, as it should when a limit is passed

        def log_request(self, code: object = "-", size: object = "-") -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        if site.drip is not None:
            site.drip.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    with served(site):
        yield site


def test_a_page_is_fetched_under_its_own_name_and_nothing_is_sent_along(site: Site) -> None:
    url = site.page("/jobs/1?x=%C3%A4", "<h1>Bäcker</h1>".encode())
    page = site.web().get(url)
    assert (page.url, page.html) == (url, "<h1>Bäcker</h1>")
    path, headers = site.requests[-1]
    assert path == "/jobs/1?x=%C3%A4"
    assert headers["Host"] == f"{HOST}:{site.port}"
    assert headers["User-Agent"] == AGENT
    assert not {"Cookie", "Authorization", "Referer"} & set(headers)


def test_a_redirect_is_followed_and_its_end_is_told(site: Site) -> None:
    site.replies["/old"] = (301, {"Location": "/new"}, b"")
    end = site.page("/new", b"<h1>Welder</h1>")
    assert site.web().get(site.url("/old")).url == end


def test_a_redirect_without_end_is_refused(site: Site) -> None:
    site.replies["/a"] = (302, {"Location": "/a"}, b"")
    with pytest.raises(FetchRefused, match="without end"):
        site.web().get(site.url("/a"))
    assert sum(path == "/a" for path, _ in site.requests) == 6


@pytest.mark.parametrize(
    "place", ["http://internal.example.test/", "http://169.254.169.254/latest", "http://[::1]/", "http://0x7f000002/"]
)
def test_a_redirect_into_a_private_network_is_refused(site: Site, place: str) -> None:
    site.replies["/out"] = (302, {"Location": place}, b"")
    inside = {
        "internal.example.test": ["10.0.0.7"],
        "169.254.169.254": ["169.254.169.254"],
        "::1": ["::1"],
        "0x7f000002": ["127.0.0.2"],
    }
    with pytest.raises(FetchRefused, match="private network"):
        site.web(addresses=inside).get(site.url("/out"))
    assert [path for path, _ in site.requests] == ["/robots.txt", "/out"]


@pytest.mark.parametrize(
    "place", ["file:///etc/hostname", "ftp://example.test/x", "javascript:alert(1)", "http://a:b@x/"]
)
def test_a_redirect_to_no_web_page_is_refused(site: Site, place: str) -> None:
    site.replies["/out"] = (302, {"Location": place}, b"")
    with pytest.raises(FetchRefused):
        site.web().get(site.url("/out"))


def test_a_name_with_one_private_address_among_public_ones_is_refused(site: Site) -> None:
    web = site.web(addresses={"mixed.example.test": ["93.184.215.14", "192.168.1.1"]})
    with pytest.raises(FetchRefused, match="private network"):
        web.get("http://mixed.example.test/jobs/1")


def test_the_connection_goes_to_the_address_that_was_checked(site: Site) -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.1"]])  # one for robots.txt, one for the page; a third would fail

    def resolve(host: str, port: int) -> list[str]:
        return next(answers)

    url = site.page("/jobs/1", b"<h1>Pilot</h1>")
    reach = Reach(resolve=resolve, allows=lambda _: True, ports=frozenset({site.port}))
    assert PoliteWeb(reach=reach, pause=site.pauses.append).get(url).html == "<h1>Pilot</h1>"
    assert next(answers, None) is None


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://example.test/",
        "example.test/jobs",
        "http://",
        "http://user:pass@careers.example.test/",
        "https://careers.example.test:8443/x",
        "http://careers.example.test:22/",
        "http://[::1",
        "",
    ],
)
def test_an_address_that_may_not_be_fetched_is_refused_before_any_look_up(site: Site, url: str) -> None:
    with pytest.raises(FetchRefused):
        site.web().get(url)
    assert site.lookups == []


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1"),
        *("239.1.1.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::", "::1", "fe80::1", "fc00::1"),
        *("ff02::1", "::ffff:127.0.0.1", "::ffff:93.184.215.14", "64:ff9b::7f00:1", "2002:7f00:1::", "fec0::1"),
        *("2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1"),
    ],
)
def test_only_addresses_of_the_open_internet_are_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "2606:4700::1111"])
def test_addresses_of_the_open_internet_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


def test_robots_that_refuse_are_obeyed_and_asked_once(site: Site) -> None:
    site.page("/robots.txt", b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n", kind="text/plain")
    url, web = site.page("/jobs/1", b"<h1>Cook</h1>"), site.web()
    with pytest.raises(FetchRefused, match=r"robots\.txt.*press Save"):
        web.get(site.url("/private/1"))
    web.get(url)
    web.get(url)
    assert [path for path, _ in site.requests].count("/robots.txt") == 1
    assert site.pauses == [pytest.approx(7, abs=1)]


def test_robots_that_cannot_be_read_refuse(site: Site) -> None:
    site.replies["/robots.txt"] = (503, {}, b"")
    with pytest.raises(FetchRefused, match="503"):
        site.web().get(site.page("/jobs/1", b"<h1>Cook</h1>"))


def test_two_pages_of_one_host_are_fetched_with_the_delay_between_them(site: Site) -> None:
    url, web = site.page("/jobs/1", b"<h1>Cook</h1>"), site.web()
    web.get(url, delay_seconds=3)
    web.get(url, delay_seconds=3)
    web.get(url, delay_seconds=3)
    assert site.pauses == [pytest.approx(3, abs=1), pytest.approx(6, abs=1)]


def test_a_page_that_is_too_large_is_refused(site: Site) -> None:
    with pytest.raises(FetchRefused, match="larger than 10 MB"):
        site.web().get(site.page("/big", b"x" * 10_000_001))


def test_a_packed_page_that_unpacks_to_too_much_is_refused(site: Site) -> None:
    bomb = gzip.compress(b"\0" * 200_000_000)
    with pytest.raises(FetchRefused, match="larger than 10 MB"):
        site.web().get(site.page("/bomb", bomb, Content_Encoding="gzip"))


def test_a_packed_page_is_unpacked(site: Site) -> None:
    url = site.page("/packed", gzip.compress(b"<h1>Mason</h1>"), Content_Encoding="gzip")
    assert site.web().get(url).html == "<h1>Mason</h1>"


@pytest.mark.parametrize("packing", ["br", "gzip"])
def test_a_page_that_cannot_be_unpacked_is_refused(site: Site, packing: str) -> None:
    with pytest.raises(FetchRefused, match=r"pack"):
        site.web().get(site.page("/packed", b"not packed at all", Content_Encoding=packing))


def test_a_server_that_never_ends_its_answer_is_left(site: Site) -> None:
    url = site.page("/slow", b"<h1>...", Content_Length="100")
    site.web().get(site.page("/warm", b"<h1>Cook</h1>"))
    site.drip = threading.Event()
    site.replies["/robots.txt"] = (404, {"Content-Length": "0"}, b"")
    with pytest.raises(FetchRefused, match="too long"):
        site.web(seconds=0.4).get(url)


def test_a_file_that_is_no_page_is_refused(site: Site) -> None:
    with pytest.raises(FetchRefused, match=r"application/pdf"):
        site.web().get(site.page("/job.pdf", b"%PDF-1.7", kind="application/pdf"))


@pytest.mark.parametrize(
    ("status", "word"), [(401, "signed-in"), (403, "programs"), (404, "no such page"), (500, "500")]
)
def test_an_error_of_the_site_is_told_in_words(site: Site, status: int, word: str) -> None:
    site.replies["/x"] = (status, {"Content-Type": "text/html"}, b"<h1>no</h1>")
    with pytest.raises(FetchRefused, match=word):
        site.web().get(site.url("/x"))


def test_a_name_that_nobody_knows_is_told(site: Site) -> None:
    with pytest.raises(FetchRefused, match="No server is known"):
        site.web().get("http://nowhere.example.test/")


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as taken:  # bound and not listening: whoever connects is turned away
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        reach = Reach(resolve=lambda host, port: ["127.0.0.1"], allows=lambda _: True, ports=frozenset({port}))
        with pytest.raises(FetchRefused, match="could not be reached"):
            PoliteWeb(reach=reach).get(f"http://{HOST}:{port}/")


def test_the_encoding_that_the_page_declares_is_used(site: Site) -> None:
    body = '<meta charset="windows-1252"><h1>Café “Ñandú”</h1>'.encode("cp1252")
    assert "Café “Ñandú”" in site.web().get(site.page("/latin", body, kind="text/html")).html


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[int, list[str | None]]]:
    """A server with a certificate that nobody vouches for, and the names that clients ask it for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs the openssl program to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={HOST}"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    names: list[str | None] = []
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    tls.sni_callback = lambda connection, name, context: names.append(name)

    def answer(listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, suppress(ssl.SSLError, OSError):
                    tls.wrap_socket(connection, server_side=True).close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer, args=(listener,), daemon=True)
        thread.start()
        yield listener.getsockname()[1], names
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def test_a_pinned_connection_still_asks_for_the_name_and_checks_its_certificate(
    secure: tuple[int, list[str | None]],
) -> None:
    port, names = secure
    reach = Reach(resolve=lambda host, port: ["127.0.0.1"], allows=lambda _: True, ports=frozenset({port}))
    with pytest.raises(FetchRefused, match="no valid certificate"):
        PoliteWeb(reach=reach).get(f"https://{HOST}:{port}/jobs/1")
    assert names == [HOST]
