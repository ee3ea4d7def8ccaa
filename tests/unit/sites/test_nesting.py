"""Pages nested without end are read up to a depth that no real page has, and quickly."""

import pytest

from companion.sites.nesting import shallow
from companion.sites.page import Page
from companion.sites.read import read_page


@pytest.mark.timeout(20)
@pytest.mark.parametrize("tag", ["div", "b", "span", "section", "table"])
def test_a_page_nested_without_end_gets_an_answer(tag: str) -> None:
    page = Page("https://careers.example.com/jobs/1", f"<h1>Cook</h1>{f'<{tag}>' * 200_000}")
    assert read_page(page).kind == "not_a_job"


def test_long_pages_of_ordinary_depth_are_left_alone() -> None:
    for html in ("<p>one<br>two" * 30_000, "<ul><li><b>x</b></ul>" * 30_000, "<img src=x>" * 60_000, "a < b " * 60_000):
        assert shallow(html) == html


def test_what_stands_before_the_depth_is_kept() -> None:
    html = "<h1>Cook</h1>" + "<div>" * 50_000
    assert shallow(html).startswith("<h1>Cook</h1><div>")
    assert len(shallow(html)) < 10_000
