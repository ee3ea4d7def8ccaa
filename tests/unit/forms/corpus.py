"""The forms of the corpus: what their page script would send, and what each question must get."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from companion.domain.form import Fill, FillPlan, Frame, Question
from companion.forms.plan import plan_form
from tests.unit.forms.person import facts

FOLDER = Path(__file__).parents[2] / "corpus" / "forms"
LEFT = "leave"


@dataclass(frozen=True)
class Case:
    """One form; `expected` has the value of each question by "frame/question", or "leave"."""

    name: str
    frames: tuple[Frame, ...]
    expected: Mapping[str, str]
    additions: Mapping[str, int]
    is_application: bool
    about: Mapping[str, Any]

    def plan(self) -> FillPlan:
        """What the engine makes of it."""
        return plan_form(self.frames, facts(**self.about))


def cases() -> list[Case]:
    """Every form of the corpus, in the order of the names."""
    return [_case(path) for path in sorted(FOLDER.glob("*.json"))]


def _case(path: Path) -> Case:
    document = json.loads(path.read_text(encoding="utf-8"))
    about = {key: document[key] for key in ("country", "company", "job_title") if key in document}
    frames = tuple(Frame.model_validate(frame) for frame in document["frames"])
    return Case(
        name=path.stem,
        frames=frames,
        expected=document.get("expected", {}),
        additions=document.get("additions", {}),
        is_application=document["is_application"],
        about=about,
    )


@dataclass(frozen=True)
class Seen:
    """One question of a form: what was expected, and what the plan does."""

    question: Question
    expected: str
    fill: Fill | None

    @property
    def written(self) -> str:
        """What is written without asking; "leave" where nothing is."""
        if self.fill is None or self.fill.action != "fill":
            return LEFT
        return self.fill.text or self.fill.shown

    @property
    def is_right(self) -> bool:
        """Whether it is what it must be."""
        return self.written == self.expected

    @property
    def is_wrong(self) -> bool:
        """Whether something was written that must not be."""
        return self.written not in (LEFT, self.expected)


def seen(case: Case) -> Iterator[Seen]:
    """Every question of the form that something is expected of."""
    fills = {f"{fill.frame}/{fill.question}": fill for fill in case.plan().fills}
    for frame in case.frames:
        for question in frame.questions:
            key = f"{frame.frame}/{question.id}"
            if key in case.expected:
                yield Seen(question, case.expected[key], fills.get(key))
