"""A JSON Resume document."""

import json

from pydantic import ValidationError

from companion.domain.profile import Profile
from companion.resumes.model import ReadResume, ResumeUnreadable

_KNOWN = {"basics", "work", "education", "skills", "languages", "certificates", "projects", "references", "x-companion"}
_TEXTS = {"name", "label", "email", "phone", "url", "summary"}


def read_json(content: bytes) -> ReadResume:
    """The document as it is; ResumeUnreadable when it is no JSON Resume."""
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as problem:
        where = f" (line {problem.lineno})" if isinstance(problem, json.JSONDecodeError) else ""
        raise ResumeUnreadable(
            f"The file is no valid JSON{where}: save it again from where it comes and try that file."
        ) from problem
    if not isinstance(document, dict) or not _KNOWN & document.keys():
        raise ResumeUnreadable("The file is JSON but no JSON Resume: it has neither basics nor work nor education.")
    basics = document.get("basics")
    texts = basics.items() if isinstance(basics, dict) else ()
    wrong = [key for key, value in texts if key in _TEXTS and value is not None and not isinstance(value, str)]
    if wrong:
        raise ResumeUnreadable(f"The JSON Resume has a value of the wrong kind at basics.{wrong[0]}: it must be text.")
    try:
        return ReadResume(profile=Profile.model_validate(document), because=("everything: as the JSON Resume says",))
    except (ValidationError, RecursionError) as problem:
        where = (
            ".".join(str(part) for part in problem.errors()[0]["loc"]) if isinstance(problem, ValidationError) else ""
        )
        raise ResumeUnreadable(
            f"The JSON Resume has a value of the wrong kind at {where or 'some place'}."
        ) from problem
