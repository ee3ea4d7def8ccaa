"""How a résumé of each language names its sections, months and the present."""

from typing import Any

HEADINGS = {
    "en": ("Profile", "Work Experience", "Education", "Skills", "Languages", "Certifications", "Contact", "Present"),
    "de": ("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse", "Sprachen", "Zertifikate", "Kontakt", "heute"),
    "fr": (
        "Profil",
        "Expérience professionnelle",
        "Formation",
        "Compétences",
        "Langues",
        "Certifications",
        "Contact",
        "à ce jour",
    ),
    "es": (
        "Perfil",
        "Experiencia laboral",
        "Formación académica",
        "Habilidades",
        "Idiomas",
        "Certificados",
        "Contacto",
        "actualidad",
    ),
    "pt": (
        "Resumo",
        "Experiência profissional",
        "Formação académica",
        "Competências",
        "Idiomas",
        "Certificados",
        "Contacto",
        "presente",
    ),
    "it": (
        "Profilo",
        "Esperienza professionale",
        "Istruzione e formazione",
        "Competenze",
        "Lingue",
        "Certificazioni",
        "Contatti",
        "in corso",
    ),
    "nl": ("Profiel", "Werkervaring", "Opleiding", "Vaardigheden", "Talen", "Certificaten", "Contact", "heden"),
}
ALSO = {
    "en": ("About me", "Professional Experience", "Academic Background", "Core Skills", "Language Skills", "Licenses & Certifications", "Get in touch", "now"),
    "de": ("Über mich", "Beruflicher Werdegang", "Bildungsweg", "Fähigkeiten", "Sprachkenntnisse", "Weiterbildungen", "Kontaktdaten", "heute"),
    "fr": ("À propos", "Parcours professionnel", "Diplômes et formations", "Savoir-faire", "Langues", "Certificats", "Coordonnées", "aujourd’hui"),
    "es": ("Sobre mí", "Trayectoria profesional", "Estudios", "Competencias", "Idiomas", "Cursos", "Datos de contacto", "presente"),
    "pt": ("Sobre mim", "Percurso profissional", "Educação e formação", "Conhecimentos", "Línguas", "Cursos", "Contactos", "atualmente"),
    "it": ("Chi sono", "Esperienze lavorative", "Formazione", "Competenze tecniche", "Conoscenze linguistiche", "Corsi", "Recapiti", "oggi"),
    "nl": ("Over mij", "Loopbaan", "Opleidingen", "Competenties", "Talenkennis", "Cursussen", "Contactgegevens", "nu"),
}  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec", "de": "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez", "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
}  # fmt: skip
COUNTRIES = {
    "en": {"GB": "UK", "US": "USA", "IE": "Ireland", "CA": "Canada", "NO": "Norway"}, "de": {"DE": "Deutschland", "CH": "Schweiz"}, "fr": {"FR": "France"},
    "es": {"ES": "España", "MX": "México"}, "pt": {"PT": "Portugal", "BR": "Brasil"}, "it": {"IT": "Italia"}, "nl": {"NL": "Nederland"},
}  # fmt: skip
ORDER = ("summary", "work", "education", "skills", "languages", "certificates", "contact")


def heading(person: dict[str, Any], section: str, *, also: bool = False) -> str:
    """The heading in the person's language."""
    return (ALSO if also else HEADINGS)[person["lang"]][ORDER.index(section)]


def point(person: dict[str, Any], day: str, style: str) -> str:
    """A partial date: `short` (Mar 2020), `long` (March 2020), `slash` (03/2020), `dot` (03.2020) or `year`."""
    year, _, month = day.partition("-")
    if not month or style == "year":
        return year
    if style in {"slash", "dot"}:
        return f"{month}{'/' if style == 'slash' else '.'}{year}"
    return f"{(SHORT if style == 'short' else MONTHS)[person['lang']].split()[int(month) - 1]} {year}"


def span(person: dict[str, Any], entry: dict[str, Any], style: str, dash: str = " – ", *, also: bool = False) -> str:
    """The entry's dates."""
    present = (ALSO if also else HEADINGS)[person["lang"]][-1]
    end = point(person, entry["endDate"], style) if entry["endDate"] else present
    return f"{point(person, entry['startDate'], style)}{dash}{end}"


def place(person: dict[str, Any]) -> str:
    """Where the person lives, on one line."""
    at = person["basics"]["location"]
    country = COUNTRIES[person["lang"]].get(at["countryCode"], at["countryCode"])
    return ", ".join(
        part
        for part in (at["city"], at.get("region", "") if country in {"USA", "Canada", "Brasil"} else "", country)
        if part
    )
