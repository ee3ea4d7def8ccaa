"""Airlines, parcels, ships, trains."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Delta Air Lines = Delta Airlines | Delta Air Lines, Inc. | DAL Delta former: Northwest Airlines owns: Endeavor Air |
  Delta TechOps
Delta Faucet = Delta Faucet Company
Masco = Masco Corporation owns: Delta Faucet | Behr | Hansgrohe
United Airlines = UAL | United Air Lines | United Airlines Holdings | United Continental former: Continental Airlines
American Airlines = AA American Airlines | American Airlines Group former: US Airways owns: Envoy Air | PSA Airlines |
  Piedmont Airlines
Southwest Airlines = Southwest Airlines Co owns: AirTran
Alaska Airlines = Alaska Air Group | Alaska Air owns: Horizon Air | Hawaiian Airlines | Virgin America
IAG = International Airlines Group | International Consolidated Airlines Group owns: British Airways | Iberia |
  Vueling | Aer Lingus | Level Airline
British Airways = BA British Airways
Lufthansa = Deutsche Lufthansa | Lufthansa Group | Lufthansa German Airlines owns: Swiss International Air Lines |
  Austrian Airlines | Brussels Airlines | Eurowings | Lufthansa Technik | Lufthansa Cargo | Lufthansa Systems | ITA
  Airways | Germanwings | Lufthansa Industry Solutions | Miles & More
Air France-KLM = Air France KLM | Groupe Air France-KLM owns: Air France | KLM | Transavia
KLM = KLM Royal Dutch Airlines | Koninklijke Luchtvaart Maatschappij
Emirates = Emirates Airline | Emirates Group | The Emirates Group owns: dnata abroad: others
Qatar Airways = Qatar Airways Group
Etihad = Etihad Airways | Etihad Aviation Group
Turkish Airlines = Türk Hava Yolları | THY | Turk Hava Yollari owns: AnadoluJet | Turkish Technic
Qantas = Qantas Airways | QANTAS Group owns: Jetstar
Singapore Airlines = SIA Singapore Airlines owns: Scoot | SilkAir
Ryanair = Ryanair Holdings | Ryanair DAC owns: Lauda Europe | Buzz Airline | Malta Air
easyJet = Easy Jet | easyJet Airline
IndiGo = InterGlobe Aviation | Indigo Airlines | IndiGo Airlines abroad: others
LATAM Airlines = LATAM | LATAM Airlines Group former: LAN Airlines | TAM Linhas Aéreas | TAM Airlines
GOL = Gol Linhas Aéreas | GOL Linhas Aéreas Inteligentes owns: Smiles
Azul = Azul Linhas Aéreas | Azul Brazilian Airlines abroad: others
DHL = DHL Group | Deutsche Post DHL | Deutsche Post | DPDHL | Deutsche Post AG brands: DHL Express | DHL Supply Chain
  | DHL Global Forwarding | DHL eCommerce owns: Exel Logistics | StreetScooter
FedEx = Federal Express | Fed Ex | FDX | FedEx Corporation brands: FedEx Ground | FedEx Express | FedEx Services |
  FedEx Office owns: TNT Express | Kinko's | FedEx Freight
UPS = United Parcel Service owns: Coyote Logistics | The UPS Store | Roadie | Marken
USPS = United States Postal Service | US Postal Service
Maersk = A.P. Moller - Maersk | A.P. Møller - Mærsk | A.P. Moller Maersk | AP Moller Maersk | Mærsk owns: Damco |
  APM Terminals | Hamburg Süd | Svitzer | LF Logistics | Maersk Line | Maersk Tankers
MSC = Mediterranean Shipping Company | MSC Mediterranean Shipping Company owns: MSC Cruises | Medlog | Bolloré
  Logistics Africa
CMA CGM = CMA-CGM owns: CEVA Logistics | APL | Bolloré Logistics
DB Schenker = Schenker AG | Schenker Deutschland
DSV = DSV A/S | DSV Panalpina | DSV Air & Sea owns: DB Schenker | Panalpina | UTi Worldwide | Agility GIL
Kuehne+Nagel = Kuehne + Nagel | Kühne + Nagel | Kuehne & Nagel | Kühne+Nagel | Kuehne Nagel owns: Apex Logistics
Deutsche Bahn = DB AG | Die Bahn | Deutsche Bahn AG brands: DB Systel | DB Cargo | DB Fernverkehr | DB Regio | DB Netz
  | DB InfraGO owns: Arriva DB
SNCF = Société nationale des chemins de fer français | SNCF Group brands: SNCF Connect | SNCF Voyageurs | SNCF
  Réseau | OUIGO | Voyages-sncf.com owns: Keolis | Geodis | Eurostar
XPO = XPO Logistics owns: Con-way
GXO = GXO Logistics former: XPO Supply Chain owns: Clipper Logistics | Wincanton
C.H. Robinson = CH Robinson | C H Robinson Worldwide
J.B. Hunt = JB Hunt | J.B. Hunt Transport Services
TUI = TUI Group | TUI AG former: Preussag owns: Thomson Airways | hotelbeds TUI | TUI fly | First Choice Holidays
Tallink = Tallink Grupp | AS Tallink Grupp | Tallink Silja
Carnival = Carnival Corporation | Carnival Cruise Line owns: AIDA Cruises | Costa Crociere | Princess Cruises |
  Holland America Line | P&O Cruises | Cunard abroad: others
Royal Caribbean = Royal Caribbean Group | Royal Caribbean International | RCCL owns: Celebrity Cruises | Silversea
Virgin Group = Virgin Management owns: Virgin Atlantic | Virgin Galactic | Virgin Active | Virgin Voyages abroad:
  others
Virgin Australia = Virgin Blue
""")
