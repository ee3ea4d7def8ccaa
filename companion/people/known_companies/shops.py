"""Shops."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Walmart = Wal-Mart | Wal Mart | WMT | Walmart Stores | Wal-Mart Stores | 沃尔玛 | Walmart eCommerce brands: Walmart
  Global Tech | Walmart Labs | @WalmartLabs | WalmartLabs owns: Sam's Club | Flipkart | Jet.com | Vizio | Massmart |
  Walmart de México | ASDA Walmart
Target = Target Corporation | Target Stores | TGT owns: Shipt | Dayton Hudson | Roundel abroad: others
Costco = Costco Wholesale | Costco Wholesale Corporation brands: Kirkland Signature
Kroger = The Kroger Co | Kroger Co. owns: Ralphs | Fred Meyer | Harris Teeter | 84.51° | King Soopers | Smith's Food
  and Drug | Vitacost
Albertsons = Albertsons Companies owns: Safeway | Vons | Jewel-Osco | Acme Markets
Ahold Delhaize = Koninklijke Ahold Delhaize | Royal Ahold Delhaize former: Ahold | Delhaize Group owns: Albert Heijn |
  bol.com | Bol | Stop & Shop | Food Lion | Hannaford | Giant Food | Delhaize | Etos | Peapod Digital Labs
Carrefour = Groupe Carrefour | Carrefour Group | 家乐福 owns: Atacadão | Supermercados Dia Carrefour
Auchan = Auchan Retail | Groupe Auchan
Groupe ADEO = ADEO owns: Leroy Merlin | Bricoman
Decathlon = Decathlon Group | Decathlon Technology former: Oxylane
Tesco = Tesco PLC | Tesco Stores owns: dunnhumby | Booker Group | Tesco Mobile
Sainsbury's = Sainsburys | J Sainsbury | J Sainsbury plc owns: Argos | Habitat | Nectar
ASDA = Asda Stores | ASDA Group
Morrisons = Wm Morrison Supermarkets | Morrison Supermarkets
Marks & Spencer = M&S | Marks and Spencers | Marks & Spencers
John Lewis Partnership brands: Waitrose | John Lewis | John Lewis & Partners | Waitrose & Partners
Schwarz Gruppe = Schwarz Group | Schwarz IT | Schwarz Digits owns: Lidl | Kaufland | STACKIT | PreZero
Lidl = Lidl Stiftung | Lidl Dienstleistung | Lidl GB
Aldi Süd = ALDI SÜD | Aldi Sued | Hofer KG brands: ALDI International Services abroad: others
Aldi Nord = ALDI Einkauf owns: Trader Joe's abroad: others
REWE = REWE Group | REWE digital owns: Penny | Billa | DERTOUR | Lekkerland | toom Baumarkt
EDEKA = Edeka Zentrale | EDEKA-Gruppe owns: Netto Marken-Discount
Metro AG = METRO Cash & Carry | METRO.digital | Metro Markets owns: Makro
Ceconomy owns: MediaMarkt | Saturn | MediaMarktSaturn | Media Markt | MediaMarktSaturn Retail Group
Mercadona = Mercadona S.A.
El Corte Inglés = El Corte Ingles | ECI
Jerónimo Martins = Jeronimo Martins owns: Biedronka | Pingo Doce | Ara Colombia
Sonae = Sonae MC | Sonae SGPS owns: Worten | Continente
Migros = Migros-Genossenschafts-Bund | Migros Genossenschaft owns: Digitec Galaxus | Galaxus | Denner | Migros Bank |
  Hotelplan abroad: others
Coop Switzerland = Coop Genossenschaft | Coop Schweiz owns: Interdiscount
GPA = Grupo Pão de Açúcar | Companhia Brasileira de Distribuição | Pão de Açúcar
Magazine Luiza = Magalu | Magazineluiza brands: Luizalabs owns: Netshoes | KaBuM!
Natura = Natura &Co | Natura & Co | Natura Cosméticos owns: Avon | Avon Products abroad: others
Grupo Boticário = O Boticário | Boticário
Havaianas = Alpargatas
Falabella = Grupo Falabella | S.A.C.I. Falabella owns: Sodimac | Linio | Tottus
Cencosud owns: Jumbo Chile | Paris Cencosud
Seven & i Holdings = セブン&アイ | Seven & I owns: 7-Eleven | Ito-Yokado | Speedway
7-Eleven = Seven Eleven | Seven-Eleven | セブン-イレブン | セブンイレブン | 7-Eleven Japan abroad: others
FamilyMart = ファミリーマート | Family Mart
Lawson = ローソン abroad: others
AEON = イオン | Aeon Co abroad: others
Fast Retailing = ファーストリテイリング owns: UNIQLO | ユニクロ | Uniqlo
Woolworths Group = Woolworths Australia | Woolworths Supermarkets owns: BIG W | Everyday Rewards | WooliesX |
  Countdown abroad: others
Coles = Coles Group | Coles Supermarkets abroad: others
Wesfarmers owns: Bunnings | Kmart Australia | Target Australia | Officeworks | Catch.com.au | Priceline Pharmacy
""")
