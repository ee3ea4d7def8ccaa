"""The words of all fields, compiled once: which fields do the words of a question name?

Most of the time goes into finding out that a field's words are *not* there. So each expression is looked up by pieces
of text without which it cannot match, and only the few that remain are tried.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import count
from typing import NamedTuple

from companion.forms.field import Field
from companion.forms.filler import FILLER
from companion.forms.needed import needed
from companion.forms.registry import all_fields

_PIECE = 3
_GROUP = re.compile(r"\(\?P<(\w+)>")


class Hit(NamedTuple):
    """A field whose words stand in a text: `words` of it, with what the pattern named."""

    field: Field
    words: str
    found: tuple[tuple[str, str], ...] = ()


class Lexicon:
    """The compiled words of some fields."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._fields = tuple(field for field in fields if field.words)
        self._patterns = tuple(compiled(_all_words(field)) for field in self._fields)

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], list[int]]:
        """Which fields to try for a piece of text, and which to try always."""
        by_piece: dict[str, list[int]] = defaultdict(list)
        always = []
        for place, field in enumerate(self._fields):
            pieces = needed(_source(_all_words(field)), _PIECE)
            for piece in pieces or ():
                by_piece[piece].append(place)
            if pieces is None:
                always.append(place)
        return by_piece, always

    def hits(self, text: str) -> tuple[Hit, ...]:
        """The fields named by `text` (folded), the longest match first."""
        by_piece, always = self._index
        places = set(always)
        for start in range(len(text) - _PIECE + 1):
            places.update(by_piece.get(text[start : start + _PIECE], ()))
        found = [hit for place in sorted(places) if (hit := self._hit(place, text))]
        if len(found) > 1:
            found = [_longest(hit, text) for hit in found]
        return tuple(sorted(found, key=lambda hit: -len(hit.words)))

    def _hit(self, place: int, text: str) -> Hit | None:
        field, pattern = self._fields[place], self._patterns[place]
        if field.whole:
            return _whole(field, pattern, text)
        match = pattern.search(text)
        return Hit(field, match[0], _found(match)) if match and match[0] else None


def _whole(field: Field, pattern: re.Pattern[str], text: str) -> Hit | None:
    """The field's words as the whole text, or as all of it but for words that say nothing."""
    for part in _without_filler(text):
        if match := pattern.fullmatch(part):
            return Hit(field, part, _found(match))
    matches = [match for match in pattern.finditer(text) if match[0]]
    if not matches or not is_filler(_rest(text, matches)):
        return None
    return Hit(field, " ".join(match[0] for match in matches), _found(matches[0]))


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
    return Hit(hit.field, best[0], _found(best))


def _found(match: re.Match[str]) -> tuple[tuple[str, str], ...]:
    return tuple((_plain(name), value) for name, value in match.groupdict().items() if value)


@cache
def lexicon() -> Lexicon:
    """The lexicon of all fields."""
    return Lexicon(all_fields())


@lru_cache(maxsize=4096)
def named_by(text: str) -> tuple[Hit, ...]:
    """The fields that `text` (folded) names, the longest match first."""
    return lexicon().hits(text)


@cache
def compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for any of `words` (expressions themselves), between ends of words."""
    return re.compile(_source(words))


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


@cache
def _source(words: tuple[str, ...]) -> str:
    return rf"(?<!\w)(?:{'|'.join(_named_apart(words))})(?!\w)"


def _named_apart(words: tuple[str, ...]) -> Iterator[str]:
    """The expressions without accents; a group's name may stand in several places, so each gets its own number."""
    places = count()
    for word in words:
        bare = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        yield _GROUP.sub(lambda group: f"(?P<{group[1]}__{next(places)}>", bare.replace("ß", "ss"))


def _plain(group: str) -> str:
    return group.rpartition("__")[0]
