"""Forty questions, lists of three libraries among them, one after the other: how long the widgets themselves take."""

import pytest

from tests.browser.widgets.answers import says, take, text
from tests.browser.widgets.isolated import WidgetPage

pytestmark = pytest.mark.browser
LISTS = {"react", "menu", "auto", "radix"}
COUNTS = {"text": 14, "area": 2, "select": 4, "radio": 4, "react": 8, "menu": 3, "auto": 3, "radix": 2}


def test_forty_questions_are_filled_in_less_than_five_seconds(lab: WidgetPage) -> None:
    lab.open(script="forty.jsx")
    spent = 0.0
    for kind, times in COUNTS.items():
        fill = says("Gamma") if kind in LISTS else take("Gamma") if kind in ("select", "radio") else text("Gamma")
        for index in range(times):
            control = f"#{kind}-{index}{' input' if kind == 'radio' else ''}"
            done = lab.fill(control, fill)
            assert done.outcome == "filled", (control, done)
            spent += done.ms
    state = lab.state()
    assert len(state) == 40
    assert set(state.values()) == {"Gamma"}
    assert spent < 5000
