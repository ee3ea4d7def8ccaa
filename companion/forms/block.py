"""Repeated parts of a form: which employment or course of study a question belongs to."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from companion.domain.form import Block, Question
from companion.forms.text import said
from companion.forms.worded import between_words, table

_NUMBERED = re.compile(r"^(?P<words>.*?[^\W\d])[\s#:.(№\[-]*(?P<number>\d{1,2})[\s)\]:.]*$")
_SEGMENT = re.compile(r"(?P<words>[A-Za-z][A-Za-z_]*?)(?:_attributes)?[\[._-]{1,2}(?P<number>\d{1,6})(?:[\]._:-]|$)")
_MOST = 200
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_AROUND = re.compile(
    r"\b(my|your|the|previous|past|current|most recent|last|latest|add|another|additional|details?|information|section|"
    r"background|ihre?|i?hr|letzte[rs]?|aktuelle[rs]?|weitere|bisherige|votre|vos|tu|su|and|und|et|y|e|en)\b"
)


_STRANGE = "other"


_OF_A_PART = between_words(table("blocks")["part"]["words"])


class _Found(NamedTuple):
    kind: str
    name: str
    number: int
    is_counted: bool = False


@lru_cache(maxsize=1024)
def block_kind(words: str, *, numbered: bool = True) -> str:
    """What a repeated part is ("work", "education", "language" …), empty where the words name none."""
    text = said(_CAMEL.sub(" ", words))
    if not text or text in _kinds():
        return text
    bare = " ".join(_AROUND.sub(" ", text).split())
    return _named(text, numbered=numbered) or _named(bare, numbered=numbered)


def _named(text: str, *, numbered: bool) -> str:
    found = (
        kind
        for kind, (words, loose) in _kinds().items()
        if words.fullmatch(text) or (numbered and loose.fullmatch(text))
    )
    return next(found, "")


@cache
def _kinds() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    nothing = ["(?!)"]
    return {
        kind: (re.compile("|".join(part["words"])), re.compile("|".join(part["loose"] or nothing)))
        for kind, part in table("blocks").items()
        if kind != "part"
    }


def blocks_of(questions: Sequence[Question]) -> list[Block | None]:
    """The block of each question, counted from 0 in the order of the page; None outside of blocks."""
    found = [_by_page(question) or _by_group(question.groups) or _by_name(question.names) for question in questions]
    found = _without_lone(found)
    keys: dict[str, list[tuple[str, int]]] = {}
    for block in found:
        if block and (block.name, block.number) not in keys.setdefault(block.kind, []):
            keys[block.kind].append((block.name, block.number))
    return [_counted(block, keys[block.kind]) if block else None for block in found]


def _without_lone(found: list[_Found | None]) -> list[_Found | None]:
    """What is numbered without being known ("Step 2") is only a block where there are several of it."""
    strange = {block for block in found if block and block.kind == _STRANGE}
    lone = {block for block in strange if sum(other.name == block.name for other in strange) == 1}
    return [None if block in lone else block for block in found]


def _counted(block: _Found, keys: Sequence[tuple[str, int]]) -> Block:
    """The page's own count holds where all blocks of the kind have one name; elsewhere their order counts."""
    is_one = block.is_counted and len({name for name, _ in keys}) == 1
    return Block(name=block.kind, index=block.number if is_one else keys.index((block.name, block.number)))


def _by_page(question: Question) -> _Found | None:
    if question.block is None:
        return None
    name = question.block.name
    kind = block_kind(name) or next((kind for group in reversed(question.groups) if (kind := _group_kind(group))), "")
    return _Found(kind or _STRANGE, name, question.block.index, is_counted=True)


def _group_kind(group: str) -> str:
    found = _NUMBERED.match(group.strip()[:_MOST])
    return block_kind(found["words"]) if found else block_kind(group, numbered=False)


def _by_group(groups: Iterable[str]) -> _Found | None:
    """A numbered legend, the innermost first."""
    for group in reversed(tuple(groups)):
        found = _NUMBERED.match(group.strip()[:_MOST])
        if found and (kind := block_kind(found["words"])):
            return _Found(kind, "", int(found["number"]))
    return None


def _by_name(names: Iterable[str]) -> _Found | None:
    for name in names:
        for found in _SEGMENT.finditer(name[:_MOST]):
            if kind := block_kind(found["words"].replace("_", " ")):
                return _Found(kind, "", int(found["number"]))
    return None


def section_kind(question: Question) -> str:
    """What the heading right above says, for forms that ask a part only once; empty where it names no such part.

    Headings of a part's parts ("Dates") are passed over.
    """
    for group in reversed(question.groups):
        if kind := block_kind(group, numbered=False):
            return kind
        if not _OF_A_PART.search(said(group)):
            return ""
    return ""
