"""Buildings, works, institutions."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
CBRE = CB Richard Ellis | CBRE Group owns: Turner & Townsend | Trammell Crow
JLL = Jones Lang LaSalle owns: LaSalle Investment Management
Cushman & Wakefield = Cushman and Wakefield | C&W Cushman owns: DTZ
Colliers = Colliers International
Hochtief = HOCHTIEF owns: Turner Construction | CIMIC
ACS Group = Grupo ACS | Actividades de Construcción y Servicios owns: Hochtief | Dragados
Vinci = VINCI Group | Groupe VINCI owns: VINCI Energies | Eurovia | VINCI Construction | VINCI Airports | Cofiroute |
  Cobra IS | Axians | Actemium
Skanska = Skanska AB
AECOM owns: URS Corporation | Hunt Construction
Jacobs = Jacobs Engineering | Jacobs Engineering Group | Jacobs Solutions owns: CH2M | CH2M Hill | PA Consulting
  abroad: others
WSP = WSP Global former: GENIVAR owns: Parsons Brinckerhoff | Golder | Wood E&I
Arup = Ove Arup | Arup Group | Ove Arup & Partners
AtkinsRéalis = AtkinsRealis former: SNC-Lavalin | Atkins | WS Atkins
Veolia = Veolia Environnement | Veolia Environment owns: Suez Veolia
Saint-Gobain = Saint Gobain | Compagnie de Saint-Gobain owns: CertainTeed | Point.P | Isover | Weber
Holcim former: LafargeHolcim | Lafarge owns: Amrize | Aggregate Industries
CEMEX = Cementos Mexicanos
Heidelberg Materials former: HeidelbergCement owns: Hanson UK | Lehigh Hanson
United Nations = UN | ONU | Organisation des Nations Unies | Naciones Unidas owns: UNICEF | UNHCR | UNDP | UNESCO |
  World Food Programme | WFP
World Bank = The World Bank | World Bank Group | IBRD owns: IFC | International Finance Corporation
""")
