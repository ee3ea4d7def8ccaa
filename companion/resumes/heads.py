"""The names at the head of an entry: its lines cut into parts, and the place among them set apart."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from companion.domain.text import fold
from companion.resumes.dates import is_now, without_length
from companion.resumes.leaning import is_department
from companion.resumes.model import Line
from companion.resumes.places import country_of, place_in, region_country
from companion.resumes.vocabulary import company_score, school_score, title_score

_STRONG = re.compile(
    r"\s*(?:\t|\s\|\s|\||\s·\s|\s•\s|\s[-–—]\s|\s—|\s@\s|\s::\s|\s/\s(?=[A-ZÀ-Þ])|(?i:(?<!gpa)(?<!note)(?<!nota)"
    r"(?<!voto)(?<!grade)(?<!media)(?<!média)(?<!mention)(?<!cijfer)(?<!score)):\s(?=[^\d\s]))\s*"
)
"""What parts two names; a colon does, but not behind the word for a grade."""
_AT = re.compile(r"\s(?:at|bei|chez|beim|presso|bij)\s(?=[\"„A-ZÀ-Þ])")
_COMMA = re.compile(r",\s+")
_LEGAL = re.compile(
    r"^(?:inc|llc|ltd|limited|gmbh|ag|corp|plc|co|s\.?a\.?|s\.?l\.?|s\.?r\.?l|p\.?c|p\.?a|llp|pllc|b\.?v|l\.?p|e\.?v)\b\.?$",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"^(?:fully )?(?:remote|hybrid|on-?site|homeoffice|home office|télétravail|teletrabajo|remoto|thuiswerk)\b.{0,25}$",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\(?\b(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd|permanent|"
    r"temporary|contract|"
    r"festanstellung|befristet|jornada completa|tempo pieno|tempo indeterminato|fulltime|parttime)\)?$",
    re.IGNORECASE,
)

_OWN_KIND = re.compile(r"\(?(?:freelance|self[- ]employed)\)?", re.IGNORECASE)


Look = tuple[float, bool, bool]
"""The height of a name's letters, whether they are bold, and whether they are italic."""


class Name(NamedTuple):
    """One part of a head: its text, whether it is bold, and whether it stands alone in its piece at the right.

    `look` is the height of its letters, bold and italics, so that names of one kind can be compared.
    """

    text: str
    strong: bool
    line: int
    aside: bool
    look: Look = (0.0, False, False)


class Head(NamedTuple):
    """The parts that may be names, and the place, empty when there is none."""

    names: tuple[Name, ...]
    place: str
    place_look: Look | None = None


def head_of(lines: Sequence[Line], *, guess: bool = True, towns: frozenset[str] = frozenset()) -> Head:
    """The head's parts; the place is what names a country or state, is remote, or, as a guess, a short rest.

    `towns` (folded) are known to be such from elsewhere in the file.
    """
    names = [name for number, line in enumerate(lines) for name in _names(line, number)]
    names = [name for name in names if not is_now(name.text) and without_length(name.text).strip(" ()")]
    names = [name for name in names if not _KIND.fullmatch(name.text) and not _is_own_kind(name, names)]
    places = [name for name in names if is_place(name.text) or (len(names) > 1 and fold(name.text) in towns)]
    if not places and len(names) > 2:
        places = [name for name in names[1:] if "," in name.text and place_in(name.text)]
    if guess and not places and len(names) > 2:
        candidates = [name for name in names[:3] if may_be_place(name, names) and (name.aside or name is not names[0])]
        places = [name for name in candidates if name.aside][:1] or candidates[-1:]
    if places and (len(names) <= 2 or places[0] is names[0]) and places[0].text.count(",") > 1:
        return _with_place_behind(names, towns)
    if places:
        names = [name for name in names if name not in places]
        return Head(tuple(names), places[0].text, places[0].look)
    return _with_place_behind(names, towns)


def _is_own_kind(name: Name, names: Sequence[Name]) -> bool:
    """Whether "Freelance" only says how one worked for the firm before it, rather than being who one worked for."""
    before = [other for other in names[: names.index(name)] if other.line == name.line]
    elsewhere = [other for other in names if other.line != name.line and not other.aside]
    return bool(_OWN_KIND.fullmatch(name.text) and before and elsewhere)


