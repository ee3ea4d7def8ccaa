"""A mail made ready for the rules: its sentences, and which of them only say what may come."""

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from companion.mail.expressions import compiled, languages_of, terms
from companion.mail.model import Mail
from companion.mail.sentences import Sentence, sentences


class Found(NamedTuple):
    """Words of a rule that stand in a sentence."""

    words: str
    sentence: Sentence


class Reading:
    """The text of a mail, folded, a sentence on each line."""

    def __init__(self, mail: Mail) -> None:
        self.subject = sentences(mail.subject)
        self._sentences = sentences(mail.text)
        self.text = "\n".join(one.words for one in self._sentences)
        self._starts = list(accumulate((len(one.words) + 1 for one in self._sentences), initial=0))
        self.heading = "\n".join(one.words for one in self.subject)
        self.languages = languages_of(f"{self.heading} {self.text}")
        self._undecided: dict[int, bool] = {}

    def found(self, pattern: re.Pattern[str]) -> list[tuple[int, Found]]:
        """Where `pattern` stands in the text, with the number of the sentence."""
        places = ((bisect_right(self._starts, match.start()) - 1, match[0]) for match in pattern.finditer(self.text))
        return [(place, Found(words, self._sentences[place])) for place, words in places]

    def is_undecided(self, place: int) -> bool:
        """Whether that sentence only says what may come: a condition on what is decided later, or a maybe."""
        if place not in self._undecided:
            words = self._sentences[place].words
            self._undecided[place] = any(_only_may(language, words) for language in self.languages)
        return self._undecided[place]

    def mentions(self, name: str) -> bool:
        """Whether the text or the subject has words that `words/terms.toml` lists as `name`."""
        return any(
            _term(name, language).search(self.text) or _term(name, language).search(self.heading)
            for language in self.languages
        )


def _only_may(language: str, words: str) -> bool:
    if _term("maybe", language).search(words):
        return True
    conditions = _term("if", language).finditer(words)
    return any(not _term("own_wish", language).match(words, found.end()) for found in conditions)


@cache
def _term(name: str, language: str) -> re.Pattern[str]:
    found = compiled([terms()[language][name]], language)
    assert found is not None
    return found
