"""Questions about the right to work, as forms of many countries put them, are answered the way they turn, or left.

Each line of `rights.txt` has what the question asks: R(ight), H(elp), B(oth: right without help), "+" as it is put or
"-" the other way round, "." where the person must answer. What is right follows from that and from who is asked.
"""

from datetime import date
from pathlib import Path

import pytest

from companion.domain.form import Fill, Frame, Option, Question, Scope
from companion.domain.profile import Profile
from companion.forms.facts import Facts
from companion.forms.plan import plan_form
from companion.forms.right_to_work import request_of

LINES = [
    line.split(maxsplit=1)
    for line in Path(__file__).with_name("rights.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
HERE = ("US", "DE", "GB", "FR", "ES", "PT", "BR", "IT", "NL", "CA", "CH", "BE", "IE", "MX", "AT", "PL", "AR", "AU")
OPTIONS = (("Yes", "No"), ("Sim", "Não"), ("Yes, I do", "No, I do not"))
FREE = {"authorized": True, "sponsorship_required": False}
LATER = {"authorized": True, "sponsorship_required": False, "sponsorship_later": True}
NEEDS = {"authorized": False, "sponsorship_required": True}
BARRED = {"authorized": False}
PERMIT_HELD = {"authorized": True}
PEOPLE = {"free": FREE, "later": LATER, "needs": NEEDS, "barred": BARRED, "permit": PERMIT_HELD, "silent": {}}


def truth(asks: str, said: dict[str, bool], label: str) -> bool | None:
    """What a careful person would answer; None where the profile or the question does not say."""
    right, help_now = said.get("authorized"), said.get("sponsorship_required")
    help_ever = True if said.get("sponsorship_later") else help_now
    request = request_of(label)
    assert request is not None
    true = right
    if asks[0] == "H":
        differs = help_now is not help_ever and not request.now and not request.later
        true = None if differs else help_now if request.now and not request.later else help_ever
    elif asks[0] == "B":
        true = False if right is False else None if help_ever is None else not help_ever
    return None if true is None else true is not asks.endswith("-")


def planned(label: str, said: dict[str, bool], options: tuple[str, ...]) -> Fill:
    allowed = [{"country": code, **said} for code in HERE] if said else []
    asked = Question(
        id="q",
        widget="select",
        kind="choice",
        label=label,
        options=tuple(Option(id=option, label=option) for option in options),
    )
    file = Question(id="file", widget="file", kind="file", label="Resume")
    scope = Scope(index=0, heading="Application", buttons=("Submit application",))
    frame = Frame(url="https://jobs.example/apply", scopes=(scope,), questions=(asked, file))
    profile = Profile.model_validate({"x-companion": {"work_authorization": allowed}})
    plan = plan_form([frame], Facts(profile=profile, today=date(2026, 11, 20)))
    return next(fill for fill in plan.fills if fill.question == "q")


@pytest.mark.parametrize(("asks", "label"), LINES)
def test_a_question_is_read_the_way_it_turns_or_not_at_all(asks: str, label: str) -> None:
    request = request_of(label)
    about = {"right": "R", "help": "H", "both": "B"}
    read = about[request.about] + "+-"[request.contrary] if request else "."
    assert read == asks


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(("asks", "label"), LINES)
def test_nobody_gets_an_answer_that_is_not_theirs(asks: str, label: str, who: str) -> None:
    said = PEOPLE[who]
    for options in OPTIONS:
        fill = planned(label, said, options)
        wanted = truth(asks, said, label) if asks != "." and said else None
        right = {True: (options[0],), False: (options[1],), None: ()}[wanted]
        assert fill.options in (right, ()), (label, said, options, fill)


def test_most_clear_questions_get_their_answer() -> None:
    clear = [label for asks, label in LINES if asks != "."]
    answered = [label for label in clear if planned(label, FREE, OPTIONS[0]).options]
    assert len(answered) >= 0.9 * len(clear), sorted(set(clear) - set(answered))


@pytest.mark.parametrize(
    ("who", "label", "options", "wanted"),
    [
        (
            "later",
            "What is your work authorization in the US?",
            ["I am authorized and need no sponsorship", "I will need sponsorship in the future", "I am not authorized"],
            "I will need sponsorship in the future",
        ),
        ("needs", "Sponsorship in Germany", ["Required", "Not required", "I need sponsorship"], "I need sponsorship"),
        ("free", "Is there anything that prevents you from working in the US?", ["Yes", "No"], ""),
        ("free", "Are you authorized to work in North America?", ["Yes", "No"], ""),
        ("free", "Are you authorized to work in Japan?", ["Yes", "No"], ""),
        ("free", "Do you need a visa for the EU and the UK?", ["Yes", "No"], ""),
        ("needs", "Você precisará de patrocínio no futuro no Brasil?", ["Sim, no futuro", "Não"], "Sim, no futuro"),
    ],
)
def test_statements_and_places_are_taken_at_their_word(who: str, label: str, options: list[str], wanted: str) -> None:
    fill = planned(label, PEOPLE[who], tuple(options))
    assert fill.options in ((wanted,) if wanted else (), ())
