"""The tracker with very many jobs, asked over HTTP as browser and native host ask it."""

from collections.abc import Iterator

from tests.bench.figure import Figure, timed
from tests.bench.homes import fill, new_home

_BUDGETS = {1_000: None, 10_000: 80.0, 50_000: None}


def figures() -> Iterator[Figure]:
    """Board, search in the list, and the popup's glance."""
    with new_home() as home:
        home.run("up", "--no-browser")
        home.run("stop")
        for count, budget in _BUDGETS.items():
            fill(home, count)
            with home.serving(), home.client() as client:
                client.get(client.post("/api/login-links").json()["url"], follow_redirects=True).raise_for_status()
                asks = {
                    "board": lambda: client.get("/").raise_for_status(),
                    "search": lambda: client.get("/jobs", params={"text": "welder lisbon"}).raise_for_status(),
                    "popup": lambda: client.post("/wire", json={"kind": "jobs.glance", "body": {"query": "weld"}}),
                }
                for what, ask in asks.items():
                    yield Figure(f"{what} with {count:,} jobs", timed(ask, 30), budget=budget, judge="p95")
