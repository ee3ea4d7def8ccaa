"""Earlier versions of the profile, each beside what stands now, and the way back to it."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from companion.services.profile import forget_version, profile_versions
from companion.services.review_profile import restore_version, review_version
from companion.web.context import ContextOf
from companion.web.render import go_to, render
from companion.web.views.profile_review import grouped

router = APIRouter(prefix="/profile/versions", include_in_schema=False)


@router.get("")
def show_versions(request: Request, context: ContextOf) -> HTMLResponse:
    """The latest versions, newest first."""
    return render(request, "profile/versions.html", versions=profile_versions(context))


@router.get("/{version}")
def show_version(request: Request, context: ContextOf, *, version: int) -> HTMLResponse:
    """One version beside the profile as it is."""
    found = review_version(context, version=version)
    sides = (("Only in this version", grouped(found.only_then)), ("Only in the profile now", grouped(found.only_now)))
    return render(request, "profile/version.html", version=found.version, sides=sides)


@router.post("/{version}/restore")
def restore(request: Request, context: ContextOf, *, version: int) -> Response:
    """Go back to it; what stands now stays among the versions."""
    restore_version(context, version=version)
    return go_to(request, "/profile")


@router.post("/{version}/forget")
def forget(request: Request, context: ContextOf, *, version: int) -> Response:
    """Delete it; what stands now is not touched."""
    forget_version(context, version=version)
    return go_to(request, "/profile/versions")
