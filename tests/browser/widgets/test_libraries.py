"""What each library holds after a fill, in its own state; and that a wrong answer leaves it as it was."""

from typing import Any

import pytest

from tests.browser.widgets.answers import Fill, day, says, several, take, text, tick
from tests.browser.widgets.isolated import WidgetPage

pytestmark = pytest.mark.browser
RIGHT: list[tuple[str, str, Fill, str, Any]] = [
    ("react_select.jsx", "#country", says("Norway"), "country", "Norway"),
    ("react_select.jsx", "#sponsorship", says("No"), "sponsorship", "No"),
    ("react_select.jsx", "#places", several("Norway", "Austria"), "places", ["Norway", "Austria"]),
    ("react_select.jsx", "#school", says("University of Oslo"), "school", "University of Oslo"),
    ("react_select.jsx", "#portal", says("Germany"), "portal", "Germany"),
    ("mui.jsx", "#degree", says("Doctorate"), "degree", "Doctorate"),
    ("mui.jsx", "#degrees", several("Doctorate", "No degree"), "degrees", ["Doctorate", "No degree"]),
    ("mui.jsx", "#city", says("Oslo"), "city", "Oslo"),
    ("mui.jsx", "#cities", several("Oslo", "Bergen"), "cities", ["Oslo", "Bergen"]),
    ("mui.jsx", "#free", says("Oslo"), "free", "Oslo"),
    ("mui.jsx", "#remote", says("Oslo"), "remote", "Oslo"),
    ("mui.jsx", "[name=remote-model]", take("Hybrid"), "ticks", {"remote": "Hybrid", "terms": False, "alerts": False}),
    ("mui.jsx", "#terms", tick(), "ticks", {"remote": "", "terms": True, "alerts": False}),
    ("mui.jsx", "#alerts", tick(), "ticks", {"remote": "", "terms": False, "alerts": True}),
    ("antd.jsx", "#f_source", says("Referral"), "source", "referral"),
    ("antd.jsx", "#f_searched", says("Other"), "searched", "other"),
    ("antd.jsx", "#f_many", several("Referral", "Other"), "many", ["referral", "other"]),
    ("antd.jsx", "#f_long", says("Option 250"), "long", 250),
    ("antd.jsx", "#f_shift input", take("Night"), "shift", "Night"),
    ("antd.jsx", "#f_days input", take("Monday", "Friday"), "days", ["Monday", "Friday"]),
    ("antd.jsx", "#f_travel", tick(), "travel", True),
    ("antd.jsx", "#f_start", day(2027, 3, 15), "start", "2027-03-15"),
    ("antd.jsx", "#f_name", text("Ada Byron"), "name", "Ada Byron"),
    ("headless.jsx", "#notice", says("One month"), "notice", "One month"),
    ("headless.jsx", "#period", says("Three months"), "period", "Three months"),
    ("headless.jsx", "[role=radio]", take("Part time"), "others", {"plan": "Part time", "tick": False, "on": False}),
    ("headless.jsx", "#tick", tick(), "others", {"plan": None, "tick": True, "on": False}),
    ("headless.jsx", "#on", tick(), "others", {"plan": None, "tick": False, "on": True}),
    ("radix.jsx", "#gender", says("Male"), "gender", "male"),
    ("radix.jsx", "#level", says("Senior"), "level", "senior"),
    ("downshift.jsx", "#level", says("Good"), "level", "Good"),
    ("downshift.jsx", "#other", says("Native"), "other", "Native"),
    ("select2.js", "#ethnicity", take("Asian"), "ethnicity", "asian"),
    ("select2.js", "#skills", take("Python", "Rust"), "skills", ["python", "rust"]),
    ("select2.js", "#school", says("University of Oslo"), "school", "University of Oslo"),
    ("prompt.js", "#skills", several("Python", "SQL"), "skills", ["Python", "SQL"]),
    ("prompt.js", "#hear", says("Team leading"), "hear", ["Team leading"]),
    ("prompt.js", "#country", says("Norway"), "country", "Norway"),
]
UNKNOWN: list[tuple[str, str, Fill, str, Any]] = [
    ("react_select.jsx", "#country", says("Narnia"), "country", None),
    ("react_select.jsx", "#school", says("University of Narnia"), "school", None),
    ("mui.jsx", "#degree", says("Diploma"), "degree", ""),
    ("mui.jsx", "#remote", says("Atlantis"), "remote", None),
    ("antd.jsx", "#f_source", says("Nobody"), "source", None),
    ("headless.jsx", "#notice", says("Never"), "notice", None),
    ("headless.jsx", "#period", says("Never"), "period", None),
    ("radix.jsx", "#gender", says("Unknown"), "gender", ""),
    ("downshift.jsx", "#other", says("None"), "other", None),
    ("select2.js", "#school", says("University of Narnia"), "school", None),
    ("prompt.js", "#skills", several("Juggling", "Baking"), "skills", []),
    ("prompt.js", "#country", says("Narnia"), "country", None),
]


