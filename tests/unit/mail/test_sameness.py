"""How a mail is dressed does not change what it says."""

from email.message import EmailMessage

import pytest

from companion.mail.classify import read_mail
from companion.mail.model import Verdict
from companion.mail.parse import parse_mail
from companion.services.mail_senders import mail_senders
from tests.unit.mail.corpus import Case, cases, seen

CASES = [case for case in cases("known") if case.language == "en"][::4]
QUOTED = "\n\nOn Mon, 2 Nov 2026 at 10:00, Ada Muster <ada@person.example> wrote:\n> I would love to interview.\n> Ada"


def _read(content: bytes) -> Verdict:
    return read_mail(parse_mail(content), mail_senders())


def _with_text(case: Case, text: str) -> Verdict:
    return _read(case._replace(text=text).content())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.subject[:30])
def test_the_persons_own_words_quoted_below_say_nothing(case: Case) -> None:
    assert _with_text(case, case.text + QUOTED).outcome == seen(case).verdict.outcome


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.subject[:30])
def test_capitals_say_nothing(case: Case) -> None:
    assert _with_text(case, case.text.upper()).outcome == seen(case).verdict.outcome


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.subject[:30])
def test_html_says_the_same_as_text(case: Case) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = case.sender, case.subject
    paragraphs = "".join(f"<p>{part.replace('&', '&amp;')}</p>" for part in case.text.split("\n\n"))
    message.set_content(f"<html><head><style>p {{color: red}}</style></head><body>{paragraphs}</body></html>", "html")
    verdict = _read(message.as_bytes())
    assert (verdict.outcome, verdict.confidence) == (seen(case).verdict.outcome, seen(case).verdict.confidence)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.subject[:30])
def test_a_mail_passed_on_says_what_it_said(case: Case) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "ada@person.example", f"Fwd: {case.subject}"
    headers = f"From: {case.sender}\nDate: Mon, 9 Nov 2026 at 10:00\nSubject: {case.subject}\nTo: ada@person.example"
    message.set_content(f"---------- Forwarded message ---------\n{headers}\n\n{case.text}")
    verdict = read_mail(parse_mail(message.as_bytes()), mail_senders(), ("ada@person.example",))
    assert verdict.outcome == seen(case).verdict.outcome
    assert verdict.company == seen(case).verdict.company
