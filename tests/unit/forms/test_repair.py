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
    assert _taken(_asked("Company", groups=("Work experience 1",)), month) == ["employer", "work_start"]


def test_a_text_alone_under_experience_is_no_description_of_an_employment() -> None:
    assert "work_description" not in _taken(_asked("Summary", "paragraph", groups=("Experience",)))


@pytest.mark.parametrize(
    "heading", ["Apply for Product Manager", "Bewerbung als Chef de Partie", "Engineering Manager"]
)
def test_a_heading_that_names_the_job_forbids_nothing(heading: str) -> None:
    asked = [_asked(label, groups=(heading,)) for label in ("First name", "Email")]
    found = assign(recognized(asked, "en", {}, title="Engineering Manager at Acme"))
    assert [one.match.field.id for one in found if one.match] == ["given_name", "email"]


def test_a_heading_that_names_somebody_else_does() -> None:
    asked = [_asked(label, groups=("Application: references",)) for label in ("Name", "Email")]
    assert [one.match for one in assign(recognized(asked, "en", {}))] == [None, None]


def test_a_hidden_question_does_not_take_what_an_open_one_asks() -> None:
    hidden = _asked("E-mail address", names=("email",), autocomplete="email", state="trap")
    assert _taken(hidden, _asked("Email"))[1] in ("email", "confirm_email")


def test_the_resume_goes_to_its_own_question_and_not_to_the_helper_above() -> None:
    assert _taken(_asked("Autofill from resume", "file"), _asked("Resume", "file")) == ["", "resume"]


def test_the_only_file_without_words_is_the_resume() -> None:
    assert _taken(_asked("Upload", "file")) == ["resume"]
    assert _taken(_asked("Upload", "file"), _asked("Attach", "file")) == ["", ""]
    assert _taken(_asked("Upload", "file", accept="image/*", groups=("Photo",))) == ["other_file"]
