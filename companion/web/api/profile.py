"""The profile as a JSON Resume document with an `x-companion` block; what is put comes back as it was given."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Body, Depends, Query
from pydantic import BaseModel, JsonValue

from companion.services.import_profile import ProfileImport, import_profile
from companion.services.profile import find_version, profile_version, profile_versions, replace_profile
from companion.web.context import ContextOf
from companion.web.uploads import Upload, upload_of

router = APIRouter(prefix="/api/profile", tags=["profile"])

ProfileDocument = Annotated[dict[str, JsonValue], Body()]
UploadOf = Annotated[Upload, Depends(upload_of)]


class VersionBody(BaseModel):
    """An earlier version of the profile: its number, since when it stood and why it came to be."""

    id: int
    at: datetime | None
    why: str


@router.get("")
def show(context: ContextOf) -> dict[str, JsonValue]:
    """The document; an empty object before anything was said."""
    return profile_version(context).document


@router.put("")
def replace(context: ContextOf, document: ProfileDocument) -> dict[str, JsonValue]:
    """The document as it is now."""
    return replace_profile(context, document=document, why="A program put it here.").document


@router.post("/import")
def take_in(context: ContextOf, upload: UploadOf, *, replace: Annotated[bool, Query()] = False) -> ProfileImport:
    """What came of a file: JSON Resume, PDF, DOCX, plain text or the ZIP of a data export."""
    return import_profile(context, name=upload.name, content=upload.content, replace=replace)


@router.get("/versions")
def versions(context: ContextOf) -> list[VersionBody]:
    """The latest versions, newest first."""
    return [VersionBody(id=found.id, at=found.at, why=found.why) for found in profile_versions(context)]


@router.get("/versions/{version}")
def version(context: ContextOf, version: int) -> dict[str, JsonValue]:
    """The document as it stood in this version."""
    return find_version(context, version=version).document
