"""Who the person knows at a posting's company, as the extension asks for it."""

from typing import Any

from companion.services.import_connections import import_connections
from tests.services.lists import table
from tests.web.serving import Served

BAKERY = {"company": "Fernhill Bread Inc.", "title": "Night Baker", "location": "Lisbon"}


def _bring(served: Served, *people: tuple[str, str, str]) -> None:
    rows = [
        (first, "Muster", f"https://network.example/in/{first}", "", company, position, "01 Dec 2025")
        for first, company, position in people
    ]
    import_connections(served.context, name="Connections.csv", content=table(*rows).encode())


def _counts(served: Served, *companies: str) -> Any:
    return served.wire("referrers.count", {"companies": list(companies)})["body"]["counts"]


def test_there_are_no_counts_before_connections_are_imported(served: Served) -> None:
    assert _counts(served, "Fernhill Bread") is None


def test_each_company_is_counted_in_the_order_asked(served: Served) -> None:
    _bring(
        served, ("Ana", "Fernhill Bread", "Baker"), ("Ben", "Fernhill Bread Ltd", "Baker"), ("Cem", "Quarry", "Cook")
    )
    assert _counts(served, "Nowhere Works", "Fernhill Bread Inc.", "Quarry GmbH", "") == [0, 2, 1, 0]


def test_people_come_with_reasons_and_the_way_to_them(served: Served) -> None:
    _bring(served, ("Ana", "Fernhill Bread", "Night Baker"), ("Cem", "Quarry", "Cook"))
    found = served.wire("referrers.look", BAKERY)["body"]
    (ana,) = found["now"]["people"]
    assert (ana["name"], ana["position"], ana["url"]) == ("Ana Muster", "Night Baker", "https://network.example/in/Ana")
    assert (found["now"]["total"], ana["has_email"], ana["ask"]) == (1, False, None)
    assert ana["reasons"]
    assert found["former"] == found["related"] == {"people": [], "total": 0}


def test_where_nobody_is_known_there_are_searches_to_open(served: Served) -> None:
    _bring(served, ("Cem", "Quarry", "Cook"))
    found = served.wire("referrers.look", BAKERY)["body"]
    assert found["now"] == {"people": [], "total": 0}
    urls = [search["url"] for search in found["searches"]]
    assert any("Fernhill" in url and "Lisbon" in url for url in urls)
    assert all(url.startswith("https://") for url in urls)


def test_a_saved_job_tells_how_far_each_ask_is(served: Served) -> None:
    _bring(served, ("Ana", "Fernhill Bread", "Baker"))
    job = served.client.post("/api/jobs", json={"title": "Night Baker", "company": "Fernhill Bread"}).json()
    look = {**BAKERY, "job_id": job["id"]}
    (ana,) = served.wire("referrers.look", look)["body"]["now"]["people"]
    served.client.post(f"/api/jobs/{job['id']}/asks", json={"connection_id": ana["id"], "step": "sent"})
    assert served.wire("referrers.look", look)["body"]["now"]["people"][0]["ask"] == "Sent"


def test_a_posting_without_a_company_is_refused_with_a_sentence(served: Served) -> None:
    reply = served.wire("referrers.look", {**BAKERY, "company": ""})
    assert reply["error"]["name"] == "invalid_input"
