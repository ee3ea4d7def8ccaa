"""What a question about the right to work asks, and which way; where two readings compete it is not read at all."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from companion.forms.negation import count_negations, is_turned_question, without_idle
from companion.forms.terms import key
from companion.forms.truth import asked_sentence
from companion.forms.worded import between_words, table

_ABOUT = (
    "sponsor|vis|parrain|patroc|esponsor|work|arbeit|travail|trab|lavor|werk|permi|authori|autori|right|eligib|"
    "berechtig|recht|droit|derech|dirett|diritt|direit|h1b|h 1"
)
_PARENTHESES = re.compile(r"\((?!\W*sponsor\w*\W*\))[^()]*\)|\[[^\[\]]*\]")
_OURS = re.compile(
    r"(?:(?<=[.!?])|^)\s*(?:we|our|unfortunately|please note|note|this (?:role|position|job)|sponsorship is|wir|leider|"
    r"nous|no podemos|n[aã]o (?:oferecemos|podemos)|non (?:offriamo|possiamo)|wij)\b[^.!?]*[.!]",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(now|currently|current|presently|at present|today|derzeit|aktuell|jetzt|zurzeit|actuellement|actualmente|"
    r"atualmente|attualmente|momenteel|nu|ahora|agora|adesso|ora|maintenant|no momento|en este momento)\b"
)
_LATER = re.compile(
    r"\b(future|later|ever|zukunft\w*|kunftig\w*|spater|avenir|futuro|toekomst|plus tard|mas adelante)\b"
)
_FOR = re.compile(r"(in order )?to (be|legally|lawfully|work|obtain)|um\b|pour\b|para\b|per\b|om\b")
_ALSO = re.compile(
    r"\b(and|or|but|und|oder|et|ou|y|o|e|en|of) (are|do|have|can|is|sind|haben|durfen|dispos\w+|etes|avez|esta|"
    r"tiene\w*|tem|sei|hai|ben|heb|mag)\b"
)
_NO = re.compile(r"\b(?:no|kein|keine[ns]?|pas de|geen|nessun|ningun|nenhum) (?:\w+ )?(?:vis|\w*visum)")
_YOU_NOT = re.compile(r"\b(?:[Dd]o|[Ww]ill|[Aa]re|[Ww]ould|[Cc]an|[Hh]ave) you not\b")
_NOT_THEN = r"(not|nor|never|dont|wont|nicht|kein\w*|weder|pas|ne|no|ni|nao|nem|non|niet|geen)"


class Request(NamedTuple):
    """What is asked: may the person work there, do they need help for it, or may they work without any.

    `contrary` says that "yes" would say the opposite; `now` and `later` which times are named.
    """

    about: Literal["right", "help", "both"]
    contrary: bool = False
    now: bool = False
    later: bool = False
    is_visa: bool = False


@lru_cache(maxsize=4_096)
def request_of(label: str) -> Request | None:
    """What the label asks, None where it is not clear enough to answer yes or no."""
    sentence = _asking(label)
    words = _Words(_pattern("idle").sub(" ", without_idle(key(sentence))))
    if _pattern("lacks").search(words.text):
        return _lacking(words)
    about = None if _YOU_NOT.search(sentence) else _about(words)
    if about is None or _is_doubtful(words, about):
        return None
    contrary = _contrary(sentence, words, about)
    if contrary is None:
        return None
    now, later = _NOW.search(words.text) is not None, _LATER.search(words.text) is not None
    return Request(about, contrary, now, later, is_visa=not words.find("sponsor"))


def _asking(label: str) -> str:
    """The sentence that asks, without what stands in parentheses if something remains, and what "we" say beside."""
    bare = _PARENTHESES.sub(" ", label)
    sentence = asked_sentence(bare if len(key(bare).split()) > 1 else label, _ABOUT)
    return _OURS.sub(" ", sentence).strip() or sentence


class _Words:
    """A folded sentence and the parts of it."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())

    def find(self, part: str) -> re.Match[str] | None:
        return _part(part).search(self.text)

    @property
    def needs(self) -> bool:
        """Whether it speaks of needing a visa or permit, or of sponsorship at all; not of having the needed one."""
        return needed_help(self.text) is not None


def names_permit(words: str) -> bool:
    """Whether folded words speak of a permit, which a citizen needs none of."""
    return _part("permit").search(words) is not None


