"""Which fields a question may be, strategy by strategy, the most reliable first."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from companion.forms.evidence import Evidence
from companion.forms.expressions import stands_in
from companion.forms.field import Field
from companion.forms.lexicon import named_by
from companion.forms.registry import all_fields, family_of, field_by_id
from companion.forms.worded import table

STRATEGIES = ("note", "autocomplete", "name", "label", "placeholder", "description", "group", "type")
_SHAPES = (
    ("email", re.compile(r"(?:e\.? ?g\.?:? |z\. ?B\. |ex\.?:? )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("phone", re.compile(r"(?:e\.? ?g\.?:? |z\. ?B\. |ex\.?:? )?\+?[\d() ./x_-]{7,22}")),
)
_SHAPED = frozenset({"contact", "links"})
_ABOUT = {
    "work": "experience",
    "education": "education",
    "language": "languages",
    "link": "links",
    "skill": "skills",
    "certificate": "",
    "project": "",
    "reference": "",
}
_BASICS = frozenset({"names", "contact", "address"})


class Match(NamedTuple):
    """A field that a question may be: by which strategy, and the words that said so."""

    field: Field
    strategy: str
    words: str
    found: Mapping[str, str] = {}

    @property
    def because(self) -> str:
        """The reason, for the person."""
        return f"{_SAYS[self.strategy]} says “{self.words}”: {self.field.label}."


_SAYS = {
    "note": "A note about this site",
    "autocomplete": "The page's autocomplete",
    "name": "The control's name",
    "label": "The label",
    "placeholder": "The placeholder",
    "description": "The description",
    "group": "The heading",
    "type": "The input's type",
    "context": "What stands around it",
}


def matches(evidence: Evidence, strategy: str, notes: Mapping[str, str]) -> list[Match]:
    """The fields that a strategy names and nothing forbids, the clearest first; in a block the block's own fields."""
    found = [match for match in _FIND[strategy](evidence, notes) if is_allowed(match.field, evidence)]
    own = [match for match in found if match.field.within]
    return own or found


def is_allowed(field: Field, evidence: Evidence) -> bool:
    """Whether the question's kind, its block and its words leave the field possible."""
    if evidence.question.kind not in field.kinds:
        return False
    if not _is_at_home(field, evidence):
        return False
    if not field.never and evidence.is_never_answered:
        return False
    return not field.not_if or not stands_in(field.not_if, evidence.around)


def _is_at_home(field: Field, evidence: Evidence) -> bool:
    """Whether the field belongs where the question stands: in a repeated part only what is about that part."""
    block = evidence.block.name if evidence.block else ""
    if field.within:
        return block in field.within
    if evidence.is_counted and block in _ABOUT:
        return family_of(field.id) == _ABOUT[block] or bool(field.never)
    return not block or family_of(field.id) not in _BASICS


def _by_note(evidence: Evidence, notes: Mapping[str, str]) -> Iterator[Match]:
    for name in evidence.question.names:
        field = field_by_id(notes.get(name, ""))
        if field:
            yield Match(field, "note", name)


def _by_autocomplete(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    for field in _by_token().get(evidence.autocomplete, ()):
        yield Match(field, "autocomplete", evidence.autocomplete)


def _by_name(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    """A name says it alone when there is no label, or when it says more than one word that could mean anything."""
    for key in evidence.name_keys:
        for field in _by_key().get(key, ()):
            if not evidence.label or key not in _VAGUE:
                yield Match(field, "name", key)


def _by_label(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    yield from _by_texts("label", evidence.label)


def _by_placeholder(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    """Its words or its shape; beside a label that says nothing known, believed about addresses and links only."""
    text = evidence.question.placeholder.strip()
    shape = next((name for name, pattern in _SHAPES if pattern.fullmatch(text)), "")
    field = field_by_id(shape)
    found = [Match(field, "placeholder", text)] if field else list(_by_texts("placeholder", evidence.placeholder))
    yield from (match for match in found if not evidence.label or family_of(match.field.id) in _SHAPED)


def _by_description(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    if not evidence.label:
        yield from _by_texts("description", evidence.description)


def _by_group(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    yield from _by_texts("group", evidence.group)


def _by_type(evidence: Evidence, _notes: Mapping[str, str]) -> Iterator[Match]:
    """The input's own type; the last resort, so that a surer question for the same keeps it."""
    field = field_by_id({"email": "email", "tel": "phone"}.get(evidence.question.type, ""))
    if field:
        yield Match(field, "type", evidence.question.type)


def _by_texts(strategy: str, texts: tuple[str, ...]) -> Iterator[Match]:
    """Of the first text that names anything."""
    for text in texts:
        hits = named_by(text)
        if hits:
            yield from (Match(hit.field, strategy, hit.words, dict(hit.found)) for hit in hits)


_FIND = {
    "note": _by_note,
    "autocomplete": _by_autocomplete,
    "name": _by_name,
    "label": _by_label,
    "placeholder": _by_placeholder,
    "description": _by_description,
    "group": _by_group,
    "type": _by_type,
}
_VAGUE = frozenset(table("labels")["names"]["vague"])


@cache
def _by_token() -> dict[str, list[Field]]:
    found: dict[str, list[Field]] = {}
    for field in all_fields():
        for token in field.autocomplete:
            found.setdefault(token, []).append(field)
    return found


@cache
def _by_key() -> dict[str, list[Field]]:
    found: dict[str, list[Field]] = {}
    for field in all_fields():
        for name in field.names:
            found.setdefault(name.replace(" ", ""), []).append(field)
    return found
