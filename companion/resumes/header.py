"""Whose résumé it is: name, headline and place, from the lines above the first section."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from companion.domain.profile import Place
from companion.resumes.contact import addresses_in, phones_in
from companion.resumes.headings import section_of
from companion.resumes.model import Line, Piece
from companion.resumes.names import NOT_IN_NAMES, bare_name, could_be_name, in_email, proper, split_name
from companion.resumes.places import place_in
from companion.resumes.vocabulary import title_score
from companion.resumes.wrapped import OPEN_END

_PLACE_LABEL = re.compile(
    r"^(?:address|location|adresse|anschrift|wohnort|adresse postale|dirección|morada|endereço|indirizzo|adres|"
    r"residenza|domicile|ort|lieu|city|residence|woonplaats|ubicación)\s*:?\s+",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"^\S+(?:\s+\([^)]+\))?$")
_LABELLED = re.compile(
    r"^(?:name|nombre|nom|nome|naam|vor- und nachname|full name|nom et prénom)\s*:?\s*[\t ]\s*(?P<name>\S.+)$",
    re.IGNORECASE,
)


class Person(NamedTuple):
    """Who it is; `given` and `family` are empty where the split is not certain."""

    name: str
    given: str
    family: str
    label: str
    place: Place | None
    because: tuple[str, ...]


def person_of(lines: Sequence[Line], email: str, *, fallback: Sequence[Line] = ()) -> Person:
    """The person by the lines above the first section, in reading order."""
    because: list[str] = []
    found = _name(lines, email) or _name(fallback, email, sure=True)
    name, why = (proper(found[0].text), found[1]) if found else ("", "name: none found above the first section")
    because.append(why)
    given, family = split_name(name, email)
    if name and not family:
        because.append("given and family name: not certain where one ends; left out")
    place = next((place for line in lines for text in _place_texts(line) if (place := place_in(text))), None)
    if place is not None:
        because.append("location: the line above the first section that names a country, state or postal code")
    label = _label(lines, found[0].text if found else "")
    return Person(name, given, family, label, place, tuple(because))


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """The lines, with addresses and names that were wrapped put together again."""
    largest = max((line.size for line in lines), default=0.0)
    kept: list[Line] = []
    for each in lines:
        line = _one_piece(each) if each.size > 13 and each.size >= 0.87 * largest else each
        before = kept[-1] if kept else None
        if before is None or len(before.pieces) > 1 or len(line.pieces) > 1 or not _wraps(before, line, largest):
            kept.append(line)
            continue
        a, b = before.text, line.text
        parted = a.endswith("-") and b[:1].islower() and before.size > 2 and not _is_address(a + b)
        text = a[:-1] + b if parted else a + b if a.endswith("-") or _is_address(a) else f"{a} {b}"
        piece = before.pieces[0].model_copy(update={"text": text, "right": max(before.right, line.right)})
        kept[-1] = before.model_copy(update={"pieces": (piece,), "top": line.top})
    return kept


def _one_piece(line: Line) -> Line:
    """A name whose words stand far apart."""
    text = " ".join(piece.text for piece in line.pieces)
    if len(line.pieces) == 1 or len(text.split()) > 5 or NOT_IN_NAMES.search(text) or section_of(line.pieces[0].text):
        return line
    return line.model_copy(update={"pieces": (line.pieces[0].model_copy(update={"text": text, "right": line.right}),)})


def _is_address(text: str) -> bool:
    return "@" in text or "/" in text or "www." in text


def _wraps(before: Line, line: Line, largest: float) -> bool:
    a, b = before.text, line.text
    is_name = before.size > 13 and 0.87 * largest <= line.size <= 1.15 * before.size
    if line.opens or line.gap > (2.5 if is_name else 0.5):
        return False
    if is_name and len((a + b).split()) <= 5:
        return not (title_score(b) or _is_address(b))
    if "," in a and place_in(_bare(f"{a} {b}")) and not place_in(_bare(a)) and not place_in(b):
        return True
    token = a.split()[-1]
    if a.endswith("-") and "@" in b and " " not in a + b:
        return True
    is_open = a.endswith(("-", "/")) or ("@" in token and "." not in token.split("@")[1])
    return is_open and _is_address(token) and bool(_TOKEN.match(b)) and not _is_address(b)


def _bare(text: str) -> str:
    """The text without a sign before it."""
    return re.sub(r"^\W+", "", text)


def _place_texts(line: Line) -> list[str]:
    parts = (part for piece in line.pieces for part in re.split(r"\s*[|•·;]\s*|\s{3,}", piece.text))
    texts = [_PLACE_LABEL.sub("", _bare(part)) for part in parts]
    return [text for text in texts if not phones_in(text) or re.search(r"[A-Za-z]{3}", text)]


def _name(lines: Sequence[Line], email: str, *, sure: bool = False) -> tuple[Piece, str] | None:
    """The likeliest name among the pieces: the largest, unless the e-mail address speaks for another."""
    best: tuple[float, Piece, str] | None = None
    largest = max((line.size for line in lines), default=0)
    for number, line in enumerate(lines[:25]):
        labelled = _LABELLED.match(line.text)
        pieces = [line.pieces[0].model_copy(update={"text": labelled["name"]})] if labelled else line.pieces
        for piece in pieces:
            text = bare_name(piece.text)
            if not could_be_name(text):
                continue
            in_mail = in_email(text, email)
            size = 3.0 * (line.size >= 0.87 * largest and largest > 1.5) + (line.size > 1.5)
            weight = (
                size
                + 3.0 * in_mail
                + 3.0 * bool(labelled)
                + max(0, 2 - 0.4 * number)
                + 0.5 * line.bold
                + 0.5 * line.styled
            )
            why = "largest line above the first section" if size >= 3 else "first line that can be a name"
            if (not sure or in_mail) and (best is None or weight > best[0]):
                best = (
                    weight,
                    piece.model_copy(update={"text": text}),
                    f"name: {why}" + (", and in the e-mail address" if in_mail else ""),
                )
    return (best[1], best[2]) if best and best[0] >= 1.5 else None


def _label(lines: Sequence[Line], name: str) -> str:
    """The headline: a line near the name with the words of a job's title."""
    place = next((number for number, line in enumerate(lines) if name and name in line.text), 0)
    for line in lines[place : place + 4]:
        for piece in line.pieces:
            text = piece.text.removeprefix(name).strip(" ,|–-•")
            fits = (
                3 < len(text) < 120
                and not addresses_in(text)
                and not OPEN_END.search(text)
                and not NOT_IN_NAMES.search(text.replace("|", "").replace("/", ""))
                and not text.endswith(".")
            )
            if fits and title_score(text) > 0 and not place_in(text):
                return proper(text) if text.isupper() else text
    return ""
