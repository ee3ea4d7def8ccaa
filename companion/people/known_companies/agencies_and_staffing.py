"""Agencies, research, staffing."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Publicis Groupe = Publicis owns: Publicis Sapient | Saatchi & Saatchi | Leo Burnett | Starcom | Zenith Media |
  Razorfish | Epsilon | Digitas | MSL Group | Spark Foundry | BBH | Publicis Media | Performics
WPP = WPP Group | WPP plc | Wire and Plastic Products owns: Ogilvy | Grey | GroupM | VMLY&R | VML | Wunderman Thompson
  | AKQA | Mindshare | MediaCom | Wavemaker | EssenceMediacom | Hogarth | Burson | Landor | Kantar | J. Walter
  Thompson | Young & Rubicam | Possible Worldwide | Hill & Knowlton
Ogilvy = Ogilvy & Mather | Ogilvy and Mather
VML former: VMLY&R | Wunderman Thompson
Omnicom = Omnicom Group | Omnicom Media Group owns: BBDO | DDB | TBWA | OMD | PHD Media | FleishmanHilliard | Ketchum
  | Interpublic | Hearts & Science
Interpublic = Interpublic Group | IPG | IPG Mediabrands owns: McCann | McCann Worldgroup | FCB | MullenLowe |
  Initiative Media | UM Worldwide | R/GA | Weber Shandwick | Huge Agency | Acxiom
Dentsu = 電通 | Dentsu Group | Dentsu International | Dentsu Aegis Network former: Aegis Media owns: Merkle | Carat |
  iProspect | Isobar | dentsu X
Havas = Havas Group | Havas Media
Nielsen = Nielsen Holdings | The Nielsen Company | ACNielsen owns: Gracenote
NielsenIQ = NIQ | Nielsen IQ owns: GfK
Ipsos = Ipsos Group | Ipsos MORI
Gartner = Gartner Group owns: CEB | Capterra | Software Advice | GetApp
Forrester = Forrester Research owns: SiriusDecisions
IDC = International Data Corporation
Adecco = The Adecco Group | Adecco Group owns: LHH | Lee Hecht Harrison | Akkodis | Modis | AKKA Technologies |
  General Assembly | Spring Professional | Badenoch & Clark
Randstad = Randstad Holding | Randstad NV | Tempo-Team Randstad owns: Spherion | RiseSmart | Torc | Ausy | Monster
  Worldwide Randstad
ManpowerGroup = Manpower | Manpower Group owns: Experis | Jefferson Wells | Right Management | Talent Solutions
Robert Half = Robert Half International | Robert Half Technology owns: Protiviti
Hays = Hays plc | Hays Specialist Recruitment abroad: others
Michael Page = PageGroup | Page Group | Michael Page International brands: Page Executive | Page Personnel
Kforce = K force
TEKsystems = TEK systems
Allegis Group = Allegis owns: TEKsystems | Aerotek | Actalent | Aston Carter | Major Lindsey & Africa
Kelly Services
Insight Global owns: Evergreen IG
Korn Ferry = Korn/Ferry International | Korn Ferry International owns: Hay Group | Futurestep
Teleperformance = TP Teleperformance | Teleperformance Group owns: Majorel | Language Line | LanguageLine Solutions
Concentrix owns: Convergys | Webhelp
Genpact = GE Capital International Services owns: Headstrong
Conduent former: Xerox Business Services | Affiliated Computer Services
Iron Mountain
""")
