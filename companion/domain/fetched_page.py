"""A page fetched from the web."""

from companion.domain.value import Value


class FetchedPage(Value):
    """The text of a page; `url` is where the redirects ended."""

    url: str
    html: str
