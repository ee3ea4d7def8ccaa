"""How the wording of a purpose is written down, and how it is read.

A file begins with `name: value` lines; `== de letter formal` begins a text: language, kind, tone. A line of a text is
a sentence. The lines below it that begin with `|` are shorter ways to say it: the first whose facts are known is taken.
A way that begins with `+` is for somebody who has applied already, who is given no other way of that sentence.
A sentence that begins with `?` may be left out; every other must end in a way that needs no fact. An empty line
begins a paragraph. `@how` stands for how the two know each other; greeting and closing come from the tone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from companion.domain.message import Language

Tone = Literal["plain", "formal"]
TONES: tuple[Tone, ...] = ("plain", "formal")

_FACT = re.compile(r"\{(\w+)\}")
_SECTION = re.compile(r"^== ", re.MULTILINE)


@dataclass(frozen=True)
class Way:
    """One way to say a sentence."""

    words: str
    is_after_applying: bool = False

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of the facts in it."""
        return tuple(_FACT.findall(self.words))

    def said(self, facts: Mapping[str, str]) -> str | None:
        """The sentence, None when a fact is missing."""
        return None if set(self.facts) - set(facts) else _FACT.sub(lambda found: facts[found[1]], self.words)


@dataclass(frozen=True)
class Sentence:
    """A sentence with its ways to be said, the fullest first."""

    ways: tuple[Way, ...]
    is_optional: bool = False
    begins_paragraph: bool = False

    def when(self, *, has_applied: bool) -> "Sentence":
        """The sentence with only the ways that are true for somebody who has applied, or has not."""
        after = tuple(way for way in self.ways if way.is_after_applying)
        before = tuple(way for way in self.ways if not way.is_after_applying)
        return replace(self, ways=after if has_applied and after else before)


@dataclass(frozen=True)
class Text:
    """A text in one tone."""

    tone: Tone
    body: str


@dataclass(frozen=True)
class Wording:
    """A purpose in one language. Messages and e-mails share their `letters`; e-mails add the subject."""

    subject: Sentence
    invitations: tuple[Text, ...]
    letters: tuple[Text, ...]


@dataclass(frozen=True)
class Purpose:
    """Why a message is written. `brief` tells a model what it is for."""

    id: str
    label: str
    order: int
    brief: str
    wordings: Mapping[Language, Wording]


def read_purpose(purpose_id: str, written: str) -> Purpose:
    """The purpose that a file of `purposes` writes down; raises `ValueError` or `KeyError` when it is misshapen."""
    head, *sections = _SECTION.split(written)
    said = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    texts: dict[str, str] = {}
    for section in sections:
        name, _, body = section.partition("\n")
        texts[name.strip()] = body
    wordings = {language: _wording(language, texts) for language in Language}
    return Purpose(purpose_id, said["label"], int(said["order"]), said["brief"], wordings)


def sentence_of(line: str, *, begins_paragraph: bool = False) -> Sentence:
    """The sentence that `line` writes down, its ways set apart by `|`."""
    parts = (part.strip() for part in line.removeprefix("?").split("|"))
    ways = tuple(Way(part.removeprefix("+"), is_after_applying=part.startswith("+")) for part in parts)
    return Sentence(ways, is_optional=line.startswith("?"), begins_paragraph=begins_paragraph)


def sentences_of(body: str, *, how: str) -> list[Sentence]:
    """The sentences of a text, with `how` at its place."""
    found: list[Sentence] = []
    begins = True
    for line in re.sub(r"\n\|", " |", body.strip()).splitlines():
        if line.strip():
            found.append(sentence_of(how if line == "@how" else line, begins_paragraph=begins))
        begins = not line.strip()
    return found


def _wording(language: Language, texts: Mapping[str, str]) -> Wording:
    (subject,) = sentences_of(texts[f"{language} subject"], how="")
    invitations, letters = (
        tuple(Text(tone, texts[f"{language} {kind} {tone}"]) for tone in TONES) for kind in ("invitation", "letter")
    )
    return Wording(subject, invitations, letters)
