"""A file that a program sends: as the body, or in the field `file` of a form."""

from dataclasses import dataclass

from fastapi import Request
from starlette.datastructures import UploadFile

from companion.domain.errors import InvalidInput
from companion.domain.text import clean_line


@dataclass(frozen=True)
class Upload:
    """A file and its name."""

    name: str
    content: bytes


async def upload_of(request: Request, name: str = "") -> Upload:
    """The file of a request; `InvalidInput` for a form without one."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return Upload(clean_line(name) or "the file", await request.body())
    async with request.form() as form:
        files = [part for _, part in form.multi_items() if isinstance(part, UploadFile)]
        if not files:
            raise InvalidInput("The form holds no file. Send it in the field “file”.")
        return Upload(clean_line(name or files[0].filename or "") or "the file", await files[0].read())
