"""Searches of the page that stand inside a form: they ask the person nothing."""

from companion.forms.worded import left, worded

_field = worded("page_search")

FIELDS = (_field("page_search", left, never="It searches this page, and asks you nothing."),)
