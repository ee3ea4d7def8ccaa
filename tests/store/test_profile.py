"""The profile is kept to the letter, version by version."""

import pytest
from pydantic import JsonValue

from companion.domain.errors import NotFound
from companion.domain.profile import Profile
from companion.domain.profile_version import EDITED
from companion.store import profile as store
from companion.store.database import Database
from tests.store.examples import NOW, later

ADA: dict[str, JsonValue] = {
    "basics": {"name": "Ada Vale", "phone": None, "x-mood": [1, {"a": "ü\u0000"}]},
    "x-companion": {"pronouns": ""},
}


def test_who_said_nothing_has_an_empty_profile(database: Database) -> None:
    with database.read() as session:
        assert store.get_profile(session) == Profile()
        assert (store.latest_version(session).id, store.versions(session)) == (0, [])


def test_a_document_comes_back_to_the_letter(database: Database) -> None:
    with database.write() as session:
        number = store.put_document(session, ADA, at=NOW, why="import")
    with database.read() as session:
        version = store.latest_version(session)
        assert (version.id, version.document, version.why, version.at) == (number, ADA, "import", NOW)
        assert store.get_profile(session).basics.name == "Ada Vale"


def test_a_profile_is_put_with_the_keys_that_it_was_given(database: Database) -> None:
    profile = Profile.model_validate({"basics": {"name": "Ada"}, "x-companion": {"given_name": "Ada", "x": 1}})
    with database.write() as session:
        store.put_profile(session, profile, at=NOW, why="import")
        assert store.latest_version(session).document == profile.document()


def test_what_is_typed_within_ten_minutes_is_one_version(database: Database) -> None:
    with database.write() as session:
        numbers = [
            store.put_document(session, {"basics": {"name": f"Ada{minute}"}}, at=later(minute), why=EDITED)
            for minute in (0, 5, 9, 10, 12)
        ]
        assert numbers == [numbers[0]] * 3 + [numbers[3]] * 2
        assert [v.document["basics"] for v in store.versions(session)] == [{"name": "Ada12"}, {"name": "Ada9"}]


def test_an_import_is_never_joined_with_what_was_typed(database: Database) -> None:
    with database.write() as session:
        for number, why in enumerate((EDITED, "import", "import", EDITED)):
            store.put_document(session, {"basics": {"name": f"Ada{number}"}}, at=NOW, why=why)
        assert [version.why for version in store.versions(session)] == [EDITED, "import", "import", EDITED]


def test_the_same_document_again_is_no_version(database: Database) -> None:
    with database.write() as session:
        first = store.put_document(session, ADA, at=NOW, why="import")
        assert store.put_document(session, dict(ADA), at=later(99), why=EDITED) == first
        assert store.latest_version(session).at == NOW


def test_an_earlier_version_is_found_by_its_number(database: Database) -> None:
    with database.write() as session:
        first = store.put_document(session, ADA, at=NOW, why="import")
        store.put_document(session, {}, at=NOW, why="import")
        assert store.get_version(session, first).document == ADA
        for wrong in (0, -1, first + 99, 2**40):
            with pytest.raises(NotFound):
                store.get_version(session, wrong)
