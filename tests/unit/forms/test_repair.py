"""What stands beside a question helps to tell what it asks."""

import pytest

from companion.domain.form import Option, Question
from companion.forms.assign import assign, recognized


def _asked(label: str, kind: str = "text", **about: object) -> Question:
    return Question.model_validate({"id": label, "widget": kind, "kind": kind, "label": label, **about})


def _taken(*questions: Question) -> list[str]:
    found = assign(recognized(questions, "en", {}))
    return [one.match.field.id if one.match else "" for one in found]


@pytest.mark.parametrize(
    ("labels", "fields"),
    [
        (("Vorname", "Name"), ["given_name", "family_name"]),
        (("Name", "Vorname"), ["family_name", "given_name"]),
        (("Nom", "Prénom"), ["family_name", "given_name"]),
        (("Nombre", "Apellidos"), ["given_name", "family_name"]),
        (("Nome", "Cognome"), ["given_name", "family_name"]),
        (("Nome", "Sobrenome"), ["given_name", "family_name"]),
        (("Naam", "Voornaam"), ["family_name", "given_name"]),
        (("First name", "First name"), ["given_name", "family_name"]),
        (("Full name", "First name", "Last name"), ["full_name", "given_name", "family_name"]),
        (("Name",), ["full_name"]),
        (("Email", "Email"), ["email", "confirm_email"]),
        (("Home phone", "Cell phone"), ["", "phone"]),
        (("Home phone",), ["phone"]),
    ],
)
def test_neighbors_tell_what_a_question_asks(labels: tuple[str, ...], fields: list[str]) -> None:
    questions = [_asked(label).model_copy(update={"id": str(place)}) for place, label in enumerate(labels)]
    assert _taken(*questions) == fields


def test_a_country_under_the_heading_of_the_phone_is_its_code() -> None:
    country = _asked("Country", "choice", groups=("Phone number",))
    assert _taken(country, _asked("Number", groups=("Phone number",)))[0] == "phone_country"


def test_a_country_before_the_phone_stays_the_country_without_a_sign_to_the_contrary() -> None:
    assert _taken(_asked("Country", "choice"), _asked("Phone"))[0] == "country"


def test_a_middle_name_that_is_a_part_of_the_block_of_references_is_nobodys() -> None:
    assert _taken(_asked("Name", groups=("References",)), _asked("Phone", groups=("References",))) == ["", ""]


def test_what_can_stand_once_goes_to_the_surest_question() -> None:
    sure = _asked("Where we send the contract", names=("x1",), autocomplete="postal-code")
    assert _taken(_asked("Zip code"), sure) == ["", "postal_code"]


def test_a_name_of_the_control_that_the_label_contradicts_is_not_believed() -> None:
    assert _taken(_asked("Company name", names=("name",))) != ["full_name"]
    assert _taken(_asked("Last name", names=("first_name",))) != ["given_name"]


def test_a_vague_label_leaves_it_to_the_name_of_the_control() -> None:
    assert _taken(_asked("Name", names=("first_name",))) == ["given_name"]


def test_a_months_list_under_a_heading_is_a_part_of_the_date() -> None:
    options = tuple(Option(id=str(month), label=str(month)) for month in range(1, 13))
    month = _asked("Month", "choice", groups=("Work experience 1", "Start date"), options=options)
    assert _taken(month) == ["work_start"]
