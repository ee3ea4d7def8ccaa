"""A page that confirms an application says so in words; a posting, a form or a refusal does not."""

import pytest

from companion.sites.page import Page
from companion.sites.verdict.applied import applied_words

URL = "https://careers.example.com/jobs/7"
FORM = (
    '<form><input name="a"><input name="b" type="email"><input name="c"><textarea></textarea><input type="file"></form>'
)


def said(body: str, url: str = URL, *, is_posting: bool = False) -> str | None:
    return applied_words(Page(url, f"<html><body>{body}</body></html>"), is_posting=is_posting)


@pytest.mark.parametrize(
    "line",
    [
        "Thank you for applying!",
        "Thanks for your application to Example Bread",
        "Your application has been submitted",
        "Application submitted",
        "Your application was sent to Example Bread",
        "We've received your application.",
        "You have successfully applied",
        "Vielen Dank für Ihre Bewerbung!",
        "Deine Bewerbung wurde erfolgreich übermittelt",
        "Wir haben Ihre Bewerbung erhalten.",
        "Merci pour votre candidature",
        "Votre candidature a bien été envoyée",
        "¡Gracias por tu solicitud!",
        "Tu candidatura ha sido enviada correctamente",
        "Tu solicitud se envió correctamente",
        "Sua candidatura foi enviada com sucesso",
        "A tua candidatura foi registada",
        "Obrigado por se candidatar",
        "La tua candidatura è stata inviata",
        "Grazie per la tua candidatura",
        "Je sollicitatie is verzonden",
        "Bedankt voor je sollicitatie!",
    ],
)
def test_a_confirmation_is_known_in_seven_languages(line: str) -> None:
    assert said(f"<h1>{line}</h1><p>We will be in touch.</p>") == line
    assert said(f"<p>{line}</p>") == line


@pytest.mark.parametrize(
    "line",
    [
        "You have already applied for this job",
        "Once your application has been submitted, we will call you.",
        "After you have submitted your application you will hear from us.",
        "Thank you for your interest in Example Bread",
        "Your application was not sent",
        "Your application could not be submitted. Error 12.",
        "Applications received after 1 May are not considered",
        "Apply now",
        "Sie haben sich bereits beworben",
        "Sobald Ihre Bewerbung eingegangen ist, melden wir uns.",
        "Vous avez déjà postulé",
        "Une fois votre candidature envoyée, vous recevrez un courriel.",
        "Ya te has inscrito en esta oferta",
        "Tu solicitud ha sido rechazada",
        "Tu candidatura fue descartada",
        "Sua candidatura foi rejeitada",
        "Você já se candidatou",
        "Hai già inviato la candidatura",
        "Je hebt al gesolliciteerd",
        "Wir freuen uns auf Ihre Bewerbung!",
    ],
)
def test_what_only_sounds_like_it_is_none(line: str) -> None:
    assert said(f"<h1>{line}</h1>") is None
    assert said(f"<p>{line}</p>") is None


def test_a_confirmation_kept_out_of_sight_beside_the_form_does_not_count() -> None:
    assert said(f"{FORM}<div class='success'><h2>Thank you for applying</h2></div>") is None
    assert said(f"{FORM}<div role='dialog'><h2>Your application was sent</h2></div>") == "Your application was sent"


def test_the_text_of_a_posting_is_not_read_for_it() -> None:
    assert said("<h1>Baker</h1><p>Your application has been received by many.</p>", is_posting=True) is None


def test_thanks_count_where_the_address_says_that_it_is_over() -> None:
    thanks = "<h1>Thank you for your interest</h1>"
    assert said(thanks, f"{URL}/thank-you") == "Thank you for your interest"
    assert said(thanks, URL) is None
