"""Words kept beside the code, one TOML file a family in `forms/words/`: expressions for folded text, per language."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from companion.domain.form import Answer, Kind
from companion.domain.text import fold
from companion.forms.facts import Facts
from companion.forms.field import ANY, Asked, Field

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "cs")


@cache
def table(name: str) -> Mapping[str, Mapping[str, Any]]:
    """The file `words/<name>.toml`."""
    return tomllib.loads((files(__package__) / "words" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def patterns(name: str, part: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the part of a file calls things, each with an expression for its words, between ends of words."""
    return tuple((meaning, between_words(words)) for meaning, words in table(name)[part].items())


@cache
def phrases(name: str, part: str) -> tuple[str, ...]:
    """All expressions of the part of a file, of every language."""
    return tuple(phrase for listed in table(name)[part].values() for phrase in listed)


def between_words(words: Iterable[str]) -> re.Pattern[str]:
    """One expression for any of the words, each an expression itself."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


def worded(family: str) -> Callable[..., Field]:
    """A maker of the family's fields: what they are called and by which words they are known stands in its file."""

    def make(
        field_id: str,
        answer: Callable[[Facts, Asked], Answer | None],
        *,
        kinds: frozenset[Kind] = ANY,
        never: str = "",
    ) -> Field:
        said = table(family)[field_id]
        return Field(
            id=field_id,
            label=said["label"],
            answer=answer,
            autocomplete=tuple(said.get("autocomplete", ())),
            names=tuple(said.get("names", ())),
            words={language: tuple(map(_spelled, said[language])) for language in LANGUAGES if language in said},
            not_if=(
                *(phrases("others", "somebody_else") if said.get("not_of_others") else ()),
                *said.get("not_if", ()),
            ),
            within=tuple(said.get("within", ())),
            kinds=kinds,
            never=never,
            whole=said.get("whole", False),
            once=said.get("once", False),
            examples=tuple(said.get("examples", ())),
            counterexamples=tuple(said.get("counterexamples", ())),
        )

    return make


def _spelled(expression: str) -> str:
    """The expression with "{language}" as the name of any language, which is then what it found."""
    return expression.replace("{language}", f"(?P<language>{_language_names()})") if "{l" in expression else expression


@cache
def _language_names() -> str:
    names = {fold(name) for listed in table("language_names")["names"].values() for name in listed}
    return _by_beginnings(sorted(filter(str.isascii, names)))


def _by_beginnings(words: Sequence[str]) -> str:
    """One expression for any of the words (sorted), those with the same first letters together: a search is quicker."""
    parts = []
    for first, group in groupby(words, key=lambda word: word[:1]):
        rest = [word[1:] for word in group]
        parts.append(first + (_by_beginnings(rest) if len(rest) > 1 else re.escape(rest[0])) if first else "")
    longest_first = sorted(parts, key=lambda part: part == "")
    return f"(?:{'|'.join(longest_first)})"


def left(_facts: Facts, _asked: Asked) -> Answer | None:
    """No answer: the question is recognised in order to be left."""
    return None
