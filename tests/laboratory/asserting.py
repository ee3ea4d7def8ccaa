"""What every form of the laboratory must hold after Autofill."""

from tests.laboratory.filling import Laboratory
from tests.laboratory.form import Form
from tests.laboratory.ledger import known_failures

NOTHING = {"submit": 0, "next": 0, "forged": 0}


def assert_filled_as_the_person_would(laboratory: Laboratory, form: Form) -> None:
    """Right where an answer is known, untouched where it must stay, told truly, sent by nobody."""
    verdict = laboratory.fill(form)
    if not form.expected.get("presses_of_its_own"):
        assert verdict.presses == NOTHING
    assert verdict.failures().keys() == known_failures(form).keys(), verdict.failures()
    assert not verdict.receipt
