"""What can be the name of an employer or of a role, and what the sender's address tells."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from companion.domain.text import clean_line, fold
from companion.mail.model import Address

_TEAM = re.compile(
    r"(?i)\b(?:the|your|via|on behalf of|no-?reply|do not reply|hiring|recruiting|recruitment|recruiters?|"
    r"talent acquisition|talent|careers?|jobs?|human resources|people(?: ops| operations| & culture)?|hr|team|"
    r"department|notifications?|applications?|candidates?|bewerbermanagement|bewerbungen|bewerbung|karriere|"
    r"personalabteilung|recrutement|ressources humaines|rh|équipe|equipe|"
    r"recursos humanos|rrhh|selección|seleccion|talento|recrutamento|risorse umane|selezione|werving|support)\b"
)
_NOT_COMPANY = frozenset(
    (
        "we us our you your i me the this that a an hi hello dear thank thanks team hr jobs careers company "
        "employer talent recruiting recruitment hiring application interview position role job candidate home "
        "office monday tuesday wednesday thursday friday saturday sunday google meet zoom teams january february "
        "march april may june july august september october november december gmail outlook "
        "europe germany france spain ihnen sie wir uns vous nous usted nosotros voce lei noi lunes lundi montag"
    ).split()
)
_FREE = frozenset(
    (
        "gmail googlemail outlook hotmail yahoo icloud gmx web live proton protonmail aol mail t-online orange "
        "free laposte libero virgilio uol bol terra ziggo kpnmail msn me yandex fastmail posteo mailbox"
    ).split()
)
_SERVICE_BOXES = re.compile(
    r"(?i)^(?:no-?reply|do-?not-?reply|donotreply|notifications?|jobs?|careers?|info|hr|hello|team|support|mail|robot|"
    r"recruiting|recruitment|talent|apply\w*|applications?|alerts?|interviews?|bounce.*|candidates?|messages?|"
    r"jobs-noreply)\b"
)
_PERSON_AT = re.compile(r"^.*? (?:at|from|via|von|chez|bei|@) (?=[A-ZÀ-Þ])")
_LABELS = frozenset(
    "mail email www jobs careers career hr recruiting talent app us eu m notifications e news info my".split()
)
_PUBLIC = frozenset("com co org net ac gov edu".split())
_ROLE_TAIL = re.compile(
    r"(?i)(?: (?:position|role|job|opening|vacancy|post|at|with|in|and|for|the|to|of|team|has|was|is|bei|chez|en|na|"
    r"presso|bij|a|et|y|e|und|de|di))+$"
)
_REFERENCE = re.compile(r"(?i) ?\((?:ref|req|id|job|nr|no|r-|\d|[mwfdhvx]/|all genders|[mwf]\*)[^)]*\)?")
_SENTENCE = re.compile(r" [-–|] | (?:We|You|Our|The|I|Your|Wir|Nous|If|As|This|Please|After|For|Thank)\b")
_NOT_ROLE = re.compile(
    r"(?i)^(?:we|you|your|our|i|the|this|dear|hi|thank|thanks|please|team|company|next|deine?|bewerbung\w*|candidatur[ae]|sollicitatie|solicitud|hallo|hola|bonjour|vielen|danke|merci|gracias|"
    r"obrigad[oa]|grazie|bedankt|application|interview|monday|tuesday|wednesday|thursday|friday|"
    r"sie|wir|ihre?|vous|nous|usted|su|tu|lei|je|u|if|unfortunately|leider|however)\b"
)


def tidy_company(name: str) -> str:
    """The name without what a sentence puts after it."""
    name = clean_line(name, 100).strip(" .,;:!-–|\"'“”«»")
    return re.split(r"(?: [-–|] | (?:We|You|Our|The|I|Your|Wir|Nous|If|As|This|Please|After|For|Thank)\b)", name)[
        0
    ].strip()


def tidy_role(name: str) -> str:
    """The role without what a sentence puts around it."""
    name = clean_line(name, 100).strip(" .,;:!-–|\"'“”„«»")
    name = _REFERENCE.sub("", name)
    name = re.split(r" (?:We|You|Our|Your|Wir|Nous|If|As|This|Please|After|Thank|Sie|Vielen) ", name)[0]
    return _ROLE_TAIL.sub("", name).strip(" .,;:-–/")


def is_company(name: str, services: AbstractSet[str]) -> bool:
    """Whether `name` can be an employer: neither an ordinary word nor a service that sends for employers."""
    words = fold(name)
    if len(words) < 2 or len(name) > 60 or words in _NOT_COMPANY or words in services or words.isdigit():
        return False
    return words.split()[0] not in {"hi", "dear", "hello", "thank", "we", "you", "i"}


def is_role(name: str) -> bool:
    """Whether `name` can be a role."""
    return (
        2 < len(name) <= 80
        and not _NOT_ROLE.match(name)
        and not fold(name).isdigit()
        and fold(name) not in _NOT_COMPANY
    )


def sender_company(sender: Address, service: str | None) -> Iterator[tuple[str, float]]:
    """The employers that the sender's name and address tell, each with how much that counts."""
    bare = clean_line(_TEAM.sub(" ", _without_person(sender.name)), 80).strip(" -–|@,.:&()'\"")
    is_changed = bare != sender.name.strip()
    if bare and "@" not in bare:
        if is_changed or service is not None:
            if service is None or not _spell_alike(bare, service.partition(".")[0]):
                yield tidy_company(bare), 1.8 if is_changed else 1.2
        elif _spell_alike(bare, _host(sender.domain)):
            yield tidy_company(bare), 2.0
    yield from _from_domain(sender.domain) if service is None else _from_service(sender)


def _spell_alike(name: str, other: str) -> bool:
    """Whether one spells all of the other: "Groupe Mistral" and mistral."""
    one, two = joined(name), joined(other)
    return len(one) > 2 and len(two) > 2 and (one in two or two in one)


def _host(domain: str) -> str:
    parts = [part for part in domain.split(".")[:-1] if part not in _PUBLIC]
    return parts[-1] if parts else ""


def joined(text: str) -> str:
    """The letters of `text` alone, as domains spell names."""
    return fold(text).replace(" ", "")


def _without_person(name: str) -> str:
    """What stands after "at" in names such as "Ada from Acme"."""
    return _PERSON_AT.sub("", name)


def _from_domain(domain: str) -> Iterator[tuple[str, float]]:
    host = _host(domain)
    if host not in _FREE and len(host) > 2:
        yield host.replace("-", " ").title(), 0.6


def _from_service(sender: Address) -> Iterator[tuple[str, float]]:
    """Services put the employer before the @ or before their own domain."""
    box = re.sub(r"[-+_.][0-9a-f]{12,}$", "", sender.address.partition("@")[0])
    if not _SERVICE_BOXES.match(box):
        yield box.replace("-", " ").replace(".", " ").title(), 0.5
    first = sender.domain.split(".")[0]
    if sender.domain.count(".") >= 2 and first not in _LABELS and first not in _PUBLIC:
        yield first.replace("-", " ").title(), 0.4
