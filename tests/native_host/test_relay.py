"""The real host process between a pair of pipes and a real HTTP server."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from native_host.framing import LARGEST_IN
from tests.native_host.daemon import Answer, StandIn, standing_in
from tests.native_host.host import FOLDER, PATIENCE, Host, framed
from tests.native_host.test_framing import joined


class Wire:
    """What the stand-in says to each kind; `slow` answers when it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.drops = 0

    def __call__(self, request: dict[str, Any]) -> Answer:
        match request["kind"]:
            case "slow":
                assert self.go.wait(PATIENCE)
            case "large":
                return {"ok": True, "body": {"text": "é\n" * request["body"]["size"]}}
            case "dropped once" if not self.drops:
                self.drops += 1
                return None
            case "always dropped":
                return None
            case "no json":
                return b"<html>"
            case "no reply":
                return b"[1]"
            case "status":
                return 500
            case "refused":
                return {"ok": False, "error": {"code": 22, "name": "not_a_posting", "message": "No.", "params": {}}}
        return {"ok": True, "body": {"kind": request["kind"], "echo": request["body"]}}


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def daemon(wire: Wire, tmp_path: Path) -> Iterator[StandIn]:
    with standing_in(wire) as server:
        server.record(tmp_path)
        yield server
        wire.go.set()


@pytest.fixture
def host(daemon: StandIn, tmp_path: Path) -> Iterator[Host]:
    with Host(tmp_path) as host:
        yield host


def test_a_request_comes_back_with_its_id_and_the_host_version(host: Host) -> None:
    body = {"url": "https://jobs.example/ü", "deep": [1, None, {"a": "😀"}]}
    assert host.ask("page.look", body, identity="a-7") == {
        "id": "a-7",
        "host": "1",
        "ok": True,
        "body": {"kind": "page.look", "echo": body},
    }


def test_the_frame_reaches_the_daemon_as_it_was(host: Host, daemon: StandIn) -> None:
    body = {"size": 1, "html": "x" * 3_000_000}
    host.ask("large", body, key="k-1")
    assert daemon.seen == [{"id": "1", "kind": "large", "body": body, "key": "k-1"}]


def test_an_error_of_the_daemon_is_passed_on(host: Host) -> None:
    reply = host.ask("refused")
    assert (reply["ok"], reply["error"]["code"], reply["id"]) == (False, 22, "1")


def test_a_slow_request_does_not_delay_a_quick_one(host: Host, wire: Wire) -> None:
    host.send({"id": "7", "kind": "slow", "body": {}})
    assert host.ask("quick", identity="8")["id"] == "8"
    wire.go.set()
    assert host.reply()["id"] == "7"


def test_a_large_reply_comes_in_chunks_and_lets_others_through(host: Host) -> None:
    host.send({"id": "7", "kind": "large", "body": {"size": 1_000_000}})
    first = host.reply()
    rest = [host.reply() for _ in range(first["chunk"]["total"] - 1)]
    assert joined([first, *rest])["body"]["text"] == "é\n" * 1_000_000
    assert max(host.lengths) <= 900_000


def test_two_requests_in_one_write_are_both_answered(host: Host) -> None:
    requests = [framed(json.dumps({"id": name, "kind": "quick", "body": {}}).encode()) for name in "ab"]
    host.write(b"".join(requests))
    assert {host.reply()["id"], host.reply()["id"]} == {"a", "b"}


@pytest.mark.parametrize("content", [b"", b"nonsense", b"[]", b"\xff", b'{"kind": "hello"}'], ids=repr)
def test_a_bad_frame_is_refused_and_the_next_one_answered(host: Host, content: bytes) -> None:
    host.write(framed(content))
    reply = host.reply()
    assert (reply["id"], reply["error"]["code"], reply["error"]["name"]) == ("", 10, "bad_frame")
    assert host.ask("quick")["ok"]


def test_a_frame_over_64_megabytes_is_refused_and_the_next_one_answered(host: Host) -> None:
    host.write(framed(bytes(LARGEST_IN + 1)))
    assert "64 MB" in host.reply()["error"]["message"]
    assert host.ask("quick")["ok"]


def test_ping_is_answered_by_the_host_itself(host: Host, daemon: StandIn) -> None:
    assert host.ask("host.ping")["body"] == {"version": "1", "daemon": True}
    assert daemon.seen == []


