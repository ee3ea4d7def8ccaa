"""The words by which exports, and people who keep such a list, call what is known of a connection; folded."""

from companion.domain.text import fold

CONNECTION_WORDS: dict[str, tuple[str, ...]] = {
    "first_name": (
        *("first name", "firstname", "given name", "vorname", "prenom", "nombre", "nome", "voornaam", "imie"),
        *("primeiro nome", "fornavn", "fornamn", "nombre de pila", "forename"),
    ),
    "last_name": (
        *("last name", "lastname", "surname", "family name", "nachname", "familienname", "nom", "nom de famille"),
        *("apellidos", "apellido", "cognome", "sobrenome", "achternaam", "nazwisko", "etternavn", "efternavn"),
        *("efternamn", "apelido"),
    ),
    "name": ("name", "full name", "fullname", "nombre completo", "nom complet", "nome completo", "connection"),
    "url": (
        *("url", "profile url", "profile", "profile link", "link", "public profile url", "profil url", "profil"),
        *("url du profil", "url del perfil", "url do perfil", "url del profilo", "perfil", "profiel url"),
    ),
    "email": (
        *("email address", "email", "e mail", "e mail address", "mail", "e mail adresse", "emailadresse", "courriel"),
        *("adresse e mail", "adresse email", "correo electronico", "direccion de correo electronico", "correo"),
        *("endereco de e mail", "indirizzo email", "indirizzo e mail", "e mailadres", "adres e mail", "e postadress"),
    ),
    "company": (
        *("company", "company name", "organization", "organisation", "employer", "unternehmen", "firma", "entreprise"),
        *("societe", "empresa", "azienda", "societa", "bedrijf", "foretag", "virksomhed", "bedrift", "current company"),
    ),
    "position": (
        *("position", "title", "job title", "role", "headline", "stelle", "poste", "fonction", "puesto", "cargo"),
        *("posizione", "qualifica", "functie", "stanowisko", "befattning", "stilling", "current position"),
    ),
    "connected_on": (
        *("connected on", "connected", "connection date", "date connected", "verbunden am", "verknupft am"),
        *("vernetzt am", "date de connexion", "connecte le", "en relation depuis", "fecha de conexion", "conectado el"),
        *("conectado em", "data da conexao", "collegato il", "data di collegamento", "verbonden op", "date", "data"),
        *("fecha", "datum", "ansluten den", "data nawiazania kontaktu"),
    ),
}
"""Field name to the words that mean it, the most usual first. `name` is first and last name in one column."""

PLAIN_HEADER = frozenset(("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"))
"""The columns of an export that nobody has touched."""

_FIELD_OF = {word: field for field, words in CONNECTION_WORDS.items() for word in (*words, fold(field))}


def connection_field(header: str) -> str | None:
    """The field that a column's header means, None when it is none of ours."""
    return _FIELD_OF.get(fold(header))


def suggested_columns(header: tuple[str, ...]) -> dict[str, str]:
    """For each column that is understood its field; of two columns for one field the first."""
    mapping: dict[str, str] = {}
    for name in header:
        field = connection_field(name)
        if field is not None and field not in mapping.values():
            mapping[name] = field
    return mapping
