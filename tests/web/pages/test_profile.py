"""The profile's form: what is sent back unchanged changes nothing, two tabs join, nothing typed is lost."""

import html
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from companion.services.profile import profile_version, profile_versions, replace_profile
from tests.web.pages.profiles import ADA, introduce
from tests.web.pages.test_pages import HOSTILE, HTMX
from tests.web.pages.tracker import Tracker


@pytest.fixture
def form(tracker: Tracker, client: TestClient) -> dict[str, str]:
    """Ada's form as a browser would send it back."""
    introduce(tracker)
    return form_in(client.get("/profile").text)


def form_in(page: str) -> dict[str, str]:
    sent = dict(re.findall(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"', page))
    sent |= dict(re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>\n(.*?)</textarea>', page, re.DOTALL))
    for name, options in re.findall(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', page):
        chosen = re.search(r'value="([^"]*)" selected', options)
        sent[name] = chosen[1] if chosen else ""
    return {name: html.unescape(value) for name, value in sent.items()}


def document(tracker: Tracker) -> dict[str, Any]:
    return dict(profile_version(tracker.context).document)


def test_what_is_sent_back_unchanged_is_no_version(tracker: Tracker, client: TestClient, form: dict[str, str]) -> None:
    assert client.post("/profile", data=form).status_code == 303
    assert document(tracker) == ADA
    assert len(profile_versions(tracker.context)) == 2


def test_every_field_is_kept_as_it_is_typed(tracker: Tracker, client: TestClient, form: dict[str, str]) -> None:
    typed = {
        "basics.phone": "+44 20 7946 0000",
        "basics.email": "",
        "basics.location.countryCode": "Germany",
        "work.0.endDate": "March 2024",
        "work.1.highlights": "Flour\r\n\r\n Grit ",
        "skills.0.keywords": "rye, , spelt",
        "x-companion.work_authorization.0.sponsorship_required": "no",
        "x-companion.willing_to_relocate": "yes",
        "x-companion.skill_years": "Baking: 9\r\nMilling: 3.5",
        "x-companion.driving_license": "B",
        "x-companion.workplace": "remote, hybrid",
        "x-companion.salary_expectation.amount": "45,000",
        "x-companion.demographics.gender": "Prefer not to say",
    }
    answer = client.post("/profile", data={**form, **typed}, headers=HTMX)
    assert "Saved " in answer.text
    kept = document(tracker)
    assert kept["basics"] == {**{k: v for k, v in ADA["basics"].items() if k != "email"}, "phone": "+44 20 7946 0000",
                              "location": {"city": "Leeds", "countryCode": "DE"}}  # fmt: skip
    assert kept["work"][0] == {**ADA["work"][0], "endDate": "2024-03"}
    assert kept["work"][1]["highlights"] == ["Flour", "Grit"]
    assert kept["skills"][0]["keywords"] == ["rye", "spelt"]
    said = kept["x-companion"]
    assert said["work_authorization"] == [{"country": "GB", "authorized": True, "sponsorship_required": False}]
    assert (said["willing_to_relocate"], said["skill_years"]) == (True, {"Baking": 9, "Milling": 3.5})
    assert (said["driving_license"], said["workplace"]) == ("B", ["remote", "hybrid"])
    assert (said["salary_expectation"]["amount"], said["demographics"]) == (45000, {"gender": "Prefer not to say"})
    assert (said["answers"], said["later"]) == (ADA["x-companion"]["answers"], {"key": 1})


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("work.0.startDate", "spring", "is no date"),
        ("basics.email", "ada", "no e-mail address"),
        ("basics.phone", "call me", "no phone number"),
        ("basics.location.countryCode", "Atlantis", "no country"),
        ("x-companion.salary_expectation.currency", "pounds", "three letters"),
        ("x-companion.total_years_experience", "-1", "cannot be"),
        ("x-companion.skill_years", "Baking", "does not say skill and years"),
        ("basics.url", "my page", "no address of a page"),
        ("basics.name", "x" * 2000, "2,000 characters"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_kept(
    tracker: Tracker, client: TestClient, *, form: dict[str, str], name: str, text: str, said: str
) -> None:
    answer = client.post("/profile", data={**form, name: text, "basics.label": "Baker"}, headers=HTMX)
    assert (said in answer.text, f'href="#{name}"' in answer.text) == (True, True)
    kept = document(tracker)
    assert kept.pop("basics") == {**ADA["basics"], "label": "Baker"}
    assert kept == {key: value for key, value in ADA.items() if key != "basics"}
    mended = {**form, **form_in(answer.text), name: "", "basics.label": "Baker"}
    assert "Saved " in client.post("/profile", data=mended, headers=HTMX).text


def test_entries_are_added_moved_and_removed(tracker: Tracker, client: TestClient, form: dict[str, str]) -> None:
    added = client.post("/profile", data={**form, "do": "add work"}, headers=HTMX).text
    assert 'id="part-work"' in added
    form |= form_in(added) | {"work.2.name": "Farm"}
    moved = client.post("/profile", data={**form, "do": "up work 2"}, headers=HTMX).text
    assert [entry["name"] for entry in document(tracker)["work"]] == ["Crumb", "Farm", "Mill"]
    assert document(tracker)["work"][0]["x-oven"] == 2
    form |= form_in(moved)
    gone = client.post("/profile", data={**form, "do": "remove work 0"}, headers=HTMX).text
    assert [entry["name"] for entry in document(tracker)["work"]] == ["Farm", "Mill"]
    form = {k: v for k, v in form.items() if ".2" not in k and "work" not in k} | form_in(gone)
    client.post("/profile", data={**form, "do": "down work 0"}, headers=HTMX)
    assert [entry["name"] for entry in document(tracker)["work"]] == ["Mill", "Farm"]


def test_without_a_script_a_button_leads_back_to_the_list(client: TestClient, form: dict[str, str]) -> None:
    answer = client.post("/profile", data={**form, "do": "add basics.profiles"})
    assert answer.headers["location"] == "/profile?add=basics.profiles#part-basics-profiles"
    assert 'name="basics.profiles.0.url"' in client.get(answer.headers["location"]).text
    refused = client.post("/profile", data={**form, "basics.email": "ada"})
    assert (refused.status_code, "no e-mail address" in refused.text) == (422, True)


def test_two_tabs_join_what_they_changed(tracker: Tracker, client: TestClient, form: dict[str, str]) -> None:
    client.post("/profile", data={**form, "basics.label": "Baker"}, headers=HTMX)
    answer = client.post("/profile", data={**form, "work.0.position": "Head baker"}, headers=HTMX).text
    assert "Something was changed elsewhere" in answer
    kept = document(tracker)
    assert (kept["basics"]["label"], kept["work"][0]["position"]) == ("Baker", "Head baker")
    again = {**form, **form_in(answer), "work.0.position": "Head baker"}
    assert "Something was changed elsewhere" not in client.post("/profile", data=again, headers=HTMX).text
    assert document(tracker)["basics"]["label"] == "Baker"


def test_a_clash_is_shown_and_the_person_decides(tracker: Tracker, client: TestClient, form: dict[str, str]) -> None:
    client.post("/profile", data={**form, "basics.name": "Ada V."}, headers=HTMX)
    mine = {**form, "basics.name": "Ada Vale-Moss", "basics.label": "Baker"}
    answer = client.post("/profile", data=mine, headers=HTMX).text
    assert "“Full name” was changed in another tab, too." in answer
    assert document(tracker)["basics"]["name"] == "Ada V."
    assert document(tracker)["basics"]["label"] == "Baker"
    kept = client.post("/profile", data={**mine, **form_in(answer), "mine": "basics.name"}, headers=HTMX).text
    assert "Saved " in kept
    assert document(tracker)["basics"]["name"] == "Ada Vale-Moss"


def test_gaps_say_what_they_cost(tracker: Tracker, client: TestClient) -> None:
    empty = client.get("/profile").text
    assert ("0 of 21 things" in empty, "Begin with your résumé" in empty) == (True, True)
    introduce(tracker)
    page = client.get("/profile").text
    assert ("Begin with your résumé" in page, "A résumé file" in page) == (False, False)
    assert '<a href="#basics.phone">Phone</a><span>leaves open: Phone · Mobile number · Country code</span>' in page


def test_a_long_life_fits(tracker: Tracker, client: TestClient) -> None:
    life = {"skills": [{"name": f"Skill {n}"} for n in range(290)], "work": [{"name": f"Job {n}"} for n in range(60)]}
    replace_profile(tracker.context, document=life, why="test")  # type: ignore[arg-type]
    form = form_in(client.get("/profile").text) | {"skills.289.level": "Good"}
    assert len(form) > 1000
    assert "Saved " in client.post("/profile", data=form, headers=HTMX).text
    kept = document(tracker)
    assert (len(kept["skills"]), len(kept["work"])) == (290, 60)
    assert kept["skills"][289] == {"name": "Skill 289", "level": "Good"}


def test_hostile_text_stays_text(tracker: Tracker, client: TestClient) -> None:
    evil: dict[str, Any] = {"basics": {"name": HOSTILE}, "work": [{"name": HOSTILE, HOSTILE: HOSTILE}], "x-companion": {
        "answers": [{"question": HOSTILE, "answer": HOSTILE}]}}  # fmt: skip
    replace_profile(tracker.context, document={"basics": {}}, why=HOSTILE)
    replace_profile(tracker.context, document=evil, why=HOSTILE)
    for address in ("/profile", "/profile/answers", "/profile/versions", "/profile/versions/1"):
        page = client.get(address)
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<img src=x" not in page.text


def test_a_form_without_marks_or_with_odd_ones_harms_nothing(tracker: Tracker, client: TestClient) -> None:
    introduce(tracker)
    for odd in ({}, {"base": "[]"}, {"base": "{"}, {"do": "add nothing"}, {"do": "up work x"}, {"raw-work.0": "{"}):
        assert client.post("/profile", data=odd, headers=HTMX).status_code == 200
    assert document(tracker) == ADA
