"""Kill -9 at the worst moments: what was acknowledged is there, what was begun is taken up again."""

import threading

import httpx2

from tests.cli.daemons import Home, wait_for
from tests.web.api.test_wire import PAGE


def _save(client: httpx2.Client, number: int) -> bool:
    body = {"url": f"https://crumb.example/careers/{number}", "html": PAGE.replace("Baker", f"Baker {number}")}
    reply = client.post("/wire", json={"kind": "page.save", "body": body, "key": f"key {number}"}).json()
    return bool(reply["ok"])


def test_a_daemon_killed_in_mid_save_keeps_every_save_it_acknowledged(home: Home) -> None:
    acknowledged: list[int] = []
    with home.serving() as process, home.client() as client:
        enough = threading.Event()

        def save_on() -> None:
            try:
                for number in range(10_000):
                    if _save(client, number):
                        acknowledged.append(number)
                    if len(acknowledged) >= 15:
                        enough.set()
            except httpx2.HTTPError:
                enough.set()

        saver = threading.Thread(target=save_on)
        saver.start()
        assert enough.wait(60)
        process.kill()
        saver.join(30)
    assert len(acknowledged) >= 15
    with home.serving(), home.client() as client:
        titles = {job["title"] for job in client.get("/api/jobs", params={"limit": 500}).json()["jobs"]}
        assert {f"Baker {number}" for number in acknowledged} <= titles
        assert _save(client, acknowledged[-1])
        assert client.get("/api/jobs").json()["total"] == len(titles)


def test_a_killed_daemon_leaves_a_home_that_starts_again(home: Home) -> None:
    with home.serving() as process:
        process.kill()
        process.wait(20)
        assert (home.path / "daemon.json").exists()
        assert home.status()["running"] is False
    assert home.run("up", "--no-browser").returncode == 0
    assert home.status()["running"] is True


def test_a_daemon_killed_in_mid_import_finishes_it_after_its_next_start(home: Home) -> None:
    rows = 600
    table = "Title,Company,Location\n" + "".join(f"Baker {n},Crumb {n},Leeds\n" for n in range(rows))
    with home.serving() as process, home.client() as client:
        task = client.post(
            "/api/imports/jobs",
            params={"name": "jobs.csv"},
            content=table,
            headers={"Content-Type": "application/octet-stream"},
        ).json()
        path = f"/api/tasks/{task['id']}"
        wait_for(lambda: client.get(path).json()["progress"] > 0)
        process.kill()
        process.wait(20)
    with home.serving(), home.client() as client:
        half = client.get(path).json()
        assert half["progress"] < 1
        wait_for(lambda: client.get(path).json()["state"] == "done")
        done = client.get(path).json()
        assert done["attempts"] == 2
        assert done["result"]["rows"] == rows
        assert client.get("/api/jobs").json()["total"] == rows
