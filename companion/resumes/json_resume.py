"""A JSON Resume document."""

import json

from pydantic import ValidationError

from companion.domain.profile import Profile
from companion.resumes.model import ReadResume, ResumeUnreadable

_KNOWN = {"basics", "work", "education", "skills", "languages", "certificates", "projects", "references", "x-companion"}


def read_json(content: bytes) -> ReadResume:
    """The document as it is; ResumeUnreadable when it is no JSON Resume."""
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as problem:
        raise ResumeUnreadable(f"The file is no valid JSON: {_short(problem)}.") from problem
    if not isinstance(document, dict) or not _KNOWN & document.keys():
        raise ResumeUnreadable("The file is JSON but no JSON Resume: it has neither basics nor work nor education.")
    try:
        return ReadResume(profile=Profile.model_validate(document), because=("everything: as the JSON Resume says",))
    except (ValidationError, RecursionError) as problem:
        where = (
            ".".join(str(part) for part in problem.errors()[0]["loc"]) if isinstance(problem, ValidationError) else ""
        )
        raise ResumeUnreadable(
            f"The JSON Resume has a value of the wrong kind at {where or 'some place'}."
        ) from problem


def _short(problem: Exception) -> str:
    return str(problem).splitlines()[0][:100] if str(problem) else type(problem).__name__
