"""Autofill on the forms of the laboratory: the page's own state beside what the person would answer.

What is known to fail stands in `tests/laboratory/known_failures.json`; a failure that is not there fails, and so does
one that is there and no longer happens.
"""

from pathlib import Path

import pytest

from tests.browser.journey import Journey
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms
from tests.laboratory.ledger import known_failures

pytestmark = pytest.mark.browser

_FORMS = [pytest.param(form, id=f"{form.group}-{form.id}") for group in ("forms", "unseen") for form in forms(group)]


@pytest.fixture(scope="module")
def laboratory(machine: Journey, tmp_path_factory: pytest.TempPathFactory) -> Laboratory:
    """A machine whose person has a profile and a résumé."""
    return Laboratory(machine, Path(tmp_path_factory.mktemp("resume")))


@pytest.mark.parametrize("form", _FORMS)
def test_a_form_holds_what_the_person_would_answer_and_nothing_else(laboratory: Laboratory, form: Form) -> None:
    if not form.expected["answers"]:
        pytest.skip("no application stands on this page")
    verdict = laboratory.fill(form)
    if not form.expected.get("presses_of_its_own"):
        assert verdict.presses == {"submit": 0, "next": 0, "forged": 0}
    assert verdict.failures().keys() == known_failures(form).keys(), verdict.failures()
    assert not verdict.receipt
