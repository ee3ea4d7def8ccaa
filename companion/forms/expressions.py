"""Many expressions looked for in one text: only those are tried without whose pieces the text is."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import count

from companion.forms.needed import LEAST, needed

_GROUP = re.compile(r"\(\?P<(\w+)>")


class Expressions:
    """Sets of expressions for folded text, known by their places in the list given."""

    def __init__(self, sets: Iterable[tuple[str, ...]]) -> None:
        self._sets = list(sets)

    @cached_property
    def _index(self) -> tuple[dict[str, list[tuple[str, int]]], list[int]]:
        """The pieces by a few letters in them that are rare, with the sets that need them; and the sets without."""
        needs = [needed(_GROUP.sub("(?:", _bare(word)) for word in words) for words in self._sets]
        common = Counter(start for pieces in needs for piece in pieces or () for start in _starts(piece))
        by_start: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, pieces in enumerate(needs):
            for piece in pieces or ():
                by_start[min(_starts(piece), key=lambda start: (common[start], start))].append((piece, place))
        return dict(by_start), [place for place, pieces in enumerate(needs) if pieces is None]

    def possible(self, text: str) -> list[int]:
        """The places of the sets that may match somewhere in `text`, in order."""
        by_start, always = self._index
        places = set(always)
        spaced = f" {text} "
        for start in _starts(spaced) & by_start.keys():
            for piece, place in by_start[start]:
                if piece in spaced:
                    places.add(place)
        return sorted(places)

    def pattern(self, place: int) -> re.Pattern[str]:
        """The set at a place as one expression, between ends of words."""
        return compiled(self._sets[place])


@lru_cache(maxsize=4096)
def _starts(text: str) -> frozenset[str]:
    """Every few letters in a row of the text."""
    return frozenset([text[start : start + LEAST] for start in range(len(text) - LEAST + 1)])


@cache
def compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for any of `words` (expressions themselves), between ends of words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(_named_apart(words))})(?!\w)")


@cache
def forbidding(words: tuple[str, ...]) -> Expressions:
    """Each of `words` as a set of its own, to be looked for in many texts."""
    return Expressions((word,) for word in words)


def stands_in(words: tuple[str, ...], text: str) -> bool:
    """Whether any of `words` matches somewhere in `text`."""
    each = forbidding(words)
    return any(each.pattern(place).search(text) for place in each.possible(text))


def named(match: re.Match[str]) -> tuple[tuple[str, str], ...]:
    """What the groups of a match found, by the names they were given."""
    return tuple((name.rpartition("__")[0], value) for name, value in match.groupdict().items() if value)


def _named_apart(words: Sequence[str]) -> Iterator[str]:
    """The expressions; a group's name may stand in several places, so each gets its own number."""
    places = count()
    for word in words:
        yield _GROUP.sub(lambda group: f"(?P<{group[1]}__{next(places)}>", _bare(word))


def _bare(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain.replace("ß", "ss")
