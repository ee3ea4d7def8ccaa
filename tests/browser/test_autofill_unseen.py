"""Autofill on forms that were held back while it was built."""

import pytest

from tests.laboratory.asserting import assert_filled_as_the_person_would
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms

pytestmark = pytest.mark.browser

_FORMS = [pytest.param(form, id=form.id) for form in forms("unseen_5")]
"""The last group; the earlier ones are measured by `make bench`, for the time that a run of all tests may take."""


@pytest.mark.parametrize("form", _FORMS)
def test_a_form_that_nobody_tuned_on_holds_what_the_person_would_answer(laboratory: Laboratory, form: Form) -> None:
    assert_filled_as_the_person_would(laboratory, form)
