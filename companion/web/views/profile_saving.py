"""Saving what was typed into the profile's form: what is kept, what clashes with another tab, and how that is told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from companion.domain.profile_values import Document
from companion.web.views.merge import digest, merge
from companion.web.views.profile_form import StateView, labels_of
from companion.web.views.profile_units import Problem, Units, typed_units, units_of, write


@dataclass(frozen=True)
class Saving:
    """The document to keep, and what stays open. `base` holds the marks of what the form began from."""

    document: Document
    base: Mapping[str, str]
    typed: Units
    problems: tuple[Problem, ...]
    clashes: tuple[str, ...]
    changed_elsewhere: bool

    @property
    def is_whole(self) -> bool:
        """Whether everything could be kept."""
        return not self.problems and not self.clashes

    def is_open(self, unit: str) -> bool:
        """Whether something of this unit could not be kept."""
        return unit in self.clashes or any(problem.unit == unit for problem in self.problems)


def saving_of(document: Document, typed: Mapping[str, str], base: Mapping[str, str]) -> Saving:
    """What comes of a form; the unit that `typed` names under `mine` is the person's word in a clash."""
    stored, mine = units_of(document), typed_units(typed)
    insisted = typed.get("mine", "")
    if insisted in stored:
        base = {**base, insisted: digest(stored[insisted])}
    merged = merge(base, mine, stored)
    wanted = {name: value for name, value in merged.values.items() if name not in merged.clashes}
    written = write(document, typed, wanted)
    return Saving(
        document=written.document,
        base=base,
        typed=mine,
        problems=tuple(written.problems),
        clashes=tuple(merged.clashes),
        changed_elsewhere=typed.get("seen", seen_mark(document)) != seen_mark(document),
    )


def marks_after(saving: Saving, stored: Units, *, redrawn: str = "") -> str:
    """The marks for the form as it stands on the screen; the list called `redrawn` shows what is stored.

    A field that shows something else than what is stored keeps the mark of what it shows: not touched, it gives way.
    """
    marks = {name: digest(value) for name, value in saving.typed.items()}
    marks |= {problem.unit: digest(stored[problem.unit]) for problem in saving.problems}
    marks |= {name: saving.base[name] for name in saving.clashes if name in saving.base}
    if redrawn:
        marks[redrawn] = digest(stored[redrawn])
    return json.dumps(marks)


def state_view(saving: Saving, now: datetime) -> StateView:
    """What is told about it."""
    return StateView(
        message=f"Saved {now.astimezone():%H:%M}" if saving.is_whole else "Saved, but for:",
        problems=saving.problems,
        clashes=labels_of(saving.clashes),
        changed_elsewhere=saving.changed_elsewhere,
    )


def marks_of(units: Units) -> str:
    """The marks of what a form was filled with."""
    return json.dumps({name: digest(value) for name, value in units.items()})


def read_marks(text: str) -> Mapping[str, str]:
    """The marks that a form sent back; none when they are no JSON."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return {str(name): str(mark) for name, mark in found.items()} if isinstance(found, dict) else {}


def seen_mark(document: Document) -> str:
    """A mark of the whole document, by which a tab knows whether another one changed it."""
    return digest(json.dumps(dict(document), sort_keys=True))
