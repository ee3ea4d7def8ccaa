"""Autofill on forms that were held back while it was built, one group after the other."""

import pytest

from tests.laboratory.asserting import assert_filled_as_the_person_would
from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form, forms

pytestmark = pytest.mark.browser

_FORMS = [
    pytest.param(form, id=form.id)
    for group in ("unseen_last", "unseen_4", "unseen_5")  # the earlier groups are measured by `make bench` alone
    for form in forms(group)
]


@pytest.mark.parametrize("form", _FORMS)
def test_a_form_that_nobody_tuned_on_holds_what_the_person_would_answer(laboratory: Laboratory, form: Form) -> None:
    assert_filled_as_the_person_would(laboratory, form)
