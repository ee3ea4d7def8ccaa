"""Every rule wins its examples and leaves its counterexamples, against all other rules."""

import pytest

from companion.mail.classify import read_mail
from companion.mail.expressions import LANGUAGES
from companion.mail.model import OUTCOMES, SURE_ENOUGH, Address, Mail, Outcome, Senders, Verdict
from companion.mail.registry import all_rules
from companion.mail.rule import Sample

EXAMPLES = [(rule.outcome, sample) for rule in all_rules() for sample in rule.examples]
COUNTEREXAMPLES = [(rule.outcome, sample) for rule in all_rules() for sample in rule.counterexamples]


def _read(sample: Sample) -> Verdict:
    sender = Address(address=sample.sender or "jobs@alderpeak.example")
    mail = Mail(sender=sender, subject=sample.subject, text=sample.text, signature="The Alder Peak Team")
    return read_mail(mail, Senders())


def test_every_outcome_has_words_and_an_example_in_every_language() -> None:
    assert [rule.outcome for rule in all_rules()] == list(OUTCOMES)
    for rule in all_rules():
        assert set(rule.words) == set(LANGUAGES), rule.outcome
        assert len(rule.examples) >= len(LANGUAGES), rule.outcome
        assert rule.counterexamples, rule.outcome


@pytest.mark.parametrize(("outcome", "sample"), EXAMPLES)
def test_an_example_gets_its_outcome(outcome: Outcome, sample: Sample) -> None:
    verdict = _read(sample)
    assert verdict.outcome == outcome, verdict
    assert verdict.confidence >= SURE_ENOUGH, verdict
    assert verdict.because


@pytest.mark.parametrize(("outcome", "sample"), COUNTEREXAMPLES)
def test_a_counterexample_does_not_get_the_outcome(outcome: Outcome, sample: Sample) -> None:
    verdict = _read(sample)
    assert verdict.outcome != outcome, verdict
