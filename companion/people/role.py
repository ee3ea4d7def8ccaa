"""What a title says about somebody: their field, their level, whether they hire, and the words that are only theirs."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from companion.domain.text import fold
from companion.people.role_words import FUNCTIONS, LEVELS, NOT_A_LEVEL, RECRUITERS

Level = Literal["intern", "junior", "mid", "senior", "lead", "manager", "director", "executive"]
LADDER: tuple[Level, ...] = ("intern", "junior", "mid", "senior", "lead", "manager", "director", "executive")


class Role(NamedTuple):
    """A title's meaning. `words` are what is left of it: teams and specialties such as "payments"."""

    functions: frozenset[str]
    level: Level
    recruits: bool
    words: frozenset[str]


def _compiled(words: str) -> re.Pattern[str]:
    alternatives = [word.strip() for word in words.replace("\n", "").split("|") if word.strip()]
    # Scripts without spaces run on after a word, so there the end needs no boundary.
    shapes = [re.escape(fold(word)) + (r"\w*" if word.endswith("*") else "") for word in alternatives]
    bounded = "|".join(shape for shape, word in zip(shapes, alternatives, strict=True) if ord(word[0]) < _UNSPACED)
    unspaced = "|".join(shape for shape, word in zip(shapes, alternatives, strict=True) if ord(word[0]) >= _UNSPACED)
    return re.compile(rf"(?<!\w)(?:{bounded})(?!\w)" + (f"|(?:{unspaced})" if unspaced else ""))


_UNSPACED = 0x3000
_FUNCTIONS = {function: _compiled(words) for function, words in FUNCTIONS.items()}
_LEVELS = tuple((level, _compiled(words)) for level, words in LEVELS)
_RECRUITERS = _compiled(RECRUITERS)
_NOT_A_LEVEL = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, NOT_A_LEVEL), key=len, reverse=True))})(?!\w)")
_SHORTEST_WORD = 4
_EMPTY_WORDS = frozenset(
    """
    and the for with from und der die das des les del dos das von bei chez para pour per avec team department global
    international remote time part full hybrid office junior senior based level mwd all genders group regional national
    manager engineer developer director specialist consultant analyst associate assistant officer executive lead head
    """.split()  # noqa: SIM905 - a list of words
)


@lru_cache(maxsize=20_000)
def read_role(title: str) -> Role:
    """The role that `title` names; a title that says no level is taken for the middle."""
    text = fold(title)
    functions = frozenset(name for name, pattern in _FUNCTIONS.items() if pattern.search(text))
    recruits = _RECRUITERS.search(text) is not None
    words = frozenset(w for w in text.split() if len(w) >= _SHORTEST_WORD and w not in _EMPTY_WORDS)
    return Role(functions, _level(_NOT_A_LEVEL.sub(" ", text)), recruits, words)


def _level(text: str) -> Level:
    for name, pattern in _LEVELS:
        if pattern.search(text):
            return next(level for level in LADDER if level == name)
    return "mid"


def steps_between(one: Level, other: Level) -> int:
    """How many rungs `one` stands above `other`; negative when below."""
    return LADDER.index(one) - LADDER.index(other)
