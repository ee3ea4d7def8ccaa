"""HTML becomes clean Markdown, once and for all."""

import html as entities

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sites.values.markdown import to_markdown


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2><strong>About</strong> us</h2><p>Text</p>", "## About us\n\nText"),
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<ul><li><p>a</p></li></ul>", "- a"),
        ("<p>See <a href='/x'>here</a></p>", "See [here](https://e.example/x)"),
        ("<p><a href='javascript:alert(1)'>x</a></p>", "x"),
        ("<p>a <b>bold </b>move</p>", "a **bold** move"),
        ("<p>• one<br>• two</p>", "- one\n- two"),
        (
            "<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>",
            "| a | 1 |\n| --- | --- |\n| b | 2 |",
        ),
        ("<p>a</p><script>alert(1)</script><style>p{}</style>", "a"),
        ("<div>a<div hidden>secret</div></div>", "a"),
        ("&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;", "Fish & chips"),
        ("Just text, List<String> & more", "Just text, List<String> & more"),
        ("<p>a</p>\n\n\n<p></p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("<p>Unclosed <b>bold<p>next", "Unclosed **bold**\n\n**next**"),
        ("", ""),
    ],
)
def test_html_becomes_markdown(html: str, expected: str) -> None:
    assert to_markdown(html, "https://e.example/jobs/1") == expected


def test_markup_that_was_escaped_twice_is_read_all_the_same() -> None:
    html = "<h3>Tasks</h3><ul><li>Sing &amp; dance</li></ul>"
    assert to_markdown(entities.escape(entities.escape(html))) == to_markdown(html) == "### Tasks\n\n- Sing & dance"


tags = st.sampled_from(
    [
        "p",
        "div",
        "ul",
        "li",
        "b",
        "h2",
        "table",
        "tr",
        "td",
        "a href='x'",
        "script",
        "br",
        "/p",
        "/ul",
        "/li",
        "/b",
        "/div",
    ]
)
pieces = st.lists(st.one_of(tags.map(lambda tag: f"<{tag}>"), st.text(max_size=12)), max_size=25)


@given(pieces)
def test_markdown_of_markdown_is_itself(parts: list[str]) -> None:
    once = to_markdown("".join(parts), "https://e.example/")
    assert to_markdown(once, "https://e.example/") == once


@given(pieces)
def test_no_markup_that_runs_survives(parts: list[str]) -> None:
    text = to_markdown("".join(["<script>alert(1)</script>", *parts]))
    assert "<script>" not in text.replace("\\<script>", "")


def test_ten_thousand_nested_elements_are_no_trouble() -> None:
    assert to_markdown("<div>" * 10_000 + "deep" + "</div>" * 10_000) in ("", "deep")
