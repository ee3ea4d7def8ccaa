"""Repeated parts of a form: which employment or course of study a question belongs to."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from companion.domain.form import Block, Question
from companion.forms.text import said

_KINDS = {
    "reference": (
        r"references?|referees?|referenz(en)?|references? professionnelles?|referencias?|referenze?|"
        r"referenties?"
    ),
    "education": (
        r"educations?|education histor\w+|schools?|degrees?|academic\w*|universit\w+|stud(y|ies|ium|i|ie|ies)|etudes|"
        r"(aus)?bildung\w*|formations?|formacion\w*|estudios?|formac(ao|oes)|educac\w+|istruzione|"
        r"titol[oi] di studio|"
        r"opleiding(en)?|wyksztalcenie|utbildning|uddannelse|utdanning|vzdelani|schul\w*|diplom\w*|qualifications?"
    ),
    "work": (
        r"(work|job|employment|professional|career|relevant|previous|past)( work)? (experiences?|histor\w+)|"
        r"experiences?|"
        r"employments?|employers?|jobs?|positions?|work ?experiences?|berufserfahrung\w*|berufspraxis|werdegang|"
        r"beschaftigung\w*|arbeitgeber|anstellung\w*|experiences? professionnelles?|emplois?|postes?|experiencias?|"
        r"experiencia (laboral|profesional)|empleos?|experiencia profissional|esperienz[ae]|"
        r"esperienz[ae] lavorativ[ae]|"
        r"werkervaring\w*|loopbaan|doswiadczenie|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|praxe|company"
    ),
    "language": r"languages?|sprach\w*|langues?|idiomas?|linguas?|lingue|tal(en)?|taalkennis|jezyki?|sprak|sprog",
    "certificate": r"certificat\w*|licen[sc]es?|zertifikat\w*|certificad\w*|certificazion\w*|certificeringen",
    "project": r"projects?|projekte?|projets?|proyectos?|projetos?|progett[io]",
    "link": r"links?|web ?sites?|websites?|social (links?|networks?)|urls?",
    "skill": r"skills?|kenntnisse|competences?|habilidades|competenze|vaardigheden",
}
_COMPILED = {kind: re.compile(rf"(?:{words})") for kind, words in _KINDS.items()}
_NUMBERED = re.compile(r"^(?P<words>.*?)[\s#:.(\[-]*(?P<number>\d{1,2})[\s)\]:.]*$")
_SEGMENT = re.compile(r"(?P<words>[A-Za-z][A-Za-z_]*?)s?(?:_attributes)?[\[._-]{1,2}(?P<number>\d{1,6})(?:[\]._:-]|$)")
_AROUND = re.compile(
    r"\b(my|your|the|previous|past|current|most recent|last|latest|add|details?|information|background|section|"
    r"history|"
    r"i?hre?|letzte[rs]?|aktuelle[rs]?|weitere|bisherige|and|und|et|y|e|en|&)\b"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class _Found(NamedTuple):
    kind: str
    key: str = ""


def block_kind(words: str) -> str:
    """What a repeated part is ("work", "education", "language" …), empty where the words name none."""
    text = said(_CAMEL.sub(" ", words))
    bare = " ".join(_AROUND.sub(" ", text).split())
    return text if text in _KINDS else _named(text) or _named(bare)


def _named(text: str) -> str:
    return next((kind for kind, names in _COMPILED.items() if names.fullmatch(text)), "")


def blocks_of(questions: Sequence[Question]) -> list[Block | None]:
    """The block of each question, with indexes from 0 in the order of the page; None outside of blocks."""
    found = [_find(question) for question in questions]
    keys: dict[str, list[str]] = {}
    for block in found:
        if block and block.key not in keys.setdefault(block.kind, []):
            keys[block.kind].append(block.key)
    return [Block(name=block.kind, index=keys[block.kind].index(block.key)) if block else None for block in found]


def _find(question: Question) -> _Found | None:
    if question.block:
        kind = block_kind(question.block.name) or "other"
        return _Found(kind, f"{question.block.name} {question.block.index}")
    return _by_group(question.groups) or _by_name(question.names)


def _by_group(groups: Iterable[str]) -> _Found | None:
    """A numbered legend, the innermost first."""
    for group in reversed(tuple(groups)):
        found = _NUMBERED.match(group.strip())
        if found and (kind := block_kind(found["words"])):
            return _Found(kind, found["number"])
    return None


def _by_name(names: Iterable[str]) -> _Found | None:
    for name in names:
        for found in _SEGMENT.finditer(name):
            if kind := block_kind(found["words"].replace("_", " ")):
                return _Found(kind, found["number"])
    return None


def section_kind(question: Question) -> str:
    """What the nearest heading that names a repeated part says, for forms that ask it only once; empty without one."""
    return next((kind for group in reversed(question.groups) if (kind := block_kind(group))), "")
