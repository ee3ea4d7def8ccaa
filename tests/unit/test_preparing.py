"""Preparing applications one after another: what is filled, what waits for the person, what a closed browser leaves."""

from urllib.parse import parse_qs, urlsplit

from pydantic import JsonValue

from companion.adapters.own_browser import BrowserTrouble
from companion.domain.errors import CompanionError
from companion.preparing import Preparing

FORM, POSTING, WALL = "https://jobs.example.com/1/apply", "https://jobs.example.com/1", "https://jobs.example.com/2"
GONE = "https://gone.example"
HTML = {
    FORM: "<h1>Apply</h1>",
    POSTING: f'<script type="application/ld+json">{{"@type": "JobPosting", "title": "Baker", "description": '
    f'"{"Bake bread every morning. " * 20}", "hiringOrganization": {{"@type": "Organization", "name": "Example"}}, '
    f'"url": "{POSTING}"}}</script><h1>Baker</h1><a class="postings-btn" href="{FORM}">Apply now</a>',
    WALL: "<title>Sign in</title><h1>Sign in</h1><form><input type=password></form>",
}


class FakeBar:
    """A bar that fills what it is pressed on."""

    def __init__(self, tab: "FakeTab") -> None:
        self._tab = tab
        self.pressed = False
        self.presses = 0

    def state(self) -> str:
        return "" if self._tab.url not in self._tab.forms else self._tab.ends if self.pressed else "ready"

    def sentence(self) -> str:
        return "12 filled, 2 need you."

    def actions(self) -> frozenset[str]:
        return frozenset({"autofill"}) if self._tab.url in self._tab.forms else frozenset()

    def press(self, action: str) -> bool:
        self.pressed = action == "autofill"
        self.presses += 1
        return self.pressed


class FakeTab:
    """A page; `forms` are the addresses where a form stands."""

    def __init__(self, forms: set[str], ends: str = "done") -> None:
        self.forms, self.ends = forms, ends
        self.url = "about:blank"
        self.is_open = True
        self.bar = FakeBar(self)
        self.waits: list[float] = []

    def go(self, url: str) -> None:
        if url == GONE:
            raise BrowserTrouble("The page could not be opened: no such host")
        self.url = url

    def html(self) -> str:
        return HTML[self.url]

    def picture(self) -> bytes:
        return b"\x89PNG\r\n"

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


class FakeBrowser:
    """A browser whose tabs all know the same forms, closed when `looks` have been taken."""

    def __init__(self, forms: set[str], *, ends: str = "done") -> None:
        self.tabs: list[FakeTab] = []
        self.forms, self.ends = forms, ends
        self.is_open = True

    def new_tab(self) -> FakeTab:
        self.tabs.append(FakeTab(self.forms, self.ends))
        return self.tabs[-1]


class FakeDaemon:
    """Lists these addresses and keeps the news."""

    def __init__(self, *urls: str) -> None:
        self.urls = urls
        self.news: list[tuple[int, str, str, bool]] = []

    def post(self, path: str, body: bytes = b"") -> dict[str, JsonValue]:
        if path.endswith("/begin"):
            return {"preparations": [{"id": n, "url": url, "label": ""} for n, url in enumerate(self.urls)]}
        parts = urlsplit(path)
        said = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.news.append((int(parts.path.split("/")[3]), said["state"], said.get("message", ""), bool(body)))
        return {}


def prepared(browser: FakeBrowser, *urls: str) -> tuple[Preparing, FakeDaemon]:
    """One run over `urls` in a browser that stays open until everything has had its turn."""
    daemon = FakeDaemon(*urls)
    preparing = Preparing(daemon, browser, lambda _: None, patience=0)
    preparing.begin()
    return preparing, daemon


def last(daemon: FakeDaemon) -> dict[int, tuple[str, str]]:
    return {number: (state, message) for number, state, message, _ in daemon.news}


def test_a_form_is_filled_and_waits_for_the_review_with_a_picture() -> None:
    _, daemon = prepared(FakeBrowser({FORM}), FORM)
    assert daemon.news[-1] == (0, "review", "12 filled, 2 need you.", True)


def test_a_posting_without_a_form_leads_to_where_one_applies() -> None:
    browser = FakeBrowser({FORM})
    _, daemon = prepared(browser, POSTING)
    assert browser.tabs[0].url == FORM
    assert last(daemon)[0][0] == "review"


def test_a_wall_waits_for_the_person_and_the_next_one_goes_on() -> None:
    _, daemon = prepared(FakeBrowser({FORM}), WALL, FORM)
    assert last(daemon)[0][0] == "needs_you"
    assert "sign" in last(daemon)[0][1].casefold()
    assert last(daemon)[1][0] == "review"


def test_once_the_person_has_signed_in_the_form_is_filled() -> None:
    browser = FakeBrowser(set())
    preparing, daemon = prepared(browser, WALL)
    preparing.look_again()
    assert last(daemon)[0][0] == "needs_you"
    browser.forms.add(WALL)
    preparing.look_again()
    assert last(daemon)[0][0] == "review"


def test_a_page_that_cannot_be_opened_is_told_and_stops_nothing() -> None:
    _, daemon = prepared(FakeBrowser({FORM}), GONE, FORM)
    assert last(daemon)[0] == ("needs_you", "The page could not be opened: no such host")
    assert last(daemon)[1][0] == "review"


def test_a_fill_that_fails_needs_the_person() -> None:
    _, daemon = prepared(FakeBrowser({FORM}, ends="error"), FORM)
    assert last(daemon)[0] == ("needs_you", "12 filled, 2 need you.")


def test_a_fill_that_the_person_stopped_is_theirs_and_counts_once_they_had_it_filled() -> None:
    browser = FakeBrowser({FORM}, ends="error")
    preparing, daemon = prepared(browser, FORM)
    preparing.look_again()
    assert (browser.tabs[0].bar.presses, last(daemon)[0][0]) == (1, "needs_you")
    browser.tabs[0].ends = "done"
    preparing.look_again()
    assert (browser.tabs[0].bar.presses, last(daemon)[0][0]) == (1, "review")


def test_a_tab_that_the_person_closed_is_forgotten() -> None:
    browser = FakeBrowser({FORM})
    preparing, _ = prepared(browser, FORM, WALL)
    browser.tabs[0].is_open = False
    preparing.look_again()
    assert [one.id for one in preparing.open] == [1]


def test_a_browser_closed_in_mid_list_ends_the_run() -> None:
    browser = FakeBrowser({FORM})
    browser.is_open = False
    daemon = FakeDaemon(FORM)
    Preparing(daemon, browser, lambda _: None, patience=0).run()
    assert daemon.news == []


def test_a_daemon_that_is_away_stops_nothing() -> None:
    class Away(FakeDaemon):
        def post(self, path: str, body: bytes = b"") -> dict[str, JsonValue]:
            if path.endswith("/begin"):
                return super().post(path, body)
            raise CompanionError("The companion did not answer. Run `companion up`.")

    said: list[str] = []
    browser = FakeBrowser({FORM})
    Preparing(Away(FORM), browser, said.append, patience=0).begin()
    assert browser.tabs[0].bar.pressed
    assert "The companion did not answer. Run `companion up`." in said
