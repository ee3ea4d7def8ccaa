"""Medicines, devices, laboratories, hospitals."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Merck Group = Merck KGaA | EMD | Merck KGaA, Darmstadt, Germany | Merck Darmstadt owns: MilliporeSigma | EMD Serono |
  Sigma-Aldrich | Merck Serono | Versum Materials
MSD = Merck & Co | Merck Sharp & Dohme | Merck & Co., Inc. | Merck and Company | Merck Sharp and Dohme | MSD Animal
  Health former: Schering-Plough owns: Organon | Acceleron
Pfizer = Pfizer Inc | 辉瑞 | ファイザー owns: Wyeth | Hospira | Seagen | Upjohn | Warner-Lambert | Array BioPharma |
  Pharmacia | Arena Pharmaceuticals
Viatris former: Mylan | Upjohn
Roche = F. Hoffmann-La Roche | Hoffmann-La Roche | Roche Diagnostics | Roche Pharma | 罗氏 owns: Genentech |
  Foundation Medicine | Flatiron Health | Spark Therapeutics | Ventana Medical Systems | Chugai | 中外製薬
Genentech = Genentech, a member of the Roche Group
Novartis = 诺华 | Novartis Pharma former: Ciba-Geigy | Sandoz AG owns: Alcon | AveXis | The Medicines Company |
  Novartis Gene Therapies
Sandoz = Sandoz Group owns: Hexal | Lek Pharmaceuticals
Sanofi = Sanofi-Aventis | Sanofi Aventis | 赛诺菲 brands: Sanofi Pasteur owns: Genzyme | Sanofi Genzyme | Opella |
  Ablynx | Bioverativ | Aventis
GSK = GlaxoSmithKline | Glaxo Smith Kline former: Glaxo Wellcome | SmithKline Beecham owns: ViiV Healthcare | Tesaro |
  Stiefel | GSK Consumer Healthcare
Haleon former: GSK Consumer Healthcare
AstraZeneca = Astra Zeneca | AZ AstraZeneca | アストラゼネカ owns: MedImmune | Alexion | Acerta Pharma
Novo Nordisk = NovoNordisk | 诺和诺德 owns: Catalent
Novonesis former: Novozymes | Chr. Hansen
Boehringer Ingelheim = Böhringer Ingelheim | C.H. Boehringer Sohn
Eli Lilly = Lilly | Eli Lilly and Company | LLY owns: Loxo Oncology | Loxo | Elanco Lilly
AbbVie = Abb Vie owns: Allergan | Pharmacyclics | ImmunoGen | Cerevel
Allergan former: Actavis | Watson Pharmaceuticals brands: Allergan Aesthetics
Abbott = Abbott Laboratories | 雅培 owns: St. Jude Medical | Alere | Abbott Diabetes Care abroad: others
Bristol Myers Squibb = Bristol-Myers Squibb | BMS | Bristol-Myers owns: Celgene | Juno Therapeutics | Karuna
Amgen owns: Onyx Pharmaceuticals | Horizon Therapeutics | deCODE genetics | Five Prime
Gilead Sciences = Gilead owns: Kite Pharma | Immunomedics
Biogen = Biogen Idec owns: Reata
Moderna = Moderna Therapeutics | ModernaTX abroad: others
BioNTech = Bio N Tech | BioNTech SE owns: InstaDeep
Takeda = Takeda Pharmaceutical | 武田薬品工業 | 武田薬品 | Takeda Pharmaceuticals owns: Shire | Millennium
  Pharmaceuticals | Baxalta | Nycomed
Astellas = Astellas Pharma | アステラス製薬
Daiichi Sankyo = 第一三共
Eisai = エーザイ
Teva = Teva Pharmaceutical | Teva Pharmaceutical Industries | Teva Pharmaceuticals owns: ratiopharm | Actavis Generics
  | Cephalon
Sun Pharma = Sun Pharmaceutical Industries | Sun Pharmaceuticals owns: Ranbaxy
Dr. Reddy's = Dr Reddys Laboratories | Dr. Reddy's Laboratories
CSL = CSL Limited | Commonwealth Serum Laboratories owns: CSL Behring | Seqirus | CSL Seqirus | CSL Vifor
Medtronic = Medtronic plc owns: Covidien | MiniMed | Kyphon | Mazor Robotics
Philips = Royal Philips | Koninklijke Philips | Philips Healthcare | 飞利浦 | Philips Electronics owns: Respironics |
  Philips Respironics | BioTelemetry
Signify = Signify NV former: Philips Lighting abroad: others
Stryker = Stryker Corporation owns: Wright Medical | Mako Surgical | Vocera
Boston Scientific owns: BTG plc | Guidant
BD = Becton Dickinson | Becton, Dickinson and Company | Becton Dickinson and Company owns: C. R. Bard | Bard Medical |
  CareFusion
Baxter = Baxter International | Baxter Healthcare owns: Hillrom | Hill-Rom abroad: others
Zimmer Biomet former: Zimmer | Biomet
Smith & Nephew = Smith+Nephew | Smith and Nephew
Danaher owns: Cytiva | Beckman Coulter | Leica Microsystems | Pall Corporation | Cepheid | Molecular Devices |
  Radiometer | SCIEX | Leica Biosystems | Integrated DNA Technologies | Abcam
Thermo Fisher Scientific = Thermo Fisher | ThermoFisher former: Thermo Electron owns: Fisher Scientific | PPD |
  Patheon | Life Technologies | Invitrogen | Applied Biosystems | FEI Company | Olink
Agilent = Agilent Technologies owns: Dako
Illumina
Fresenius = Fresenius SE owns: Fresenius Kabi | Helios | Helios Kliniken | Quirónsalud
Fresenius Medical Care = FMC Fresenius
IQVIA former: Quintiles | QuintilesIMS | IMS Health
Labcorp = Laboratory Corporation of America | LabCorp Holdings owns: Covance | Labcorp Drug Development
Fortrea former: Covance
ICON plc = ICON Clinical Research owns: PRA Health Sciences | PRA
Parexel = Parexel International
Syneos Health former: INC Research | inVentiv Health
UnitedHealth Group = United Health Group | UNH | UHG owns: Optum | UnitedHealthcare | OptumRx | Change Healthcare |
  OptumInsight | United Healthcare
Optum = Optum Global Solutions | Optum Services
CVS Health = CVS | CVS Pharmacy | CVS Caremark owns: Aetna | MinuteClinic | Caremark | Oak Street Health | Signify
  Health | Omnicare
Cigna = The Cigna Group | Cigna Healthcare owns: Express Scripts | Evernorth | MDLive
Elevance Health former: Anthem, Inc. | Anthem | WellPoint owns: Carelon | Amerigroup
Humana owns: Kindred at Home | CenterWell
Kaiser Permanente = Kaiser | Kaiser Foundation Health Plan | Kaiser Foundation Hospitals
HCA Healthcare = HCA | Hospital Corporation of America owns: Mission Health
Walgreens Boots Alliance = WBA owns: Walgreens | Boots | Alliance Healthcare | VillageMD | Duane Reade
Boots = Boots UK | The Boots Company abroad: others
McKesson owns: US Oncology | CoverMyMeds | Celesio
Cencora former: AmerisourceBergen owns: Alliance Healthcare
Cardinal Health owns: Cordis
Mayo Clinic
Cleveland Clinic
NHS = National Health Service | NHS England
""")
