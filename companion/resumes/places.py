"""Which country a place of a résumé lies in, and the parts of a line that says where somebody lives."""

import re
from functools import cache

from companion.domain.profile import Place
from companion.domain.text import fold

COUNTRIES = {
    "US": "united states|usa|u.s.|u.s.a.|us|united states of america|vereinigte staaten|états-unis|"
    "estados unidos|stati uniti|verenigde staten",
    "GB": "united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|großbritannien|"
    "vereinigtes königreich|royaume-uni|reino unido|regno unito|verenigd koninkrijk",
    "DE": "germany|deutschland|allemagne|alemania|alemanha|germania|duitsland",
    "AT": "austria|österreich|autriche|áustria|oostenrijk",
    "CH": "switzerland|schweiz|suisse|suiza|suíça|svizzera|zwitserland",
    "FR": "france|frankreich|francia|frança|frankrijk",
    "BE": "belgium|belgien|belgique|bélgica|belgio|belgië",
    "NL": "netherlands|the netherlands|niederlande|pays-bas|países bajos|holanda|países baixos|paesi bassi|nederland",
    "LU": "luxembourg|luxemburg|luxemburgo|lussemburgo",
    "ES": "spain|spanien|espagne|españa|espanha|spagna|spanje",
    "PT": "portugal|portogallo",
    "IT": "italy|italien|italie|italia|itália|italië",
    "IE": "ireland|irland|irlande|irlanda|ierland",
    "DK": "denmark|dänemark|danemark|dinamarca|danimarca|denemarken|danmark",
    "SE": "sweden|schweden|suède|suecia|suécia|svezia|zweden|sverige",
    "NO": "norway|norwegen|norvège|noruega|norvegia|noorwegen|norge",
    "FI": "finland|finnland|finlande|finlandia|finlândia|suomi",
    "IS": "iceland|island|islande|islandia|islanda|ijsland",
    "PL": "poland|polen|pologne|polonia|polónia|polska|polônia",
    "CZ": "czech republic|czechia|tschechien|république tchèque|chequia|tchéquia|repubblica ceca|tsjechië|česko",
    "SK": "slovakia|slowakei|slovaquie|eslovaquia|slovacchia|slowakije",
    "HU": "hungary|ungarn|hongrie|hungría|hungria|ungheria|hongarije|magyarország",
    "RO": "romania|rumänien|roumanie|rumania|roménia|roemenië|românia",
    "BG": "bulgaria|bulgarien|bulgarie|bulgária|bulgarije",
    "GR": "greece|griechenland|grèce|grecia|grécia|griekenland",
    "HR": "croatia|kroatien|croatie|croacia|croácia|croazia|kroatië|hrvatska",
    "SI": "slovenia|slowenien|slovénie|eslovenia|slovenië",
    "RS": "serbia|serbien|serbie|sérvia|servië|srbija",
    "UA": "ukraine|ucrania|ucrânia|ucraina|oekraïne",
    "RU": "russia|russland|russie|rusia|rússia|rusland",
    "TR": "turkey|türkei|turquie|turquía|turquia|turchia|turkije|türkiye",
    "EE": "estonia|estland|estonie", "LV": "latvia|lettland|lettonie", "LT": "lithuania|litauen|lituanie",
    "CY": "cyprus|zypern|chypre", "MT": "malta|malte",
    "CA": "canada|kanada|canadá", "MX": "mexico|mexiko|mexique|méxico|messico",
    "BR": "brazil|brasilien|brésil|brasil|brasile|brazilië",
    "AR": "argentina|argentinien|argentine|argentinië", "CL": "chile|chili|cile",
    "CO": "colombia|kolumbien|colombie|colômbia", "PE": "peru|pérou|perú|perù",
    "UY": "uruguay|uruguai", "EC": "ecuador|equador|équateur", "VE": "venezuela",
    "IN": "india|indien|inde|índia", "PK": "pakistan|paquistán", "BD": "bangladesh",
    "LK": "sri lanka", "NP": "nepal", "CN": "china|chine|cina", "HK": "hong kong", "TW": "taiwan",
    "JP": "japan|japon|japón|japão|giappone", "KR": "south korea|korea|südkorea|corée du sud|corea del sur",
    "SG": "singapore|singapur|singapour|singapura", "MY": "malaysia|malaisie|malasia",
    "ID": "indonesia|indonesien|indonésie", "PH": "philippines|philippinen|filipinas", "VN": "vietnam|viet nam",
    "TH": "thailand|thaïlande|tailandia", "AU": "australia|australien|australie|austrália|australië",
    "NZ": "new zealand|neuseeland|nouvelle-zélande|nueva zelanda|nova zelândia|nuova zelanda|nieuw-zeeland",
    "ZA": "south africa|südafrika|afrique du sud|sudáfrica|áfrica do sul|sudafrica|zuid-afrika",
    "NG": "nigeria|nigéria", "KE": "kenya|kenia|quénia", "GH": "ghana|gana", "ET": "ethiopia|äthiopien",
    "EG": "egypt|ägypten|égypte|egipto|egito|egitto", "MA": "morocco|marokko|maroc|marruecos|marrocos|marocco",
    "DZ": "algeria|algerien|algérie|argelia", "TN": "tunisia|tunesien|tunisie|túnez", "SN": "senegal|sénégal",
    "AE": "united arab emirates|uae|u.a.e.|vereinigte arabische emirate|émirats arabes unis|emiratos árabes unidos",
    "SA": "saudi arabia|saudi-arabien|arabie saoudite|arabia saudí", "IL": "israel|israël",
    "LB": "lebanon|libanon|liban|líbano", "JO": "jordan|jordanien", "IR": "iran|irán", "IQ": "iraq|irak",
    "SY": "syria|syrien|syrie|siria", "AF": "afghanistan", "QA": "qatar|katar",
}  # fmt: skip
STATES = {
    "US": "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh "
    "ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc",
    "CA": "on qc bc ab mb sk ns nb nl pe",
    "AU": "nsw vic qld sa tas act",
    "BR": "ac am ap ba ce es go mg pb pi pr rj rn ro rr rs se sp to",  # those that no other country has
}  # fmt: skip
STATE_NAMES = {
    "US": "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|"
    "oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|"
    "west virginia|wisconsin|wyoming",
    "CA": "ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick",
    "AU": "new south wales|victoria|queensland|tasmania|western australia|south australia",
    "DE": "bayern|bavaria|baden-württemberg|hessen|sachsen|niedersachsen|nordrhein-westfalen|thüringen|brandenburg|"
    "schleswig-holstein|rheinland-pfalz|sachsen-anhalt|mecklenburg-vorpommern|saarland",
}  # fmt: skip
_POSTAL = (
    (re.compile(r"^(?P<region>[A-Za-z]{2})\s+(?P<code>\d{5}(?:-\d{4})?)$"), "US"),
    (re.compile(r"^(?:(?:D|A|F|I|E|CH|DE|AT|FR|NL|B|L)-)?(?P<code>\d{4,5}|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}|"
    r"\d{5}-\d{3})\s+(?P<city>[^\d,]{2,})$"), ""),
    (re.compile(r"^(?P<city>[^\d,]{2,}?)\s+(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$"), "GB"),
    (re.compile(r"^(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$"), "GB"),
    (re.compile(r"^(?P<region>[A-Z]{2})\s+(?P<code>[A-Z]\d[A-Z]\s?\d[A-Z]\d)$"), "CA"),
    (re.compile(r"^(?P<city>[^\d,]{3,}?)\s+(?P<code>\d{4,5})$"), ""),
)  # fmt: skip
_STREET = re.compile(
    r"\d.*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|close|place|terrace|square|row)\b"
    r"|\b(?:calle|rua|via|viale|piazza|avenida|av|rue|avenue|allée|boulevard|chemin|quai|c/|plaza|corso|largo|travessa)\b"
    r"|\w+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|straat|laan|plein|gracht|kade|dijk|ufer|damm)\s*\d",
    re.IGNORECASE,
)
_NOT_A_PLACE = re.compile(r"[@:;!?/\\]|\d{6}|\.\s|\bwww\b")


