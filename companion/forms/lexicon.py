"""The words of all fields, compiled once: which fields do the words of a question name?"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from companion.forms.expressions import Expressions, compiled, named
from companion.forms.field import Field
from companion.forms.filler import FILLER
from companion.forms.registry import all_fields


class Hit(NamedTuple):
    """A field whose words stand in a text: `words` of it, with what the pattern named."""

    field: Field
    words: str
    found: tuple[tuple[str, str], ...] = ()


class Lexicon:
    """The words of some fields."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._fields = tuple(field for field in fields if field.words)
        self._expressions = Expressions(_all_words(field) for field in self._fields)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """The fields named by `text` (folded), the longest match first."""
        found = [hit for place in self._expressions.possible(text) if (hit := self._hit(place, text))]
        if len(found) > 1:
            found = [_longest(hit, text) for hit in found]
        return tuple(sorted(found, key=lambda hit: -len(hit.words)))

    def _hit(self, place: int, text: str) -> Hit | None:
        field, pattern = self._fields[place], self._expressions.pattern(place)
        if field.whole:
            return _whole(field, pattern, text)
        match = pattern.search(text)
        return Hit(field, match[0], named(match)) if match and match[0] else None


def _whole(field: Field, pattern: re.Pattern[str], text: str) -> Hit | None:
    """The field's words as the whole text, or as all of it but for words that say nothing."""
    matches = [match for match in pattern.finditer(text) if match[0]]
    if not matches:
        return None
    for part in _without_filler(text):
        if match := pattern.fullmatch(part):
            return Hit(field, part, named(match))
    if not is_filler(_rest(text, matches)):
        return None
    return Hit(field, " ".join(match[0] for match in matches), named(matches[0]))


@lru_cache(maxsize=4096)
def _without_filler(text: str) -> tuple[str, ...]:
    """The text, and what remains when words that say nothing are taken off either end; the longest first."""
    words = text.split()
    first = next((place for place, word in enumerate(words) if not is_filler(word)), 0)
    last = next((place for place, word in enumerate(reversed(words)) if not is_filler(word)), 0)
    spans = ((start, end) for start in range(first + 1) for end in range(last + 1))
    return tuple(" ".join(words[start : len(words) - end]) for start, end in sorted(spans, key=sum))


def _longest(hit: Hit, text: str) -> Hit:
    """The hit with the longest of the field's expressions that match: an expression takes its first alternative."""
    if hit.field.whole:
        return hit
    matches = (compiled((word,)).search(text) for word in _all_words(hit.field))
    best = max((match for match in matches if match), key=lambda match: len(match[0]))
    return Hit(hit.field, best[0], named(best))


@cache
def lexicon() -> Lexicon:
    """The lexicon of all fields."""
    return Lexicon(all_fields())


@lru_cache(maxsize=4096)
def named_by(text: str) -> tuple[Hit, ...]:
    """The fields that `text` (folded) names, the longest match first."""
    return lexicon().hits(text)


def is_filler(text: str) -> bool:
    """Whether the words say nothing of what is asked."""
    return all(word in FILLER or len(word) == 1 or word.isdigit() for word in text.split())


def _rest(text: str, matches: list[re.Match[str]]) -> str:
    parts, end = [], 0
    for match in matches:
        parts.append(text[end : match.start()])
        end = match.end()
    return " ".join((*parts, text[end:]))


def _all_words(field: Field) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for words in field.words.values() for word in words))
