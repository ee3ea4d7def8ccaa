"""Real host names answered by this machine: a server with a certificate of its own, and how a browser comes to it."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Sites:
    """Pages by address. `arguments` lead a Chromium here, whatever host it asks for."""

    def __init__(self, port: int) -> None:
        self.pages: dict[str, str] = {}
        self.arguments = (f"--host-resolver-rules=MAP * 127.0.0.1:{port}", "--ignore-certificate-errors")


@contextmanager
def sites(folder: Path) -> Iterator[Sites]:
    """A server for all sites while the block runs."""
    served: list[Sites] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            html = served[0].pages.get(f"https://{self.headers['Host']}{self.path}")
            self.send_response(404 if html is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((html or "<h1>Not found</h1>").encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(_certificate(folder))
        server.socket = context.wrap_socket(server.socket, server_side=True)
        served.append(Sites(server.server_port))
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield served[0]
        finally:
            server.shutdown()
            thread.join()


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sites.example")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    path = folder / "certificate.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, form, plain)
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
