"""The process that calls the model: started on demand, ended when idle, so that the daemon stays small.

One line of JSON in, one line out. The key comes with each request and stands in no environment and no file.
Nothing but `litellm` is imported here, and nothing of ours.
"""

import json
import os
import sys
from typing import IO, Any

_SCHEMA = {
    "type": "object",
    "properties": {"subject": {"type": "string"}, "text": {"type": "string"}},
    "required": ["subject", "text"],
    "additionalProperties": False,
}
_FORMAT = {"type": "json_schema", "json_schema": {"name": "message", "strict": True, "schema": _SCHEMA}}
_LONGEST_ANSWER = 1500
_BY_STATUS = {
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "Timeout",
    429: "RateLimitError",
}


def serve(asked: IO[str], answers: IO[str]) -> None:
    """Answer requests until there are no more."""
    for line in asked:
        answers.write(json.dumps(_answer(json.loads(line))) + "\n")
        answers.flush()


def _answer(request: dict[str, Any]) -> dict[str, str]:
    try:
        import litellm
    except ImportError:
        return {"problem": "not_installed"}
    litellm.telemetry = False
    litellm.suppress_debug_info = True
    litellm.drop_params = True
    try:
        reply = _asked(litellm, request)
    except Exception as problem:  # noqa: BLE001 # every provider has errors of its own; only the class may leave
        return {"problem": _BY_STATUS.get(getattr(problem, "status_code", 0), type(problem).__name__)}
    choice = reply.choices[0]
    refusal = (getattr(choice.message, "provider_specific_fields", None) or {}).get("refusal")
    if refusal or choice.finish_reason == "content_filter":
        return {"problem": "refused"}
    if choice.finish_reason == "length":
        return {"problem": "too_long"}
    return {"content": choice.message.content or ""}


def _asked(litellm: Any, request: dict[str, Any]) -> Any:
    return litellm.completion(
        model=request["model"],
        api_base=request["api_base"] or None,
        api_key=request["key"] or "none",
        messages=[
            {"role": "system", "content": request["instruction"]},
            {"role": "user", "content": request["matter"]},
        ],
        response_format=_FORMAT,
        max_tokens=_LONGEST_ANSWER,
        timeout=request["seconds"],
        num_retries=0,
    )


if __name__ == "__main__":
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print must not look like an answer
    serve(sys.stdin, answers)
