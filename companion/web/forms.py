"""What a form of a page sent, as plain text fields."""

from typing import Annotated

from fastapi import Depends, Form, Request

Text = Annotated[str, Form()]

_MOST_FIELDS = 10_000
"""A profile with a long life in it has some thousand."""


async def form_of(request: Request) -> dict[str, str]:
    """The text fields of the form; the last wins when a name comes twice, files are left out."""
    form = await request.form(max_fields=_MOST_FIELDS)
    return {name: value for name, value in form.multi_items() if isinstance(value, str)}


FormOf = Annotated[dict[str, str], Depends(form_of)]
