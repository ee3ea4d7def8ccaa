"""The page of applications that are prepared one after another."""

from fastapi.testclient import TestClient

from companion.domain.form import ReceiptLine
from companion.domain.preparation import PreparationNews, PreparationState
from companion.domain.receipt import FormAbout
from companion.services.keep_receipt import keep_receipt
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


def test_one_is_taken_off_the_list(tracker: Tracker, client: TestClient) -> None:
    (one,) = list_to_prepare(tracker.context, urls=[URL])
    assert client.post(f"/preparations/{one.id}/remove").status_code in (200, 303)
    assert "Nothing on the list" in client.get("/preparations").text
    assert client.post(f"/preparations/{one.id}/remove").status_code == 404


def test_a_receipt_of_no_job_is_shown_and_can_be_deleted(tracker: Tracker, client: TestClient) -> None:
    lines = [ReceiptLine(question="q1", label="E-mail", outcome="filled", written="ana@example.org")]
    about = FormAbout(url=URL, title="Baker", company="Example Bread")
    receipt = keep_receipt(tracker.context, about=about, fill="fill-0001", mode="now", lines=lines)
    page = client.get(f"/receipts/{receipt.id}").text
    assert "Baker at Example Bread" in page
    assert f'action="/receipts/{receipt.id}/delete"' in page
    assert client.post(f"/receipts/{receipt.id}/delete").status_code in (200, 303)
    assert client.get(f"/receipts/{receipt.id}").status_code == 404


def test_an_earlier_version_of_the_profile_is_forgotten_and_the_present_one_is_not(client: TestClient) -> None:
    for name in ("Ana Muster", "Ana Neu"):
        assert client.put("/api/profile", json={"basics": {"name": name}}).status_code == 200
    page = client.get("/profile/versions").text
    assert page.count("/forget") >= 1
    assert client.post("/profile/versions/1/forget").status_code in (200, 303)
    assert client.get("/profile/versions/1").status_code == 404
    assert client.post("/profile/versions/2/forget").status_code == 422
    assert client.get("/api/profile").json()["basics"]["name"] == "Ana Neu"
