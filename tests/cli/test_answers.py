"""The daemon's answers come at once, also on a connection that is kept open."""

from tests.bench.figure import timed
from tests.cli.daemons import Home


def test_an_answer_on_an_open_connection_does_not_wait_for_the_network(home: Home) -> None:
    with home.serving(), home.client() as client:
        taken = timed(lambda: client.post("/wire", json={"kind": "statuses", "body": {}}).raise_for_status(), 20)
    assert min(taken) < 30, "an answer in two parts waits 40 ms between them unless the connection may not delay"
