"""Canonical company names: two spellings of one employer get one key, two employers never do.

Precision comes first. Only what never tells two firms apart is taken away: case, accents, punctuation, a leading
"The", remarks in parentheses and legal forms (`legal_forms.py`). Words such as "Group", "Bank" or a country stay.

Keys are stored with jobs: a change here that gives a name another key needs the stored ones to be made anew.
What two names have to do with each other beyond equal keys says `relation.py`.
"""

import re
import unicodedata
from functools import lru_cache

from companion.domain.text import clean_line
from companion.people.legal_forms import AT_THE_END, AT_THE_START, ATTACHED, NOT_A_FORM_AFTER

_FORMS = frozenset(AT_THE_END)
_LAST_WORDS = frozenset(form[-1] for form in AT_THE_END)
_LONGEST = max(map(len, AT_THE_END))

_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?){1,}[^\W\d_](?![^\W_])\.?")
_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019]")
_NOT_WORD = re.compile(r"[\W_]+")
_VOICED_MARKS = "\u3099\u309a"
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_SAME_WORD = {"&": " and ", "+": " plus ", "@": " at "}
_TRANSLATED_AND = {"und": "and", "och": "and", "og": "and"}


@lru_cache(maxsize=20_000)
def company_key(name: str) -> str:
    """The key of `name`: equal for spellings of one company. Empty only for a name without a visible character."""
    seen = clean_line(name)
    text = _plain(seen) or seen
    without_remarks = _REMARK.sub(" ", text)
    for candidate in (without_remarks, text):
        words = _words(candidate)
        if words:
            return " ".join(_bare(words))
    return text


def _plain(text: str) -> str:
    """No case and no accents; one form for each letter, however it was typed."""
    if text.isascii():
        return text.lower().strip()
    for _ in range(2):  # compatibility forms may unfold to capitals, and capitals to combining marks
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        kept = (c for c in decomposed if not unicodedata.combining(c) or c in _VOICED_MARKS)
        text = unicodedata.normalize("NFC", "".join(kept)).translate(_UNDECOMPOSED)
    return text.strip()


def _words(text: str) -> list[str]:
    if "." in text:
        text = _INITIALS.sub(lambda found: re.sub(r"[.\s]", "", found.group()) + " ", text)
    for sign, word in _SAME_WORD.items():
        text = text.replace(sign, word)
    words = _NOT_WORD.sub(" ", _APOSTROPHES.sub("", text)).split()
    return [_TRANSLATED_AND.get(word, word) for word in words]


def _bare(words: list[str]) -> list[str]:
    """`words` without articles and legal forms at either end; at least one word stays."""
    while True:
        shorter = _without_article(_without_end(_without_start(_detached(words))))
        if shorter == words:
            return words
        words = shorter


def _detached(words: list[str]) -> list[str]:
    """Languages without spaces write the legal form directly at the name."""
    first, last = words[0], words[-1]
    if first.isascii() and last.isascii():
        return words
    for form in ATTACHED:
        if first.startswith(form) and first not in ATTACHED:
            return [first.removeprefix(form), *words[1:]]
        if last.endswith(form) and last not in ATTACHED:
            return [*words[:-1], last.removesuffix(form)]
    return words


def _without_start(words: list[str]) -> list[str]:
    if len(words) > 1 and words[0] in AT_THE_START:
        return words[1:]
    return words


def _without_article(words: list[str]) -> list[str]:
    if len(words) > 1 and words[0] == "the":
        return words[1:]
    if len(words) > 1 and words[-1] == "the":
        return words[:-1]
    return words


def _without_end(words: list[str]) -> list[str]:
    if words[-1] not in _LAST_WORDS:
        return words
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        rest, form = words[:-length], tuple(words[-length:])
        if form in _FORMS and rest[-1] not in NOT_A_FORM_AFTER.get(form[-1], ("and",)):
            return rest
    return words
