"""Frames: whatever comes in, the stream stays in step and nothing raises but `BadFrame`."""

import base64
import hashlib
import io
import json
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.framing import LARGEST_IN, BadFrame, frames, parse_request, read_frame
from tests.native_host.host import framed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


class Trickle(io.RawIOBase):
    """A pipe that hands over what it holds in pieces of the given sizes."""

    def __init__(self, content: bytes, sizes: list[int]) -> None:
        self.rest, self.sizes = content, sizes

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(self.sizes.pop() if self.sizes else len(buffer), len(buffer), len(self.rest))
        buffer[:size], self.rest = self.rest[:size], self.rest[size:]
        return size


@given(contents=st.lists(st.binary(max_size=300), max_size=5), sizes=st.lists(st.integers(1, 7), max_size=50))
def test_frames_are_read_one_by_one_however_the_bytes_are_split(contents: list[bytes], sizes: list[int]) -> None:
    stream = io.BufferedReader(Trickle(b"".join(map(framed, contents)), sizes))
    assert [read_frame(stream) for _ in contents] == contents
    assert read_frame(stream) is None


@given(content=st.binary(min_size=1, max_size=300), data=st.data())
def test_an_end_in_the_middle_of_a_frame_is_the_end(content: bytes, data: st.DataObject) -> None:
    whole = framed(content)
    stream = io.BytesIO(whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert read_frame(stream) is None


@given(garbage=st.binary(max_size=200))
def test_garbage_ends_or_is_refused_and_nothing_else(garbage: bytes) -> None:
    stream = io.BytesIO(garbage)
    try:
        frame = read_frame(stream)
        assert frame is None or framed(frame) == garbage[: len(frame) + 4]
    except BadFrame:
        assert int.from_bytes(garbage[:4], sys.byteorder) > LARGEST_IN


def test_after_a_frame_that_is_too_large_the_next_one_is_read() -> None:
    stream = io.BytesIO(framed(bytes(LARGEST_IN + 1)) + framed(b"next"))
    with pytest.raises(BadFrame, match="larger than 64 MB"):
        read_frame(stream)
    assert read_frame(stream) == b"next"


@given(identity=st.text(min_size=1, max_size=100), kind=st.text(), body=JSON)
def test_a_request_is_known_by_identity_and_kind(identity: str, kind: str, body: Any) -> None:
    assert parse_request(json.dumps({"id": identity, "kind": kind, "body": body}).encode()) == (identity, kind)


@given(content=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_what_is_no_request_is_refused_in_one_way(content: bytes) -> None:
    with pytest.raises(BadFrame, match="A request is a JSON object"):
        parse_request(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe{}",
        '{"id": "1", "kind": "hello"}'.encode("utf-16"),
        b'{"id": "\xed\xa0\x80", "kind": "hello"}',
        b"[" * 100_000,
        b'{"id": 1, "kind": "hello"}',
        b'{"id": "1", "kind": null}',
        b'{"id": "", "kind": "hello"}',
        json.dumps({"id": "x" * 101, "kind": "hello"}).encode(),
        b'{"id": "1"}',
    ],
    ids=["empty", "no UTF-8", "UTF-16", "half a surrogate", "deep", "number", "null", "no id", "long id", "no kind"],
)
def test_a_damaged_request_is_refused(content: bytes) -> None:
    with pytest.raises(BadFrame):
        parse_request(content)


@settings(max_examples=25, deadline=None)
@given(text=st.text(min_size=1), size=st.integers(1, 3_000_000))
def test_a_reply_of_any_size_arrives_whole_in_frames_below_900_kilobytes(text: str, size: int) -> None:
    reply = {"id": "7", "host": "1", "ok": True, "body": {"text": text * (size // len(text) + 1)}}
    sent = [json.loads(content) for content in unframed(b"".join(frames(reply)))]
    assert joined(sent) == reply


def unframed(raw: bytes) -> list[bytes]:
    """The contents of frames, each small enough for the browser."""
    stream, contents = io.BytesIO(raw), []
    while (content := read_frame(stream)) is not None:
        assert len(content) <= 900_000
        contents.append(content)
    return contents


def joined(sent: list[dict[str, Any]]) -> Any:
    """The reply that the frames carry, put together as the protocol says."""
    if "chunk" not in sent[0]:
        assert len(sent) == 1
        return sent[0]
    assert [frame["chunk"]["index"] for frame in sent] == list(range(sent[0]["chunk"]["total"]))
    assert {frame["id"] for frame in sent} == {"7"}
    whole = b"".join(base64.b64decode(frame["chunk"]["data"]) for frame in sent)
    assert {frame["chunk"]["sha256"] for frame in sent} == {hashlib.sha256(whole).hexdigest()}
    return json.loads(whole)
