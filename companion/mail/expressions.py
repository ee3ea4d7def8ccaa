"""The small language in which rules are written: folded words, with `…` and `<names>`.

`…` is a gap of up to seven words of one sentence; `<role>` stands for the words that `words/terms.toml` lists under
that name for the language. All else is a regular expression that matches whole words.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from companion.domain.text import fold

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")

_TELLING = 3
"""So many little words tell the language; with fewer all are tried."""
_GAP = r"(?: \w+){0,7}? "
_NAME = re.compile(r"<(\w+)>")


@cache
def terms() -> dict[str, dict[str, str]]:
    """For each language what the names in angle brackets stand for."""
    return tomllib.loads((files("companion.mail.words") / "terms.toml").read_text(encoding="utf-8"))


def compiled(expressions: Iterable[str], language: str) -> re.Pattern[str] | None:
    """One pattern for whole words that finds any of `expressions`; None when there are none."""
    each = [_regex(expression, language) for expression in expressions]
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)") if each else None


def _regex(expression: str, language: str) -> str:
    known = terms()[language]
    return _NAME.sub(lambda name: f"(?:{known[name[1]]})", expression).replace(" … ", _GAP)


def languages_of(words: str) -> tuple[str, ...]:
    """The languages in which folded text is written, by its little words; English too, which stands between others."""
    little = words.split()[:400]
    counts = {language: sum(map(_little()[language].__contains__, little)) for language in LANGUAGES}
    most = max(counts.values())
    if most < _TELLING:
        return LANGUAGES
    return tuple(language for language in LANGUAGES if language == "en" or counts[language] * 3 >= max(most, 2))


@cache
def _little() -> dict[str, frozenset[str]]:
    return {language: frozenset(fold(terms()[language]["little"]).split()) for language in LANGUAGES}
