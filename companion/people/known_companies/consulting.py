"""Consulting and IT services."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Accenture = ACN | Accenture Solutions | Accenture Services | 埃森哲 | アクセンチュア former: Andersen Consulting
  brands: Accenture Song | Accenture Interactive | Accenture Federal Services | Accenture Strategy owns: Avanade |
  Fjord | Droga5 | Karmarama | Udacity | Kolle Rebbe | Duck Creek
Deloitte = Deloitte Touche Tohmatsu | Deloitte & Touche | DTT | Deloitte LLP | Deloitte USI | デロイト | 德勤 |
  Deloitte Touche Tohmatsu Limited brands: Deloitte Consulting | Deloitte Digital | Monitor Deloitte | Deloitte
  Tohmatsu Consulting | Deloitte Tax
PwC = PricewaterhouseCoopers | Price Waterhouse Coopers | Pricewaterhouse Coopers | 普华永道 | PwC Advisory | PwC
  Service Delivery Center former: Coopers & Lybrand | Price Waterhouse brands: Strategy& | Booz & Company | PwC
  Strategy& | PwC Legal
EY = Ernst & Young | Ernst and Young | Ernst Young | E&Y | EY Global Services | 安永 | EY GDS | EY Global Delivery
  Services brands: EY-Parthenon | EY Parthenon | Parthenon Group | EY Wavestone | EY Law
KPMG = KPMG International | 毕马威 | Klynveld Peat Marwick Goerdeler | KPMG Global Services former: KPMG Peat Marwick
  brands: KPMG Lighthouse | KPMG Law
BDO = BDO International | BDO USA | BDO LLP | Binder Dijker Otte
Grant Thornton = Grant Thornton International
RSM = RSM International | RSM US LLP former: McGladrey
Mazars = Forvis Mazars
McKinsey & Company = McKinsey | Mckinsey and Company | 麦肯锡 brands: QuantumBlack | McKinsey Digital | McKinsey
  Solutions
Boston Consulting Group = BCG | The Boston Consulting Group | BCG X | BCG Gamma brands: BCG Digital Ventures |
  Platinion | BCG Platinion
Bain & Company = Bain | Bain and Company | Bain & Co
Bain Capital = Bain Capital Ventures | Bain Capital Credit
Booz Allen Hamilton = Booz Allen | BAH Booz Allen
Kearney = A.T. Kearney | AT Kearney
Roland Berger = Roland Berger Strategy Consultants
Capgemini = Cap Gemini | Capgemini SE | Cap Gemini Ernst & Young | Capgemini Technology Services | 凯捷 brands:
  Capgemini Engineering | Capgemini Invent | frog | frog design owns: Sogeti | Altran | iGate | WNS
Altran = Altran Technologies former: Altran Cambridge Consultants
Cognizant = Cognizant Technology Solutions | CTS Cognizant | CTSH owns: Softvision | Belcan | TriZetto | Contino |
  Collaborative Solutions
Tata Consultancy Services = TCS | Tata Consultancy | TATA CONSULTANCY SERVICES LIMITED owns: Diligenta | TCS e-Serve
Infosys = Infosys Technologies | Infosys BPM | INFY | Infosys Consulting owns: Lodestone | Infosys BPO | Fluido |
  EdgeVerve | Simplus
Wipro = Wipro Technologies | Wipro Infotech owns: Capco | Appirio | Designit | Topcoder | Rizing
HCLTech = HCL | HCL Technologies | HCL Tech | HCL America former: Hindustan Computers brands: HCLSoftware
Tech Mahindra = TechMahindra | Tech M former: Mahindra Satyam | Satyam Computer Services | Satyam owns: Comviva |
  Pininfarina | Zen3
LTIMindtree = LTI Mindtree former: Mindtree | L&T Infotech | Larsen & Toubro Infotech | LTI
Mphasis owns: Blink UX
NTT DATA = NTTデータ | NTT Data Services | NTT DATA Group | エヌ・ティ・ティ・データ owns: everis | Everis | Dell
  Services | Itelligence
NTT = 日本電信電話 | Nippon Telegraph and Telephone | NTT Group owns: NTT DATA | NTT Docomo | Dimension Data | NTT
  Communications
NTT Docomo = ドコモ | NTTドコモ | docomo
Atos = Atos Origin | Atos SE | Atos Syntel brands: Eviden owns: Syntel | Bull | Unify | Siemens IT Solutions and
  Services
Sopra Steria = Sopra Steria Group former: Sopra Group | Steria owns: Sopra Banking Software | CS Group | Ordina
CGI = CGI Group | CGI Inc | Conseillers en gestion et informatique former: Logica owns: Umanis | Stanley Associates
Globant = Globant SA owns: GUT Agency | Avanxo
Thoughtworks = Thought Works
Endava = Endava plc
SoftServe = Soft Serve
Luxoft = Luxoft, a DXC Technology Company
Slalom = Slalom Consulting brands: Slalom Build
Publicis Sapient = Sapient | SapientNitro | SapientRazorfish
""")
