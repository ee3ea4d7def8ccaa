"""Nothing is sent, nobody leaves the page, an ended fill leaves nothing open, and lists are never mixed up."""

import pytest

from tests.browser.widgets.answers import says, take, text
from tests.browser.widgets.isolated import WidgetPage

pytestmark = pytest.mark.browser
UNTYPED = """<form action="https://forms.example/sent"><div role=group id=g><button aria-pressed=false>Yes</button>
<button aria-pressed=false>No</button></div></form><script>
for (const button of document.querySelectorAll("button")) button.addEventListener("click", () => {
  for (const one of document.querySelectorAll("button")) one.setAttribute("aria-pressed", String(one === button)); });
</script>"""
TYPED = """<form action="https://forms.example/sent"><div role=group id=g><button type=submit>Yes</button>
<button type=submit>No</button></div></form>"""
LINKED = """<button id=pick aria-haspopup=listbox aria-expanded=false type=button>Select One</button>
<ul role=listbox id=list hidden><li role=option><a href="https://forms.example/elsewhere">Norway</a></li>
<li role=option>Sweden</li></ul><script>
pick.addEventListener("click", () => { list.hidden = !list.hidden;
  pick.setAttribute("aria-expanded", String(!list.hidden)); });
</script>"""
ENTER = """<form action="https://forms.example/sent"><input id=name><input id=place role=combobox aria-expanded=false>
<button>Send</button></form><script>window.entered = 0;
addEventListener("keydown", (event) => { if (event.key === "Enter") window.entered += 1; });</script>"""
TWO = """<ul role=listbox><li role=option>Norway</li><li role=option>Elsewhere</li></ul>
<button id=pick aria-haspopup=listbox aria-expanded=false type=button>Select One</button><script>
pick.addEventListener("click", () => { for (const name of ["a", "b"]) { const list = document.createElement("ul");
  list.setAttribute("role", "listbox"); list.innerHTML = "<li role=option>Norway</li>";
  document.body.append(list); } });
</script>"""


def test_a_button_that_never_said_it_sends_can_be_chosen_and_sends_nothing(lab: WidgetPage) -> None:
    lab.open(UNTYPED)
    done = lab.fill("#g button", take("No"))
    assert (done.outcome, done.after) == ("filled", "No")
    assert lab.page.url == "https://forms.example/"


def test_a_button_that_sends_is_no_choice(lab: WidgetPage) -> None:
    lab.open(TYPED)
    assert lab.look("#g button") is None


def test_the_guard_holds_back_a_form_that_a_press_would_send(lab: WidgetPage) -> None:
    lab.open(UNTYPED)
    lab.inside("Press.at(at('#g button'))")
    assert lab.page.url == "https://forms.example/"


def test_an_option_that_is_a_link_is_taken_without_leaving_the_page(lab: WidgetPage) -> None:
    lab.open(LINKED)
    done = lab.fill("#pick", says("Norway"))
    assert done.outcome == "failed"
    assert lab.page.url == "https://forms.example/"


def test_enter_is_never_pressed_in_a_field_whose_list_did_not_open(lab: WidgetPage) -> None:
    lab.open(ENTER)
    assert lab.fill("#name", text("Ada")).outcome == "filled"
    assert lab.fill("#place", says("Oslo")).outcome != "filled"
    assert lab.page.evaluate("window.entered") == 0
    assert lab.page.evaluate("document.querySelector('#place').value") == ""
    assert lab.page.url == "https://forms.example/"


def test_the_wrong_list_of_the_page_is_never_used(lab: WidgetPage) -> None:
    lab.open(TWO)
    done = lab.fill("#pick", says("Norway"))
    assert (done.outcome, done.asked) == ("failed", [])


@pytest.mark.parametrize(
    ("script", "selector", "after"), [("react_select.jsx", "#never", 400), ("prompt.js", "#state", 300)]
)
def test_an_ended_fill_closes_what_it_opened(lab: WidgetPage, script: str, selector: str, after: int) -> None:
    lab.open(script=script)
    done = lab.fill(selector, says("Oslo"), stopAfter=after)
    assert (done.outcome, list(done.because)) == ("left", ["Stopped."])
    assert done.ms < 2500
    assert lab.open_lists() == 0
    assert lab.page.evaluate("(s) => document.querySelector(s).value", selector) in ("", None)
