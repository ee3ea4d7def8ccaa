"""What must stay empty stays empty: others' data, documents, signatures, consents, what the person earns."""

import json
from datetime import date
from pathlib import Path

import pytest

from companion.domain.form import Fill, Frame, Option, Question, Scope
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form
from tests.unit.forms.person import PROFILE

LINES = [
    [part.strip() for part in line.split("|")]
    for line in Path(__file__).with_name("left.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NEIGHBOR = Profile.model_validate_json(
    json.dumps(
        {
            **PROFILE.document(),
            "references": [{"name": "Jo Referee", "reference": "Good."}],
            "x-companion": {
                **PROFILE.document()["x-companion"],
                "source": "LinkedIn",
                "driving_license": True,
                "workplace": ["remote", "hybrid"],
                "date_of_birth": "1990-05-01",
                "demographics": {"gender": "Male", "veteran_status": "I am not a protected veteran"},
            },
        }
    )
)


def planned(language: str, label: str, options: tuple[str, ...], profile: Profile) -> Fill:
    asked = Question(
        id="q",
        widget="any",
        kind="choice" if options else "text",
        label=label,
        options=tuple(Option(id=option, label=option) for option in options) or None,
    )
    file = Question(id="file", widget="file", kind="file", label="Resume")
    scope = Scope(index=0, heading="Application", buttons=("Submit application",))
    frame = Frame(url="https://jobs.example/apply", language=language, scopes=(scope,), questions=(asked, file))
    plan = plan_form([frame], Facts(profile=profile, today=date(2026, 11, 20), company="Globex"))
    return next(fill for fill in plan.fills if fill.question == "q")


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[1])
def test_it_is_left_to_the_person(line: list[str]) -> None:
    options = tuple(option.strip() for option in line[2].split(";")) if len(line) > 2 else ()
    for profile in (PROFILE, NEIGHBOR, Profile()):
        fill = planned(line[0], line[1], options, profile)
        assert fill.action == "leave", fill


@pytest.mark.parametrize(
    ("language", "label", "options", "wanted"),
    [
        ("en", "Do you have a driver's license and a car?", "Yes;No", ""),
        ("en", "Can you relocate within 30 days?", "Yes;No", ""),
        ("en", "Start date at current company", "", ""),
        ("en", "Are you opposed to relocating?", "Yes;No", ""),
        ("de", "Ist ein Umzug für dich ausgeschlossen?", "Ja;Nein", ""),
        ("fr", "Refusez-vous de déménager ?", "Oui;Non", ""),
        ("es", "¿Tiene inconveniente en mudarse?", "Sí;No", ""),
        ("pt", "Teria algum problema em se mudar?", "Sim;Não", ""),
        ("it", "Avresti difficoltà a trasferirti?", "Sì;No", ""),
        ("nl", "Is verhuizen een probleem voor je?", "Ja;Nee", ""),
        ("en", "Are you not a veteran?", "Yes;No", ""),
        ("en", "Do you have less than a Bachelor's degree?", "Yes;No", ""),
        ("de", "Wärst du bereit, für die Stelle nach München zu ziehen?", "Ja;Nein", "Ja"),
        ("en", "Is German your mother tongue?", "Yes;No", "Yes"),
        ("en", "Are you a German citizen?", "Yes;No", "Yes"),
        ("en", "Are you a non-EU citizen?", "Yes;No", ""),
        ("en", "Do you have the right to work in the UK?", "Yes - citizen;Yes - visa;No - I require sponsorship", ""),
        (
            "en",
            "Do you have the right to work in Germany?",
            "Yes, EU citizen;Yes, residence permit;No",
            "Yes, EU citizen",
        ),
        ("en", "Your work authorization for France", "I am a citizen;I have a work permit;I need sponsorship", ""),
        ("en", "Notice period (days)", "", "90"),
        ("fr", "Préavis", "", "3 mois"),
        ("de", "Kündigungsfrist", "", "3 Monate"),
        ("nl", "Opzegtermijn", "", "3 maanden"),
        ("fr", "Prétentions salariales annuelles (K€)", "", "85"),
        ("de", "Staatsangehörigkeit", "", "deutsch"),
        ("fr", "Nationalité", "Française;Allemande", "Allemande"),
        ("en", "Are you under 18?", "Yes;No", "No"),
        ("de", "Führerscheinklasse", "", ""),
        ("pt", "Por que você quer mudar de emprego?", "", ""),
        ("en", "Total experience", "0-2 years;3-5 years;6-9 years;10+ years", "10+ years"),
        ("pl", "Czy posiadasz prawo jazdy kat. B?", "Tak;Nie", "Tak"),
        ("en", "Which way of working do you prefer?", "On site;Hybrid;Remote", "Remote"),
    ],
)
def test_a_careful_person_would_answer_so(language: str, label: str, options: str, wanted: str) -> None:
    fill = planned(language, label, tuple(filter(None, options.split(";"))), NEIGHBOR)
    assert (fill.text or ", ".join(fill.options)) == wanted, fill
