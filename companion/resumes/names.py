"""Names of people: what can be one, how it is usually written, and where it is parted."""

import re
from collections.abc import Sequence

from companion.domain.text import fold
from companion.resumes.headings import section_of
from companion.resumes.places import place_in
from companion.resumes.vocabulary import company_score, degree_score, school_score, title_score

NOT_IN_NAMES = re.compile(r"[\d@:/\\|+=*#<>_]|\bwww\b|https?")
_TITLE_OF_FILE = re.compile(
    r"^(?:curriculum vitae|cv|resume|résumé|lebenslauf|curriculum|currículum(?: vitae)?|curriculo|currículo)$",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    (
        *("van", "von", "der", "den", "de", "da", "di", "do", "dos", "das", "del", "della"),
        *("la", "le", "du", "des", "ten", "ter", "zu", "zur", "al", "el", "bin", "ibn"),
        *("y", "e", "st"),
    )
)  # fmt: skip
_SUFFIXES = re.compile(
    r"(?:,|\s)\s*(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|rn|bsn|msn|cpa|esq|pe|pmp|m\.?sc|b\.?sc|ll\.?m|j\.?d|cfa|cissp)\.?(?=,|\s|$).*$",
    re.IGNORECASE,
)
_ACADEMIC = re.compile(
    r"^(?:(?:prof|dr|dipl\.?-ing|mag|ing|mr|mrs|ms|herr|frau|dott(?:\.ssa)?|avv|m|mme)\b\.?\s+)+", re.IGNORECASE
)


def bare_name(text: str) -> str:
    """The name without academic titles before and letters behind it."""
    text = _ACADEMIC.sub("", _SUFFIXES.sub("", re.sub(r"\s*\([^)]*\)", "", text)).strip(" ,•|–-"))
    family, comma, given = text.partition(", ")
    return f"{given} {family}" if comma and given and len(given.split()) <= 2 and len(family.split()) <= 2 else text


def could_be_name(text: str) -> bool:
    """Whether the text looks like a person's name: two to six capitalized words that mean nothing else."""
    words = text.split()
    if not 2 <= len(words) <= 6 or len(text) > 50 or NOT_IN_NAMES.search(text) or _TITLE_OF_FILE.match(text):
        return False
    if section_of(text) or (text.endswith((".", ",", ";")) and not words[-1][:-1].isupper()):
        return False
    if (
        "," in text
        or title_score(text)
        or company_score(text) > 0
        or degree_score(text) > 1
        or school_score(text) > 1
        or place_in(text)
    ):
        return False
    return all(
        word[0].isupper() or fold(word) in _PARTICLES or word[:2].lower() in {"d'", "d’", "o'"} or not word[0].isascii()
        for word in words
    )


def in_email(text: str, email: str) -> bool:
    """Whether the e-mail address has one of the name's words."""
    local = fold(email.split("@", maxsplit=1)[0]).replace(" ", "")
    words = [fold(word).replace(" ", "") for word in text.split()]
    return bool(local) and sum(len(word) > 2 and (word in local or word[:5] in local) for word in words) >= 1


def proper(name: str) -> str:
    """A name in capitals only as it is usually written; others stay."""
    if not name.isupper():
        return name
    name = " ".join(_dotless(word, name) for word in name.split())
    return " ".join(word.lower() if fold(word) in _PARTICLES else _titled(word) for word in name.split())


def _dotless(word: str, name: str) -> str:
    """The word of a Turkish name with the small letters of its I and İ, where its other letters tell which they are."""
    harmonic = re.search(r"[OU]", word) and not re.search(r"[AEÖÜİ]", word)  # a dotless one goes with these vowels
    if "İ" in name or (re.search("[ŞĞ]", name) and harmonic):
        word = word[:1] + word[1:].replace("I", "ı")
    return word[:1] + word[1:].replace("İ", "i")


def _titled(word: str) -> str:
    return "".join(part[:1].upper() + part[1:].lower() for part in re.split(r"([-'’])", word))


def split_name(name: str, email: str) -> tuple[str, str]:
    """Given and family name where that is certain: two words, a particle between, or the e-mail address parts them."""
    words = name.split()
    if len(words) < 2 or (
        not name.isascii() and not any(character.isalpha() and ord(character) < 0x250 for character in name)
    ):
        return "", ""
    for position in range(1, len(words)):
        if words[position] in _PARTICLES:
            return (" ".join(words[:position]), " ".join(words[position:])) if position <= 2 else ("", "")
    if len(words) == 2:
        return words[0], words[1]
    return _split_by_email(words, email)


def _split_by_email(words: Sequence[str], email: str) -> tuple[str, str]:
    local = [fold(part).replace(" ", "") for part in re.split(r"[._-]", email.split("@", maxsplit=1)[0])]
    if len(local) < 2:
        return "", ""
    for cut in range(1, len(words)):
        family = fold("".join(words[cut:])).replace(" ", "")
        given = fold("".join(words[:cut])).replace(" ", "")
        rest = "".join(local[1:])
        if rest == family and local[0] and given.startswith(local[0]):
            return " ".join(words[:cut]), " ".join(words[cut:])
    return "", ""