def test_ping_starts_nothing(tmp_path: Path) -> None:
    with Host(tmp_path) as host:
        assert host.ask("host.ping")["body"] == {"version": "1", "daemon": False}
    assert not (tmp_path / "daemon.json").exists()


def test_a_dropped_request_is_sent_again_with_the_same_key(host: Host, daemon: StandIn) -> None:
    assert host.ask("dropped once", {"a": 1}, key="k-1")["ok"]
    assert [request["key"] for request in daemon.seen] == ["k-1", "k-1"]


@pytest.mark.parametrize("kind", ["always dropped", "no json", "no reply", "status"])
def test_a_daemon_without_a_usable_answer_is_asked_three_times(host: Host, daemon: StandIn, kind: str) -> None:
    error = host.ask(kind)["error"]
    assert (error["code"], error["name"]) == (12, "no_answer")
    assert len(daemon.seen) == 3


@pytest.mark.parametrize("size", [1, 20_000_000], ids=["small", "large"])
def test_a_wrong_token_is_refused_with_the_remedy(host: Host, tmp_path: Path, size: int) -> None:
    (tmp_path / "token").write_text("wrong")
    error = host.ask("page.save", {"html": "x" * size}, key="k")["error"]
    assert (error["code"], error["name"]) == (13, "refused")
    assert "companion up" in error["message"]


def test_a_new_token_is_used_at_once(host: Host, tmp_path: Path) -> None:
    right = (tmp_path / "token").read_text()
    (tmp_path / "token").write_text("wrong")
    assert host.ask("quick")["error"]["code"] == 13
    (tmp_path / "token").write_text(right)
    assert host.ask("quick")["ok"]


def test_a_missing_token_is_refused_not_started_anew(host: Host, tmp_path: Path) -> None:
    (tmp_path / "token").unlink()
    assert host.ask("quick")["error"]["code"] == 13


def test_events_are_passed_on_in_order(host: Host, daemon: StandIn) -> None:
    assert host.event("host.daemon") == {"up": True}
    daemon.events.put(": a comment\n\n")
    for number in (1, 2):
        daemon.events.put(f'event: job.changed\ndata: {{"job_id": {number}, "change": "moved – 移"}}\n\n')
    assert [host.event("job.changed") for _ in (1, 2)] == [{"job_id": n, "change": "moved – 移"} for n in (1, 2)]


def test_the_end_of_the_events_is_told_and_they_are_followed_again_after_a_request(host: Host, daemon: StandIn) -> None:
    assert host.event("host.daemon") == {"up": True}
    daemon.events.put(None)
    assert host.event("host.daemon") == {"up": False}
    host.ask("quick")
    assert host.event("host.daemon") == {"up": True}


def test_a_damaged_event_ends_the_stream_not_the_host(host: Host, daemon: StandIn) -> None:
    host.event("host.daemon")
    daemon.events.put("event: job.changed\ndata: {not json\n\n")
    assert host.event("host.daemon") == {"up": False}
    assert host.ask("quick")["ok"]


def test_the_end_of_input_ends_the_host_with_requests_under_way(host: Host, daemon: StandIn) -> None:
    host.event("host.daemon")
    host.send({"id": "7", "kind": "slow", "body": {}})
    host.ask("quick")
    assert host.end_input() == 0
    assert host.frames.get(timeout=PATIENCE) is None


def test_the_end_of_input_in_mid_frame_ends_the_host_without_a_word(host: Host) -> None:
    host.event("host.daemon")
    host.write(framed(b'{"id": "1"}')[:-3])
    assert host.end_input() == 0
    assert host.frames.get(timeout=PATIENCE) is None


def test_a_closed_output_harms_nobody(host: Host) -> None:
    host.event("host.daemon")
    assert host.process.stdout
    host.send({"id": "1", "kind": "quick", "body": {}})
    assert host.end_input() == 0


def test_the_log_holds_no_bodies(host: Host, tmp_path: Path) -> None:
    host.ask("no json", {"html": "personal"})
    host.write(framed(b'{"personal'))
    host.reply()
    host.end_input()
    assert "personal" not in (tmp_path / "native-host.log").read_text()


def test_the_host_loads_no_slow_module() -> None:
    code = "import sys; sys.path.append(sys.argv[1]); import native_host.bridge; print(*sys.modules)"
    command = [sys.executable, "-I", "-S", "-c", code, str(FOLDER.parent)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not {"http.client", "ssl", "asyncio", "pathlib", "logging", "email", "urllib.request"} & set(loaded)
