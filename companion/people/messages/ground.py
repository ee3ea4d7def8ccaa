"""Whether a text says only what the given facts say; one doubtful name, number, address or claim is enough to refuse.

Names are found by how they are written: with a capital, or in a script without capitals. A word passes when a fact
holds it, or when our own texts of that language use it, or when it is an ordinary word of the lists below. What is
written in small letters cannot be judged here.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from companion.domain.message import Language
from companion.people.messages.frames import FRAMES
from companion.people.messages.registry import all_purposes

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_MINUTES = re.compile(r"\b(?:10|15|20|30)(?=[ -]?min)", re.IGNORECASE)
_ADDRESS = re.compile(r"\w+://\S+|\bwww\.\S+|\S+@\S+|\b[\w-]+\.(?:com|net|org|io|ai|co|de|fr|es|eu|uk|ch|at|dev|app)\b")
_HOLE = re.compile(r"[{}\[\]<>]|_{3,}|\bX{2,}\b")
_CLAIM = re.compile(
    r"\b(?:years?|decades?|degree|certified|award|salary|Jahren?|Jahre|Jahrzehnt\w*|Gehalt|ans|années?|diplômée?|"
    r"salaire|años?|década|título|sueldo)\b",
    re.IGNORECASE,
)
_NOUN_ENDING = re.compile(r"(?:ung|ungen|heit|keit|keiten|schaft|nis|chen|tät|ion|ionen|ment|ismus)$")
_ORDINARY: Mapping[Language, str] = {
    Language.ENGLISH: """a about after all also an and any are as at be before best but can cheers congratulations could
        dear do feel for from good great happy have hello here hey hi hope how i if in is it just let looking many may
        maybe me might my no not of on once one or our perhaps please regards right since so sorry thank thanks that
        the their then there these this to today we were what when where which while whom why will wishes with would
        yes you your either even whatever whenever working wishing sincerely take talk tell hr cv monday tuesday
        wednesday thursday friday""",
    Language.GERMAN: """aber alles als am an anruf antwort arbeitgeber auch auf aus austausch bei beste besten bitte
        blick chance da danke dank darf das dein deine den der dich die dies dir du ein eine einen einblick erfolg es
        falls firma frage fragen freude für gefallen gern gerne gespräch gleich grüße gruß guten hallo herzliche hinweis
        ich idee ihm ihnen ihr ihre im in interesse ja jetzt kann kollegen könnte könntest könnten kontext kurz liebe
        lieber lust mein meine mich mir mit moment möglichkeit nach nachricht nein noch nur ob oder ort person platz
        profil punkt rat referenz rolle rückmeldung schön schule schritt seit sie situation so sollte stelle stellen
        tag tage team telefon thema tipp über um und uns unternehmen unterlagen vielen vielleicht viele vielen von vor
        während wann warum was weg weil wem wen wenn wer wie wir wo wäre werdegang würde würdest wünsche zu zum zur
        zeit zeilen ziel zukunft bewerbungen abteilung bereich aufgaben ende anfang""",
    Language.FRENCH: """à ai au aussi aucune avant avec avez bien bonne bonjour ce cela cette chez comme
        comment cordialement dans de depuis des en est et être il ils j je l la le les ma merci mes mon ne ni
        non nous n on ou où oui par pas peut peux plus pour pourquoi pourrais pourriez puis qu quand que quel quelle qui
        rien salut sans se si son sur ta te tes toi ton tout tu un une veuillez vos votre vous y""",
    Language.SPANISH: """a acaso ahora al algo antes aquí así atentamente buen buenas buenos como cómo con cordial
        cordialmente cualquier cuando cuándo de del desde días dónde el ella en entiendo eres es espero esta estaría
        estoy este gracias ha hace has hola la las le les lo los me mi mil muchas muy nada ni no nos nuestro o para
        pero podría podrías por porque puede puedes pues que qué quería quien quién quizá sé se sería si sí sin sobre
        su sus te tengo ti tu tú un una usted ustedes y ya yo""",
}


def doubts_about(text: str, facts: Iterable[str], *, language: Language) -> tuple[str, ...]:
    """What in `text` the facts do not say, as sentences; empty when it is grounded."""
    facts = tuple(facts)
    said = " ".join(facts)
    doubts = [f"It leaves a gap to fill: “{hole[0]}”." for hole in _HOLE.finditer(_without(facts, text))]
    doubts += [f"It gives the address “{found[0]}”." for found in _ADDRESS.finditer(text) if found[0] not in said]
    numbers = set(_NUMBER.findall(said))
    doubts += [f"It states the number {number}." for number in _numbers(text) if number not in numbers]
    doubts += [f"It claims something with “{found[0]}”." for found in _CLAIM.finditer(_without(facts, text))]
    known = {word.casefold() for word in _WORD.findall(said)}
    doubts += [f"It names “{name}”." for name in _names(text, language) if name.casefold() not in known]
    return tuple(dict.fromkeys(doubts))


def _without(facts: tuple[str, ...], text: str) -> str:
    for fact in facts:
        text = text.replace(fact, "") if fact else text
    return text


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(_MINUTES.sub("", text))


def _names(text: str, language: Language) -> list[str]:
    ours = _our_words(language)
    return [
        word
        for word in _WORD.findall(text)
        if not word.islower() and word.casefold() not in ours and not _is_noun(word, language) and len(word) > 1
    ]


def _is_noun(word: str, language: Language) -> bool:
    return language is Language.GERMAN and word[1:].islower() and _NOUN_ENDING.search(word) is not None


@cache
def _our_words(language: Language) -> frozenset[str]:
    frame = FRAMES[language]
    texts = [_ORDINARY[language], frame.how, *frame.greeting.values(), *frame.closing.values()]
    for purpose in all_purposes():
        wording = purpose.wordings[language]
        texts += [text.body for text in (*wording.invitations, *wording.letters)]
        texts += [way.words for way in wording.subject.ways]
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))
