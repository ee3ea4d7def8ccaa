"""Autofill on the forms of the laboratory: the page's own state beside what the person would answer.

What is known to fail stands in `tests/laboratory/known_failures.json`; a failure that is not there fails, and so does
one that is there and no longer happens.
"""

import pytest

from tests.laboratory.asserting import assert_filled_as_the_person_would
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms

pytestmark = pytest.mark.browser

_FORMS = [pytest.param(form, id=form.id) for form in forms("forms") if form.expected["answers"]]


@pytest.mark.parametrize("form", _FORMS)
def test_a_form_holds_what_the_person_would_answer_and_nothing_else(laboratory: Laboratory, form: Form) -> None:
    assert_filled_as_the_person_would(laboratory, form)
