"""Fashion, toys, restaurants, hotels."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Inditex = Industria de Diseño Textil | Grupo Inditex owns: Zara | Massimo Dutti | Pull & Bear | Pull&Bear | Bershka |
  Stradivarius | Oysho | Zara Home
H&M = H & M | Hennes & Mauritz | H&M Group | H&M Hennes & Mauritz owns: & Other Stories | ARKET | Monki | H&M Home
Primark = Primark Stores | Penneys Ireland
Associated British Foods = AB Foods | ABF owns: Primark | Twinings | British Sugar
Mango = MANGO (Punto Fa) | Punto Fa abroad: others
Nike = Nike, Inc. | NIKE Inc | 耐克 owns: Converse | Jordan Brand | Hurley Nike
adidas = Adidas Group | adidas AG | 阿迪达斯 | アディダス former: Adidas-Salomon owns: Reebok adidas | Runtastic |
  TaylorMade adidas
PUMA = Puma SE | PUMA Group abroad: others
Under Armour = UnderArmour | UA Under Armour owns: MyFitnessPal
lululemon = Lululemon Athletica owns: Lululemon Studio
VF Corporation = VF Corp owns: Vans | The North Face | Timberland | Dickies | JanSport
Levi Strauss = Levi's | Levi Strauss & Co | Levis brands: Dockers owns: Beyond Yoga
Gap Inc. = The Gap | GAP Stores owns: Old Navy | Banana Republic | Athleta | Intermix abroad: others
PVH = Phillips-Van Heusen | PVH Corp owns: Calvin Klein | Tommy Hilfiger
Tapestry former: Coach, Inc. | Coach Inc owns: Kate Spade | Kate Spade New York | Stuart Weitzman | Coach abroad:
  others
Ralph Lauren = Polo Ralph Lauren
TJX = TJX Companies | The TJX Companies owns: TJ Maxx | T.J. Maxx | TK Maxx | Marshalls | HomeGoods | HomeSense |
  Sierra Trading Post
Macy's = Macys | Federated Department Stores owns: Bloomingdale's | Bluemercury
Nordstrom brands: Nordstrom Rack owns: HauteLook | Trunk Club
The Home Depot = Home Depot | HD Home Depot owns: SRS Distribution | HD Supply
Lowe's = Lowes | Lowe's Companies | Lowe's Home Improvement owns: Artisan Design Group | Foundation Building Materials
Best Buy = BestBuy brands: Geek Squad owns: Current Health
IKEA = IKEA Group | イケア | 宜家 | IKEA Retail owns: TaskRabbit
Ingka Group = INGKA | Ingka Holding | Ingka Digital owns: IKEA | Ingka Centres
Inter IKEA = Inter IKEA Group | Inter IKEA Systems | IKEA of Sweden | IKEA Supply owns: IKEA | IKEA Industry
LEGO = The LEGO Group | Lego Group | LEGO System
Mattel = Mattel Inc brands: Barbie | Fisher-Price | Hot Wheels
Hasbro owns: Wizards of the Coast | Entertainment One
McDonald's = McDonalds | McDonald’s Corporation | McDonald's Corporation | Mc Donalds | 麦当劳 | マクドナルド | McD
  owns: Dynamic Yield McD
Restaurant Brands International = RBI Restaurant Brands owns: Burger King | Tim Hortons | Popeyes | Firehouse Subs
Burger King = BK Burger King | Burger King Corporation
Yum! Brands = Yum Brands | Yum former: Tricon Global Restaurants owns: KFC | Taco Bell | Pizza Hut | Habit Burger
KFC = Kentucky Fried Chicken
Starbucks = Starbucks Coffee | Starbucks Coffee Company | SBUX | 星巴克 brands: Teavana
Domino's = Domino's Pizza | Dominos | Dominos Pizza
Chipotle = Chipotle Mexican Grill
Inspire Brands owns: Dunkin' | Dunkin' Brands | Arby's | Buffalo Wild Wings | Sonic Drive-In | Jimmy John's |
  Baskin-Robbins
Compass Group = Compass Group PLC owns: Chartwells | Eurest | Levy Restaurants | Morrison Healthcare | Bon Appétit
  Management
Sodexo = Sodexo Group owns: Pluxee
Aramark = Aramark Corporation owns: Vestis
Marriott International = Marriott | Marriott Hotels | 万豪 brands: The Ritz-Carlton | Ritz-Carlton | Courtyard by
  Marriott | W Hotels | Sheraton | Westin | JW Marriott | St. Regis owns: Starwood | Starwood Hotels
Hilton = Hilton Worldwide | Hilton Hotels | Hilton Grand Hotels brands: DoubleTree | Conrad Hotels | Hampton by Hilton
  | Waldorf Astoria | Embassy Suites
Hyatt = Hyatt Hotels | Hyatt Hotels Corporation | Hyatt Corporation brands: Park Hyatt | Grand Hyatt | Andaz
IHG = InterContinental Hotels Group | IHG Hotels & Resorts | Intercontinental Hotels brands: Holiday Inn | Kimpton |
  Crowne Plaza | InterContinental
Accor = AccorHotels | Accor Hotels | Accor Group brands: Novotel | Sofitel | ibis | Mercure | Fairmont Hotels |
  Raffles Hotels | Pullman Hotels
Wyndham = Wyndham Hotels & Resorts | Wyndham Worldwide brands: Days Inn | Ramada | Super 8
""")
