"""What came of a form: the page's own state beside the answers the person would give."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tests.laboratory.form import Form

State = Mapping[str, tuple[str, str]]
"""What the page holds for each question: as it would be submitted, and as the page shows it."""


@dataclass
class Verdict:
    """The questions of one form by how they came out."""

    form: Form
    right: list[str] = field(default_factory=list)
    missed: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)
    trespassed: dict[str, str] = field(default_factory=dict)
    """Written although it must stay as it was."""
    seconds: float = 0.0
    """From the click to done, for each step."""
    presses: Mapping[str, int] = field(default_factory=dict)
    receipt: tuple[str, ...] = ()
    """What the receipt says that the page does not hold, and the other way round."""

    @property
    def answerable(self) -> int:
        """Questions that the profile can answer."""
        return len(self.right) + len(self.missed) + len([key for key in self.wrong if self.form.right(key)])

    @property
    def written(self) -> int:
        """Judged questions that were written."""
        return len(self.right) + len(self.wrong) + len(self.trespassed)

    @property
    def completion(self) -> float:
        """The share of the answerable ones that are right, in percent."""
        return 100 * len(self.right) / self.answerable if self.answerable else 100.0

    def failures(self) -> dict[str, str]:
        """Every failed key with what happened."""
        kinds = (("missed", self.missed), ("wrong", self.wrong), ("must stay", self.trespassed))
        return {key: f"{kind}: {what}" for kind, found in kinds for key, what in found.items()}


def judge(form: Form, before: State, after: State) -> Verdict:
    """The verdict on every question that the page knows or that an answer is expected of."""
    verdict = Verdict(form)
    for key in dict.fromkeys((*after, *form.expected["answers"])):
        was, now = before.get(key, ("", "")), after.get(key, ("", ""))
        right = form.right(key)
        if key in form.expected["leave"]:
            if now != was:
                verdict.trespassed[key] = now[0]
        elif right and is_right(right, now):
            verdict.right.append(key)
        elif right and now == was:
            verdict.missed[key] = right[0]
        elif right:
            verdict.wrong[key] = f"{now[0]!r} for {right[0]!r}"
    return verdict


def is_right(right: tuple[str, ...], value: tuple[str, str]) -> bool:
    """Whether the value, or what the page calls it, is one of the right answers; "/…/" is an expression."""
    return any(_says(wanted, had) for wanted in right for had in value)


def _says(wanted: str, had: str) -> bool:
    if len(wanted) > 1 and wanted[0] == wanted[-1] == "/":
        return re.fullmatch(wanted[1:-1], had.strip(), re.IGNORECASE) is not None
    return " ".join(wanted.split()).casefold() == " ".join(had.split()).casefold()


def unknown(form: Form, state: State) -> Iterator[str]:
    """Keys that the page has and the expected answers do not speak of."""
    known = {*form.expected["answers"], *form.expected["leave"], *form.expected["any"]}
    return (key for key in state if key not in known)
