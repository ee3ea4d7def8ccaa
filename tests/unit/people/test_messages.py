"""Messages: shape of the purposes, and that no facts of any length spoil a text."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.message import Channel, Draft, Language, MessageFacts, counted
from companion.people.messages.compose import compose
from companion.people.messages.frames import FRAMES
from companion.people.messages.guess import language_of
from companion.people.messages.registry import all_purposes, find_purpose
from companion.people.messages.wording import Purpose, read_purpose, sentences_of

ADA = MessageFacts(
    first_name="Ada",
    full_name="Ada Lindqvist",
    job_title="Data Engineer",
    company="Contoso",
    works_there=True,
    shared_company="Fabrikam",
    connected_on=date(2019, 3, 1),
    sender_name="Max Muster",
    sender_role="Data Analyst",
)
FACTS = {*MessageFacts.model_fields, "their_company", "connected_year"}
EVERY = [
    pytest.param(purpose, channel, language, id=f"{purpose.id}-{channel}-{language}")
    for purpose in all_purposes()
    for channel in Channel
    for language in Language
]
words = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=60))
lines = words.map(lambda parts: " ".join(parts)[:300])
facts = st.builds(
    MessageFacts,
    first_name=lines,
    full_name=lines,
    job_title=lines,
    company=lines,
    works_there=st.booleans(),
    shared_company=lines,
    shared_school=lines,
    connected_on=st.none() | st.dates(date(2003, 5, 5), date(2026, 11, 20)),
    has_applied=st.booleans(),
    sender_name=lines,
    sender_role=lines,
)


def _all(given_facts: MessageFacts, channel: Channel) -> list[tuple[Purpose, Language, Draft]]:
    return [
        (purpose, language, draft)
        for purpose in all_purposes()
        for language in Language
        for draft in compose(purpose, given_facts, channel=channel, language=language)
    ]


def test_the_five_purposes_are_found() -> None:
    wanted = ["referral_ask", "informational_chat", "reconnect", "hiring_manager_note", "thank_you"]
    assert [purpose.id for purpose in all_purposes()] == wanted
    assert find_purpose("thank_you") is all_purposes()[-1]
    assert find_purpose("flatter") is None


@pytest.mark.parametrize("purpose", all_purposes(), ids=lambda purpose: purpose.id)
def test_a_purpose_has_a_label_a_brief_and_sentences_that_can_do_without_facts(purpose: Purpose) -> None:
    assert purpose.label
    assert purpose.brief.endswith(".")
    for language, wording in purpose.wordings.items():
        assert len(wording.invitations) == len(wording.letters) == 2
        assert not wording.subject.ways[-1].facts
        for text in (*wording.invitations, *wording.letters):
            for sentence in sentences_of(text.body, how=FRAMES[language].how):
                for has_applied in (False, True):
                    assert sentence.is_optional or not sentence.when(has_applied=has_applied).ways[-1].facts, sentence
                assert {fact for way in sentence.ways for fact in way.facts} <= FACTS


def test_a_misshapen_purpose_is_refused() -> None:
    with pytest.raises(KeyError):
        read_purpose("empty", "label: Nothing\norder: 1\nbrief: None.\n")


@pytest.mark.parametrize(("purpose", "channel", "language"), EVERY)
def test_every_text_greets_by_name_names_the_company_and_lists_what_it_says(
    purpose: Purpose, channel: Channel, language: Language
) -> None:
    drafts = compose(purpose, ADA, channel=channel, language=language)
    assert len({draft.text for draft in drafts}) == 2
    for draft in drafts:
        assert "Ada" in draft.text.splitlines()[0]
        assert "Contoso" in draft.text + draft.subject
        assert bool(draft.subject) == (channel is Channel.EMAIL)
        assert all(value in draft.text + draft.subject for value in draft.facts_used.values())
        assert {name for name, value in ADA.known().items() if value in draft.text} & FACTS
        known = ADA.known()
        assert all(known[name] == value for name, value in draft.facts_used.items())
        for name in ("shared_company", "sender_role", "job_title"):
            assert (known[name] in draft.text + draft.subject) == (name in draft.facts_used)


@pytest.mark.parametrize(("purpose", "channel", "language"), EVERY)
def test_without_any_fact_the_text_has_no_holes(purpose: Purpose, channel: Channel, language: Language) -> None:
    for draft in compose(purpose, MessageFacts(), channel=channel, language=language):
        assert draft.facts_used == {}
        assert not re.search(r"[{}|@]|\?\w|\n\n\n|  | [,.]|\(\)|«»", draft.text + draft.subject), draft.text


@settings(max_examples=60, deadline=None)
@given(facts)
def test_an_invitation_always_fits_greets_and_is_never_cut(given_facts: MessageFacts) -> None:
    for _, language, draft in _all(given_facts, Channel.INVITATION):
        assert draft.length <= 300
        rest = draft.text
        for value in sorted(draft.facts_used.values(), key=len, reverse=True):
            assert value in rest
        greeting = draft.text.splitlines()[0]
        assert greeting.startswith(("Hi", "Dear", "Hello", "Hallo", "Guten Tag", "Salut", "Bonjour", "Hola", "Buenos"))
        assert greeting.endswith((",", "!", ":"))
        assert rest.count("\n") >= 1, language


@settings(max_examples=60, deadline=None)
@given(facts)
def test_no_placeholder_stays_whatever_the_facts_are(given_facts: MessageFacts) -> None:
    for _, _, draft in _all(given_facts, Channel.EMAIL):
        said = draft.text + draft.subject
        for value in given_facts.known().values():
            said = said.replace(value, "")
        assert not re.search(r"\{\w+\}", said) or any("{" in value for value in given_facts.known().values())
        assert len(draft.subject) <= 120


def test_braces_in_a_name_are_only_text() -> None:
    odd = MessageFacts(first_name="{company}", company="Contoso", job_title="{first_name}")
    (draft, _) = compose(all_purposes()[0], odd, channel=Channel.MESSAGE, language=Language.ENGLISH)
    assert draft.text.startswith("Hi {company},")
    assert "the {first_name} job at Contoso" in draft.text


def test_an_invitation_does_not_claim_to_be_connected() -> None:
    linked = MessageFacts(first_name="Ada", connected_on=date(2019, 3, 1))
    for _, _, draft in _all(linked, Channel.INVITATION):
        assert "2019" not in draft.text
    assert any("2019" in draft.text for _, _, draft in _all(linked, Channel.MESSAGE))


def test_invitations_of_usual_facts_fit_a_free_account_too() -> None:
    for given_facts in (ADA, ADA.model_copy(update={"has_applied": True})):
        assert all(draft.length <= 200 for _, _, draft in _all(given_facts, Channel.INVITATION))


INTENTION = re.compile(
    r"am applying|intend to apply|before I (?:apply|decide)|considering an application|bewerbe mich|"
    r"mich (?:bei|auf) [^.]*(?<!zu )bewerben|zu bewerben|Bevor ich|Vorher|je postule|souhaite postuler|de postuler|"
    r"avant de|voy a presentarme|deseo presentarme|me presento|en presentarme|antes de",
    re.IGNORECASE,
)
APPLIED = re.compile(r"I have applied|habe (?:ich )?mich|J'ai postulé|me he presentado", re.IGNORECASE)
BARE = MessageFacts(first_name="Ada")


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("given_facts", [ADA, BARE, ADA.model_copy(update={"company": "C" * 290})])
def test_who_has_applied_no_longer_says_that_they_will(given_facts: MessageFacts, channel: Channel) -> None:
    after = given_facts.model_copy(update={"has_applied": True})
    for purpose, language, draft in _all(after, channel):
        assert not INTENTION.search(draft.text), draft.text
        if purpose.id in {"referral_ask", "hiring_manager_note"}:
            assert APPLIED.search(draft.text), (language, draft.text)
    for purpose, language, draft in _all(given_facts, channel):
        assert not APPLIED.search(draft.text), draft.text
        if purpose.id in {"referral_ask", "hiring_manager_note"}:
            assert INTENTION.search(draft.text), (language, draft.text)


@pytest.mark.parametrize(("text", "length"), [("", 0), ("Grüße", 5), ("👍", 2), ("👩‍💻", 5), ("a\u0308", 2)])
def test_length_is_counted_in_utf_16_units(text: str, length: int) -> None:
    assert counted(text) == length


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You will work with our team on the pipelines and be part of the platform that we run.", "en"),
        ("Wir suchen dich für das Team in Köln: du arbeitest mit der Plattform und den Daten, die wir haben.", "de"),
        ("Nous cherchons pour notre équipe une personne qui travaille avec les données et le groupe.", "fr"),
        ("Buscamos a una persona para el equipo que trabaje con los datos y las plataformas del grupo.", "es"),
        ("Pipelines", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_posting_is_guessed(text: str, language: str) -> None:
    assert language_of(text) == language
