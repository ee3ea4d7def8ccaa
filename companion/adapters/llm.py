"""The model that the person configured: its settings in the home, its key among the secrets, its calls in a process.

The worker is started by the first draft and ended after `idle_seconds` without another; it gets the one key it needs.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Timer

from pydantic import ValidationError

from companion.adapters import llm_worker
from companion.adapters.files import read_json, write_private
from companion.adapters.secrets import Secrets
from companion.domain.model import ModelReply, ModelRequest, ModelSettings, ModelState, ModelUnavailable

_KEY = "model-key"
_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "SSL_CERT_FILE", "HTTPS_PROXY", "NO_PROXY")

_PROBLEMS = {
    "not_installed": "What talks to models is not installed. Install it with `pip install job-companion[llm]`.",
    "refused": "The model refused to write this message.",
    "too_long": "The model wrote without end, so its answer was dropped.",
    "timeout": "The model did not answer in time.",
    "gone": "The process that asks the model ended unexpectedly.",
    "AuthenticationError": "The model's provider did not accept the key. Check it on the page “Model”.",
    "PermissionDeniedError": "The model's provider does not let this key use this model.",
    "NotFoundError": "There is no model of this name at this address. Check both on the page “Model”.",
    "RateLimitError": "The model's provider wants fewer requests, or the account is used up. Try again later.",
    "Timeout": "The model did not answer in time.",
    "APIConnectionError": "The model's server cannot be reached. Check the address, and that a local server runs.",
    "BadRequestError": "The model's provider did not understand the request. Check the model's name.",
    "ContentPolicyViolationError": "The model refused to write this message.",
}


@dataclass(frozen=True)
class Patience:
    """How many seconds an answer, the start of the worker (it reads a large library in) and idleness may take."""

    answer: float = 60.0
    start: float = 30.0
    idle: float = 120.0


class LanguageModel:
    """Satisfies the port `Model`. `python` runs the worker; tests pass one without the library."""

    def __init__(
        self,
        settings_file: Path,
        *,
        secrets: Secrets,
        patience: Patience = Patience(),  # frozen
        python: tuple[str, ...] = (sys.executable,),
    ) -> None:
        self._file = settings_file
        self._secrets = secrets
        self._patience = patience
        self._worker = _Worker(python, idle_seconds=patience.idle)

    def settings(self) -> ModelSettings:
        """The settings; those of no model when none were made or they are damaged."""
        try:
            return ModelSettings.model_validate(read_json(self._file) or {})
        except ValidationError:
            return ModelSettings()

    def state(self) -> ModelState:
        """The settings and where the key is."""
        has_key = bool(self._secrets.get(_KEY))
        return ModelState(settings=self.settings(), has_key=has_key, key_place=self._secrets.place)

    def configure(self, settings: ModelSettings, *, key: str | None) -> None:
        """Keep the settings; `key` replaces the kept one, None leaves it, the empty one forgets it."""
        if key is not None:
            self._secrets.set(_KEY, key.strip())
        write_private(self._file, settings.model_dump_json())

    def draft(self, request: ModelRequest) -> ModelReply:
        """The model's answer; raises `ModelUnavailable` with the reason."""
        settings = self.settings()
        if not settings.name:
            raise ModelUnavailable("No model is chosen. Choose one on the page “Model”.")
        asked = {
            "model": settings.name,
            "api_base": settings.api_base,
            "key": self._secrets.get(_KEY),
            "instruction": request.instruction,
            "matter": request.matter,
            "seconds": self._patience.answer,
        }
        answer = self._worker.ask(asked, seconds=self._patience.answer + self._patience.start)
        if "problem" in answer:
            raise ModelUnavailable(_PROBLEMS.get(answer["problem"], f"The model failed ({answer['problem']})."))
        try:
            return ModelReply.model_validate_json(answer.get("content", ""))
        except ValidationError:
            raise ModelUnavailable("The model's answer does not have the agreed form, so it was dropped.") from None

    def close(self) -> None:
        """End the worker."""
        self._worker.stop()

    def wait_until_idle(self, *, seconds: float) -> None:
        """Return when no worker runs any more; `subprocess.TimeoutExpired` when that takes longer."""
        self._worker.wait(seconds)

    @property
    def is_running(self) -> bool:
        """Whether the worker runs now."""
        return self._worker.is_running


class _Worker:
    """The process, one request at a time."""

    def __init__(self, python: tuple[str, ...], *, idle_seconds: float) -> None:
        self._command = (*python, "-P", str(llm_worker.__file__))  # -P: our modules must not stand in for the library's
        self._idle_seconds = idle_seconds
        self._lock = Lock()
        self._process: subprocess.Popen[str] | None = None
        self._idle: Timer | None = None

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def wait(self, seconds: float) -> None:
        """Return when the process has ended, at the latest after `seconds`."""
        process = self._process
        if process is not None:
            process.wait(seconds)

    def ask(self, request: dict[str, object], *, seconds: float) -> dict[str, str]:
        """The worker's answer; a `problem` when it has none in time. A worker that fails is ended."""
        with self._lock:
            self._stop_waiting()
            process = self._process = self._process if self._process and self.is_running else self._started()
            is_late = Event()
            guard = _timer(seconds, lambda: _give_up(process, is_late))
            answer = _read(_exchanged(process, json.dumps(request)))
            guard.cancel()
            if answer is None:
                self._end()
                return {"problem": "timeout" if is_late.is_set() else "gone"}
            self._idle = _timer(self._idle_seconds, self._rest)
            return answer

    def stop(self) -> None:
        """End the process, also in the middle of an answer; harmless when none runs."""
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _rest(self) -> None:
        with self._lock:
            if self._idle is not None:  # else a request was quicker
                self._end()

    def _end(self) -> None:
        self._stop_waiting()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _stop_waiting(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _started(self) -> subprocess.Popen[str]:
        kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**kept, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_MODE": "PRODUCTION"},
            text=True,
            encoding="utf-8",
        )


def _exchanged(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        return process.stdout.readline()
    except OSError:
        return ""


def _give_up(process: subprocess.Popen[str], is_late: Event) -> None:
    is_late.set()
    process.kill()


def _read(line: str) -> dict[str, str] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _timer(seconds: float, call: Callable[[], object]) -> Timer:
    timer = Timer(seconds, call)
    timer.daemon = True
    timer.start()
    return timer
