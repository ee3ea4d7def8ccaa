"""The message itself: without older messages, without signature, and a forwarded one taken out of its wrapping."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple


class Body(NamedTuple):
    """What the writer wrote, what stands below the parting words, and the headers of a message passed on."""

    text: str
    signature: str = ""
    inner: dict[str, str] | None = None


def body_of(text: str, subject: str) -> Body:
    """`text` taken apart; `subject` may say that it was passed on."""
    lines = text.splitlines()
    passed_on = _inner(lines, subject)
    if passed_on is not None:
        headers, rest = passed_on
        text, signature = _signed(_own(rest))
        return Body(text, signature, headers)
    return Body(*_signed(_own(lines)))


def is_answer(subject: str) -> bool:
    """Whether the subject says that it answers another mail."""
    return _whole("answer_subject").match(subject.partition(":")[0].strip()) is not None and ":" in subject


def _inner(lines: list[str], subject: str) -> tuple[dict[str, str], list[str]] | None:
    """The headers and the lines of a message that is passed on here; None when there is none."""
    is_said = ":" in subject and _whole("forward_subject").match(subject.partition(":")[0].strip()) is not None
    for place, line in enumerate(lines[:400]):
        bare = _unquoted(line)
        if _whole("forward").match(bare) or (is_said and _header(bare, "from")):
            start = place if _header(bare, "from") else place + 1
            headers, after = _headers(lines, start)
            if headers.get("from"):
                return headers, _lifted(lines[after:])
    return None


def _headers(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    place = start
    for place in range(start, min(start + 20, len(lines))):
        bare = _unquoted(lines[place])
        named = next((kind for kind in ("from", "date", "subject", "to") if _header(bare, kind)), None)
        if named is not None:
            found.setdefault(named, bare.partition(":")[2].strip(" *"))
        elif bare and found:
            return found, place
    return found, place + 1


def _header(line: str, kind: str) -> bool:
    name, colon, value = line.strip("* ").partition(":")
    return bool(colon and value.strip()) and _words()["headers_" + kind].fullmatch(name.strip("* \u00a0")) is not None


def _lifted(lines: list[str]) -> list[str]:
    """The lines of a passed on message without the marks of quoting, when all of it is quoted."""
    told = [line for line in lines if line.strip()]
    if told and all(line.lstrip().startswith(">") for line in told):
        return [re.sub(r"^\s*>\s?", "", line) for line in lines]
    return lines


def _own(lines: list[str]) -> list[str]:
    """The lines that the writer wrote themselves. Where all of it is quoted, the quotation is the message."""
    kept: list[str] = []
    for place, line in enumerate(lines):
        if line.lstrip().startswith(">"):
            continue
        if _begins_older(lines, place):
            if any(one.lstrip().startswith(">") for one in lines[place + 1 : place + 5]):
                continue
            if any(one.strip() for one in kept):
                break
            continue
        kept.append(line)
    return kept if any(line.strip() for line in kept) else _lifted(lines)


def _begins_older(lines: list[str], place: int) -> bool:
    line = lines[place].strip()
    if not line or len(line) > 320:
        return False
    joined = f"{line} {lines[place + 1].strip()}" if place + 1 < len(lines) else line
    if _whole("attribution").match(line) or (len(line) > 20 and _whole("attribution").match(joined)):
        return True
    if _whole("older").match(line):
        return True
    return _header(line, "from") and {"date", "subject"} <= _headers(lines, place)[0].keys()


def _signed(lines: list[str]) -> tuple[str, str]:
    """The text, and what stands below the parting words or the mark `--` (RFC 3676, section 4.3)."""
    for place, line in enumerate(lines):
        bare = line.strip()
        says_something = any(len(one.strip()) > 20 for one in lines[:place])
        if (line.rstrip("\r\n") in {"-- ", "--"} or _is_closing(bare)) and says_something:
            return "\n".join(lines[:place]).strip(), "\n".join(lines[place + 1 : place + 60]).strip()[:3000]
    return "\n".join(lines).strip(), ""


def _is_closing(line: str) -> bool:
    return len(line) < 45 and line[-1:] != "?" and _whole("closing").match(line.rstrip(" ,.!-–—")) is not None


def _unquoted(line: str) -> str:
    return re.sub(r"^[\s>*]+", "", line).strip()


def _whole(name: str) -> re.Pattern[str]:
    return _words()[name]


@cache
def _words() -> dict[str, re.Pattern[str]]:
    told = tomllib.loads((files("companion.mail.words") / "layout.toml").read_text(encoding="utf-8"))
    headers: dict[str, Any] = told.pop("headers")
    lists = {**told, **{f"headers_{name}": words for name, words in headers.items()}}
    return {name: re.compile(f"(?:{'|'.join(words)})$", re.IGNORECASE) for name, words in lists.items()}
