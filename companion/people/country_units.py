"""The words by which a company names its unit in a country or region ("IKEA Deutschland", "Deloitte North America")."""

_UNITS = """
us: usa|us|united states|united states of america|u s a
uk: uk|united kingdom|great britain|gb|u k
ie: ireland|eire
de: germany|deutschland|allemagne|alemania|germania
fr: france|francia|frankreich|frankrijk
es: spain|espana|spanien|espagne
pt: portugal
it: italy|italia|italien|italie
nl: netherlands|the netherlands|nederland|holland|niederlande
be: belgium|belgie|belgique|belux|benelux
lu: luxembourg|luxemburg
ch: switzerland|schweiz|suisse|svizzera
at: austria|osterreich|oesterreich
dk: denmark|danmark
no: norway|norge
se: sweden|sverige|schweden
fi: finland|suomi
is: iceland|island
pl: poland|polska|polen
cz: czech republic|czechia|ceska republika|cesko|cr sr|czech
sk: slovakia|slovensko|slovak republic
hu: hungary|magyarorszag|ungarn
ro: romania
bg: bulgaria|българия
gr: greece|hellas|ελλαδα|ελλας
rs: serbia|srbija
hr: croatia|hrvatska
si: slovenia|slovenija
ba: bosnia|bosnia and herzegovina
ua: ukraine|ukraina|украина
ru: russia|россия|russland
lt: lithuania|lietuva
lv: latvia|latvija
ee: estonia|eesti
tr: turkey|turkiye|turkei
il: israel
ae: uae|united arab emirates|u a e
sa: saudi arabia|ksa|saudi
qa: qatar
kw: kuwait
eg: egypt
ma: morocco|maroc
tn: tunisia|tunisie
dz: algeria|algerie
ng: nigeria
ke: kenya
gh: ghana
za: south africa|suid afrika
in: india|bharat
pk: pakistan
bd: bangladesh
lk: sri lanka
np: nepal
cn: china|中国|中國
hk: hong kong|香港
tw: taiwan|台灣|台湾
jp: japan|日本|ジャパン
kr: korea|south korea|한국|코리아
sg: singapore|s pore
my: malaysia
id: indonesia
th: thailand
vn: vietnam|viet nam
ph: philippines|phils
au: australia|aust
nz: new zealand|aotearoa
anz: anz|australia and new zealand|australia new zealand
ca: canada
mx: mexico
br: brasil|brazil|do brasil
ar: argentina|arg
cl: chile
co: colombia
pe: peru
ec: ecuador
uy: uruguay
cr: costa rica
pa: panama
gt: guatemala
dr: dominican republic|republica dominicana
pr: puerto rico
eu: europe|europa|european union
emea: emea|europe middle east and africa
mena: mena|middle east|middle east and africa|gulf|gcc
apac: apac|asia pacific|asia|asean|southeast asia
latam: latam|latin america|latinoamerica|america latina
na: north america|northamerica|nordamerika|americas|the americas
nordic: nordic|nordics|scandinavia
dach: dach
cee: cee|central and eastern europe
"""

UNIT_OF_WORDS: dict[tuple[str, ...], str] = {
    tuple(words.split()): code.strip()
    for line in _UNITS.strip().splitlines()
    for code, _, names in (line.partition(":"),)
    for words in names.strip().split("|")
}
"""The words of a unit, and the code of the country or region they mean."""

LAST_WORDS = frozenset(words[-1] for words in UNIT_OF_WORDS)
ATTACHED_UNITS = {"ジャパン": "jp", "日本": "jp", "中国": "cn", "中國": "cn", "코리아": "kr", "한국": "kr"}
"""Units that are written directly at the name."""

LONGEST = max(map(len, UNIT_OF_WORDS))
_BEFORE = """
of for in de du des da do dos della di del la le el von der die the and a air bank banco banque banca bancolombia
royal telecom telekom oil coal gas steel national nacional nationale central radio tv post poste union general
united american european central credit insurance hotel electricite telefonica virgin toys made make visit discover
invest business enterprise ministry government embassy university college institute academy school red cross save
teach habitat care world global international group east west north south best new job jobs work study great radio
media news sky star sun capital first state energy power water rail railways airlines
"""
AMBIGUOUS_BEFORE = frozenset(_BEFORE.split())
"""Words after which a country is part of the name: Air Canada, Bank of China, Credit Suisse, Teach for India."""
