"""Which short texts are places: countries, regions and large cities, or "City, ST"."""

import re

from companion.domain.text import fold

_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK "
    "OR PA RI SC SD TN TX UT VT "
    "VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD ACT TAS "
    "RS SP RJ PR BA CE ES GO MG PB PE RN"
)
_WORLD = (
    "usa|us|u s|united states|united states of america|uk|united kingdom|england|scotland|wales|northern ireland|"
    "ireland|germany|deutschland|france|spain|espana|italy|"
    "italia|netherlands|nederland|the netherlands|belgium|belgie|belgique|switzerland|schweiz|suisse|austria|"
    "osterreich|poland|polska|portugal|sweden|sverige|norway|norge|"
    "denmark|danmark|finland|suomi|iceland|estonia|latvia|lithuania|czechia|czech republic|slovakia|slovenia|"
    "hungary|romania|bulgaria|croatia|serbia|greece|cyprus|malta|"
    "turkey|ukraine|israel|egypt|south africa|nigeria|kenya|ghana|morocco|uae|united arab emirates|saudi arabia|"
    "qatar|kuwait|bahrain|india|pakistan|bangladesh|sri lanka|nepal|"
    "china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|"
    "australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|"
    "colombia|peru|uruguay|costa rica|europe|emea|apac|latam|north america|eu|worldwide|luxembourg|"
    "california|texas|florida|new york|illinois|massachusetts|washington|colorado|georgia|virginia|pennsylvania|"
    "ohio|michigan|minnesota|arizona|oregon|utah|new jersey|"
    "north carolina|tennessee|maryland|wisconsin|missouri|connecticut|ontario|quebec|british columbia|alberta|"
    "bavaria|bayern|"
    "london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cambridge|oxford|belfast|cardiff|dublin|cork|"
    "galway|berlin|munich|munchen|hamburg|frankfurt|cologne|koln|"
    "dusseldorf|stuttgart|leipzig|dresden|hannover|nuremberg|nurnberg|paris|lyon|marseille|toulouse|lille|nantes|"
    "bordeaux|madrid|barcelona|valencia|sevilla|malaga|bilbao|"
    "milan|milano|rome|roma|turin|torino|bologna|amsterdam|rotterdam|utrecht|eindhoven|den haag|the hague|"
    "brussels|bruxelles|brussel|antwerp|ghent|gent|zurich|geneva|"
    "geneve|basel|bern|lausanne|zug|vienna|wien|graz|linz|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|lisbon|"
    "lisboa|porto|stockholm|gothenburg|goteborg|malmo|oslo|bergen|"
    "copenhagen|kobenhavn|aarhus|helsinki|tallinn|riga|vilnius|prague|praha|brno|bratislava|budapest|bucharest|"
    "cluj napoca|sofia|zagreb|belgrade|athens|istanbul|kyiv|kiev|"
    "tel aviv|cairo|cape town|johannesburg|lagos|nairobi|dubai|abu dhabi|riyadh|doha|mumbai|delhi|new delhi|"
    "bangalore|bengaluru|hyderabad|chennai|pune|kolkata|gurgaon|"
    "gurugram|noida|ahmedabad|jaipur|kochi|shanghai|beijing|shenzhen|guangzhou|hangzhou|taipei|tokyo|osaka|seoul|"
    "kuala lumpur|jakarta|bandung|surabaya|yogyakarta|bali|"
    "bangkok|ho chi minh city|hanoi|manila|makati|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|"
    "auckland|wellington|toronto|vancouver|montreal|ottawa|calgary|"
    "edmonton|waterloo|new york city|nyc|san francisco|sf|bay area|san francisco bay area|los angeles|san diego|"
    "san jose|seattle|portland|denver|boulder|austin|dallas|houston|"
    "san antonio|chicago|boston|philadelphia|pittsburgh|atlanta|miami|orlando|tampa|charlotte|raleigh|durham|"
    "nashville|detroit|minneapolis|st louis|kansas city|"
    "salt lake city|phoenix|las vegas|washington dc|palo alto|mountain view|sunnyvale|santa clara|menlo park|"
    "redwood city|oakland|irvine|columbus|cleveland|cincinnati|"
    "indianapolis|milwaukee|baltimore|mexico city|ciudad de mexico|guadalajara|monterrey|sao paulo|rio de "
    "janeiro|belo horizonte|curitiba|buenos aires|santiago|bogota|medellin|lima"
)
_PLACES = frozenset(_WORLD.split("|"))
_CITY_STATE = re.compile(
    rf"^[A-Z][\w.'’ -]{{1,40}},\s*(?:{'|'.join(_STATES.split())})(?:\s+\d{{5}})?(?:,\s*(?:USA?|United States|"
    rf"Canada|Australia))?$"
)
_POSTAL = re.compile(r"^\d{4,5}\s+(?=[A-Z])|\s*\(\d{2,5}\)$|\s+\d{4,5}$")
_REMOTE = re.compile(
    r"^(?:remote|anywhere|worldwide|hybrid)\b\s*[-–,:(/]?\s*(?:in\s+)?(?P<place>[\w .,/]*)\)?$", re.IGNORECASE
)


def looks_like_place(text: str) -> bool:
    """Whether `text` can only be a place: "Berlin", "Austin, TX", "Noida, India", "Remote - US", "London or Paris"."""
    if len(text) > 90:
        return False
    if _CITY_STATE.match(text):
        return True
    text = _POSTAL.sub("", text).strip()
    if (remote := _REMOTE.match(text)) and remote["place"].strip():
        return looks_like_place(remote["place"].strip(" -,/"))
    parts = [fold(part) for part in re.split(r"\s*(?:[,;/|()]|\bor\b|\band\b|\+|&| - )\s*", text) if part.strip()]
    known = [part in _PLACES for part in parts]
    return bool(parts) and len(parts) <= 6 and known[-1 if len(parts) > 1 else 0] and sum(known) * 2 >= len(parts)