@cache
def _countries() -> dict[str, str]:
    return {fold(name): code for code, names in COUNTRIES.items() for name in names.split("|")}


@cache
def _regions() -> dict[str, str]:
    return {fold(name): code for code, names in STATE_NAMES.items() for name in names.split("|")}


def country_of(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country's name; empty when it is none."""
    return _countries().get(fold(text), "")


def region_country(text: str) -> str:
    """The country of a state's name, or of its capitals ("TX"); empty when it is none."""
    if text.isupper() and 2 <= len(text) <= 3:
        return next((code for code, names in STATES.items() if text.lower() in names.split()), "")
    return _regions().get(fold(text), "")


def place_in(text: str) -> Place | None:
    """A line such as "12 Mill Lane, Leeds LS1 4AB, UK" as its parts; None when nothing makes it a place.

    A country, a state or a postal code makes it one.
    """
    if _NOT_A_PLACE.search(text) or len(text) > 120 or not text[:1].isalnum():
        return None
    parts = [part.strip(" .") for part in re.split(r"\s*[,·|–]\s*|\s-\s|\t|\s*\(|\)", text) if part.strip(" .")]
    found: dict[str, str] = {}
    rest: list[str] = []
    for position, part in reversed(list(enumerate(parts))):
        if not _take(part, found, is_first=position == 0):
            rest.insert(0, part)
    if not found or len(rest) > 3:
        return None
    return _with_rest(found, rest)


def _take(part: str, found: dict[str, str], *, is_first: bool) -> bool:
    """Whether the part is a country, a state or a postal code with its city."""
    if not is_first and "country_code" not in found and country_of(part):
        found["country_code"] = country_of(part)
        return True
    state = region_country(part)
    if not is_first and state and "region" not in found and found.get("country_code", state) == state:
        found |= {"region": part, "country_code": state}
        return True
    for pattern, country in _POSTAL:
        match = pattern.match(part)
        if match and "postal_code" not in found and _fits(match, country, found):
            named = match.groupdict()
            found["postal_code"] = named["code"]
            found |= {key: named[key] for key in ("city", "region") if named.get(key)}
            if country and "country_code" not in found:
                found["country_code"] = country
            return True
    return False


def _fits(match: re.Match[str], country: str, found: dict[str, str]) -> bool:
    if _STREET.search(match.string) or re.fullmatch(r"(?:19|20)\d\d", match["code"]):
        return False
    if country == "US" and not region_country(match["region"].upper()):
        return False
    return not country or found.get("country_code", country) == country


def _with_rest(found: dict[str, str], rest: list[str]) -> Place | None:
    streets = [part for part in rest if _STREET.search(part) or any(c.isdigit() for c in part)]
    towns = [part for part in rest if part not in streets]
    if "city" not in found and towns:
        found["city"] = towns.pop(0) if len(towns) == 1 else towns.pop(-1 if "region" in found or streets else 0)
    if towns and "region" not in found:
        found["region"] = towns.pop(0)
    if streets:
        found["address"] = ", ".join(streets)
    is_named = found.get("city", "x")[:1].isupper() and len(found.get("city", "").split()) <= 4
    return Place(**found) if is_named and "city" in found else None
