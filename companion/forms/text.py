"""What forms call things, made comparable: labels without their decoration, names of controls as words."""

import re
import unicodedata
from functools import lru_cache

from companion.domain.text import fold
from companion.forms.worded import phrases

_MOST = 800  # a longer label is a text to read, not a question in words
_MARKS = re.compile(r"[*✱＊∗●•†]+")
_SIGNS = ((re.compile(r"(?<=[A-Za-z])\+\+"), " plus plus "), (re.compile(r"(?<=\b[A-Za-z])#"), " sharp "))
_REMARKS = "|".join(phrases("labels", "remarks"))
_AT_END = re.compile(rf"(?:^| )(?:{_REMARKS})$")
_AT_START = re.compile(r"^(?:required|mandatory|optional) ")
_IN_PARENTHESES = re.compile(r"[(\[（][^()\[\]（）]*[)\]）]")
_END_OF_QUESTION = re.compile(r"[?？:：;|\n]|\s[-–—]+\s|[.!](?:\s|$)")
_PURPOSES = "|".join(phrases("labels", "purpose"))
_PURPOSE = re.compile(rf" (?:{_PURPOSES})$")
_GENERIC = re.compile("|".join(phrases("labels", "generic")))
_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|\b[0-9a-f]{16,}\b", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEGMENT = re.compile(r"[\[\].:$/|\\#]+|--+")
_WORD = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(r"(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{5,}")
_NUMBERED = re.compile(r"[A-Za-z]{3,}\d{1,3}")
_LINE = re.compile(r"(?i)(line|address|addr|street|adresse|strasse|adres|calle|endereco|indirizzo)[ _-]?([123])\b")


@lru_cache(maxsize=4096)
def said(text: str) -> str:
    """The folded words of a label: no accents, case, punctuation, marks of required fields; said twice, kept once."""
    text = _MARKS.sub(" ", unicodedata.normalize("NFKC", text[:_MOST]))
    for sign, words in _SIGNS:
        text = sign.sub(words, text)
    words = _once(fold(text))
    bare = _AT_START.sub("", _AT_END.sub("", words)).strip()
    return _once(bare or ("" if _AT_END.fullmatch(words) else words))


def _once(words: str) -> str:
    """Of "first name first name" and "first namefirst name" (a visible and a hidden copy) one is kept."""
    letters = words.replace(" ", "")
    half, odd = divmod(len(letters), 2)
    if odd or half < 3 or letters[:half] != letters[half:]:
        return words
    taken, end = 0, 0
    while taken < half:
        taken += words[end] != " "
        end += 1
    return words[:end]


@lru_cache(maxsize=4096)
def variants(text: str) -> tuple[str, ...]:
    """What a label says, from the whole of it to its first clause, "first name" of "First name (as in passport): …"."""
    plain = _IN_PARENTHESES.sub(" ", text[:_MOST])
    found = [said(text), said(plain)]
    parts = [part for part in _END_OF_QUESTION.split(plain) if said(part)]
    found += [said(parts[0])] if parts else []
    found += [_PURPOSE.sub("", found[-1])]
    return tuple(dict.fromkeys(words for words in found if words))


@lru_cache(maxsize=4096)
def is_generic(text: str) -> bool:
    """Whether a label says nothing of what is asked: empty, "Attach", "Your answer", punctuation."""
    words, bare = said(text), said(_IN_PARENTHESES.sub(" ", text[:_MOST]))
    return len(words) < 2 or _GENERIC.fullmatch(words) is not None or _GENERIC.fullmatch(bare or words) is not None


@lru_cache(maxsize=8192)
def segments(name: str) -> tuple[tuple[str, ...], ...]:
    """The words of a control's own name, segment by segment; numbers, hashes and uuids are no words.

    `job_application[first_name]` -> (("job", "application"), ("first", "name")); only lines of an address keep their
    number, as a word.
    """
    bare = _UUID.sub(" ", name[:_MOST])
    found = (_words(segment) for segment in _SEGMENT.split(bare))
    return tuple(words for words in found if words)


def _words(segment: str) -> tuple[str, ...]:
    segment = _LINE.sub(lambda line: f"{line[1]} {'one two three'.split()[int(line[2]) - 1]}", segment)
    pieces = re.split(r"[^\w]+|_+", segment)
    kept = " ".join(piece for piece in pieces if _NUMBERED.fullmatch(piece) or not _MIXED.fullmatch(piece))
    return tuple(fold(word) for word in _WORD.findall(_CAMEL.sub(" ", kept)))
