"""Energy, metals, chemistry."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Shell = Royal Dutch Shell | Shell plc | Shell Oil | Shell Global | 壳牌 owns: sonnen | Greenlots | BG Group | Nature
  Energy abroad: others
BP = British Petroleum | BP plc | bp p.l.c. | BP Amoco brands: Castrol | bp pulse | Aral owns: Amoco | ARCO
ExxonMobil = Exxon Mobil | Exxon | ExxonMobil Corporation brands: Esso | Mobil owns: Imperial Oil | XTO Energy |
  Pioneer Natural Resources
Chevron = Chevron Corporation | ChevronTexaco owns: Texaco | Hess | Noble Energy | Caltex | Unocal
ConocoPhillips = Conoco Phillips owns: Burlington Resources | Marathon Oil
TotalEnergies = Total Energies former: Total SA | Elf Aquitaine | TotalFinaElf owns: SunPower | Saft | Hutchinson
Eni = Ente Nazionale Idrocarburi | Eni S.p.A. owns: Plenitude | Enilive | Versalis | Saipem
Enel = Enel Group | Enel Energia owns: Endesa | Enel Green Power | Enel X
Equinor former: Statoil | StatoilHydro
Orlen = PKN Orlen | Grupa Orlen | Orlen Group | Polski Koncern Naftowy Orlen
Repsol = Repsol YPF
Iberdrola owns: Avangrid | ScottishPower | Neoenergia | Elektro
EDF = Électricité de France | Electricite de France | EDF Group owns: EDF Energy | EDF Renewables | Framatome |
  Edison | Enedis | Dalkia
Engie = ENGIE SA former: GDF Suez | Gaz de France owns: Tractebel | Electrabel
E.ON = EON | E.ON SE owns: Innogy | PreussenElektra | E.DIS | Westenergie
RWE = RWE AG owns: RWE Renewables | RWE Supply & Trading
Vattenfall = Vattenfall AB owns: Nuon
Ørsted = Orsted former: DONG Energy
Vestas = Vestas Wind Systems owns: MHI Vestas
National Grid owns: Niagara Mohawk | National Grid Electricity Transmission
Petrobras = Petróleo Brasileiro owns: Transpetro
Vale = Vale S.A. | Companhia Vale do Rio Doce owns: Vale Base Metals abroad: others
Saudi Aramco = Aramco | أرامكو | Saudi Arabian Oil Company | أرامكو السعودية owns: SABIC
SABIC = Saudi Basic Industries
ADNOC = Abu Dhabi National Oil Company owns: Borouge | ADNOC Distribution
Gazprom = Газпром owns: Gazprom Neft | Газпром нефть
Rosneft = Роснефть
Lukoil = Лукойл
Rosatom = Росатом
Sinopec = 中国石化 | China Petroleum & Chemical
PetroChina = 中国石油
CNPC = China National Petroleum Corporation | 中国石油天然气集团 owns: PetroChina
SLB former: Schlumberger owns: Cameron International | WesternGeco | Smith International
Halliburton owns: Landmark Graphics
Baker Hughes = Baker Hughes Company
Rio Tinto owns: Pilbara Iron | Alcan
BHP = BHP Group | Broken Hill Proprietary former: BHP Billiton
Glencore = Glencore Xstrata former: Xstrata owns: Viterra
ArcelorMittal = Arcelor Mittal former: Mittal Steel | Arcelor
Linde = Linde plc | Linde Gas former: Praxair owns: BOC Gases | Lincare
Air Liquide = L'Air Liquide owns: Airgas
Air Products = Air Products and Chemicals
BASF = BASF SE | 巴斯夫 | Badische Anilin- und Sodafabrik owns: Wintershall | BASF Coatings
Dow = Dow Chemical | The Dow Chemical Company | Dow Inc former: DowDuPont owns: Rohm and Haas | Dow Corning abroad:
  others
DuPont = DuPont de Nemours | E. I. du Pont de Nemours | Du Pont former: DowDuPont
Corteva = Corteva Agriscience owns: Pioneer Hi-Bred
Bayer = Bayer AG | 拜耳 | Bayer HealthCare brands: Bayer Crop Science owns: Monsanto | Climate Corporation | Schering
  AG | Bayer Schering Pharma
Evonik = Evonik Industries former: Degussa
Covestro former: Bayer MaterialScience
""")
