"""Yes and no survive negations and both directions."""

import pytest

from companion.domain.form import Answer
from companion.forms.claims import claims_of
from companion.forms.truth import asks_contrary, said, turned
from tests.unit.forms.asking import chosen

CITIZEN = (
    "I am authorized to work",
    "I do not require sponsorship",
    "I will not require it in the future",
    "for any employer",
    "I am a citizen",
)
NEEDS = (
    "I am not authorized to work",
    "I require sponsorship",
    "I will require it in the future",
    "I am not a citizen",
)
LATER = (
    "I am authorized to work",
    "I do not require sponsorship",
    "I will require sponsorship in the future",
    "I am not a citizen",
)


@pytest.mark.parametrize(
    ("option", "wanted"),
    [
        ("Yes", True),
        ("No", False),
        ("Yes, I am", True),
        ("No – never", False),
        ("No (explain)", False),
        ("Ja, bereits vorhanden", True),
        ("Não", False),
        ("Y", True),
        ("Norfolk Island", None),
        ("Nothing", None),
        ("No sponsorship needed", None),
        ("Not yet", None),
        ("Yesterday", None),
        ("None", None),
        ("I do", None),
    ],
)
def test_an_option_says_yes_or_no_with_its_first_word(option: str, wanted: bool | None) -> None:
    assert said(option) is wanted


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Do you require sponsorship?", False),
        ("Do you NOT require sponsorship?", True),
        ("Can you work without sponsorship?", True),
        ("Können Sie ohne Visum arbeiten?", None),
        ("Benötigen Sie kein Visum?", None),
        ("Ich benötige kein Visum", True),
        ("Können Sie ab Mai anfangen?", False),
        ("Don't you require sponsorship?", None),
        ("Are you not unable to relocate?", None),
        ("Please say whether or not you require sponsorship", False),
        ("Are you a non-EU citizen?", True),
    ],
)
def test_a_question_turns_around_where_it_says_not(question: str, wanted: bool | None) -> None:
    assert turned(question) is wanted


@pytest.mark.parametrize(
    ("option", "claims"),
    [
        ("Yes, I am authorized and do not need sponsorship", {"authorized": True, "sponsorship": False}),
        ("No, I will need sponsorship", {"sponsorship": True}),
        ("I do not require sponsorship now or in the future", {"sponsorship": False, "later": False}),
        ("I don't need sponsorship now but will in the future", {"sponsorship": False, "later": True}),
        ("Unauthorized to work", {"authorized": False}),
        ("Non-citizen allowed to work", {"citizen": False, "authorized": True}),
        ("Authorized to work without restrictions", {"authorized": True, "unrestricted": True}),
        ("H-1B visa", {"visa": True}),
        ("Yes", {}),
    ],
)
def test_a_statement_claims_what_it_says(option: str, claims: dict[str, bool]) -> None:
    assert claims_of(option) == claims


STATUS = ["I am a U.S. citizen", "I am a green card holder", "I hold an H-1B visa", "I require sponsorship", "Other"]
BOTH = [
    "Yes, I am authorized and need no sponsorship",
    "Yes, but I will need sponsorship in the future",
    "No, I am not authorized",
]


@pytest.mark.parametrize(
    ("true", "yes", "options", "wanted"),
    [
        (CITIZEN, True, STATUS, STATUS[0]),
        (NEEDS, False, STATUS, STATUS[3]),
        (CITIZEN, True, BOTH, BOTH[0]),
        (LATER, True, BOTH, BOTH[1]),
        (NEEDS, False, BOTH, BOTH[2]),
        (
            CITIZEN,
            True,
            ["Authorized for any employer", "Authorized for my current employer only"],
            "Authorized for any employer",
        ),
        (CITIZEN, False, ["Yes", "No"], "No"),
        (CITIZEN, True, ["US citizen or permanent resident", "Work visa", "None"], "US citizen or permanent resident"),
    ],
)
def test_the_option_whose_claims_are_all_true_is_taken(
    true: tuple[str, ...], yes: bool, options: list[str], wanted: str
) -> None:
    assert chosen(Answer(topic="work_authorization:US", yes=yes, choices=true), options) == (wanted,)


def test_no_option_is_taken_that_claims_what_is_not_said() -> None:
    options = ["I am a green card holder", "I hold an H-1B visa"]
    assert chosen(Answer(topic="work_authorization:US", yes=True, choices=CITIZEN), options) == ()


@pytest.mark.parametrize("said_so", [CITIZEN, NEEDS, LATER])
def test_literal_answers_beat_nothing_they_contradict(said_so: tuple[str, ...]) -> None:
    answer = Answer(topic="sponsorship:US", yes=False, choices=said_so)
    assert chosen(answer, ["Yes", "No"]) == ("No",)


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("We do not pay for a move. Are you willing to relocate?", False),
        ("No visa is sponsored here. Can you not relocate?", True),
        ("Are you willing to relocate? If not, say why.", False),
    ],
)
def test_what_stands_before_the_question_does_not_turn_it(label: str, wanted: bool) -> None:
    assert asks_contrary(label) is wanted


@pytest.mark.parametrize(
    "question",
    [
        "Necessita, agora ou no futuro, de patrocínio de visto?",
        "Você está autorizado a trabalhar no Brasil?",
        "Tem autorização para trabalhar no país?",
    ],
)
def test_the_portuguese_word_for_in_the_turns_nothing_around(question: str) -> None:
    assert turned(question) is False


@pytest.mark.parametrize(
    "question",
    [
        "Are you currently unauthorized to work in the United States?",
        "Are you ineligible to work in the US?",
        "Do you lack authorization to work in the US?",
        "Is there any restriction on your right to work in Germany?",
        "Are you a non-US citizen?",
        "Do you hold citizenship other than US?",
    ],
)
def test_a_hidden_negation_is_not_clear_enough_to_answer(question: str) -> None:
    assert turned(question) is None
