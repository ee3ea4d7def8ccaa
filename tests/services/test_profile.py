"""The profile is kept to the letter; a file fills what is empty and changes nothing else unasked."""

from typing import Any

import pytest
from pydantic import ValidationError

from companion.domain.errors import InvalidInput
from companion.domain.profile import Profile
from companion.services.context import Context
from companion.services.import_profile import accept_changes, import_profile
from companion.services.profile import profile_of, profile_version, profile_versions, replace_profile
from tests.fakes import RecordingPublisher
from tests.services.resume_files import ADA, as_json, docx, pdf, zipped
from tests.services.test_documents import ODT


def test_somebody_new_has_an_empty_profile(context: Context) -> None:
    assert profile_of(context) == Profile()
    assert profile_version(context).document == {}


def test_a_profile_comes_back_to_the_letter_and_open_pages_are_told(
    context: Context, publisher: RecordingPublisher
) -> None:
    kept = replace_profile(context, document=ADA, why="test")
    assert (kept.document, kept.why) == (ADA, "test")
    assert profile_of(context).companion.demographics.gender == "Prefer not to say"
    assert publisher.published == [("profile.changed", {})]


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ({"basics": "Ada"}, "basics"),
        ({"work": {"name": "Crumb"}}, "work"),
        ({"work": [{"startDate": ["2020"]}]}, "startDate"),
        ({"x-companion": {"willing_to_relocate": "perhaps"}}, "willing_to_relocate"),
    ],
)
def test_what_is_no_profile_is_refused_with_the_field(context: Context, document: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        replace_profile(context, document=document, why="test")
    assert field in str(refusal.value.errors()[0]["loc"])
    assert profile_version(context).id == 0


def _nested(depth: int) -> object:
    nested: object = 1
    for _ in range(depth):
        nested = [nested]
    return nested


ODD = (float("nan"), float("inf"), "half a sign: \ud800", "x" * 2_000_001, _nested(150), _nested(100_000))


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
def test_what_no_file_can_hold_is_refused(context: Context, value: object) -> None:
    with pytest.raises(InvalidInput):
        replace_profile(context, document={"x-mood": value}, why="test")  # type: ignore[dict-item]


def test_a_json_resume_is_known_by_its_content(context: Context) -> None:
    assert import_profile(context, name="resume", content=b"\xef\xbb\xbf" + as_json(ADA)).kind == "json"
    assert profile_version(context).document == ADA


def test_a_json_resume_replaces_the_profile(context: Context) -> None:
    replace_profile(context, document={"basics": {"name": "Ada", "url": "https://old.example"}}, why="test")
    done = import_profile(context, name="ada.json", content=as_json(ADA))
    assert profile_version(context).document == ADA
    assert (done.version_before, done.version, done.would_change) == (1, 2, ())
    assert "Full name" in [change.label for change in done.changed]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b"{", "no valid JSON: look at line 1"),
        ("a.json", b"[]", "no JSON Resume"),
        ("a.json", b'{"dependencies": {}}', "no JSON Resume"),
        ("a.json", b"\xff\xfe\xff", "no text"),
        ("a.json", b"[" * 100_000, "without end"),
        ("a.json", b'{"basics": {"name": NaN}}', "NaN"),
        ("a.pdf", b" \n", "empty"),
        ("a.pdf", b"x" * 30_000_000, "has 30 MB"),
        ("a.pdf", pdf(protected=True), "password"),
        ("a.zip", zipped({"photos/one.jpg": "x"}), "The ZIP holds no"),
        ("a.docm", docx(macros=True), "macros"),
        ("a.rtf", b"{\\rtf1 Ada}", "can be attached, but not read"),
        ("a.odt", zipped({"mimetype": ODT, "content.xml": "<a/>"}), "can be attached, but not read"),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\xff", "no document that an employer can open"),
    ],
)
def test_what_cannot_be_read_is_told_and_changes_nothing(
    context: Context, name: str, content: bytes, said: str
) -> None:
    replace_profile(context, document=ADA, why="test")
    with pytest.raises(InvalidInput, match=said):
        import_profile(context, name=name, content=content)
    assert [version.why for version in profile_versions(context)] == ["test"]


def test_only_accepted_changes_are_made(context: Context) -> None:
    replace_profile(context, document=ADA, why="test")
    said: dict[str, Any] = {
        "basics": {"name": "Ada V. Vale", "phone": "+44 20 7946 0000", "location": {"region": "Yorkshire"}},
        "work": [{"name": "crumb", "position": "Baker", "summary": "Bread"}, {"name": "Farm", "position": "Hand"}],
    }
    accept_changes(context, said=said, accepted=["basics.phone", "work.0.summary", "work.2"], name="ada.pdf")
    profile = profile_of(context)
    assert (profile.basics.name, profile.basics.phone) == ("Ada Vale", "+44 20 7946 0000")
    assert [(job.name, job.summary) for job in profile.work] == [("Crumb", "Bread"), ("Mill", ""), ("Farm", "")]
    assert profile_version(context).document["work"][0]["x-oven"] == 2  # type: ignore[index,call-overload]
    assert profile_version(context).why == "Imported from ada.pdf."


EXPORT = {
    "Profile.csv": "First Name,Last Name,Headline,Summary,Geo Location,Websites\nAda,Vale,Baker,I bake.,,\n",
    "Jobs/Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Farm,Hand,,,Jan 2010,Feb 2012\nMill,Miller,,,2016,Feb 2020\n",
    "Skills.csv": "Name\nBaking\nRye\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\nada@zip.example,Yes,Yes,\n",
    "Education.csv": "",
    "Connections.csv": "First Name,Last Name\nNot,Me\n",
}


def test_the_archive_of_a_data_export_fills_what_is_empty(context: Context) -> None:
    replace_profile(context, document=ADA, why="test")
    done = import_profile(context, name="export.zip", content=zipped(dict(EXPORT)))
    profile = profile_of(context)
    assert (done.kind, done.document, profile.basics.label) == ("archive", None, "Baker")
    assert [skill.name for skill in profile.skills] == ["Baking", "Rye"]
    left = {change.label: (change.now, change.said) for change in done.would_change}
    assert left["E-mail"] == ("ada@vale.example", "ada@zip.example")
    assert "Work: Farm" in left
    assert not any(label.startswith("Work: Mill") for label in left)
    assert [work.name for work in profile.work] == ["Crumb", "Mill"]
    import_profile(context, name="export.zip", content=zipped(dict(EXPORT)), replace=True)
    assert [work.name for work in profile_of(context).work] == ["Crumb", "Mill", "Farm"]


def test_an_import_twice_changes_nothing_more(context: Context) -> None:
    first = import_profile(context, name="export.zip", content=zipped(dict(EXPORT)))
    again = import_profile(context, name="export.zip", content=zipped(dict(EXPORT)))
    assert (again.version, again.changed, again.would_change) == (first.version, (), ())
