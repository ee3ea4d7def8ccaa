"""Employment types, from the spellings of many sites and languages."""

import re

from companion.domain.job import EmploymentType
from companion.domain.text import fold
from companion.sites.page import Json
from companion.sites.values.folded import folded_text

# The first pattern that matches decides; more particular ones stand first.
_PATTERNS: tuple[tuple[EmploymentType, str], ...] = (
    (
        "internship",
        (
            r"intern|interns|internship|internships|praktik\w*|werkstudent\w*|stage|stagiaire|stagist\w*|stagiair\w*|"
            r"estagio|estagiari[oa]|becari[oa]|practicas|tirocinio|magang|placement year|working student|co op|coop|"
            r"ausbildung|alternance|apprenticeship|apprentice|staz|trainee program(me)?"
        ),
    ),
    (
        "temporary",
        (
            r"temp|temps(?! (?:plein|complet|partiel))|temporary|temp(orary)? to (hire|perm(anent)?)|seasonal|casual|"
            r"befristet|aushilfe|zeitarbeit|"
            r"interim|interimaire|interinidad|temporal|temporario|temporaria|tijdelijk|vikariat|saisonnier|saisonal|"
            r"tempo determinato|a termine|casual vacation|per diem|perdiem|tillfallig|midlertidig|sementara"
        ),
    ),
    (
        "contract",
        (
            r"contract|contractor|contractors|contract to hire|c2c|corp to corp|1099|freelance\w*|freiberuf\w*|ftc|"
            r"fixed term( contract)?|independent|selbst(st)?andig\w*|cdd|contract temp|contrato por obra|autonomo|"
            r"kontrak|zlecenie|b2b|dienstverlening|zzp|konsult\w*|self employed|w2 contract"
        ),
    ),
    (
        "part_time",
        (
            r"part time|parttime|part_time|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|"
            r"tempo parziale|part timer|deltid|deeltijd|niepelny etat|czesc etatu|osa aikainen|paruh waktu|minijob|"
            r"パート\w*|アルバイト"
        ),
    ),
    (
        "full_time",
        (
            r"full time|fulltime|full_time|full timer|ft|vollzeit|festanstellung|unbefristet|temps plein|"
            r"temps complet|"
            r"cdi|tiempo completo|jornada completa|periodo integral|tempo integral|tempo pieno|全职|全職|정규직|"
            r"풀타임|integrale|"
            r"voltijds?|fulltijd|"
            r"heltid|fuldtid|fuldtidsstilling|heltidsstilling|pelny etat|kokoaikainen|penuh waktu|permanent|perm|"
            r"regular|regular employee|clt|正社員|フルタイム|"
            r"indefinido|completa|fast anstallning|tillsvidare\w*|umowa o prace"
        ),
    ),
)
_COMPILED = tuple((kind, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")) for kind, words in _PATTERNS)
_SCHEMA: dict[str, EmploymentType] = {
    "full time": "full_time",
    "fulltime": "full_time",
    "part time": "part_time",
    "parttime": "part_time",
    "contractor": "contract",
    "contract": "contract",
    "temporary": "temporary",
    "intern": "internship",
    "internship": "internship",
    "per diem": "temporary",
    "freelance": "contract",
}


def read_employment(raw: Json) -> EmploymentType | None:
    """The type that `raw` names: a label's text, or JSON-LD's word or list of words; None when it names none.

    Of several types in a list the more particular one wins, as "Full time, Contractor" describes a contract.
    """
    words = raw if isinstance(raw, list) else [raw]
    texts = [fold(word.replace("_", " ").replace("-", " ")) for word in words if isinstance(word, str)]
    if len(texts) == 1 and texts[0] in _SCHEMA:
        return _SCHEMA[texts[0]]
    return _first(" ".join(texts))


_TERM = re.compile(r"(?<!\w)(?:fixed term|ftc|cdd|befristet|temporary|tijdelijk|midlertidig|tempo determinato)(?!\w)")


def _first(text: str) -> EmploymentType | None:
    named = [kind for kind, pattern in _COMPILED if pattern.search(text)]
    if "part_time" in named and "full_time" not in named and _TERM.search(text):
        return "part_time"  # how long it lasts is said by the contract's terms
    return "full_time" if named == ["part_time", "full_time"] else next(iter(named), None)


_IN_TEXT: tuple[tuple[EmploymentType, re.Pattern[str]], ...] = (
    (
        "internship",
        re.compile(r"\binternship (?:program|is|will|lasts|offers)|\bwerkstudent\w*\b|\bthis is an? internship\b"),
    ),
    (
        "contract",
        re.compile(
            r"\b(?:this is an? |type |position |role )(?:\w+ ){0,3}(?:contract|freelance)(?: role| position| job|"
            r" opportunity)?\b|\b\d+ months? (?:contract|ftc)\b|\bfixed term contract\b|\bcontract to hire\b"
        ),
    ),
    ("temporary", re.compile(r"\bthis is an? (?:\w+ ){0,2}(?:temporary|seasonal) (?:role|position|job)\b")),
    (
        "part_time",
        re.compile(
            r"\b(?:this is an? |type |position |role is )(?:\w+ ){0,2}part time\b|\bpart time (?:role|position|"
            r"job|opportunity)\b|\bin teilzeit\b(?! oder)"
        ),
    ),
    (
        "full_time",
        re.compile(
            r"\b(?:this is an? |type |position |role is )(?:\w+ ){0,3}full time\b|\bfull time (?:role|position|"
            r"job|opportunity|permanent|employee|employment)\b|\bin vollzeit\b(?! oder)|\bpermanent (?:role|"
            r"position|contract)\b|\bunbefristete\w*\b|\ben cdi\b|\bcdi temps plein\b"
        ),
    ),
)
_IN_TITLE = re.compile(
    r"\b(?:internship|intern|werkstudent\w*|praktik\w*|stagiaire|part time|full time|contract(?! \w*(?:manager|"
    r"specialist|administrator|lead|negotiat|attorney|counsel|analyst|officer))|contractor|temporary|freelance|"
    r"ftc|fixed term|vollzeit|teilzeit|alternance|stage|seasonal|trainee)\b"
)


def employment_in_title(title: str) -> EmploymentType | None:
    """The type that a title names: "Engineer (Contract)", "Marketing Intern"; not "Contract Manager"."""
    words = _IN_TITLE.findall(fold(title))
    return read_employment(" ".join(words)) if words else None


def employment_in_text(text: str) -> EmploymentType | None:
    """The type that running text states for this job; None when it states none or several."""
    folded = folded_text(text)
    named = [kind for kind, pattern in _IN_TEXT if pattern.search(folded)]
    return named[0] if len(named) == 1 or named == ["contract", "full_time"] else None
