"""Software for engineers, hospitals and payrolls."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Autodesk = ADSK | Auto desk owns: PlanGrid | BuildingConnected
PTC = Parametric Technology | Parametric Technology Corporation owns: Onshape | ServiceMax | Arena Solutions
Dassault Systèmes = Dassault Systemes | 3DS | 3DS Dassault Systemes | Dassault Systemes SolidWorks owns: SolidWorks |
  Medidata | Medidata Solutions | Centric Software | BIOVIA
Dassault Aviation
Ansys = ANSYS Inc
Synopsys = SNPS owns: Ansys | Black Duck | Coverity
Cadence = Cadence Design Systems | CDNS abroad: others
Bentley Systems owns: Seequent
Trimble = Trimble Navigation owns: SketchUp | Tekla
Hexagon = Hexagon AB brands: Hexagon Manufacturing Intelligence | Leica Geosystems | Hexagon Geosystems abroad: others
Epic Systems = Epic Systems Corporation | Epic EHR
Veeva Systems = Veeva
athenahealth = Athena Health
Gainsight owns: Skilljar
Zuora = Zuora Inc
Coupa = Coupa Software
Anaplan
BlackLine = Black Line
UKG = Ultimate Kronos Group former: Ultimate Software | Kronos | Kronos Incorporated owns: Great Place To Work
ADP = Automatic Data Processing owns: WorkForce Software | Celergo
Paychex owns: Paycor
Ceridian former: Dayforce HCM
Gusto = ZenPayroll abroad: others
Deel = Deel Inc owns: PayGroup
Remote = Remote.com | Remote Technology abroad: others
""")
