"""Languages with how well they are spoken."""

import re
from collections.abc import Sequence
from functools import cache

from companion.domain.profile import Language
from companion.domain.text import fold
from companion.resumes.model import Line

_FLUENCY = re.compile(
    r"\b(?:native|mother tongue|bilingual|fluent|proficient|advanced|intermediate|basic|elementary|beginner|"
    r"conversational|"
    r"limited|full professional|professional|working|muttersprache|muttersprachler|verhandlungssicher|fließend|"
    r"fliessend|"
    r"grundkenntnisse|gute kenntnisse|sehr gut|gut|konversationssicher|langue maternelle|maternelle|bilingue|"
    r"courant|couramment|"
    r"avancé|intermédiaire|notions|scolaire|débutant|nativo|nativa|lengua materna|materna|bilingüe|fluido|"
    r"avanzado|intermedio|"
    r"básico|basico|elemental|fluente|avançado|intermediário|intermédio|língua materna|madrelingua|fluente|avanzato|"
    r"intermedio|base|scolastico|ottimo|buono|discreto|moedertaal|vloeiend|gevorderd|goed|basiskennis|redelijk|uitstekend|"
    r"[abc][12]\+?)\b",
    re.IGNORECASE,
)  # fmt: skip
_ONLY_FLUENCY = re.compile(r"(?:langue|lengua|língua|lingua|mother|first|second|native)\b", re.IGNORECASE)
NAMES = """
gaelic gàidhlig gaeilge cymraeg scots flemish brasileiro mandarin hakka ewe ga hausa fula oromo lingala kinyarwanda
english german french spanish portuguese italian dutch polish russian ukrainian turkish arabic chinese mandarin
cantonese japanese korean hindi urdu bengali punjabi tamil telugu persian farsi hebrew greek swedish norwegian
danish finnish icelandic czech slovak hungarian romanian bulgarian croatian serbian bosnian slovenian albanian
macedonian estonian latvian lithuanian irish welsh catalan basque galician swahili amharic yoruba igbo hausa
vietnamese thai indonesian malay tagalog filipino latin esperanto afrikaans tigrinya somali kurdish pashto dari
georgian armenian deutsch englisch französisch spanisch portugiesisch italienisch niederländisch polnisch
russisch ukrainisch türkisch arabisch chinesisch japanisch griechisch schwedisch norwegisch dänisch finnisch
tschechisch ungarisch rumänisch latein kroatisch serbisch anglais allemand français espagnol portugais italien
néerlandais polonais russe ukrainien turc arabe chinois japonais grec suédois inglés alemán francés español
portugués italiano neerlandés holandés polaco ruso turco árabe chino japonés catalán gallego euskera valenciano
castellano inglês alemão francês espanhol português holandês russo chinês japonês inglese tedesco francese
spagnolo portoghese olandese polacco cinese giapponese arabo engels duits frans spaans portugees italiaans
nederlands pools turks chinees grieks zweeds fries norsk svenska dansk suomi polski hebräisch persisch kurdisch
vietnamesisch koreanisch breton occitan corsican corse alsatian twi akan luxembourgish maltese mongolian nepali
sinhala marathi gujarati malayalam kannada khmer lao burmese frisian sign ladin sardo romani romanes galego
catalão bretón basco euskara letzebuergesch luxemburgisch maltesisch schweizerdeutsch plattdeutsch zulu xhosa
wolof berber tamazight kabyle
"""
_PARTS = re.compile(r"\s*[,;•|●·]\s*(?![^(]*\))")


@cache
def _names() -> frozenset[str]:
    return frozenset(fold(word) for word in NAMES.split())


def languages_of(lines: Sequence[Line]) -> list[Language]:
    """The languages in order, each only when its name is one."""
    found: dict[str, Language] = {}
    pending = ""
    for line in lines:
        pieces = [piece.text for piece in line.pieces]
        alone = len(pieces) > 1 and all(_language(text)[0] for text in pieces)
        for text in _PARTS.split((", " if alone else " : ").join(pieces)):
            language, fluency = _language(text)
            if language:
                found.setdefault(
                    fold(language),
                    Language(language=language, fluency=fluency) if fluency else Language(language=language),
                )
                pending = "" if fluency else language
            elif pending and _FLUENCY.search(text):
                found[fold(pending)] = Language(language=pending, fluency=text.strip(" ()–—-:."))
                pending = ""
    return list(found.values())


def _language(text: str) -> tuple[str, str]:
    words = text.strip(" :–—-.").split()
    for position, word in enumerate(words[:2]):
        bare = word.strip("():,.–—-")
        if fold(bare) in _names():
            if position and words[0][:1].islower():
                continue
            fluency = " ".join(words[position + 1 :]).strip(" :–—-().")
            if position and words[0].isalpha():
                bare = f"{words[0]} {bare}"
            return bare, fluency if len(fluency) < 60 else ""
    is_said = (
        len(words) > 1
        and not _ONLY_FLUENCY.match(text.strip())
        and words[0][:1].isupper()
        and words[0].strip(":(–-").isalpha()
    )
    if is_said and _FLUENCY.fullmatch(" ".join(words[1:]).strip(" :–—-().")):
        return words[0].strip(":"), " ".join(words[1:]).strip(" :–—-().")
    return "", ""
