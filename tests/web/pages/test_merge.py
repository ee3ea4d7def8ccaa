from hypothesis import given
from hypothesis import strategies as st

from companion.web.views.merge import digest, merge

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]), max_size=20)


def test_a_field_changed_on_one_side_only_takes_that_side() -> None:
    base = {"title": digest("Old"), "company": digest("Old")}
    merged = merge(base, {"title": "Mine", "company": "Old"}, {"title": "Old", "company": "Theirs"})
    assert merged.values == {"title": "Mine", "company": "Theirs"}
    assert merged.clashes == {}


def test_a_field_changed_on_both_sides_keeps_mine_and_shows_theirs() -> None:
    merged = merge({"title": digest("Old")}, {"title": "Mine"}, {"title": "Theirs"})
    assert merged.values == {"title": "Mine"}
    assert merged.clashes == {"title": "Theirs"}


def test_the_line_ends_of_a_form_are_no_change() -> None:
    assert merge({"notes": digest("a\nb")}, {"notes": "a\r\nb"}, {"notes": "a\nb and c"}).clashes == {}


@given(base=TEXTS, mine=TEXTS, theirs=TEXTS)
def test_nothing_that_anybody_wrote_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge({"x": digest(base)}, {"x": mine}, {"x": theirs})
    seen = {merged.values["x"], *merged.clashes.values()}
    assert mine in seen or digest(mine) == digest(base)
    assert theirs in seen or digest(theirs) in (digest(base), digest(mine))


def test_without_a_base_every_difference_counts_as_no_clash_but_mine_is_kept_out() -> None:
    merged = merge({}, {"title": "Mine"}, {"title": "Theirs"})
    assert merged.values == {"title": "Mine"}
