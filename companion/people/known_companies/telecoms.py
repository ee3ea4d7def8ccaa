"""Telecoms."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
AT&T = ATT | American Telephone and Telegraph | AT and T | AT&T Mobility | SBC AT&T former: Cingular | Cingular
  Wireless | SBC Communications | BellSouth brands: Cricket Wireless | AT&T Business owns: DirecTV
Verizon = Verizon Wireless | Verizon Communications | VZ Verizon | Verizon Business | VZW former: Bell Atlantic | GTE
  owns: Tracfone | Frontier Communications | MCI | BlueJeans
T-Mobile US = T-Mobile USA | TMUS | T-Mobile U.S. owns: Sprint | Metro by T-Mobile | MetroPCS | Mint Mobile
Deutsche Telekom = Telekom Deutschland | DTAG | DT Deutsche Telekom | Deutsche Telekom AG owns: T-Mobile | T-Mobile US
  | T-Systems | Magenta Telekom | Deutsche Telekom IT Solutions | Hrvatski Telekom | Magyar Telekom | Slovak Telekom |
  Cosmote | OTE | congstar
T-Systems = T Systems International
Comcast = Comcast Cable | Comcast Corporation | Xfinity | Comcast NBCUniversal owns: NBCUniversal | Sky | FreeWheel |
  DreamWorks Animation
NBCUniversal = NBC Universal | NBCU | NBC brands: CNBC | MSNBC | Telemundo | Bravo TV | Universal Studios | Peacock TV
  | Universal Pictures owns: DreamWorks
Sky = Sky UK | British Sky Broadcasting | BSkyB | Sky Group brands: Sky Deutschland | Sky Italia | NOW TV abroad:
  others
Charter Communications = Spectrum Charter former: Time Warner Cable | Bright House Networks brands: Spectrum abroad:
  others
Vodafone = Vodafone Group | VOIS | Vodafone Intelligent Solutions | Vodafone Ltd owns: Vodacom | Vodafone Idea | Kabel
  Deutschland | Unitymedia | VodafoneZiggo | VodafoneThree abroad: others
BT Group = BT | British Telecom | British Telecommunications | BT plc owns: EE | Openreach | Plusnet | BT Wholesale
EE = Everything Everywhere | EE Limited
Telefónica = Telefonica | Grupo Telefónica | Telefónica S.A. brands: Movistar | Telefónica Tech owns: O2 | Vivo |
  Telefónica Deutschland | Tuenti | Virgin Media O2
Vivo = Vivo (Telefônica Brasil) | Telefônica Vivo | Telefônica Brasil abroad: others
Virgin Media O2 = VMO2 | Virgin Media former: Telefónica UK
Orange = Orange S.A. | Orange Group | Orange France former: France Télécom | France Telecom brands: Orange Business
  | Orange Business Services | Orange Cyberdefense | Sosh abroad: others
SFR former: Neuf Cegetel owns: Altice Media
Bouygues = Groupe Bouygues owns: Bouygues Telecom | TF1 | Colas | Equans | Bouygues Construction
TIM = Telecom Italia | TIM S.p.A. | Gruppo TIM owns: TIM Brasil | Noovle | Sparkle
KPN = Koninklijke KPN | KPN Telecom
Telenor = Telenor Group owns: Grameenphone | Telenor Sverige
Telia = Telia Company | TeliaSonera | Telia Sverige owns: TV4 | Telia Cygate
Swisscom owns: Fastweb
Proximus = Belgacom owns: BICS | Telesign
Turkcell
América Móvil = America Movil brands: Telcel | Claro owns: Telmex | Embratel | A1 Telekom Austria | A1
Telstra = Telstra Corporation | Telecom Australia
Optus = Singtel Optus
Singtel = Singapore Telecommunications | SingTel Group owns: Optus | NCS Group | Trustwave
Reliance Jio = Jio | Jio Platforms | Reliance Jio Infocomm
Reliance Industries = RIL | Reliance Industries Limited owns: Reliance Jio | Reliance Retail | JioMart | Viacom18 |
  Network18
Bharti Airtel = Airtel former: Bharti Tele-Ventures owns: Airtel Africa | Airtel Payments Bank
Bell Canada = Bell | BCE | BCE Inc owns: CTV | Bell Media | MTS
Rogers = Rogers Communications owns: Shaw Communications | Fido abroad: others
TELUS = Telus Communications owns: TELUS International | TELUS Digital | TELUS Health | LifeWorks
MTN = MTN Group | MTN South Africa
Safaricom brands: M-Pesa
e& = Etisalat | e& Group | Emirates Telecommunications
stc = Saudi Telecom Company | stc Group | Saudi Telecom
China Mobile = 中国移动
China Telecom = 中国电信
KDDI = au by KDDI | KDDI株式会社
Lumen Technologies = Lumen former: CenturyLink | Qwest | Level 3 Communications
""")
