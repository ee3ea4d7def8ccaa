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


def test_what_stands_before_and_after_the_depth_is_kept() -> None:
    html = shallow(f"<h1>Cook</h1>{'<div>' * 50_000}pots{'</div>' * 50_000}<p>Apply</p>")
    assert html.startswith("<h1>Cook</h1><div>")
    assert html.endswith("</div><p>Apply</p>")
    assert "pots" in html
    assert html.count("<div>") == html.count("</div>") < 1_000


def test_a_tag_keeps_its_first_attributes() -> None:
    html = shallow(f"<p class='x' {' '.join(f'a{n}=1' for n in range(5_000))}>soup</p>")
    assert html.startswith("<p class='x' a0=1 ")
    assert "a400=1" not in html
    assert html.endswith(">soup</p>")


_POSTING = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Cook"}</script>'
_HOSTILE = {
    "balanced nesting": lambda: f"{'<div>' * 60_000}<h1>Cook</h1>{'</div>' * 60_000}",
    "nesting behind stray ends": lambda: "<div></b>" * 60_000,
    "nesting behind ends in comments": lambda: "<div><!--</div>-->" * 40_000,
    "nesting behind ends in values": lambda: """<div a="</div>">""" * 40_000,
    "nesting inside a drawing's title": lambda: f"<svg><title>{'<div>' * 60_000}",
    "attributes": lambda: f"<div {' '.join(f'a{n}=1' for n in range(100_000))}>",
    "attributes with brackets": lambda: "<div " + " ".join(f'a{n}=">"' for n in range(60_000)) + ">",
    "attributes of one body": lambda: "".join(f"<body a{n}=1>" for n in range(40_000)),
    "emphasis that is never closed": lambda: "".join(f"<p><b id={n}>x" for n in range(40_000)),
    "headings": lambda: "".join(f"<h1>Cook {n}</h1>" for n in range(40_000)),
    "structured data": lambda: _POSTING * 8_000,
    "deep structured data": lambda: f'<script type="application/ld+json">{"[" * 300_000}{"]" * 300_000}</script>',
    "signs escaped again and again": lambda: _POSTING.replace("Cook", f"&{'amp;' * 100_000}lt;p"),
    "a long title": lambda: f"<title>{'Cook - ' * 100_000}</title><h1>Cook</h1>",
    "labels": lambda: f"<h1>Cook</h1><table>{'<tr>x<td>Location' * 40_000}",
    "scripts": lambda: f"""<script>"job": 1;{'window.a=JSON.parse("' * 30_000}</script>""",
    "comments that do not end": lambda: "<!-- " * 120_000,
    "tags that do not end": lambda: "<a " * 200_000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("shape", _HOSTILE)
def test_a_hostile_page_gets_its_answer_quickly(shape: str) -> None:
    page = Page("https://careers.example.com/jobs/1", f"<html><body>{_HOSTILE[shape]()}")
    assert read_page(page).because, "the limit of time above is what this is about: unguarded, each takes minutes"
