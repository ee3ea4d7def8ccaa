"""The pages on people: importing with a look first, the list, and who is known at a job's company."""

from fastapi.testclient import TestClient

from companion.services.import_connections import import_connections
from companion.services.run_task import run_task
from tests.services.lists import archive, table, usual
from tests.web.pages.invented import full_posting, keep
from tests.web.pages.tracker import Tracker

HOSTILE = "<script>alert(1)</script>"


def brought(tracker: Tracker, content: str) -> None:
    import_connections(tracker.context, name="Connections.csv", content=content.encode())


def row(name: str, company: str, url: str = "") -> tuple[str, ...]:
    return (name, "Muster", url or f"https://x.example/in/{name}", "", company, "Baker", "01 Dec 2025")


def test_an_empty_page_teaches_how_to_get_the_list(client: TestClient) -> None:
    page = client.get("/connections").text
    assert "Get a copy of your data" in page
    assert 'aria-current="page"' in page


def test_a_usual_list_is_shown_with_its_counts(client: TestClient) -> None:
    page = client.post("/connections/check", files={"file": ("Connections.csv", usual())}).text
    assert "Import 3 people" in page
    assert "1 with a date only, which is usual" in page
    assert "Have a look" not in page


def test_an_unusual_list_asks_for_a_look_and_takes_the_persons_word(tracker: Tracker, client: TestClient) -> None:
    content = table(("Ana Muster", "IBM"), header=("Who", "Firma"))
    page = client.post("/connections/check", files={"file": ("mine.csv", content)}).text
    assert "names of people" in page
    said = {"checked": "mine.csv", "header-1": "Who", "field-1": "name", "header-2": "Firma", "field-2": "company"}
    page = client.post("/connections/check", files={"file": ("mine.csv", content)}, data=said).text
    assert "Have a look before you import" in page
    in_page = {"HX-Request": "true"}
    done = client.post("/connections", files={"file": ("mine.csv", content)}, data=said, headers=in_page)
    task_id = int(done.headers["HX-Redirect"].rpartition("/")[2])
    run_task(tracker.context, task_id)
    shown = client.get(f"/tasks/{task_id}").text
    assert "1 people: 1 new" in shown or "1 person: 1 new" in shown
    assert "To your connections" in shown
    assert "Ana Muster" in client.get("/connections").text


def test_an_unusable_file_is_refused_in_a_sentence(client: TestClient) -> None:
    for path in ("/connections/check", "/connections"):
        page = client.post(path, files={"file": ("export.zip", archive({"inner.zip": b"x"}))}).text
        assert "another ZIP" in page


def test_an_archive_says_what_else_is_in_it(client: TestClient) -> None:
    files = {"Connections.csv": usual(), "Jobs/Saved Jobs.csv": "Saved Date,Job Url\n", "Positions.csv": "x"}
    page = client.post("/connections/check", files={"file": ("export.zip", archive(files))}).text
    assert "Saved Jobs become jobs in the tracker" in page
    assert "Positions are kept for your profile" in page


def test_people_are_listed_searched_and_paged(tracker: Tracker, client: TestClient) -> None:
    brought(tracker, table(*(row(f"Person{number:03}", "IBM") for number in range(60)), row("Zoe", "Google")))
    first = client.get("/connections").text
    assert (first.count("<tr>") - 1, "Page 1 of 2" in first) == (50, True)
    assert "Zoe Muster" in client.get("/connections?page=2").text
    found = client.get("/connections?text=goog").text
    assert "Zoe Muster" in found
    assert "Person001" not in found
    assert "Nobody fits this search" in client.get("/connections?text=nobody").text


def test_nothing_in_a_list_is_executed_or_opened(tracker: Tracker, client: TestClient) -> None:
    brought(tracker, table(row(HOSTILE, HOSTILE, "javascript:alert(1)")))
    keep(tracker.database, full_posting().model_copy(update={"company": "Acme"}))
    page = client.get("/connections").text
    assert HOSTILE not in page
    assert "javascript:" not in page


def test_a_job_shows_its_people_and_asks_about_doubtful_ones(tracker: Tracker, client: TestClient) -> None:
    brought(tracker, table(row("Ana", "Example Bread GmbH"), row("Ben", "Example Bread Assessoria")))
    number = keep(tracker.database, full_posting().model_copy(update={"company": "Example Bread"}))
    assert f'hx-get="/jobs/{number}/referrers"' in client.get(f"/jobs/{number}").text
    people = client.get(f"/jobs/{number}/referrers").text
    assert people.index("Ana Muster") < people.index("Perhaps 1 more company") < people.index("Ben Muster")
    pair = {"a": "Example Bread", "b": "Example Bread Assessoria", "verdict": "same"}
    assert "one company from now on" in client.post("/companies/decide", data=pair).text
    people = client.get(f"/jobs/{number}/referrers").text
    assert "Perhaps" not in people
    assert "Ben Muster" in people


def test_a_job_where_nobody_is_known_says_so(tracker: Tracker, client: TestClient) -> None:
    number = keep(tracker.database, full_posting())
    assert "Nobody yet at" in client.get(f"/jobs/{number}/referrers").text


def test_cards_on_the_board_tell_how_many_people_are_known(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting().model_copy(update={"company": "Example Bread"}))
    assert "People you know there" not in client.get("/").text
    brought(tracker, table(row("Ana", "Example Bread GmbH"), row("Ben", "Example Bread"), row("Cem", "Quarry")))
    assert '<span class="chip" title="People you know there">2 people</span>' in client.get("/").text
