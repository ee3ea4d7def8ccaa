"""What every message of a language shares: greeting, closing, and how the two know each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.message import Language
from companion.people.messages.wording import Tone


@dataclass(frozen=True)
class Frame:
    """Greeting and closing by tone, in the notation of `wording`; `mark` ends a closing that stands on its own line."""

    how: str
    greeting: Mapping[Tone, str]
    closing: Mapping[Tone, str]
    mark: str
    tones: Mapping[Tone, str]


FRAMES: Mapping[Language, Frame] = {
    Language.ENGLISH: Frame(
        how="?We were both at {shared_company}. | We both went to {shared_school}. | "
        "We have been connected since {connected_year}.",
        greeting={"plain": "Hi {first_name}, | Hello,", "formal": "Dear {full_name}, | Dear {first_name}, | Hello,"},
        closing={"plain": "Best wishes", "formal": "Kind regards"},
        mark=",",
        tones={"plain": "Plain", "formal": "Formal"},
    ),
    Language.GERMAN: Frame(
        how="?Wir waren beide bei {shared_company}. | Wir waren beide an der gleichen Schule: {shared_school}. | "
        "Wir sind seit {connected_year} vernetzt.",
        greeting={"plain": "Hallo {first_name}! | Hallo!", "formal": "Guten Tag {full_name}! | Guten Tag!"},
        closing={"plain": "Viele Grüße", "formal": "Mit freundlichen Grüßen"},
        mark="",
        tones={"plain": "Mit Du", "formal": "Mit Sie"},
    ),
    Language.FRENCH: Frame(
        how="?Nous étions tous deux chez {shared_company}. | Nous avons fréquenté la même école : {shared_school}. | "
        "Nous sommes en contact depuis {connected_year}.",
        greeting={"plain": "Salut {first_name}, | Salut,", "formal": "Bonjour {first_name}, | Bonjour,"},
        closing={"plain": "À bientôt", "formal": "Bien cordialement"},
        mark=",",
        tones={"plain": "Tutoiement", "formal": "Vouvoiement"},
    ),
    Language.SPANISH: Frame(
        how="?Coincidimos en {shared_company}. | Fuimos al mismo centro: {shared_school}. | "
        "Estamos en contacto desde {connected_year}.",
        greeting={"plain": "Hola, {first_name}: | Hola:", "formal": "Buenos días, {full_name}: | Buenos días:"},
        closing={"plain": "Un saludo", "formal": "Atentamente"},
        mark=",",
        tones={"plain": "De tú", "formal": "De usted"},
    ),
}
