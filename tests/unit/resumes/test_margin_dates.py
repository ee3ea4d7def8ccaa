"""Dates in a narrow column beside the text, wrapped or set between its lines."""

from companion.resumes.margin_dates import dates_unwrapped
from companion.resumes.pdf_words import Word


def _row(base: float, *words: tuple[str, float]) -> list[Word]:
    return [Word(text, left, left + 5 * len(text), base, 11.0, bold=False, italic=False) for text, left in words]


def _texts(rows: list[list[Word]]) -> list[str]:
    return [" | ".join(word.text for word in row) for row in rows]


def test_a_date_that_is_wrapped_is_whole_where_it_begins() -> None:
    rows = [
        _row(10, ("March", 0), ("Palisade", 90)),
        _row(22, ("2021", 0), ("–", 25), ("Welder", 90)),
        _row(34, ("Present", 0), ("Led", 90)),
        _row(60, ("2019", 0), ("Kestrel", 90)),
        _row(72, ("–", 0), ("2020", 10), ("Fitter", 90)),
    ]
    found = ["March 2021 – Present | Palisade", "Welder", "Led", "2019 – 2020 | Kestrel", "Fitter"]
    assert _texts(dates_unwrapped(rows)) == found


def test_a_date_between_two_lines_goes_to_the_upper_one() -> None:
    rows = [
        line
        for top in (0, 40, 80)
        for line in (_row(top, ("Welder", 90)), _row(top + 6, ("2019–2020", 0)), _row(top + 12, ("Kestrel", 90)))
    ]
    assert _texts(dates_unwrapped(rows)) == ["2019–2020 | Welder", "Kestrel"] * 3


def test_rows_without_such_a_column_stay_as_they_are() -> None:
    rows = [_row(10 * n, ("Led", 0), ("in", 20), ("2019", 35)) for n in range(4)]
    assert dates_unwrapped(rows) == rows
