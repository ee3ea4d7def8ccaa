"""Whose words count: the person's own mail, spoofed senders, services that send for employers."""

from companion.mail.classify import read_mail
from companion.mail.model import SURE_ENOUGH, Address, Mail, Senders
from companion.mail.parse import parse_mail

REJECTION = "Thank you for applying to Acme. We have decided to move forward with other candidates."
SENDERS = Senders(domains={"postroom.example": "Postroom"}, templates={"email_application_rejected": "rejected"})


def _content(*headers: str) -> bytes:
    return "\r\n".join([*headers, "From: Acme <jobs@acme.example>", "Subject: Update", "", REJECTION]).encode()


def test_the_persons_own_mail_is_no_news() -> None:
    mail = Mail(sender=Address(address="ada@person.example"), text=REJECTION)
    assert read_mail(mail, Senders(), {"ada@person.example"}).outcome == "other"


def test_a_sender_whose_check_failed_is_asked_about() -> None:
    failed = parse_mail(_content("Authentication-Results: mx.mine.example; dmarc=fail"), provider="mx.mine.example")
    verdict = read_mail(failed, Senders())
    assert verdict.outcome == "rejected"
    assert verdict.confidence < SURE_ENOUGH
    assert "Your mail provider could not confirm the sender" in verdict.because


def test_only_the_topmost_check_of_the_persons_provider_counts() -> None:
    forged = "Authentication-Results: mx.mine.example; dmarc=pass"
    real = "Authentication-Results: mx.mine.example; dmarc=fail"
    assert parse_mail(_content(real, forged), provider="mx.mine.example").verified == "fail"
    assert parse_mail(_content("Authentication-Results: evil.example; dmarc=pass")).verified == "none"
    assert parse_mail(_content(forged), provider="mx.other.example").verified == "none"


def test_a_template_of_a_known_sender_says_the_outcome_in_any_language() -> None:
    link = "https://postroom.example/x?trk=eml-email_application_rejected-1"
    mail = Mail(sender=Address(address="no-reply@mail.postroom.example"), text="Γειά σου", links=(link,))
    assert read_mail(mail, SENDERS).outcome == "rejected"
    stranger = mail.model_copy(update={"sender": Address(address="no-reply@evil.example")})
    assert read_mail(stranger, SENDERS).outcome == "other"


def test_a_service_that_sends_is_never_the_employer() -> None:
    mail = Mail(sender=Address(address="no-reply@postroom.example", name="Postroom"), text=REJECTION)
    assert read_mail(mail, SENDERS).company == "Acme"
    unnamed = mail.model_copy(update={"text": "We have decided to move forward with other candidates."})
    assert read_mail(unnamed, SENDERS).company == ""


def test_two_outcomes_that_are_both_said_are_asked_about() -> None:
    text = (
        "Your application: we would like to invite you to an interview. We regret to inform you that you were rejected."
    )
    assert read_mail(Mail(sender=Address(address="jobs@acme.example"), text=text), Senders()).confidence < SURE_ENOUGH
