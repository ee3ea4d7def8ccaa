"""Who gets in: the token, the login cookie, our own Host and Origin."""

import pytest

from tests.fakes import FrozenClock
from tests.web.serving import TOKEN, Served

PROTECTED = ("/api/tasks", "/wire", "/events", "/wire/events", "/openapi.json", "/")


def test_anybody_may_ask_whether_it_is_there(served: Served) -> None:
    answer = served.stranger.get("/healthz")
    assert answer.status_code == 200
    assert answer.json()["version"] == "0.0.1"


@pytest.mark.parametrize("path", PROTECTED)
def test_without_the_token_nothing_else_answers(served: Served, path: str) -> None:
    answer = served.stranger.get(path)
    assert answer.status_code == 401
    assert "companion open" in answer.text


def test_a_wrong_token_is_refused_with_a_sentence(served: Served) -> None:
    answer = served.stranger.get("/api/tasks", headers={"Authorization": f"Bearer {TOKEN}x"})
    assert answer.status_code == 401
    assert "token is wrong" in answer.json()["error"]["message"]


def test_a_token_of_odd_characters_is_refused_and_breaks_nothing(served: Served) -> None:
    answer = served.stranger.get("/api/tasks", headers={b"Authorization": b"Bearer \xff\xfe"})
    assert answer.status_code == 401


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", ""])
def test_a_foreign_host_is_refused_even_with_the_token(served: Served, host: str) -> None:
    answer = served.client.get("/healthz", headers={"Host": host.format(port=served.port)})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "foreign_request"


def test_localhost_is_our_name_too(served: Served) -> None:
    assert served.client.get("/healthz", headers={"Host": f"localhost:{served.port}"}).status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "chrome-extension://x"])
def test_a_foreign_origin_is_refused_even_with_the_token(served: Served, origin: str) -> None:
    assert served.client.post("/api/login-links", headers={"Origin": origin}).status_code == 403


def test_a_login_link_works_once(served: Served) -> None:
    link = served.client.post("/api/login-links").json()["url"]
    first, second = served.stranger.get(link), served.stranger.get(link)
    cookie = first.headers["set-cookie"]
    assert first.status_code == 200
    assert 'rel="icon" href="/static/icon.svg"' in first.text, "without it the browser asks for one that is not there"
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert second.status_code == 401
    assert "already" in second.text


def test_a_login_link_is_too_old_after_a_minute(served: Served, clock: FrozenClock) -> None:
    link = served.client.post("/api/login-links").json()["url"]
    clock.advance(seconds=61)
    assert served.stranger.get(link).status_code == 401


@pytest.mark.parametrize("path", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", ""])
def test_a_login_leads_nowhere_but_to_our_own_pages(served: Served, path: str) -> None:
    link = served.client.post("/api/login-links", params={"path": path}).json()["url"]
    assert 'content="0;url=/"' in served.stranger.get(link).text


def test_the_login_page_escapes_the_path(served: Served) -> None:
    link = served.client.post("/api/login-links", params={"path": '/jobs/7?a="><script>'}).json()["url"]
    assert "<script>" not in served.stranger.get(link).text


def test_the_cookie_opens_the_api_for_reading(served: Served) -> None:
    with served.browser() as browser:
        assert browser.get("/api/tasks").status_code == 200


def test_the_cookie_does_not_open_the_wire(served: Served) -> None:
    with served.browser() as browser:
        assert browser.get("/wire/events").status_code == 401
        assert browser.post("/wire", json={"kind": "statuses"}).status_code == 401


def test_a_cookie_runs_out_and_a_forged_one_is_refused(served: Served, clock: FrozenClock) -> None:
    with served.browser() as browser:
        name, value = next(iter(browser.cookies.items()))
        until, nonce, signature = value.split(".")
        forged = f"{int(until) + 1}.{nonce}.{signature}"
        headers = {"Cookie": f"{name}={forged}"}
        assert served.stranger.get("/api/tasks", headers=headers).status_code == 401
        clock.advance(days=31)
        assert browser.get("/api/tasks").status_code == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:{port}"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Origin": "http://127.0.0.1:{port}"}, 200),
    ],
)
def test_a_cookie_alone_changes_nothing(served: Served, headers: dict[str, str], status: int) -> None:
    sent = {name: value.format(port=served.port) for name, value in headers.items()}
    with served.browser() as browser:
        assert browser.post("/api/login-links", headers=sent).status_code == status


@pytest.mark.parametrize("path", ["/healthz", "/login", "/nowhere", "/static/nothing.css"])
def test_every_answer_carries_the_security_headers(served: Served, path: str) -> None:
    headers = served.client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] in ("no-store", "no-cache")


def test_the_interface_is_described(served: Served) -> None:
    assert "/api/tasks" in served.client.get("/openapi.json").json()["paths"]


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("mode", ["cors", "no-cors", "navigate"])
def test_another_sites_page_changes_nothing_even_with_the_token(served: Served, site: str, mode: str) -> None:
    headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode}
    answer = served.client.post("/api/login-links", headers=headers)
    assert answer.status_code == 403
    assert "another site" in answer.json()["error"]["message"]


@pytest.mark.parametrize("path", ["/api/tasks", "/healthz", "/static/icon.svg", "/events"])
def test_another_sites_page_fetches_nothing_even_with_the_token(served: Served, path: str) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    assert served.client.get(path, headers=headers).status_code == 403


def test_a_link_on_another_site_may_be_followed_to_a_login(served: Served) -> None:
    link = served.client.post("/api/login-links").json()["url"]
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert served.stranger.get(link, headers=headers).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "none"}, {"Sec-Fetch-Site": "same-origin"}])
def test_the_token_passes_without_fetch_metadata_and_with_our_own(served: Served, headers: dict[str, str]) -> None:
    assert served.client.post("/api/login-links", headers=headers).status_code == 200