def needed_help(words: str) -> re.Match[str] | None:
    """Where folded words speak of sponsorship, or of a visa or permit that is needed; having the needed one is other.

    "No visa" and "without a visa" speak of needing none.
    """
    if sponsor := _part("sponsor").search(words):
        return sponsor
    text = _part("described").sub(lambda found: " " * len(found[0]), words) if _part("have").search(words) else words
    found = _part("permit").search(words) or _part("visa").search(words)
    is_without = _part("without").search(words) or _NO.search(words)
    return found if _part("need").search(text) or (found and is_without and not _part("have").search(words)) else None


def _about(words: _Words) -> Literal["right", "help", "both"] | None:
    if _without_help().search(words.text):
        rest = _without_help().sub(" ", words.text)
        return "both" if words.find("work") and not _part("need").search(rest) else None
    if not words.needs:
        is_right = words.find("right") and not words.find("visa")
        return ("both" if words.find("unrestricted") else "right") if is_right else None
    if _joined_without().search(words.text) and words.find("right"):
        return "both"
    return "help" if _is_only_help(words) else None


def _is_only_help(words: _Words) -> bool:
    """Whether the right to work is not asked for beside: it is what the help is for, or a part of its name."""
    text = _help_names().sub(" help ", words.text)
    right = _part("right").search(text)
    if right is None:
        return True
    if _FOR.match(text):
        return True
    help_, need = text.find(" help "), _part("need").search(text)
    first = min(place for place in (help_, need.start() if need else -1) if place >= 0)
    return first < right.start() and not _ALSO.search(text[first : right.start() + 1])


def _is_doubtful(words: _Words, about: str) -> bool:
    text = _part("unrestricted").sub(" ", words.text)
    if about == "help":  # "sponsorship to obtain or renew a visa" is help
        text = re.sub(r"\b(to|or|and) (obtain|renew|extend|maintain|transfer|apply for)\w*\b", " ", text)
    return _pattern("doubt").search(text) is not None


def _contrary(sentence: str, words: _Words, about: str) -> bool | None:
    """Which way it turns; a "not" that only says "without help" does not turn it."""
    if about == "both":
        text = _joined_without().sub(" ", _without_help().sub(" ", words.text))
        text = _part("unrestricted").sub(" ", text)
        return is_turned_question(sentence, text)
    return is_turned_question(sentence, words.text)


def _lacking(words: _Words) -> Request | None:
    """What "unauthorized to work" asks: the contrary of the right, where nothing else is said."""
    text = _pattern("lacks").sub(" ", words.text)
    is_plain = not count_negations(text) and not words.needs and not _pattern("doubt").search(text)
    return Request("right", contrary=True) if is_plain else None


@cache
def _part(name: str) -> re.Pattern[str]:
    return between_words(table("right_to_work")["parts"][name])


@cache
def _pattern(name: str) -> re.Pattern[str]:
    listed = table("right_to_work")
    return between_words(listed["doubt"]["lacks"] if name == "lacks" else listed[name]["all"])


@cache
def _help_names() -> re.Pattern[str]:
    """What help is called, with the right to work in its name: "work authorization sponsorship", "work permit"."""
    parts = table("right_to_work")["parts"]
    things = "|".join((*parts["sponsor"], *parts["visa"], *parts["permit"]))
    return between_words((rf"((work|employment|immigration|legal) (authori[sz]ation |permit )?)?(?:{things})",))


@cache
def _without_help() -> re.Pattern[str]:
    parts = table("right_to_work")["parts"]
    things = "|".join((*parts["sponsor"], *parts["visa"], *parts["permit"]))
    return re.compile(rf"(?<!\w){parts['without'][0]} [^.]{{0,80}}?(?<!\w)(?:{things})(?!\w)")


@cache
def _joined_without() -> re.Pattern[str]:
    """The words of "... and will not need sponsorship", behind the right to work."""
    parts = table("right_to_work")["parts"]
    needs = "|".join(parts["need"])
    things = "|".join((*parts["sponsor"], *parts["visa"], *parts["permit"]))
    return re.compile(
        rf"(?<=\w )(?:{parts['joined'][0]}) (?:\w+ ){{0,5}}?{_NOT_THEN}(?!\w) (?:\w+ ){{0,8}}?"
        rf"(?:{needs})(?!\w) .{{0,60}}?(?<!\w)(?:{things})(?!\w)"
    )
