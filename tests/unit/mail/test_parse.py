"""Any bytes become a mail: what can be read of it is read, and the rest never raises."""

from datetime import UTC, datetime
from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.mail.classify import read_mail
from companion.mail.model import Senders
from companion.mail.parse import parse_mail

HEAD = b"From: Jobs <jobs@acme.example>\r\nSubject: Hello\r\n"
PIECES = st.sampled_from(
    [
        *(b"From: ", b"Subject: =?x-none?B?!!!?=\r\n", b"Date: 99 Foo\r\n", b"\r\n\r\n", b"--b\r\n", b"--b--\r\n"),
        *(b'Content-Type: multipart/mixed; boundary="b"\r\n', b"Content-Type: text/plain; charset=foo\r\n"),
        *(b"Content-Type: message/rfc822\r\n\r\n", b"Content-Transfer-Encoding: base64\r\n\r\n", b"\xff\xfe\x00"),
        *(b"From: <<a@@b>,;\r\n", b"Content-Type: text/html\r\n\r\n<p>x<blockquote>", b"To: =?utf-8?q?=\r\n", b"(((("),
        *(
            b"Content-Disposition: attachment; filename*=utf-8''%FF\r\n",
            b"> > quoted\r\n",
            b"-- \r\n",
            b"Fwd: From: a\r\n",
        ),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=40), max_size=25).map(b"".join))
def test_no_bytes_at_all_raise(content: bytes) -> None:
    verdict = read_mail(parse_mail(content), Senders())
    assert 0 <= verdict.confidence <= 1


def test_a_message_nested_a_thousand_times_is_survived() -> None:
    inner = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
    assert parse_mail(HEAD + b"".join(inner % (n, n) for n in range(1500))).sender.address == "jobs@acme.example"


def test_an_unknown_charset_is_read_as_far_as_it_goes() -> None:
    mail = parse_mail(HEAD + b"Content-Type: text/plain; charset=x-martian\r\n\r\nGr\xc3\xbc\xc3\x9fe aus Ulm")
    assert mail.text == "Grüße aus Ulm"


def test_windows_1252_in_subject_and_text_is_read() -> None:
    head = b"From: =?windows-1252?Q?M=FCller?= <m@acme.example>\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n"
    mail = parse_mail(head + b"don\x92t worry")
    assert (mail.sender.name, mail.text) == ("Müller", "don’t worry")


def test_broken_base64_loses_only_what_is_broken() -> None:
    content = HEAD + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8gdGhlcmU*"
    assert parse_mail(content).text.startswith("Hello ther")


def test_text_that_only_points_to_the_html_is_not_the_text() -> None:
    message = EmailMessage()
    message["From"] = "jobs@acme.example"
    message.set_content("https://track.acme.example/open?x=1")
    message.add_alternative("<p>We have received your application.</p><p>Zero&#8203;width&nbsp;too</p>", subtype="html")
    mail = parse_mail(message.as_bytes())
    assert mail.text == "We have received your application.\n\nZerowidth too"
    assert "https://track.acme.example/open?x=1" in mail.links


def test_quoted_history_and_signature_are_cut_in_every_language() -> None:
    for attribution, closing in (
        ("On Mon, 2 Nov 2026 at 10:00 Ada <a@b.example> wrote:", "Best regards,"),
        ("Am 02.11.2026 um 10:00 schrieb Ada Muster:", "Mit freundlichen Grüßen"),
        ("Le lun. 2 nov. 2026 à 10:00, Ada a écrit :", "Cordialement,"),
        ("El lun, 2 nov 2026 a las 10:00, Ada escribió:", "Un saludo,"),
        ("Em seg., 2 de nov. de 2026, Ada escreveu:", "Atenciosamente,"),
        ("Il giorno lun 2 nov 2026 Ada ha scritto:", "Cordiali saluti"),
        ("Op ma 2 nov 2026 om 10:00 schreef Ada:", "Met vriendelijke groet,"),
    ):
        text = f"This is what was written to you.\n\n{closing}\nKim\n\n{attribution}\n> old words\n> more"
        mail = parse_mail(HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode())
        assert (mail.text, mail.signature) == ("This is what was written to you.", "Kim"), attribution


def test_the_history_of_outlook_is_cut() -> None:
    text = "Thanks!\r\n\r\nVon: Ada\r\nGesendet: Montag\r\nAn: Jobs\r\nBetreff: Bewerbung\r\n\r\nAlte Worte"
    assert parse_mail(HEAD + b"\r\n" + text.encode()).text == "Thanks!"


def test_a_mail_attached_to_an_empty_one_is_read_itself() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = "a@acme.example", "News", "Mon, 09 Nov 2026 10:00:00 +0100"
    inner.set_content("The inner words of this mail.")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "ada@person.example", "see"
    outer.set_content("fyi")
    outer.add_attachment(inner)
    mail = parse_mail(outer.as_bytes())
    assert (mail.sender.address, mail.subject, mail.text) == ("a@acme.example", "News", "The inner words of this mail.")
    assert mail.date == datetime(2026, 11, 9, 9, tzinfo=UTC)
    assert mail.forwarded_by is not None
    assert mail.forwarded_by.address == "ada@person.example"


def test_a_calendar_part_is_noted() -> None:
    message = EmailMessage()
    message["From"] = "jobs@acme.example"
    message.set_content("See the invitation.")
    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\\, Ada\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    message.add_attachment(calendar.encode(), maintype="text", subtype="calendar")
    invite = parse_mail(message.as_bytes()).invite
    assert invite is not None
    assert (invite.method, invite.summary) == ("REQUEST", "Interview, Ada")
