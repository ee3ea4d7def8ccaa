"""What a model's draft may not say."""

import pytest

from companion.domain.message import Channel, Language, MessageFacts
from companion.people.messages.compose import compose
from companion.people.messages.ground import doubts_about
from companion.people.messages.registry import all_purposes
from tests.unit.people.test_messages import ADA

FACTS = tuple(ADA.known().values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Hi Ada,\n\nI saw the Data Engineer job at Contoso. Would 20 minutes suit you?\n\nThanks, Max",
        ),
        ("en", "Dear Ada, we have been connected since 2019. Please tell me whom I could ask. Best, Max Muster"),
        ("de", "Hallo Ada, ich bewerbe mich bei Contoso. Hättest du Zeit für ein kurzes Gespräch?"),
        ("de", "Guten Tag Ada Lindqvist, über eine Empfehlung oder Einschätzung würde ich mich freuen. Beste Grüße"),
        ("fr", "Bonjour Ada, j'ai vu l'offre chez Contoso. Pourriez-vous m'accorder 15 minutes ? Cordialement, Max"),
        ("es", "Hola, Ada: vi el puesto en Contoso. ¿Podrías contarme cómo se trabaja allí? Gracias, Max"),
    ],
)
def test_a_draft_that_keeps_to_the_facts_passes(language: str, text: str) -> None:
    assert doubts_about(text, FACTS, language=Language(language)) == ()


@pytest.mark.parametrize(
    ("language", "text", "doubt"),
    [
        ("en", "Hi Ada, Peter Novak told me about Contoso.", "Peter"),
        ("en", "Peter said that you work at Contoso.", "Peter"),
        ("en", "I know Kubernetes well.", "Kubernetes"),
        ("en", "I led a team of 40 at Fabrikam.", "40"),
        ("en", "I have ten years in data.", "years"),
        ("en", "We have been connected since 2017.", "2017"),
        ("en", "See https://evil.example/cv for more.", "evil.example"),
        ("en", "Write to me at max@evil.example.", "max@evil.example"),
        ("en", "Hi Ada, [your name] here.", "["),
        ("en", "My salary was fine.", "salary"),
        ("en", "I saw the job at 谷歌.", "谷歌"),
        ("en", "I worked at iRobot.", "iRobot"),
        ("de", "Ich kenne Peter von Northwind.", "Northwind"),
        ("de", "Seit zehn Jahren arbeite ich mit Daten.", "Jahren"),
        ("fr", "Pierre m'a parlé de vous.", "Pierre"),
        ("es", "Trabajé con Lucía en Contoso.", "Lucía"),
    ],
)
def test_what_no_fact_says_is_named(language: str, text: str, doubt: str) -> None:
    assert any(doubt in said for said in doubts_about(text, FACTS, language=Language(language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("channel", Channel)
def test_our_own_texts_are_grounded(language: Language, channel: Channel) -> None:
    for purpose in all_purposes():
        for facts in (ADA, MessageFacts()):
            for draft in compose(purpose, facts, channel=channel, language=language):
                said = f"{draft.subject}\n{draft.text}"
                assert doubts_about(said, tuple(facts.known().values()), language=language) == ()
