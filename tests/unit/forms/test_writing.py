"""An answer is written as the widget takes it, and not at all where it would be cut or changed."""

from typing import Any

import pytest

from companion.domain.form import Answer, Option, PartialDate, Question
from companion.forms.writing import written

MARCH = PartialDate(year=2020, month=3)


def _asked(kind: str = "text", **about: Any) -> Question:
    return Question.model_validate({"id": "q", "widget": kind, "kind": kind, "label": "Q", **about})


def _text(answer: Answer, question: Question) -> str | None:
    result = written(answer, question, "en")
    return result.text if result.can else None


def test_a_line_that_does_not_fit_is_not_cut() -> None:
    assert _text(Answer(topic="email", text="ines@vandermolen.example"), _asked(max_length=10)) is None


def test_a_paragraph_is_cut_after_a_sentence_and_then_only_proposed() -> None:
    result = written(Answer(topic="x", text="One. Two is longer. Three."), _asked("paragraph", max_length=20), "en")
    assert (result.text, result.certain) == ("One. Two is longer.", False)


def test_lines_become_one_in_a_single_line() -> None:
    assert _text(Answer(topic="x", text="a\nb"), _asked()) == "a b"
    assert _text(Answer(topic="x", text="a\nb"), _asked("paragraph")) == "a\nb"


def test_an_address_gets_its_scheme_where_the_page_wants_one() -> None:
    assert _text(Answer(topic="website", text="ines.example"), _asked(type="url")) == "https://ines.example"
    assert _text(Answer(topic="website", text="ines.example"), _asked()) == "ines.example"


def test_a_number_field_takes_numbers_only() -> None:
    assert _text(Answer(topic="x", text="three months"), _asked(type="number")) is None
    assert _text(Answer(topic="x", text="about 5", number=5), _asked(type="number")) == "5"


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ({"parts": ("MM/YYYY",)}, "03/2020"),
        ({"parts": ("MM/YY",)}, "03/20"),
        ({"parts": ("month", "year")}, "2020-03"),
        ({"parts": ("year",)}, "2020"),
        ({"parts": ("month",)}, "03"),
        ({"type": "month"}, "2020-03"),
        ({"placeholder": "MM/YYYY"}, "03/2020"),
        ({"placeholder": "YYYY"}, "2020"),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(about: dict[str, Any], text: str | None) -> None:
    assert _text(Answer(topic="x", date=MARCH), _asked("date", **about)) == text


def test_a_whole_day_fills_every_shape() -> None:
    day = Answer(topic="x", date=PartialDate(year=2027, month=3, day=1))
    assert _text(day, _asked("date", type="date")) == "2027-03-01"
    assert _text(day, _asked("date", parts=("DD.MM.YYYY",))) == "01.03.2027"
    assert _text(day, _asked("date", parts=("MM/DD/YYYY",))) == "03/01/2027"
    assert _text(day, _asked("date", parts=("TT.MM.JJJJ",))) == "01.03.2027"


def test_a_tick_needs_a_yes_or_no() -> None:
    assert written(Answer(topic="x", yes=True), _asked("check"), "de").shown == "Ja"
    assert not written(Answer(topic="x", text="yes, sure"), _asked("check"), "en").can


def test_options_are_chosen_or_refused_with_the_reason() -> None:
    options = (Option(id="a", label="Germany"), Option(id="b", label="Ghana"))
    result = written(Answer(topic="country", text="Germany"), _asked("choice", options=options), "en")
    assert (result.options, result.shown) == (("a",), "Germany")
    refused = written(Answer(topic="country", text="Peru"), _asked("choice", options=options), "en")
    assert not refused.can
    assert refused.because


def test_options_that_are_not_known_yet_are_left_to_the_open_widget() -> None:
    result = written(Answer(topic="country", text="Germany"), _asked("choice"), "en")
    assert (result.can, result.options, result.text) == (True, (), "Germany")


@pytest.mark.parametrize("about", [{"type": "date"}, {"parts": ("DD.MM.YYYY",)}, {"parts": ("day", "month", "year")}])
def test_a_day_that_is_not_known_is_proposed_as_the_first_of_the_month(about: dict[str, Any]) -> None:
    result = written(Answer(topic="x", date=MARCH), _asked("date", **about), "en")
    assert (result.can, result.certain) == (True, False)
    assert "01" in result.text


def test_a_month_that_is_not_known_is_not_invented() -> None:
    year = Answer(topic="x", date=PartialDate(year=2020))
    assert _text(year, _asked("date", parts=("MM/YYYY",))) is None
    assert _text(year, _asked("date", type="date")) is None


def test_a_line_whose_placeholder_is_a_date_gets_the_date_in_its_shape() -> None:
    answer = Answer(topic="x", text="03/2020", date=MARCH)
    assert _text(answer, _asked(placeholder="YYYY-MM")) == "2020-03"
    assert _text(answer, _asked(placeholder="e.g. March 2020")) == "03/2020"


@pytest.mark.parametrize(
    ("language", "text"), [("de", "01.03.2027"), ("fr", "01/03/2027"), ("nl", "01-03-2027"), ("en", "2027-03-01")]
)
def test_a_day_in_a_line_is_written_as_the_pages_language_does(language: str, text: str) -> None:
    answer = Answer(topic="x", text="2027-03-01", date=PartialDate(year=2027, month=3, day=1))
    assert written(answer, _asked(), language).text == text
