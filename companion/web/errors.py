"""How errors leave: one table from class to HTTP status and wire number; JSON for programs, a page for people.

Nothing of a defect's own words leaves; the log has its place.
"""

import logging
from http import HTTPStatus
from typing import ClassVar

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import JsonValue, ValidationError
from starlette.exceptions import HTTPException

from companion.domain import errors
from companion.domain.errors import CompanionError
from companion.domain.mail_draft import MailboxProblem
from companion.domain.model import ModelUnavailable
from companion.web.refusals import refusal_of
from companion.web.wire import WireError

_log = logging.getLogger(__name__)


class UnknownKind(CompanionError):
    """A request this version does not know."""

    code: ClassVar[str] = "unknown_kind"

    def __init__(self, kind: str) -> None:
        super().__init__("The companion is older than the extension: it does not know this request. Update it.")
        self.kind = kind


class KeyMissing(CompanionError):
    """A changing request that could not be repeated safely."""

    code: ClassVar[str] = "key_missing"


# Class, HTTP status, number and name on the wire (docs/protocol.md); the first class that fits counts.
_TABLE: tuple[tuple[type[CompanionError], int, int, str], ...] = (
    (errors.NotAPosting, 422, 22, "not_a_posting"),
    (errors.NotFound, 404, 23, "not_found"),
    (errors.Conflict, 409, 24, "conflict"),
    (errors.TransitionRefused, 409, 25, "transition_refused"),
    (errors.StorageProblem, 507, 26, "storage"),
    (errors.InvalidInput, 422, 21, "invalid_input"),
    (errors.FetchRefused, 422, 21, "invalid_input"),
    (ModelUnavailable, 502, 21, "invalid_input"),
    (MailboxProblem, 502, 21, "invalid_input"),
    (UnknownKind, 404, 20, "unknown_kind"),
    (KeyMissing, 422, 27, "key_missing"),
    (CompanionError, 403, 99, "internal"),
)
_BY_CODE = {"not_logged_in": 401, "too_large": 413}
_DEFECT = "Something went wrong inside the companion. The log in its home directory says where; nothing was changed."
_PROGRAM_PATHS = ("/api/", "/wire", "/healthz", "/openapi.json")


def http_status(error: CompanionError) -> int:
    """The HTTP status for `error`."""
    return _BY_CODE.get(error.code) or next(status for kind, status, *_ in _TABLE if isinstance(error, kind))


def wire_error(error: Exception) -> WireError:
    """`error` as the extension gets it."""
    if isinstance(error, ValidationError):
        refusal = refusal_of(error.errors(include_url=False, include_input=False))
        return WireError(code=21, name="invalid_input", message=refusal.sentence, params={"field": refusal.field})
    _log_storage(error)
    for kind, _, code, name in _TABLE[:-1]:
        if isinstance(error, kind):
            return WireError(code=code, name=name, message=str(error), params=_params(error))
    _log.error("defect on the wire", exc_info=error)
    return WireError(code=99, name="internal", message=_DEFECT)


def error_response(request: Request, error: CompanionError) -> Response:
    """`error` for whoever asked: a program or a person."""
    return _response(request, http_status(error), code=error.code, message=error.message)


def add_error_handlers(app: FastAPI) -> None:
    """Have every error of `app` leave through this module."""

    def own(request: Request, error: Exception) -> Response:
        assert isinstance(error, CompanionError)
        _log_storage(error)
        return error_response(request, error)

    def invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError | ValidationError)
        field, message, is_address = refusal_of(error.errors())
        if is_address:
            return _response(request, HTTPStatus.NOT_FOUND, code="not_found", message=message)
        return _response(request, HTTPStatus.UNPROCESSABLE_ENTITY, code="invalid_input", message=message, field=field)

    def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return _response(request, error.status_code, code=_slug(error.status_code), message=_sentence(request, error))

    def defect(request: Request, error: Exception) -> Response:
        _log.error("defect in %s", request.scope.get("route", ""), exc_info=error)
        return _response(request, HTTPStatus.INTERNAL_SERVER_ERROR, code="internal", message=_DEFECT)

    app.add_exception_handler(CompanionError, own)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(ValidationError, invalid)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(Exception, defect)


def _response(request: Request, status: int, *, code: str, message: str, field: str | None = None) -> Response:
    path = request.url.path
    if path == "/wire" and status not in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        refused = WireError(code=21, name="invalid_input", message=message, params={"field": field or "body"})
        return JSONResponse({"ok": False, "error": refused.model_dump(mode="json")})
    if path.startswith(_PROGRAM_PATHS):
        body: dict[str, JsonValue] = {"code": code, "message": message}
        if field is not None:
            body["field"] = field
        return JSONResponse({"error": body}, status_code=status)
    from companion.web.render import render_problem

    return render_problem(request, status=status, message=message)


def _log_storage(error: Exception) -> None:
    if isinstance(error, errors.StorageProblem):
        _log.error("storage problem", exc_info=error)


def _params(error: Exception) -> dict[str, JsonValue]:
    if isinstance(error, errors.NotAPosting):
        return {"loading": error.loading}
    return {"kind": error.kind} if isinstance(error, UnknownKind) else {}


def _slug(status: int) -> str:
    return HTTPStatus(status).phrase.casefold().replace(" ", "_")


def _sentence(request: Request, error: HTTPException) -> str:
    """Our sentence for what the framework refuses by itself; its own words are for programmers."""
    if error.status_code == HTTPStatus.BAD_REQUEST:
        return "What was sent could not be read: it is damaged, cut off or nested too deeply. Nothing was changed."
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        return f"This address does not take {request.method} requests."
    return error.detail if error.status_code != HTTPStatus.NOT_FOUND else "There is nothing at this address."
