"""What layout and fonts leave in the text is taken out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.resumes.cleaning import drawn_together, is_ruler, plain, without_bullet


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("e\ufb03cient sta\ufb00", "efficient staff"),
        ("Wöhr\u00adstraße", "Wöhrstraße"),
        ("Meyer\u2010Lüdtke", "Meyer-Lüdtke"),
        ("\uf0e0 ada@example.org \uf095 +44", "ada@example.org\t+44"),
        ("a\u00a0b\u200bc", "a bc"),
        ("left\tright", "left\tright"),
    ],
)
def test_a_line_is_made_plain(text: str, cleaned: str) -> None:
    assert plain(text) == cleaned


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("bullet", ["• ", "- ", "– ", "* ", "▪", "➢ ", "o ", "\uf0b7 "])
def test_a_bullet_is_taken_off(bullet: str) -> None:
    assert without_bullet(f"{bullet}Led a team") == ("Led a team", True)


@pytest.mark.parametrize("text", ["-5 degrees", "on call", "*starred", "Led a team"])
def test_what_is_no_bullet_stays(text: str) -> None:
    assert without_bullet(text) == (text, False)


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("E X P E R I E N C E", "EXPERIENCE"),
        ("W O R K  H I S T O R Y", "WORK HISTORY"),
        ("R, C and Go", "R, C and Go"),
        ("A B C", "A B C"),
    ],
)
def test_letters_set_apart_are_a_word(text: str, joined: str) -> None:
    assert drawn_together(text) == joined


def test_a_drawn_line_is_no_text() -> None:
    assert is_ruler("______")
    assert not is_ruler("C++")
