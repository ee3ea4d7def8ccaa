"""Writing a message in a real browser: edited, counted, copied, never sent."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from companion.domain.model import ModelReply, ModelRequest, ModelSettings
from companion.services.context import NoModel
from tests.web.pages.test_browser import AXE, RULES, page
from tests.web.pages.test_messages import know_ada
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["page"]

pytestmark = pytest.mark.browser


class TinyModel(NoModel):
    """A model that says one thing."""

    def __init__(self, text: str) -> None:
        self._text = text

    def settings(self) -> ModelSettings:
        return ModelSettings(name="openai/tiny", api_base="http://localhost:11434/v1", signature="Max Muster")

    def draft(self, request: ModelRequest) -> ModelReply:
        assert json.loads(request.matter)["facts"]["company"] == "Contoso"
        return ModelReply(text=self._text)


@pytest.fixture
def job(live: Tracker) -> int:
    number, _ = know_ada(live)
    return number


@pytest.fixture
def panel(page: "Page", job: int) -> "Page":
    """The job's page with the panel open."""
    page.goto(f"/jobs/{job}")
    page.get_by_role("button", name="Write to Ada Lindqvist").click()
    page.locator("dialog[open] message-draft").first.wait_for()
    return page


def _choose(panel: "Page", label: str, value: str) -> None:
    with panel.expect_response(lambda answer: "/drafts" in answer.url):
        panel.get_by_label(label).select_option(value)


@pytest.mark.parametrize(("theme", "width"), [("dark", 360), ("light", 360), ("light", 1280), ("dark", 1280)])
def test_the_panel_is_accessible_and_fits(panel: "Page", *, theme: Any, width: int) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    panel.set_viewport_size({"width": width, "height": 900})
    panel.emulate_media(color_scheme=theme)
    for channel in ("email", "invitation"):
        _choose(panel, "Which way", channel)
        panel.evaluate(AXE.read_text())
        found = panel.evaluate("rules => axe.run('dialog[open]', rules)", RULES)
        assert [rule["id"] for rule in found["violations"]] == []
        assert panel.evaluate("document.querySelector('dialog').scrollWidth <= innerWidth")


def test_an_invitation_is_counted_while_it_is_edited(panel: "Page") -> None:
    _choose(panel, "Which way", "invitation")
    draft = panel.locator("message-draft").first
    text, count = draft.locator("textarea"), draft.locator(".draft-count")
    text.fill("👍" * 100)
    expect(count).to_have_text("200 of 300 characters")
    text.fill("👍" * 101)
    expect(count).to_have_text("202 of 300 characters; a free account takes 200 only")
    text.fill("x" * 310)
    expect(count).to_have_text("310 characters: 10 too many, 300 fit")
    expect(text).to_have_attribute("aria-invalid", "true")


def test_an_edited_text_stays_when_other_drafts_are_asked_for(panel: "Page") -> None:
    panel.locator("message-draft textarea").first.fill("My own words")
    _choose(panel, "What for", "thank_you")
    drafts = panel.locator("message-draft")
    expect(drafts).to_have_count(3)
    expect(drafts.first.locator("textarea")).to_have_value("My own words")
    expect(drafts.first.locator(".chip")).to_have_text("your edited text")


def test_the_text_is_copied_as_it_stands_and_mailed_as_it_stands(panel: "Page") -> None:
    panel.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _choose(panel, "Which way", "email")
    draft = panel.locator("message-draft").first
    draft.locator("textarea").fill("One\nTwo & three")
    draft.get_by_label("Subject").fill("A question?")
    draft.get_by_role("button", name="Copy").click()
    expect(draft.get_by_role("button", name="Copied")).to_be_visible()
    assert panel.evaluate("navigator.clipboard.readText()") == "One\nTwo & three"
    mail = draft.get_by_role("link", name="Open in the mail program")
    expected = "mailto:ada%40contoso.example?subject=A%20question%3F&body=One%0D%0ATwo%20%26%20three"
    expect(mail).to_have_attribute("href", expected)
    profile = draft.get_by_role("link", name="Open the profile")
    expect(profile).to_have_attribute("rel", "noopener noreferrer")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Hi Ada, may I ask you about the Data Engineer job at Contoso?", "draft by a model"),
        ("Hi Ada, Bob Mallory says hello.", "It names “Bob”"),
    ],
)
def test_the_model_is_asked_only_on_the_click_and_doubtful_drafts_are_dropped(
    live: Tracker, page: "Page", job: int, said: str, shown: str
) -> None:
    live.app.state.context = replace(live.context, model=TinyModel(said))
    page.goto(f"/jobs/{job}")
    page.get_by_role("button", name="Write to Ada Lindqvist").click()
    drafts = page.locator("#write-drafts")
    expect(page.get_by_text("nothing leaves it")).to_be_visible()
    expect(drafts.locator("message-draft")).to_have_count(2)
    page.get_by_role("button", name="Ask the model").click()
    expect(drafts.get_by_text(shown)).to_be_visible()
    assert ("Mallory" in drafts.locator("textarea").first.input_value()) is False


def test_the_model_page_is_accessible_and_fits(live: Tracker, page: "Page") -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    for width, theme in ((360, "dark"), (1280, "light")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        page.goto("/model")
        page.evaluate(AXE.read_text())
        assert [rule["id"] for rule in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
