"""The page of applications that are prepared one after another."""

from fastapi.testclient import TestClient

from companion.domain.preparation import PreparationNews, PreparationState
from companion.services.prepare_applications import list_to_prepare, note_preparation
from tests.web.pages.tracker import Tracker

URL = "https://jobs.example.com/baker/1"
PNG = b"\x89PNG\r\n\x1a\n picture"


def test_an_empty_list_says_how_to_begin(client: TestClient) -> None:
    page = client.get("/preparations").text
    assert "Nothing on the list" in page
    assert "companion apply" in page


def test_addresses_are_put_on_the_list_one_a_line(client: TestClient) -> None:
    assert client.post("/preparations", data={"addresses": f"{URL}\n\n {URL}2 \n"}).status_code == 303
    page = client.get("/preparations").text
    assert page.count("Waiting its turn") == 2


def test_what_is_no_address_is_refused_with_a_sentence(client: TestClient) -> None:
    answer = client.post("/preparations", data={"addresses": "file:///etc/passwd"})
    assert answer.status_code == 422
    assert "address" in answer.text


def test_what_is_ready_comes_first_with_its_picture(tracker: Tracker, client: TestClient) -> None:
    waiting, ready = list_to_prepare(tracker.context, urls=[f"{URL}/waits", f"{URL}/ready"])
    told = PreparationNews(state=PreparationState.REVIEW, message="12 filled, 2 need you.")
    note_preparation(tracker.context, preparation_id=ready.id, news=told, picture=PNG)
    page = client.get("/preparations").text
    assert page.index("/ready") < page.index("/waits")
    assert "12 filled, 2 need you." in page
    assert client.get(f"/preparations/{ready.id}/picture").content == PNG
    assert client.get(f"/preparations/{waiting.id}/picture").status_code == 404


def test_a_job_is_put_on_the_list_from_its_page(client: TestClient) -> None:
    job = client.post("/api/jobs", json={"title": "Baker", "company": "Example Bread", "url": URL}).json()
    assert f'hx-post="/jobs/{job["id"]}/prepare"' in client.get(f"/jobs/{job['id']}").text
    assert "on the list to prepare" in client.post(f"/jobs/{job['id']}/prepare").text
    assert "Baker · Example Bread" in client.get("/preparations").text
