"""Labelled facts: "Location: Berlin", definition lists, tables, and label elements, in the languages of many sites."""

import re
from collections.abc import Iterator

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.page import Json

_LABELS: dict[str, str] = {
    "locations": "location|locations|job location|job locations|work location|primary location|office location|location s|office|offices|city|"
    "city state|standort|standorte|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|ville|ubicacion|ubicacion del puesto|"
    "lugar de trabajo|localidad|localizacao|local de trabalho|locatie|standplaats|sede|sede di lavoro|luogo di lavoro|lokasi|plats|arbetsort|"
    "lokalizacja|miejsce pracy|sijainti|lokation|arbejdssted|sted|arbeidssted|勤務地|based in|where|job city|duty location|place of work",
    "company": "company|company name|employer|hiring organization|hiring organisation|organization|organisation|unternehmen|arbeitgeber|firma|"
    "entreprise|employeur|societe|empresa|azienda|bedrijf|werkgever|perusahaan|foretag|virksomhed|会社名|hiring company|business unit employer",
    "employment_type": "employment type|job type|type of employment|type of contract|contract type|position type|schedule|time type|work type|"
    "employment|working hours|working time|hours|job category type|anstellungsart|vertragsart|beschaftigungsart|beschaftigung|arbeitszeit|"
    "arbeitsverhaltnis|type de contrat|contrat|tipo de contrato|tipo de empleo|jornada|dienstverband|tipe pekerjaan|jenis pekerjaan|"
    "anstallningsform|omfattning|tipo di contratto|tipo de vaga|rodzaj umowy|雇用形態|type|full part time|employment status|job schedule|commitment|shift type",
    "workplace": "workplace|workplace type|work arrangement|work mode|work model|remote|remote status|remote work|remote type|location type|"
    "work setting|workplace model|working model|work style|arbeitsmodell|homeoffice|home office|teletravail|modalidad|modalidade|"
    "modelo de trabalho|remote policy|telework eligible|remote job|work environment type|tryb pracy|on site remote|onsite remote",
    "salary": "salary|salary range|base salary|base salary range|pay|pay range|pay rate|compensation|compensation range|rate|hourly rate|day rate|"
    "daily rate|hourly pay|annual salary|remuneration|wage|gehalt|gehaltsspanne|vergutung|entgelt|lohn|salaire|remuneration annuelle|salario|"
    "sueldo|salaris|gaji|lon|wynagrodzenie|retribuzione|faixa salarial|給与|年収|月給|package|estimated salary|target salary|ctc|pay scale",
    "posted_at": "posted|date posted|posted on|posting date|posted date|job posted|publish date|published|published on|publication date|listed|"
    "listed on|date listed|opened|open date|start posting date|veroffentlicht|veroffentlicht am|online seit|eingestellt am|publie le|"
    "date de publication|publicado|publicado el|fecha de publicacion|publicado em|geplaatst|geplaatst op|diposting|data publikacji|publicerad|掲載日",
    "valid_through": "closing date|close date|closes|closing|deadline|application deadline|apply by|apply before|applications close|expires|"
    "expiry date|expiration date|end date|last date to apply|last day to apply|valid through|bewerbungsfrist|bewerbungsschluss|date limite|"
    "date limite de candidature|fecha limite|plazo|sluitingsdatum|sista ansokningsdag|ansokningsfrist|soknadsfrist|unposting date|job expires",
    "external_id": "job id|job number|job no|job ref|job reference|job requisition id|req id|req|req no|req number|requisition|requisition id|"
    "requisition number|requisition no|reference|reference number|reference no|reference id|reference code|ref|ref no|ref id|ref number|"
    "posting id|posting number|vacancy id|vacancy reference|vacancy number|position id|position number|job code|announcement number|"
    "kennziffer|referenznummer|referenz|stellen id|stellennummer|stellen nr|reference de l offre|referencia|codigo|vacaturenummer|requisition #|job posting id",
    "seniority": "seniority|seniority level|experience level|career level|job level|level|career stage|karrierestufe|karriereniveau|nivel|"
    "niveau d experience|poziom|nivel de experiencia|poste level",
    "min_years": "experience|years of experience|experience required|required experience|work experience|minimum experience|berufserfahrung|"
    "experiencia|min experience|years experience",
    "contract": "contract length|contract duration|duration|length of contract|dauer|laufzeit|vertragsdauer|duree|duree du contrat|duracion|duur|"
    "term|term length|project duration|assignment length",
    "title": "job title|position title|title|role title|stellenbezeichnung|intitule du poste|jabatan|職種",
}  # fmt: skip
LABELS: dict[str, str] = {label: field for field, labels in _LABELS.items() for label in labels.split("|")}
_LINE = re.compile(r"^\W{0,3}([^:：]{2,40}?)\s*(?:[:：#]|\bno\.)\s*(\S.{0,200})?$")
_MOST_WORDS = 14
_PROMPT = re.compile(
    r"^(?:select|choose|enter|search|any|all|filter|please|\*|required|optional|e\.g\.|wählen|auswählen)\b",
    re.IGNORECASE,
)


def claims(view: View) -> dict[str, Json]:
    """Field by field the first labelled fact that stands after the page's heading, else before it."""
    found: dict[str, Json] = {}
    for field, value in _facts(_from_title(view)):
        found.setdefault(field, value)
    return found


def _from_title(view: View) -> list[tuple[str, ...]]:
    rows = list(view.lines)
    if view.headings:
        title = fold(view.headings[0])
        start = next((at for at, row in enumerate(rows) if fold(" ".join(row)) == title), 0)
        rows = rows[start:] + rows[:start]
    return rows


def _facts(rows: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for at, row in enumerate(rows):
        for cell in range(len(row)):
            field, value = _fact(row[cell])
            if field is None:
                continue
            if value is None:
                value = " ".join(row[cell + 1 :]) or (" ".join(rows[at + 1]) if at + 1 < len(rows) else "")
            if _is_value(field, value):
                yield field, value.lstrip(":： ").strip()


def _fact(text: str) -> tuple[str | None, str | None]:
    """The field that `text` labels, and its value when that stands behind a colon."""
    if len(text) > 260:
        return None, None
    if len(text) <= 40 and (field := LABELS.get(fold(text))):
        return field, None
    if found := _LINE.match(text):
        return LABELS.get(fold(found[1])), found[2]
    return None, None


def _is_value(field: str, value: str) -> bool:
    value = value.lstrip(":： ")
    limit = 240 if field in ("locations", "salary") else 80
    if not value or len(value) > limit or _PROMPT.match(value) or fold(value) in LABELS:
        return False
    if field in ("locations", "company") and (value.endswith(".") or value.count(" ") > _MOST_WORDS):
        return False
    return field != "external_id" or (
        re.search(r"\d", value) is not None and len(value) <= 40 and value.count(" ") <= 2
    )
