"""Addresses from outside, before they become something to click."""

from urllib.parse import urlsplit


def safe_link(url: str | None) -> str:
    """`url` when it leads to a web page, else empty: never a script, a file or a browser's own page."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    return (url or "").strip() if parts.scheme in ("http", "https") and parts.hostname else ""
