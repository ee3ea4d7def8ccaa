"""Everything a question says of itself, made comparable, by how far it can be trusted."""

import re
from dataclasses import dataclass
from functools import cached_property

from companion.domain.form import Block, Question
from companion.forms.expressions import stands_in
from companion.forms.text import is_generic, said, segments, variants
from companion.forms.worded import phrases, table

_NOISE = frozenset(table("labels")["names"]["noise"])
_PART = re.compile("|".join(phrases("labels", "parts")))


@dataclass(frozen=True)
class Evidence:
    """What one question says, its texts folded.

    `block` is the repeated part it stands in; `is_counted` says that there can be several, not just a heading.
    """

    question: Question
    block: Block | None = None
    language: str = "en"
    is_counted: bool = False

    @cached_property
    def autocomplete(self) -> str:
        """The field's token of the autocomplete attribute, empty where it is off or about somebody else's bill."""
        tokens = self.question.autocomplete.casefold().split()
        is_other = {"billing", "fax", "pager", "off", "on", "false", "true", "nope", "none"}.intersection(tokens)
        return "" if is_other or not tokens else tokens[-1]

    @cached_property
    def name_keys(self) -> tuple[str, ...]:
        """Names as one word each, the clearest first: `job_application[first_name]` -> "firstname"."""
        keys = (key for name in self.question.names for key in _keys(segments(name)))
        return tuple(dict.fromkeys(keys))

    @cached_property
    def label(self) -> tuple[str, ...]:
        """The label as a whole, without remarks, its first clause; nothing where it says nothing."""
        return () if is_generic(self.question.label) else variants(self.question.label)

    @cached_property
    def placeholder(self) -> tuple[str, ...]:
        """The placeholder; only asked where there is no label."""
        return () if is_generic(self.question.placeholder) else variants(self.question.placeholder)

    @cached_property
    def description(self) -> tuple[str, ...]:
        """The description's clauses."""
        return () if is_generic(self.question.description) else variants(self.question.description)

    @cached_property
    def group(self) -> tuple[str, ...]:
        """The innermost legend around it, with the label where that is only a part of something ("Month")."""
        groups = [said(group) for group in self.question.groups if not is_generic(group)]
        if not groups:
            return ()
        label = self.label[0] if self.label else ""
        if label and _PART.fullmatch(label):
            return (f"{groups[-1]} {label}",)
        return () if label else (groups[-1], *variants(self.question.groups[-1]))

    @cached_property
    def around(self) -> str:
        """Everything that may forbid a field: label, groups and names, in words."""
        names = (" ".join(" ".join(words) for words in segments(name)) for name in self.question.names)
        return " | ".join((said(self.question.label), *(said(group) for group in self.question.groups), *names))

    @cached_property
    def is_about_others(self) -> bool:
        """Whether somebody else than the person is named: a reference, a manager, a relative."""
        return stands_in(phrases("others", "somebody_else"), self.around)

    @cached_property
    def is_never_answered(self) -> bool:
        """Whether the question is for a password, a bank account or the like, or is one of those by its type."""
        return self.question.type == "password" or stands_in(phrases("others", "never_answered"), self.around)


def _keys(found: tuple[tuple[str, ...], ...]) -> list[str]:
    kept = [tuple(word for word in words if word not in _NOISE) for words in found]
    kept = [words for words in kept if words]
    if not kept:
        return []
    whole = "".join(word for words in kept for word in words)
    return list(dict.fromkeys((whole,)))
