"""Food, drinks and household goods."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Procter & Gamble = P&G | Procter and Gamble | PG Procter | Procter Gamble | 宝洁 brands: Pampers | Oral-B | Tide owns:
  Gillette | Braun | Wella P&G
Unilever = 联合利华 | Unilever PLC | Hindustan Unilever Unilever brands: Dove | Knorr owns: Hindustan Unilever | Ben &
  Jerry's | Dollar Shave Club | Dermalogica | Liquid I.V.
Hindustan Unilever = HUL
Nestlé = Nestle | 雀巢 | ネスレ | Nestle SA | Société des Produits Nestlé brands: Nescafé | KitKat owns:
  Nespresso | Purina | Nestlé Purina | Gerber | Nestlé Waters | Nestlé Health Science | Blue Bottle Coffee | San
  Pellegrino
Nespresso = Nestlé Nespresso
Purina = Nestlé Purina PetCare | Nestlé Purina
PepsiCo = Pepsi | Pepsi Cola | 百事 brands: Gatorade | Tropicana | Quaker Oats owns: Frito-Lay | Frito Lay |
  SodaStream | Walkers Crisps
Coca-Cola = The Coca-Cola Company | Coca Cola | Coke | 可口可乐 | TCCC owns: Costa Coffee | Minute Maid | Innocent
  Drinks | Fairlife | Vitaminwater
Coca-Cola Europacific Partners = CCEP | Coca-Cola European Partners | Coca-Cola Amatil
Coca-Cola HBC = Coca-Cola Hellenic | CCHBC
Coca-Cola FEMSA = KOF
FEMSA = Fomento Económico Mexicano owns: OXXO | Coca-Cola FEMSA | Valora
AB InBev = Anheuser-Busch InBev | Anheuser Busch InBev | ABI | InBev owns: Anheuser-Busch | Ambev | SABMiller | Grupo
  Modelo | Budweiser | Stella Artois | BEES
Ambev = Companhia de Bebidas das Américas | Cervejaria Ambev brands: Zé Delivery | Skol | Brahma
Heineken = The Heineken Company | Heineken International | Heineken NV owns: Lagunitas | Femsa Cerveza | Distell |
  Cuauhtémoc Moctezuma
Carlsberg = Carlsberg Group | Carlsberg Breweries owns: Kronenbourg | Britvic
Diageo former: Grand Metropolitan brands: Guinness | Johnnie Walker | Smirnoff
Pernod Ricard owns: Absolut | The Absolut Company | Irish Distillers | Jameson
LVMH = Moët Hennessy Louis Vuitton | LVMH Moët Hennessy Louis Vuitton owns: Louis Vuitton | Christian Dior | Dior |
  Sephora | Tiffany & Co. | Bulgari | Fendi | Givenchy | TAG Heuer | Moët Hennessy | Celine | Loewe | Marc Jacobs |
  Kenzo | Guerlain | Hublot | Rimowa | DFS | Loro Piana
Kering former: PPR | Pinault-Printemps-Redoute owns: Gucci | Yves Saint Laurent | Saint Laurent | Balenciaga | Bottega
  Veneta | Alexander McQueen | Brioni
Richemont = Compagnie Financière Richemont owns: Cartier | Montblanc | Van Cleef & Arpels | IWC | Jaeger-LeCoultre |
  Net-a-Porter | YOOX | Vacheron Constantin | Panerai | Chloé
Swatch Group = The Swatch Group owns: Swatch | Omega SA | Longines | Tissot | Breguet
L'Oréal = L'Oreal | 欧莱雅 | Loreal Paris Group | L’Oréal Groupe brands: L'Oréal Paris | Maybelline | Garnier |
  Lancôme | Kiehl's owns: The Body Shop | NYX Cosmetics | Aesop | CeraVe | IT Cosmetics | La Roche-Posay | Redken |
  Vichy
Estée Lauder = Estee Lauder | The Estée Lauder Companies | Estee Lauder Companies | ELC owns: MAC Cosmetics |
  Clinique | Bobbi Brown | Jo Malone | La Mer | Aveda | Tom Ford Beauty | Deciem | The Ordinary | Too Faced
Coty = Coty Inc brands: Rimmel owns: Wella Coty | CoverGirl
Beiersdorf = Beiersdorf AG brands: Nivea | Eucerin owns: La Prairie | Tesa | tesa SE
Henkel = Henkel AG | 汉高 brands: Schwarzkopf | Persil | Loctite | Schwarzkopf Professional
Reckitt = Reckitt Benckiser | RB Reckitt | Reckitt Benckiser Group brands: Durex owns: Mead Johnson
Colgate-Palmolive = Colgate | Colgate Palmolive owns: Hill's Pet Nutrition | Tom's of Maine
Kimberly-Clark = Kimberly Clark brands: Kleenex | Huggies
Essity former: SCA Hygiene brands: Tork | Tena
Mars = Mars, Incorporated | Mars Inc | Mars Incorporated brands: Mars Wrigley | Mars Petcare | Pedigree | M&M's owns:
  Royal Canin | Wrigley | VCA Animal Hospitals | Banfield | Banfield Pet Hospital | AniCura | Kellanova | KIND Snacks
  abroad: others
Kellanova former: Kellogg's | Kellogg Company | Kellogg
WK Kellogg Co = W.K. Kellogg Co | WK Kellogg former: Kellogg Company
Mondelez = Mondelēz International | Mondelez International | MDLZ former: Kraft Foods brands: Cadbury | Oreo | Milka
  | Toblerone owns: Clif Bar | Ricolino
Kraft Heinz = The Kraft Heinz Company | KHC | Kraft Heinz Company former: Kraft Foods Group | H. J. Heinz | Heinz
  brands: Kraft | Oscar Mayer
Danone = Groupe Danone | 达能 owns: Nutricia | Alpro | WhiteWave | Evian | Activia | Actimel
Lactalis = Groupe Lactalis | Lactalis Group owns: Parmalat | Galbani | Stonyfield | Président
FrieslandCampina = Friesland Campina | Royal FrieslandCampina
Arla Foods = Arla
Ferrero = Ferrero Rocher | Ferrero Group | Ferrero International brands: Nutella | Kinder owns: Thorntons | WK Kellogg
  Co | Tic Tac
Barilla = Barilla Group | Barilla G. e R. Fratelli
Barry Callebaut owns: Cacao Barry
Cargill = Cargill Incorporated
ADM = Archer Daniels Midland | Archer-Daniels-Midland
Bunge = Bunge Global owns: Viterra Bunge
Tyson Foods = Tyson owns: Hillshire Brands | Jimmy Dean
JBS = JBS S.A. | JBS Foods owns: Pilgrim's Pride | Seara | Friboi | Swift Prepared Foods | JBS USA
BRF = BRF S.A. | Brasil Foods brands: Sadia | Perdigão
Grupo Bimbo = Bimbo | Bimbo Bakeries | Bimbo Bakeries USA
Philip Morris International = PMI Philip Morris | Philip Morris owns: Swedish Match | IQOS
Altria = Altria Group former: Philip Morris Companies owns: Philip Morris USA | NJOY
British American Tobacco = BAT | BAT plc owns: Reynolds American | Souza Cruz | RJ Reynolds
JTI = Japan Tobacco International former: Gallaher
""")
