"""What a file would change is told thing by thing, and taking it touches nothing else."""

from typing import Any

import pytest

from companion.domain.profile import Companion, Profile
from companion.domain.profile_changes import changes_between, with_changes
from companion.domain.profile_parts import BANK, PARTS
from companion.domain.profile_values import in_words, is_said, value_at, with_value

CRUMB = {"name": "Crumb", "position": "Baker", "startDate": "2020-03"}


def told(now: dict[str, Any], said: dict[str, Any]) -> list[tuple[str, str, str, bool]]:
    return [(change.id, change.now, change.said, change.fills) for change in changes_between(now, said)]


def test_what_is_said_already_is_no_change() -> None:
    document = {"basics": {"name": "Ada  Vale"}, "work": [CRUMB], "x-companion": {"willing_to_relocate": False}}
    assert told(document, {**document, "basics": {"name": "Ada Vale", "email": "", "phone": None}}) == []


def test_a_gap_is_filled_and_another_value_is_only_offered() -> None:
    now = {"basics": {"name": "Ada", "phone": None}}
    said = {"basics": {"name": "Ada Vale", "phone": "+44 1"}, "x-companion": {"willing_to_relocate": False}}
    assert told(now, said) == [
        ("basics.name", "Ada", "Ada Vale", False),
        ("basics.phone", "", "+44 1", True),
        ("x-companion.willing_to_relocate", "", "no", True),
    ]


@pytest.mark.parametrize(
    ("entry", "ids"),
    [
        ({"name": "Crumb", "position": "Baker", "url": "crumb.example"}, ["work.0.url"]),
        ({"name": "CRUMB", "position": "Baker"}, ["work.0.name"]),
        ({"name": "Crumb", "position": "Baker", "startDate": "2020"}, []),
        ({"name": "Crumb", "startDate": "2020-03", "endDate": "2024"}, ["work.0.endDate"]),
        ({"name": "Crumb", "position": "Head baker", "startDate": "2022"}, ["work.1"]),
        ({"name": "Crumb", "position": "Baker", "startDate": "2011"}, ["work.1"]),
        ({"position": "Baker"}, ["work.1"]),
        ({}, []),
    ],
)  # fmt: skip
def test_an_entry_is_known_again_by_what_both_say(entry: dict[str, Any], ids: list[str]) -> None:
    assert [change[0] for change in told({"work": [CRUMB]}, {"work": [entry]})] == ids


def test_two_entries_of_one_name_are_two() -> None:
    said = {
        "work": [{"name": "Crumb", "position": "Baker"}, {"name": "Crumb", "position": "Baker", "startDate": "2011"}]
    }
    assert [change[0] for change in told({"work": [CRUMB]}, said)] == ["work.1"]


def test_entries_fill_an_empty_list_and_are_only_offered_to_another() -> None:
    said = {"languages": [{"language": "English"}, {"language": "German", "fluency": "B2"}]}
    assert [(change[0], change[3]) for change in told({"languages": [{}]}, said)] == [
        ("languages.0", True),
        ("languages.1", True),
    ]
    assert told({"languages": [{"language": "english"}]}, said)[-1] == ("languages.1", "", "German\nB2", False)


def test_answers_and_parts_without_fields_are_offered_too() -> None:
    said = {"awards": [{"title": "Best loaf"}], "x-companion": {"answers": [{"question": "Why?", "answer": "Bread"}]}}
    assert told({}, said) == [
        ("x-companion.answers.0", "", "Why?\nBread", True),
        ("awards", "", "1 entry", True),
    ]


def test_taking_changes_leaves_everything_else_as_it_is() -> None:
    now: dict[str, Any] = {"work": [{**CRUMB, "x-oven": 2}], "basics": {"x-mood": [1]}, "meta": {"v": 1}}
    said: dict[str, Any] = {
        "work": [{**CRUMB, "summary": "Bread"}, {"name": "Farm"}],
        "basics": {"location": {"city": "Leeds"}},
    }
    taken = with_changes(now, changes_between(now, said))
    assert taken == {
        "work": [{**CRUMB, "x-oven": 2, "summary": "Bread"}, {"name": "Farm"}],
        "basics": {"x-mood": [1], "location": {"city": "Leeds"}},
        "meta": {"v": 1},
    }
    assert "summary" not in now["work"][0]
    assert told(taken, said) == []


def test_every_key_of_a_profile_has_its_field() -> None:
    known = {part.name for part in (*PARTS, BANK) if part.is_list}
    known |= {f"{part.name}.{field.key}" for part in PARTS if not part.is_list for field in part.fields}
    block = {f"x-companion.{name}" for name in Companion.model_fields}
    assert {name for name in block if not any(name == one or one.startswith(f"{name}.") for one in known)} == set()
    sections = {name for name in Profile.model_fields if name != "companion"}
    assert sections == {str(part.path[0]) for part in PARTS} - {"x-companion"}


def test_values_are_read_and_put_by_path() -> None:
    assert value_at({"work": [{"name": "Crumb"}]}, ("work", 0, "name")) == "Crumb"
    for path in (("work", 9), ("work", "name"), ("nowhere", 0, "x"), ("work", 0, "name", "x")):
        assert value_at({"work": [{"name": "Crumb"}]}, path) is None
    assert with_value({"basics": None}, ("basics", "location", "city"), "Leeds") == {
        "basics": {"location": {"city": "Leeds"}}
    }
    assert with_value({"basics": {"name": "Ada"}}, ("basics", "name"), None) == {"basics": {}}
    assert with_value({}, ("work", 3), {"name": "Crumb"}) == {"work": [{"name": "Crumb"}]}


@pytest.mark.parametrize(
    ("value", "said", "words"),
    [(None, False, ""), ([], False, ""), ({"a": [None, " "]}, False, ""), (False, True, "no"), (0, True, "0"),
     (2.50, True, "2.5"), ({"Python": 6.0}, True, "Python: 6"), (["a", "b"], True, "a\nb")],
)  # fmt: skip
def test_a_value_says_something_or_not_and_reads_in_words(value: Any, said: bool, words: str) -> None:
    assert is_said(value) is said
    assert in_words(value, "lines") == words
