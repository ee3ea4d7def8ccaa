"""Frames between browser and host: a 4-byte length in native order, then that many bytes of UTF-8 JSON."""

import base64
import hashlib
import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO

LARGEST_IN = 64 << 20
LARGEST_OUT = 900_000
PART = 600_000  # 800,000 characters of base64


class BadFrame(ValueError):
    """A frame that cannot be used; the stream stays in step with the frames after it."""


def read_frame(stream: BinaryIO) -> bytes | None:
    """The bytes of the next frame; None when the stream ends, also in the middle of a frame."""
    if len(head := stream.read(4)) < 4:
        return None
    length = int.from_bytes(head, sys.byteorder)
    if length > LARGEST_IN:
        while length and (skipped := stream.read(min(length, 1 << 20))):
            length -= len(skipped)
        raise BadFrame("The frame is larger than 64 MB.")
    frame = stream.read(length)
    return frame if len(frame) == length else None


def parse_request(frame: bytes) -> tuple[str, str]:
    """Identity and kind of a request; the rest is passed on unread."""
    with suppress(ValueError, LookupError, TypeError, RecursionError):
        request = json.loads(frame.decode())
        identity, kind = request["id"], request["kind"]
        if isinstance(identity, str) and isinstance(kind, str) and 0 < len(identity) <= 100:
            return identity, kind
    raise BadFrame("A request is a JSON object with a short text as id and a text as kind.")


def frames(message: dict[str, Any]) -> Iterator[bytes]:
    """The message as one frame or, when it is too large for the browser, as chunks."""
    whole = json.dumps(message).encode()
    if len(whole) <= LARGEST_OUT:
        yield len(whole).to_bytes(4, sys.byteorder) + whole
        return
    starts, checksum = range(0, len(whole), PART), hashlib.sha256(whole).hexdigest()
    for index, start in enumerate(starts):
        data = base64.b64encode(whole[start : start + PART]).decode()
        chunk = {"index": index, "total": len(starts), "sha256": checksum, "data": data}
        yield from frames({"id": message["id"], "host": message["host"], "chunk": chunk})
