"""The words by which people and pages call the fields of a job, in several languages; folded, as compared."""

from companion.domain.text import fold

FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "title": (
        *("job title", "title", "position", "role", "job", "vacancy", "position title", "job name", "job role"),
        *("stelle", "jobtitel", "stellenbezeichnung", "poste", "intitule du poste", "puesto", "cargo", "functie"),
        *("ruolo", "posizione", "stanowisko", "posisi", "titre", "vaga", "titolo"),
    ),
    "company": (
        *("company", "company name", "employer", "organization", "organisation", "firm", "hiring company"),
        *("firma", "unternehmen", "arbeitgeber", "entreprise", "societe", "employeur", "empresa", "compania"),
        *("bedrijf", "azienda", "pracodawca", "perusahaan"),
    ),
    "locations": (
        *("location", "locations", "job location", "place", "city", "office", "where", "standort", "ort", "arbeitsort"),
        *("lieu", "ville", "ubicacion", "localizacao", "local", "ciudad", "locatie", "sede", "lokalizacja", "lokasi"),
    ),
    "salary": (
        *("salary", "pay", "compensation", "salary range", "pay range", "gehalt", "salaire", "remuneration", "salario"),
        *("salaris", "stipendio", "gaji", "wynagrodzenie", "comp", "offered salary"),
    ),
    "employment_type": (
        *("employment type", "job type", "type", "contract type", "employment", "anstellungsart", "type de contrat"),
        *("tipo de contrato", "beschaftigungsart", "type contract"),
    ),
    "workplace": (
        *("workplace", "workplace type", "work mode", "remote", "remote onsite", "work model", "arbeitsmodell"),
        *("teletravail", "modalidad", "work type", "work setting"),
    ),
    "posted_at": ("posted", "posted on", "date posted", "posted date", "veroffentlicht", "publie le", "publicado"),
    "valid_through": (
        *(
            "apply by",
            "deadline",
            "closing date",
            "closes",
            "application deadline",
            "due date",
            "expires",
            "close date",
        ),
        *("bewerbungsfrist", "date limite", "fecha limite", "frist"),
    ),
    "external_id": (
        *(
            "job id",
            "requisition",
            "requisition id",
            "req id",
            "req",
            "reference",
            "ref",
            "job reference",
            "job number",
        ),
        *("requisition number", "kennziffer", "referenz", "referencia"),
    ),
    "apply_url": ("apply at", "apply here", "apply", "apply url", "apply link", "application link", "application url"),
    "url": (
        *("url", "link", "job url", "job link", "posting url", "posting link", "website", "listing", "job posting"),
        *("job posting url", "lien", "enlace", "webseite", "posting", "job ad", "link to job", "web"),
    ),
    "description": ("description", "job description", "beschreibung", "descripcion", "details", "descricao", "jd"),
    "status": (
        *("status", "stage", "state", "application status", "current status", "stand", "statut", "estado", "etapa"),
        *("progress", "outcome", "phase", "stato", "fase"),
    ),
    "applied_at": (
        *("applied", "applied on", "date applied", "application date", "applied date", "applied at", "beworben am"),
        *("bewerbungsdatum", "date de candidature", "fecha de solicitud", "data candidatura", "application submitted"),
        *("fecha de aplicacion", "date submitted", "submitted"),
    ),
    "saved_at": (
        *("saved", "saved on", "saved date", "date saved", "date", "added", "date added", "added on", "created"),
        *("created at", "datum", "fecha", "data", "gespeichert am"),
    ),
    "notes": ("notes", "note", "comments", "comment", "remarks", "notizen", "notas", "bemerkung", "commentaires"),
    "seniority": ("seniority", "level", "experience level", "seniority level"),
}
"""Field name to the words that mean it, the most usual first."""

_FIELD_OF = {word: field for field, words in FIELD_WORDS.items() for word in (*words, fold(field))}


def field_named(label: str) -> str | None:
    """The field that `label` means, None when it is none of ours."""
    return _FIELD_OF.get(fold(label))
