import pytest

from companion.web.links import safe_link
from companion.web.markdown import inline_code, to_html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "[click](JaVaScRiPt:alert(1))",
        "[click](data:text/html;base64,PHNjcmlwdD4=)",
        "![pixel](https://tracker.example/p.gif)",
        "<a href='javascript:alert(1)'>x</a>",
        "<style>*{display:none}</style>",
        "<iframe src=https://evil.example></iframe>",
        "<javascript:alert(1)>",
    ],
)
def test_hostile_markdown_becomes_harmless_text(hostile: str) -> None:
    html = to_html(hostile).casefold()
    assert not any(mark in html for mark in ("<script", "<img", "<style", "<iframe", 'href="javascript', 'href="data'))


def test_links_open_elsewhere_and_tell_nobody_where_from() -> None:
    html = to_html("[pages](https://fernhill.example/)")
    assert 'href="https://fernhill.example/"' in html
    assert 'target="_blank"' in html
    assert "noreferrer" in html


def test_headings_start_below_those_of_the_page() -> None:
    assert to_html("# One\n\n###### Six\n\n# One") == "<h3>One</h3>\n<h4>Six</h4>\n<h3>One</h3>\n"
    assert to_html("### Three\n\n## Two") == "<h3>Three</h3>\n<h4>Two</h4>\n"


def test_nesting_without_end_is_cut_off_and_what_follows_stays() -> None:
    assert "deep" in to_html("> " * 12 + "deep")
    assert "after" in to_html("> " * 5000 + "deep\n\nafter")


def test_our_sentences_show_commands_as_code_and_escape_the_rest() -> None:
    assert inline_code("Run `companion up` <now>") == "Run <code>companion up</code> &lt;now&gt;"
    assert inline_code("`<b>`") == "<code>&lt;b&gt;</code>"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "chrome://settings", "https://", "//x", "", None, "https://[x"]
)
def test_only_web_pages_become_links(url: str | None) -> None:
    assert safe_link(url) == ""


def test_a_web_page_stays_a_link() -> None:
    assert safe_link(" https://fernhill.example/1 ") == "https://fernhill.example/1"
