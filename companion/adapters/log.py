"""The rotating log: what the program did, never what the person does.

Code logs events by name with numbers and ids. A filter is the second line of defense: it blanks whatever looks like
a secret, an address' query or a mail address, also inside tracebacks, before a line is written.
"""

import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BLANK = "[removed]"
_LONGEST = 20_000
_SECRETS = (
    (re.compile(r"(?i)(bearer\s+|token[=:]\s*|code=|cookie:\s*|key[=:]\s*)[^\s\"'&,;]+"), rf"\1{_BLANK}"),
    (re.compile(r"(https?://[^\s/\"'?#]+)[^\s\"'>)]*"), r"\1/…"),
    (re.compile(r"(?<=[?&])[\w.~-]+=[^\s\"'&]*"), _BLANK),
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+"), _BLANK),
)


def open_log(path: Path, *, level: int = logging.INFO) -> None:
    """Send the process's log to `path` (at most 3 files of 1 MB)."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    target.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(target)
    root.setLevel(level)
    for chatty in ("alembic", "uvicorn", "huey", "httpx2", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


class RedactingFormatter(logging.Formatter):
    """Formats a record, then blanks secrets and personal data in the whole text.

    Of an exception only its type and place are written: its own words may quote what the person typed.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The finished line or lines."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {record.getMessage()}"
        error = record.exc_info[1] if record.exc_info else None
        while error is not None:
            name = f"{type(error).__module__}.{type(error).__qualname__}"
            line += f"\n{''.join(traceback.format_tb(error.__traceback__))}{name}"
            error = error.__cause__ or error.__context__
        return redact(line[:_LONGEST])


def redact(text: str) -> str:
    """`text` without secrets, paths and queries of addresses, and mail addresses."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text
