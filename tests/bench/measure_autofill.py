"""Autofill on every form of the laboratory, the forms held back apart, and Chromium's own guesses beside.

A question counts as answerable when the profile has its answer, as wrong when anything else is written into it, and as
a trespass when it must stay as it was and did not.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Error as BrowserProblem
from playwright.sync_api import sync_playwright

from tests.bench.figure import Figure
from tests.browser.machine import running_machine
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms
from tests.laboratory.predictions import could_know, predicted, showing_browser
from tests.laboratory.verdict import Verdict, is_right

_GROUPS = ("forms", "unseen", "unseen_later", "unseen_last", "unseen_4", "unseen_5")
"""Known while Autofill was built; held back, one group after the other, each opened once it had been measured."""


def figures() -> Iterator[Figure]:
    """The forms one by one, each group as a whole, and Chromium on the same pages."""
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