def _named(case: tuple[str, str, Fill, str, Any]) -> str:
    return f"{case[0].partition('.')[0]} {case[1]}"


@pytest.mark.parametrize("case", RIGHT, ids=_named)
def test_the_page_itself_holds_what_was_chosen(lab: WidgetPage, case: tuple[str, str, Fill, str, Any]) -> None:
    script, selector, fill, key, expected = case
    lab.open(script=script)
    done = lab.fill(selector, fill)
    assert (done.outcome, lab.state().get(key)) == ("filled", expected), done
    assert done.after == done.shown, "what the next reading sees is what the receipt says"
    assert lab.open_lists() == 0
    assert not lab.state().get("submitted")


@pytest.mark.parametrize("case", UNKNOWN, ids=_named)
def test_what_no_option_says_is_left_and_the_list_closed(
    lab: WidgetPage, case: tuple[str, str, Fill, str, Any]
) -> None:
    script, selector, fill, key, nothing = case
    lab.open(script=script)
    done = lab.fill(selector, fill)
    assert (done.outcome, lab.state().get(key)) == ("left", nothing), done
    assert done.because
    assert (done.shown, done.after) == ("", "")
    assert lab.open_lists() == 0


@pytest.mark.parametrize(
    ("script", "selector", "first", "key", "held"),
    [
        ("react_select.jsx", "#country", "Norway", "country", "Norway"),
        ("mui.jsx", "#city", "Oslo", "city", "Oslo"),
        ("antd.jsx", "#f_searched", "Other", "searched", "other"),
        ("headless.jsx", "#period", "One month", "period", "One month"),
        ("downshift.jsx", "#other", "Good", "other", "Good"),
    ],
)
def test_an_answer_that_stood_there_survives_a_search_for_another(
    lab: WidgetPage, script: str, selector: str, first: str, key: str, held: str
) -> None:
    lab.open(script=script)
    lab.fill(selector, says(first))
    done = lab.fill(selector, says("Narnia"))
    assert (done.outcome, done.shown, lab.state()[key]) == ("left", first, held)


@pytest.mark.parametrize(("script", "selector"), [("react_select.jsx", "#never"), ("prompt.js", "#state")])
def test_a_list_that_never_loads_fails_in_time_and_keeps_nothing_typed(
    lab: WidgetPage, script: str, selector: str
) -> None:
    lab.open(script=script)
    done = lab.fill(selector, says("Oslo"))
    assert (done.outcome, list(done.because)) == ("failed", ["The options of the list never came."])
    assert done.ms < 6000
    assert lab.open_lists() == 0
    assert lab.page.evaluate("(s) => document.querySelector(s).value", selector) in ("", None)


@pytest.mark.parametrize(
    ("script", "selector"), [("react_select.jsx", "#disabled"), ("radix.jsx", "#off"), ("fields.jsx", "#locked")]
)
def test_what_is_switched_off_is_left(lab: WidgetPage, script: str, selector: str) -> None:
    lab.open(script=script)
    before = lab.state()
    done = lab.fill(selector, says("Norway") | text("Norway"))
    assert done.outcome == "left"
    assert done.because
    assert lab.state() == before


@pytest.mark.parametrize(
    ("script", "selector", "fill", "key", "empty"),
    [
        ("react_select.jsx", "#portal", says("Germany"), "portal", None),
        ("mui.jsx", "#city", says("Oslo"), "city", None),
        ("antd.jsx", "#f_source", says("Referral"), "source", None),
        ("select2.js", "#ethnicity", take("Asian"), "ethnicity", ""),
        ("fields.jsx", "#first", text("Ada"), "first", ""),
        ("antd.jsx", "#f_days input", take("Monday"), "days", []),
    ],
)
def test_clear_puts_it_back_to_nothing(
    lab: WidgetPage, script: str, selector: str, fill: Fill, key: str, empty: object
) -> None:
    lab.open(script=script)
    assert lab.fill(selector, fill).outcome == "filled"
    assert lab.clear(selector).outcome == "filled"
    assert (lab.state().get(key) or empty) == empty


@pytest.mark.parametrize(
    ("script", "selector", "some"),
    [
        ("react_select.jsx", "#country", {"Norway", "Austria"}),
        ("headless.jsx", "#notice", {"One month"}),
        ("antd.jsx", "#f_long", {"Option 1", "Option 250"}),
    ],
)
def test_what_a_closed_list_offers_can_be_looked_up(
    lab: WidgetPage, script: str, selector: str, some: set[str]
) -> None:
    lab.open(script=script)
    before = lab.state()
    options = lab.inside(f"Picking.options(at({selector!r}), new AbortController().signal)")
    assert some <= {option["label"] for option in options}
    assert lab.open_lists() == 0
    assert lab.state() == before
