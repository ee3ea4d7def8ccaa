"""Text from pages is made safe to keep, compare and show, and making it safe twice changes nothing more."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.text import BLOCK_LIMIT, LINE_LIMIT, clean_block, clean_line, fold

ANY_TEXT = st.text(st.characters(), max_size=400)
HOSTILE = st.text("a \n\r\t\0\x7f\u202e\u200b\u2066\ufeff\u00ad\ud800é́", max_size=40)
UNSEEN = ("Cc", "Cs")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  Baker \n\t at  night ", "Baker at night"),
        ("Baker\u202egnirts\u202c", "Bakergnirts"),
        ("Ba\u200bk\u00ader\ufeff", "Baker"),
        ("Baker\x00\x1b[31m", "Baker [31m"),
        ("Cafe\u0301", "Café"),
        ("lone \ud83d surrogate", "lone \ufffd surrogate"),
        ("👩‍🍳 baker", "👩🍳 baker"),
        ("\u200b \u202e", ""),
    ],
)
def test_a_line_keeps_only_what_can_be_seen(text: str, line: str) -> None:
    assert clean_line(text) == line


def test_a_line_that_is_too_long_shows_that_it_was_cut() -> None:
    line = clean_line("bread " * 2_000)
    assert len(line) <= LINE_LIMIT
    assert line.endswith("bread…")
    assert clean_line("x" * LINE_LIMIT) == "x" * LINE_LIMIT
    assert clean_line("abcdef", limit=4) == "abc…"


@given(ANY_TEXT | HOSTILE)
def test_a_clean_line_stays_as_it_is(text: str) -> None:
    line = clean_line(text)
    assert clean_line(line) == line
    assert not any(unicodedata.category(sign) in UNSEEN for sign in line)
    assert unicodedata.is_normalized("NFC", line)
    assert len(line) <= LINE_LIMIT


def test_a_block_keeps_its_lines_and_one_blank_line_at_most() -> None:
    assert clean_block("\r\n one  \r\n\r\n\r\n\r\n two\rthree\x00 \n") == "one\n\n two\nthree"
    assert clean_block("word " * BLOCK_LIMIT).endswith("word…")


@given(ANY_TEXT | HOSTILE)
def test_a_clean_block_stays_as_it_is(text: str) -> None:
    block = clean_block(text)
    assert clean_block(block) == block
    assert not any(unicodedata.category(sign) in UNSEEN and sign not in "\n\t" for sign in block)
    assert "\n\n\n" not in block


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Crème Brûlée, S.A.R.L.", "creme brulee s a r l"),
        ("Straße_und-Weg", "strasse und weg"),
        ("  ＡＢＣ™ ", "abctm"),
        ("!?", ""),
        ("パン ガラス", "パン ガラス"),
    ],
)
def test_folding_leaves_what_is_compared(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT | HOSTILE)
def test_folding_twice_changes_nothing_and_spaces_are_single(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert "  " not in folded
    assert folded == folded.strip()
