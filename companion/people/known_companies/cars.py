"""Cars and their suppliers."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Toyota = Toyota Motor | Toyota Motor Corporation | トヨタ自動車 | トヨタ | 丰田 | Toyota Motor Manufacturing owns:
  Lexus | Daihatsu | Hino Motors | Woven by Toyota | Toyota Research Institute | Toyota Financial Services | Toyota
  Connected
Honda = Honda Motor | ホンダ | 本田技研工業 | American Honda Motor | Honda R&D brands: Acura
Nissan = Nissan Motor | 日産自動車 | 日産 | Nissan North America brands: Infiniti | Datsun
Mazda = マツダ | Mazda Motor
Subaru = SUBARU Corporation | Fuji Heavy Industries
Mitsubishi Motors = 三菱自動車
Hyundai Motor = Hyundai | Hyundai Motor Company | Hyundai Motor Group | 현대자동차 | 현대차 owns: Kia | Genesis Motor
  | Boston Dynamics | Hyundai Mobis | Supernal | 42dot
Kia = Kia Motors | 기아 | Kia Corporation
Volkswagen = VW | Volkswagen AG | Volkswagen Group | フォルクスワーゲン | 大众汽车 | Volkswagen Group of America | VW
  Group owns: Audi | Porsche | Škoda Auto | SEAT | Bentley Motors | Lamborghini | Bugatti | Ducati | CARIAD | MAN |
  Scania | TRATON | MOIA | Volkswagen Financial Services | Cupra | PowerCo
Audi = AUDI AG | Audi of America
Porsche = Dr. Ing. h.c. F. Porsche | Porsche AG owns: MHP | Porsche Digital | Porsche Consulting
MAN = MAN Truck & Bus | MAN SE | MAN Truck and Bus owns: MAN Energy Solutions abroad: others
Scania = Scania CV | Scania Group
BMW = BMW Group | Bayerische Motoren Werke | BMW AG | 宝马 | BMW of North America brands: MINI | BMW M | BMW Motorrad
  owns: Rolls-Royce Motor Cars | Alphabet Fleet | BMW Financial Services | BMW Bank
Mercedes-Benz = Mercedes-Benz Group | Mercedes Benz | Mercedes | Mercedes-Benz AG | メルセデス・ベンツ | Mercedes-Benz
  Research and Development | MBRDI former: Daimler | Daimler AG | DaimlerChrysler brands: Smart Automobile |
  Mercedes-AMG | AMG Mercedes owns: MBition | Mercedes-Benz Mobility | Mercedes-Benz.io
Daimler Truck = Daimler Truck AG | Daimler Trucks owns: Freightliner | Detroit Diesel | Fuso | Setra | Torc Robotics |
  Daimler Trucks North America
Stellantis former: FCA | Fiat Chrysler Automobiles | PSA Group | Groupe PSA | PSA Peugeot Citroën owns: Chrysler |
  Fiat | Peugeot | Citroën | Opel | Jeep | Alfa Romeo | Maserati | Vauxhall | Dodge | Ram Trucks | Lancia | Leapmotor
  International | Free2Move
Renault = Renault Group | Groupe Renault | Renault SAS owns: Dacia | Alpine Cars | Ampere | Mobilize
General Motors = GM | General Motors Company | General Motors Holden brands: Chevrolet | Cadillac | Buick | GMC |
  OnStar owns: Cruise | GM Financial | BrightDrop
General Mills brands: Cheerios | Häagen-Dazs | Pillsbury owns: Blue Buffalo | Annie's Homegrown | Yoplait
General Electric = GE | G.E. | General Electric Company | 通用电气 owns: GE Aerospace | GE Healthcare | GE Vernova |
  GE Aviation | GE Digital | GE Power | GE Capital | GE Renewable Energy | Baker Hughes GE
GE Aerospace former: GE Aviation
GE HealthCare = GE Healthcare Technologies | GEHC former: GE Medical Systems
GE Vernova former: GE Power | GE Renewable Energy
Ford = Ford Motor Company | Ford Motor | Ford Werke | Ford Otosan Ford brands: Lincoln Motor Company owns: Ford Credit
  | Ford Pro | Spin Scooters abroad: others
Tesla = Tesla Motors | TSLA | 特斯拉 | テスラ | Tesla Inc owns: SolarCity | Gigafactory Berlin | Tesla Energy
SpaceX = Space Exploration Technologies | Space Exploration Technologies Corp | Space X brands: Starlink
Rivian = Rivian Automotive
Lucid Motors = Lucid | Lucid Group abroad: others
BYD = 比亚迪 | BYD Auto | Build Your Dreams
Geely = 吉利 | Geely Auto | Zhejiang Geely owns: Volvo Cars | Polestar | Lotus Cars | Zeekr | Lynk & Co | LEVC
Volvo Cars = Volvo Car Corporation | Volvo Car owns: Polestar | Zenseact
Volvo Group = AB Volvo | Volvo AB owns: Volvo Trucks | Mack Trucks | Volvo Penta | Volvo Construction Equipment |
  Renault Trucks
Tata Motors owns: Jaguar Land Rover
Jaguar Land Rover = JLR | Jaguar Land Rover Limited brands: Jaguar Cars | Land Rover
Tata Group = Tata | Tata Sons owns: Tata Consultancy Services | Tata Motors | Tata Steel | Titan Company | Air India |
  Tata Digital | BigBasket | Taj Hotels | Indian Hotels Company | Tata Communications | Tata Elxsi | Tata Technologies
  | Tata Power | Tata Consumer Products | Croma | Tata 1mg
Mahindra & Mahindra = Mahindra | Mahindra Group | M&M Mahindra owns: Tech Mahindra | Mahindra Finance
Larsen & Toubro = L&T | Larsen and Toubro owns: LTIMindtree | L&T Technology Services | LTTS
Bosch = Robert Bosch | Robert Bosch GmbH | Bosch Group | 博世 | ボッシュ | BGSW | Robert Bosch Engineering and
  Business Solutions | Bosch Global Software Technologies owns: BSH | BSH Hausgeräte | Bosch Rexroth | ETAS | Bosch
  Security Systems | Buderus | Bosch Thermotechnik | Bosch Sensortec
ZF = ZF Friedrichshafen | ZF Group | Zahnradfabrik Friedrichshafen owns: TRW Automotive | WABCO | ZF Lenksysteme
Continental = Continental AG | Continental Automotive brands: ContiTech | Elektrobit Automotive owns: Elektrobit |
  Vitesco Technologies | Aumovio abroad: others
Continental Airlines
Schaeffler = Schaeffler Technologies | Schaeffler Group owns: Vitesco Technologies | INA Schaeffler | LuK
Denso = デンソー | DENSO Corporation
Aptiv former: Delphi Automotive | Delphi owns: Wind River | nuTonomy
Valeo
Faurecia = FORVIA Faurecia
Forvia former: Faurecia owns: Hella | HELLA
Magna International = Magna | Magna Steyr abroad: others
Michelin = Manufacture Française des Pneumatiques Michelin
Bridgestone = ブリヂストン | Bridgestone Americas owns: Firestone
Goodyear = Goodyear Tire & Rubber | The Goodyear Tire & Rubber Company
Pirelli = Pirelli Tyre
""")
