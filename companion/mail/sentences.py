"""A mail's text as sentences: each as it was written, and folded for the rules."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from companion.domain.text import fold

_END = re.compile(r"(?<=[.!?…;:])[\"”»)]?\s+(?=[\"“«(¿¡*•–-]*[^\W_])|(?<=[。！？])")
_WRAPPED = 45
_MOST = 400


class Sentence(NamedTuple):
    """One sentence: `said` as it stands, `words` without case, accents and punctuation."""

    said: str
    words: str
    is_question: bool = False


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text` in order; lines that a program has wrapped are joined first."""
    found = []
    for paragraph in _unwrapped(text.splitlines()):
        for said in _END.split(paragraph):
            words = fold(said)
            if words:
                found.append(Sentence(said.strip(), words, said.rstrip().endswith("?")))
        if len(found) > _MOST:
            break
    return tuple(found[:_MOST])


def _unwrapped(lines: list[str]) -> Iterator[str]:
    """Lines joined where one goes on in the next: a long one without an end, followed by a lower-case letter."""
    held = ""
    for raw in lines:
        line = raw.strip()
        goes_on = bool(held) and bool(line) and held[-1:] not in ".!?:;。" and _continues(held, line)
        if goes_on:
            held = f"{held} {line}"
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _continues(held: str, line: str) -> bool:
    last = held.rpartition("\n")[2]
    return line[0].islower() or (len(last) >= _WRAPPED and line[0].isalnum())
