"""Machines, planes, defense."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Siemens = Siemens AG | 西门子 | シーメンス | Siemens Technology and Services brands: Siemens Digital Industries |
  Siemens Mobility | Siemens Digital Industries Software | Siemens Smart Infrastructure | Siemens PLM Software owns:
  Siemens Healthineers | Siemens Gamesa | Mentor Graphics | Mendix | Altair Engineering | Brightly Software |
  Supplyframe | UGS
Siemens Energy owns: Siemens Gamesa | Dresser-Rand
Siemens Gamesa = Siemens Gamesa Renewable Energy | SGRE former: Gamesa
Siemens Healthineers former: Siemens Healthcare | Siemens Medical Solutions owns: Varian | Varian Medical Systems
ABB = Asea Brown Boveri | ABB Group | ABB Ltd owns: B&R Automation | B&R Industrial Automation | ABB E-mobility
Schneider Electric = Schneider | 施耐德电气 owns: AVEVA | APC by Schneider | APC | Square D | Telemecanique | EcoAct |
  RIB Software
Honeywell = Honeywell International | 霍尼韦尔 former: AlliedSignal owns: Intelligrated | Honeywell Aerospace | UOP |
  Quantinuum
Emerson = Emerson Electric | Emerson Process Management owns: National Instruments | NI | AspenTech | Aspen Technology
  abroad: others
Rockwell Automation owns: Plex Systems | Allen-Bradley
Eaton = Eaton Corporation | Eaton Electrical owns: Cooper Industries
Johnson Controls = JCI | Johnson Controls International owns: Tyco | York International | Tyco International
Johnson & Johnson = J&J | JNJ | Johnson and Johnson | 强生 owns: Janssen | Janssen Pharmaceuticals | DePuy Synthes |
  Ethicon | Actelion | Biosense Webster | Abiomed | Johnson & Johnson MedTech | Neutrogena
Janssen = Janssen Pharmaceutica | Janssen Pharmaceuticals | Johnson & Johnson Innovative Medicine
Kenvue former: Johnson & Johnson Consumer Health
SC Johnson = S.C. Johnson & Son | S. C. Johnson | SC Johnson & Son
Caterpillar = CAT Caterpillar | Caterpillar Inc owns: Perkins Engines | Solar Turbines | Progress Rail abroad: others
John Deere = Deere & Company | Deere owns: Blue River Technology | Wirtgen Group
Komatsu = コマツ | 小松製作所
CNH = CNH Industrial | Case New Holland brands: New Holland | Case IH
Cummins = Cummins Inc owns: Meritor
3M = Minnesota Mining and Manufacturing | 3M Company owns: Solventum
thyssenkrupp = Thyssen Krupp | thyssenkrupp AG owns: TK Elevator | thyssenkrupp Marine Systems | Uhde
TK Elevator = TKE former: thyssenkrupp Elevator
Otis = Otis Elevator | Otis Elevator Company | Otis Worldwide abroad: others
KONE = KONE Corporation | KONE Oyj
Schindler = Schindler Group | Schindler Elevator | Schindler Aufzüge
Carrier = Carrier Global | Carrier Corporation owns: Viessmann Climate Solutions | Kidde abroad: others
Trane Technologies = Trane former: Ingersoll-Rand plc
RTX = Raytheon Technologies | RTX Corporation former: United Technologies | UTC | Raytheon Company owns: Raytheon |
  Pratt & Whitney | Collins Aerospace | Rockwell Collins | UTC Aerospace Systems
Raytheon = Raytheon Missiles & Defense
Lockheed Martin = LMT | Lockheed owns: Sikorsky
Northrop Grumman = Northrop owns: Orbital ATK
Boeing = The Boeing Company | 波音 | ボーイング owns: Jeppesen | Insitu | Spirit AeroSystems | Aurora Flight Sciences
  | McDonnell Douglas
Airbus = Airbus Group | Airbus SE | 空客 | Airbus Operations former: EADS | Airbus Industrie brands: Airbus Defence
  and Space | Airbus Helicopters | Eurocopter owns: Stelia Aerospace | NAVBLUE
BAE Systems = British Aerospace | BAE brands: BAE Systems Applied Intelligence | Detica owns: Ball Aerospace
General Dynamics = GD General Dynamics owns: Gulfstream | Gulfstream Aerospace | Electric Boat | GDIT | General
  Dynamics Information Technology | General Dynamics Mission Systems | Bath Iron Works
L3Harris = L3Harris Technologies | L3 Harris former: L3 Technologies | Harris Corporation | L-3 Communications owns:
  Aerojet Rocketdyne
Leidos former: SAIC Inc owns: Dynetics
SAIC = Science Applications International Corporation
Kärcher = Alfred Kärcher | Alfred Kärcher SE & Co. KG | Kaercher | Alfred Kaercher
Thales = Thales Group | Groupe Thales former: Thomson-CSF owns: Gemalto | Imperva | Thales Alenia Space | Thales DIS
Safran = Safran Group | Safran Aircraft Engines former: Snecma | Sagem owns: Zodiac Aerospace | Messier-Bugatti-Dowty
Leonardo = Leonardo S.p.a. | Leonardo Company former: Finmeccanica owns: Leonardo DRS | DRS Technologies |
  AgustaWestland | Telespazio abroad: others
Rolls-Royce = Rolls-Royce plc | Rolls-Royce Holdings | Rolls Royce owns: MTU Friedrichshafen | Rolls-Royce Power
  Systems
Embraer = Empresa Brasileira de Aeronáutica owns: Eve Air Mobility
Bombardier = Bombardier Aerospace | Bombardier Inc
Alstom = Alstom Transport owns: Bombardier Transportation
NASA = National Aeronautics and Space Administration owns: Jet Propulsion Laboratory | NASA Jet Propulsion Laboratory
  | JPL
ESA = European Space Agency
CERN = European Organization for Nuclear Research
""")
