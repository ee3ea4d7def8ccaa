"""Writing to somebody from the job's page, and the page of the model."""

from datetime import date
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from companion.adapters.llm import LanguageModel
from companion.adapters.secrets import EncryptedFile, Secrets
from companion.domain.connections import ConnectionQuery
from companion.domain.job import Posting
from companion.domain.person import NewConnection
from companion.services.capture_job import capture_posting
from companion.services.find_connections import search_connections
from companion.store.people import add_people
from tests.web.pages.tracker import Tracker

ADA = NewConnection(
    first_name="Ada",
    last_name="Lindqvist",
    company="Contoso",
    position="Team Lead",
    email="ada@contoso.example",
    url="https://people.example/in/ada",
    connected_on=date(2019, 3, 1),
)


@pytest.fixture
def places(tracker: Tracker) -> tuple[int, int]:
    return know_ada(tracker)


def know_ada(tracker: Tracker) -> tuple[int, int]:
    """The numbers of a job and of a person who works there."""
    posting = Posting(title="Data Engineer", company="Contoso", description="You will work with the data of our team.")
    job = capture_posting(tracker.context, posting=posting, url="https://jobs.example/1").job
    with tracker.database.write() as session:
        add_people(session, [("ada", ADA)], at=tracker.context.clock.now())
    (person,) = search_connections(tracker.context, query=ConnectionQuery()).connections
    return job.id, person.id


def test_the_people_of_a_job_can_be_written_to(client: TestClient, places: tuple[int, int]) -> None:
    job, person = places
    assert f'hx-get="/jobs/{job}/people/{person}/write"' in client.get(f"/jobs/{job}/referrers").text
    panel = client.get(f"/jobs/{job}/people/{person}/write")
    assert panel.headers["HX-Retarget"] == "#dialog"
    for said in ("Write to Ada Lindqvist", "Hi Ada,", "https://people.example/in/ada", "nothing leaves this machine"):
        assert said in panel.text
    assert "Ask the model" not in panel.text


def test_other_choices_give_other_drafts(client: TestClient, places: tuple[int, int]) -> None:
    job, person = places
    wish = {"purpose": "thank_you", "channel": "email", "language": "de"}
    drafts = client.post(f"/jobs/{job}/people/{person}/drafts", data=wish).text
    assert "Danke für deine Hilfe" in drafts
    assert "mailto:ada%40contoso.example?subject=Danke" in drafts
    invitation = client.post(f"/jobs/{job}/people/{person}/drafts", data={**wish, "channel": "invitation"}).text
    assert 'data-limit="300"' in invitation
    assert "connected already" in invitation
    assert client.post(f"/jobs/{job}/people/{person}/drafts", data={**wish, "purpose": "flatter"}).status_code == 422
    assert client.post(f"/jobs/{job}/people/99/drafts", data=wish).status_code == 404


def test_the_api_gives_drafts_with_their_length(client: TestClient, places: tuple[int, int]) -> None:
    job, person = places
    body = {"person_id": person, "channel": "invitation", "use_model": True}
    found = client.post(f"/api/jobs/{job}/messages", json=body).json()
    assert [one["source"] for one in found["variants"]] == ["template", "template"]
    assert all(0 < one["characters"] <= 300 for one in found["variants"])
    assert found["facts_used"]["company"] == "Contoso"
    assert "No model is chosen" in found["refusal"]
    assert client.post(f"/api/jobs/{job}/messages", json={**body, "language": "xx"}).status_code == 422


@pytest.fixture
def with_model(tmp_path: Path, tracker: Tracker) -> Tracker:
    from dataclasses import replace

    model = LanguageModel(tmp_path / "model.json", secrets=Secrets(tmp_path, store=EncryptedFile(tmp_path)))
    tracker.app.state.context = replace(tracker.context, model=model)
    return tracker


def test_a_model_is_chosen_and_its_key_never_shown(with_model: Tracker, tmp_path: Path) -> None:
    with with_model.client() as client:
        assert "No model is chosen" in client.get("/model").text
        typed = {"name": "openai/tiny", "api_base": "", "signature": "Max Muster", "key": "sk-invented-key"}
        saved = client.post("/model", data=typed).text
        assert "Saved." in saved
        assert "sk-invented-key" not in saved + client.get("/model").text + client.get("/api/model").text
        assert client.get("/api/model").json()["has_key"] is True
        assert "Forget the kept key" in client.get("/model").text
        client.post("/model", data={**typed, "key": "", "forget_key": "1"})
        assert client.get("/api/model").json()["has_key"] is False
        job, person = know_ada(with_model)
        panel = client.get(f"/jobs/{job}/people/{person}/write").text
        assert "Ask the model" in panel
        assert "Max Muster" in panel
    assert not [path for path in tmp_path.glob("companion.db*") if b"sk-invented-key" in path.read_bytes()]


def test_an_address_that_cannot_be_is_told_at_its_field(with_model: Tracker) -> None:
    with with_model.client() as client:
        answer = client.post("/model", data={"name": "m", "api_base": "localhost:11434", "signature": "Max"})
        assert answer.status_code == 200
        assert "http://" in answer.text
        assert 'value="localhost:11434"' in answer.text
        assert client.get("/api/model").json()["settings"]["name"] == ""
        body = {"settings": {"name": "m", "api_base": "http://localhost:11434/v1"}, "key": None}
        assert client.put("/api/model", json=body).json()["settings"]["name"] == "m"
        assert "nothing leaves" in client.get("/model").text


def test_the_test_of_a_model_that_is_not_there_says_so(client: TestClient) -> None:
    assert "No model is chosen" in client.post("/model/test").text
    assert client.post("/api/model/test").status_code == 502


def test_what_was_sent_can_be_noted_and_is_followed(client: TestClient, places: tuple[int, int]) -> None:
    job, person = places
    panel = client.get(f"/jobs/{job}/people/{person}/write").text
    assert f'value="connection:{person}"' in panel
    assert 'name="step" value="sent"' in panel
    told = client.post(f"/jobs/{job}/asks", data={"who": f"connection:{person}", "step": "sent"})
    assert "Ada Lindqvist" in told.text
    assert "Ada Lindqvist" in client.get(f"/jobs/{job}").text


def test_a_contact_of_the_job_can_be_written_to(client: TestClient, places: tuple[int, int]) -> None:
    job, _ = places
    contact = client.post(f"/api/jobs/{job}/contacts", json={"name": "Noor Haddad", "email": "noor@contoso.example"})
    number = contact.json()["id"]
    assert f'hx-get="/jobs/{job}/contacts/{number}/write"' in client.get(f"/jobs/{job}").text
    panel = client.get(f"/jobs/{job}/contacts/{number}/write").text
    assert "My application for Data Engineer" in panel
    assert f'value="contact:{number}"' in panel
    wish = {"purpose": "thank_you", "channel": "message", "language": "es"}
    assert "Gracias por tu ayuda" in client.post(f"/jobs/{job}/contacts/{number}/drafts", data=wish).text
    body = {"person_id": number, "person_kind": "contact"}
    assert client.post(f"/api/jobs/{job}/messages", json=body).status_code == 200
    assert client.get(f"/jobs/{job}/contacts/99/write").status_code == 404