def _with_place_behind(names: list[Name], towns: frozenset[str]) -> Head:
    """For example "St. Aldric Hospital, Leeds, UK": the place at the end of a part."""
    for position, name in enumerate(names):
        tokens = _COMMA.split(name.text)
        for cut in range(1, len(tokens)):
            tail = ", ".join(tokens[cut:])
            is_town = fold(tail) in towns
            if len(tokens[cut:]) <= 3 and (is_town or is_place(tail) or (len(tokens[cut:]) == 2 and place_in(tail))):
                rest = name._replace(text=", ".join(tokens[:cut]))
                return Head((*names[:position], rest, *names[position + 1 :]), tail)
    return Head(tuple(names), "")


def is_place(text: str) -> bool:
    """Whether the text is a place beyond doubt: with its country or state, or remote work."""
    if _REMOTE.match(text):
        return True
    if country_of(text) or (region_country(text) and not text.isupper()):
        return True
    tokens = _COMMA.split(text)
    if (
        _LEGAL.match(tokens[0])
        or not 2 <= len(tokens) <= 4
        or title_score(tokens[0])
        or company_score(tokens[0])
        or school_score(tokens[0])
        or is_department(tokens[0])
    ):
        return False
    return place_in(text) is not None


def may_be_place(name: Name, beside: Sequence[Name] = ()) -> bool:
    """Whether the name can be a town: few words with capitals that say nothing else, and not set apart in bold."""
    shares = any(other.strong and other is not name and other.line == name.line for other in beside)
    words = name.text.replace(",", " ").split()
    speaks = title_score(name.text) or company_score(name.text)
    return (
        not speaks
        and (not name.strong or name.aside or shares)
        and not name.text.endswith(".")
        and len(words) <= 4
        and all(word[:1].isupper() or len(word) < 4 for word in words)
    )


def _names(line: Line, number: int) -> list[Name]:
    names: list[Name] = []
    for position, piece in enumerate(line.pieces):
        for text, strong in _parted(piece.text, piece.strong):
            for part in _STRONG.split(text):
                look = (round(line.size, 1), strong, bool(piece.slanted) and part.strip() in piece.slanted)
                names.extend(
                    Name(_tidy(half), strong, number, aside=position > 0, look=look)
                    for half in _AT.split(part)
                    if _tidy(half)
                )
    return names


def _tidy(text: str) -> str:
    text = re.sub(r"^[\s,;:·|–—-]+|(?:\s[–—-]|[\s,;:·|–—])+$", "", text)
    return text[1:-1].strip() if text.startswith("(") and text.endswith(")") else text


def _parted(text: str, strong: str) -> list[tuple[str, bool]]:
    """The text cut where bold begins and ends."""
    if not strong or strong not in text or len(strong) < 3:
        return [(text, bool(strong))]
    before, _, after = text.partition(strong)
    if fold(before + after) == "":
        return [(text, True)]
    return [(part, is_strong) for part, is_strong in ((before, False), (strong, True), (after, False)) if _tidy(part)]


def town_behind(text: str) -> tuple[str, str]:
    """For example "Armorlink, Rennes" in two; the second is empty when it can be no town."""
    name, comma, town = text.rpartition(", ")
    words = town.split()
    speaks = title_score(town) or company_score(town) or school_score(town) or _LEGAL.match(town) or "&" in town
    if (
        not comma
        or speaks
        or not 1 <= len(words) <= 3
        or not all(word[:1].isupper() or len(word) < 4 for word in words)
    ):
        return text, ""
    return (name, town) if len(name) > 2 else (text, "")


def comma_halves(text: str) -> list[tuple[str, str]]:
    """Each way to cut a part at one of its commas, a legal form staying with its name."""
    tokens = _COMMA.split(text)
    cuts = [cut for cut in range(1, len(tokens)) if not _LEGAL.match(tokens[cut])]
    return [(", ".join(tokens[:cut]), ", ".join(tokens[cut:])) for cut in cuts]
