"""Asking a site file: it may trip over any page, and the reading goes on without it."""

from collections.abc import Callable
from typing import TypeVar

from companion.sites.page import Page

_Answer = TypeVar("_Answer")


def ask(
    rule: Callable[[Page], _Answer | None], page: Page, stumbled: Callable[[], None] = lambda: None
) -> _Answer | None:
    """What a site's rule says; None when it fails on this page, after `stumbled` was told."""
    try:
        return rule(page)
    except Exception:  # noqa: BLE001 - whatever goes wrong in a site file, the page is still to be read
        stumbled()
        return None
