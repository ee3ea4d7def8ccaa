"""A draft from the profile says what its topic asks for, and nothing that is not known."""

import pytest

from companion.forms.drafts import draft_letter

KNOWN = {
    "title": "Baker",
    "company": "Example Bread",
    "position": "Miller",
    "employer": "Mill & Co",
    "highlight": "Ground rye at night",
    "years": "6",
    "skills": "sourdough, rye",
}


def test_a_letter_says_everything_that_is_known_and_cites_it() -> None:
    draft = draft_letter(KNOWN, language="en")
    assert all(value in draft.text for value in KNOWN.values())
    assert draft.used == KNOWN


@pytest.mark.parametrize(
    ("topic", "said", "unsaid"),
    [
        ("about_you", ["Miller", "sourdough"], ["Example Bread"]),
        ("achievement", ["Ground rye at night"], ["sourdough", "Example Bread"]),
        ("strengths", ["sourdough"], ["Miller", "Example Bread"]),
        ("why_company", ["Example Bread"], []),
    ],
)
def test_a_topic_takes_the_sentences_that_are_about_it(topic: str, said: list[str], unsaid: list[str]) -> None:
    text = draft_letter(KNOWN, language="en", topic=topic).text
    assert all(part in text for part in said)
    assert not any(part in text for part in unsaid)


@pytest.mark.parametrize(("topic", "missing"), [("achievement", "highlight"), ("strengths", "skills")])
def test_without_what_a_topic_is_about_nothing_is_drafted(topic: str, missing: str) -> None:
    known = {name: value for name, value in KNOWN.items() if name != missing}
    assert draft_letter(known, language="en", topic=topic).text == ""


def test_nothing_known_drafts_nothing() -> None:
    assert draft_letter({}, language="de").text == ""


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "it", "nl", "de-CH", "xx"])
def test_every_language_says_the_same_facts(language: str) -> None:
    assert draft_letter(KNOWN, language=language).used == KNOWN


def test_a_draft_keeps_to_the_length_that_fits() -> None:
    assert len(draft_letter(KNOWN, language="en", limit=90).text) <= 90
