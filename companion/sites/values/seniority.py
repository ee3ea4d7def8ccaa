"""Seniority, from the words of a title."""

import re

from companion.domain.job import Seniority
from companion.domain.text import fold

# In order: the first that matches decides.
_RULES: tuple[tuple[Seniority, str], ...] = (
    (
        "intern",
        (
            r"intern|interns|internship|werkstudent\w*|praktik(?:ant\w*|um)|stagiaire|stagist\w*|stagiair|becari[oa]|"
            r"estagi\w+|trainee|apprentice\w*|"
            r"auszubildende\w*|azubi|ausbildung|working student|co op|magang|alternan(?:t|ce)|placement student"
        ),
    ),
    (
        "executive",
        (
            r"chief(?! of staff)(?: \w+){1,3} officer|c[efotimpsr]o|cto|ciso|president(?<!vice president)|managing "
            r"director|general manager|geschaftsfuhrer\w*|founder|"
            r"co ?founder|directeur general|partner (?:and|&) .*|vice president|svp|evp|avp|vp"
        ),
    ),
    (
        "director",
        (
            r"director|head of|head|direktor\w*|directeur|directrice|director[a]?|direttore|leiter(?:in)?|"
            r"bereichsleit\w*|abteilungsleit\w*"
        ),
    ),
    (
        "lead",
        (
            r"principal|staff|lead|leader|team ?lead(?:er)?|teamleit\w*|tech ?lead|distinguished|fellow|architect "
            r"lead|chapter lead|foreman|supervisor"
        ),
    ),
    ("manager", r"manager(?:in)?|mgr|gerente|responsabile|responsable|chef de \w+|projektleit\w*|management lead"),
    ("senior", r"senior|sr|snr|sen|iii|iv|experienced|erfahrene?r?|confirme|expert|seniore"),
    (
        "entry",
        (
            r"junior|jr|jnr|entry level|entry|graduate|grad|new grad|associate|berufseinsteiger\w*|absolvent\w*|"
            r"debutant|einsteiger|assistant|i"
        ),
    ),
    ("mid", r"mid|mid level|midlevel|intermediate|ii|regular|professional"),
)
_COMPILED = tuple((level, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for level, words in _RULES)
_NOT_A_LEVEL = re.compile(
    r"\b(?:chief of staff|staff (?:nurse|accountant|writer|assistant|attorney|pharmacist|physician|member|"
    r"scheduler)|nursing staff|"
    r"support staff|staff (?:development|training)|lead generation|leads? gen\w*|senior (?:living|care|housing)|"
    r"head (?:chef|office|hunter|start)|"
    r"sales lead(?:s)? gen\w*|partner manager|school principal|assistant principal|lead time|international|internal)\b"
)
_KEPT = {
    "chief of staff": "director",
    "head chef": "lead",
    "school principal": "director",
    "assistant principal": "manager",
}
_DOUBLE = re.compile(r"\b(?:senior|sr) (?:manager|director|vice president|vp|associate|principal|staff|lead)\b")


def read_seniority(title: str) -> Seniority | None:
    """The level that a title (or a level label such as "Mid-Senior level") names, None when it names none."""
    text = fold(title)
    if "mid senior" in text:
        return "senior"
    text = _NOT_A_LEVEL.sub(" ", text)
    for level, pattern in _COMPILED:
        if pattern.search(text):
            return _adjusted(level, text)
    return None


def _adjusted(level: Seniority, text: str) -> Seniority:
    if level == "entry" and re.search(r"\bassociate (?:director|manager|vice)\b", text):
        return "manager"
    return level
