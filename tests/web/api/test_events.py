"""Live events reach every listener, and every stream ends when the daemon does."""

from collections.abc import Iterator
from threading import Thread

import httpx2
import pytest

from tests.web.serving import Served


def _lines(response: httpx2.Response) -> Iterator[str]:
    return (line for line in response.iter_lines() if line)


@pytest.mark.parametrize("path", ["/events", "/wire/events"])
def test_a_published_event_reaches_the_listener(served: Served, path: str) -> None:
    with served.client.stream("GET", path) as response:
        lines = _lines(response)
        assert next(lines) == ": connected"
        served.broadcaster.publish("job.changed", {"job_id": 7, "change": "job.saved", "at": "2026-11-20"})
        assert next(lines) == "event: job.changed"
        assert next(lines) == 'data: {"job_id": 7, "change": "job.saved", "at": "2026-11-20"}'


def test_an_event_cannot_be_split_by_its_own_text(served: Served) -> None:
    with served.client.stream("GET", "/events") as response:
        lines = _lines(response)
        next(lines)
        served.broadcaster.publish("job.changed", {"change": "one\n\nevent: forged"})
        assert next(lines) == "event: job.changed"
        assert next(lines) == 'data: {"change": "one\\n\\nevent: forged"}'


def test_streams_end_when_the_daemon_stops(served: Served) -> None:
    with served.client.stream("GET", "/events") as response:
        lines = _lines(response)
        next(lines)
        served.client.post("/api/stop").raise_for_status()
        assert list(lines) == []


def test_a_listener_that_went_away_is_forgotten(served: Served) -> None:
    with served.client.stream("GET", "/events") as response:
        next(_lines(response))
    served.broadcaster.publish("job.changed", {})
    with served.client.stream("GET", "/events") as response:
        lines = _lines(response)
        next(lines)
        served.broadcaster.publish("job.changed", {"job_id": 1})
        assert next(lines) == "event: job.changed"


def test_publishing_from_many_threads_loses_nothing(served: Served) -> None:
    with served.client.stream("GET", "/events") as response:
        lines = _lines(response)
        next(lines)

        def publish() -> None:
            for number in range(25):
                served.broadcaster.publish("job.changed", {"job_id": number})

        threads = [Thread(target=publish) for _ in range(4)]
        for thread in threads:
            thread.start()
        got = [next(lines) for _ in range(200)]
        for thread in threads:
            thread.join()
        assert got.count("event: job.changed") == 100
