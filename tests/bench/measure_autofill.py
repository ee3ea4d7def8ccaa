"""Autofill on every form of the laboratory, the forms held back apart; the plan alone; Chromium's own guesses beside.

A question counts as answerable when the profile has its answer, as wrong when anything else is written into it, and as
a trespass when it must stay as it was and did not.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Error as BrowserProblem
from playwright.sync_api import sync_playwright

from companion.domain.form import Block, Frame, Option, Question, Scope
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form
from tests.bench.figure import Figure, timed
from tests.browser.machine import running_machine
from tests.fakes import NOON
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms
from tests.laboratory.predictions import could_know, predicted, showing_browser
from tests.laboratory.resume import profile
from tests.laboratory.verdict import Verdict, is_right

_GROUPS = ("forms", "unseen", "unseen_later", "unseen_last")
"""Known while Autofill was built; held back, one group after the other, each opened once it had been measured."""


def figures() -> Iterator[Figure]:
    """The plan for 60 questions, then the forms one by one, each group as a whole, and Chromium on the same pages."""
    yield Figure("plan for 60 questions", timed(_plan, 40, warm=2), budget=10, judge="p95")
    guesses = _guesses()
    with tempfile.TemporaryDirectory() as folder:
        home, user = Path(folder) / "home", Path(folder) / "profile"
        with running_machine(home, user) as machine:
            laboratory = Laboratory(machine, Path(folder))
            for group in _GROUPS:
                yield from _group(
                    group, [laboratory.fill(form) for form in forms(group) if form.expected["answers"]], guesses
                )


def _group(name: str, verdicts: Sequence[Verdict], guesses: Mapping[Form, Mapping[str, str]]) -> Iterator[Figure]:
    for verdict in verdicts:
        missed, wrong, trespasses = len(verdict.missed), len(verdict.wrong), len(verdict.trespassed)
        counted = f"{missed} missed, {wrong} wrong, {trespasses} trespasses"
        yield Figure(f"{name}: {verdict.form.id}: {counted}", [verdict.completion], unit="%")
    answerable = sum(verdict.answerable for verdict in verdicts)
    written = sum(verdict.written for verdict in verdicts)
    right = sum(len(verdict.right) for verdict in verdicts)
    wrong = sum(len(verdict.wrong) for verdict in verdicts)
    trespasses = sum(len(verdict.trespassed) for verdict in verdicts)
    differing = sum(len(verdict.receipt) for verdict in verdicts)
    yield Figure(
        f"{name}: missed or wrong of {answerable} answerable", [100 - 100 * right / answerable], unit="%", budget=7
    )
    yield Figure(f"{name}: wrong of {written} written", [100 * wrong / written], unit="%", budget=1)
    yield Figure(f"{name}: written though it must stay", [trespasses], unit="", budget=0)
    yield Figure(f"{name}: the receipt differs from the page", [differing], unit="", budget=0)
    yield Figure(f"{name}: submitted or taken to the next step", [sum(map(_pressed, verdicts))], unit="", budget=0)
    yield Figure(
        f"{name}: from the click to done", [verdict.seconds for verdict in verdicts], unit="s", budget=5, judge="p95"
    )
    yield from _beside_chromium(name, verdicts, guesses)


def _pressed(verdict: Verdict) -> int:
    return 0 if verdict.form.expected.get("presses_of_its_own") else sum(verdict.presses.values())


def _beside_chromium(
    name: str, verdicts: Iterable[Verdict], guesses: Mapping[Form, Mapping[str, str]]
) -> Iterator[Figure]:
    asked = theirs = ours = wrong = trespasses = 0
    for verdict in (verdict for verdict in verdicts if guesses[verdict.form]):
        form, guess = verdict.form, guesses[verdict.form]
        keys = could_know(form)
        right = [key for key in keys if key in guess and is_right(form.right(key), (guess[key], guess[key]))]
        asked, theirs, ours = asked + len(keys), theirs + len(right), ours + len(set(keys) & set(verdict.right))
        wrong += len([key for key in guess if form.right(key) and key not in right])
        trespasses += len([key for key in guess if key in form.expected["leave"]])
    what = f"{name}: {asked} names and addresses"
    yield Figure(f"{what}: ours right", [100 * ours / asked], unit="%")
    yield Figure(
        f"{what}: Chromium's guesses right ({wrong} wrong, {trespasses} trespasses)", [100 * theirs / asked], unit="%"
    )


def _guesses() -> Mapping[Form, Mapping[str, str]]:
    """Empty for a page whose controls do not carry their key, as its own script holds the state."""
    found = {}
    with sync_playwright() as playwright, showing_browser(playwright) as context:
        for form in (form for group in _GROUPS for form in forms(group)):
            try:
                found[form] = predicted(context, form)
            except BrowserProblem:
                found[form] = {}
    return found


_LABELS = (
    "First name", "Last name", "Email", "Phone", "Street address", "City", "State", "Zip code", "LinkedIn profile",
    "Website", "Are you legally authorized to work in the United States?", "Will you require visa sponsorship?",
    "Desired salary", "Notice period", "When could you start?", "How did you hear about us?", "Why this job?",
    "How many years of experience do you have with Python?", "Are you willing to relocate?", "What do you read?",
)  # fmt: skip


def _plan() -> object:
    return plan_form([_FRAME], _FACTS)


def _question(number: int) -> Question:
    label = _LABELS[number % len(_LABELS)]
    isa = label.startswith(("Are", "Will"))
    options = (Option(id="1", label="Yes"), Option(id="2", label="No")) if isa else None
    block = Block(name="work experience", index=number // len(_LABELS)) if number >= len(_LABELS) else None
    return Question(
        id=str(number), widget="select" if isa else "text", kind="choice" if isa else "text", label=label,
        options=options, block=block, names=(f"field_{number}",),
    )  # fmt: skip


_FRAME = Frame(
    url="https://jobs.example/apply",
    scopes=(Scope(index=0, heading="Apply for this job", buttons=("Submit application",)),),
    questions=tuple(_question(number) for number in range(60)),
)
_FACTS = Facts(profile=Profile.model_validate(profile()), today=NOON.date(), country="US", company="Ferndale")
