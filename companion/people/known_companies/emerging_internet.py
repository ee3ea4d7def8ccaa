"""The internet in India, Southeast Asia, Latin America and eastern Europe."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Flipkart = Flipkart Internet | Flipkart Group owns: Myntra | Ekart | Cleartrip | Jabong
Myntra = Myntra Designs | Myntra Jabong
Swiggy = Bundl Technologies owns: Dineout | Scootsy
Zomato = Zomato Media owns: Blinkit | Grofers | UberEats India
Eternal = Eternal Limited former: Zomato Limited owns: Zomato | Blinkit | Hyperpure abroad: others
Ola = Ola Cabs | ANI Technologies owns: Ola Electric abroad: others
Paytm = One97 Communications | One97 owns: Paytm Payments Bank | Paytm Mall
PhonePe = Phone Pe owns: Indus Appstore
Razorpay = Razor pay
Byju's = BYJUS | Think and Learn | Think & Learn Pvt Ltd owns: WhiteHat Jr | Aakash Educational | Great Learning |
  Toppr
MakeMyTrip = Make My Trip owns: Goibibo | redBus
Info Edge = InfoEdge | Info Edge India brands: Naukri.com | 99acres | Jeevansathi
Grab = Grab Holdings | GrabTaxi | Grab Taxi | Grab Inc owns: OVO Indonesia | GrabPay abroad: others
Gojek = Go-Jek | Go Jek | GO-JEK Indonesia | PT Aplikasi Karya Anak Bangsa brands: GoPay
GoTo = GoTo Group | GoTo Gojek Tokopedia | PT GoTo Gojek Tokopedia owns: Gojek | Tokopedia | GoTo Financial abroad:
  others
Tokopedia = PT Tokopedia
Sea Limited = Sea Group | Sea Ltd owns: Shopee | Garena | SeaMoney | Monee
Shopee = ShopeePay | Shopee Singapore
Lazada = Lazada Group | RedMart
Traveloka = PT Trinusa Travelindo
Bukalapak = Bukalapak.com
Mercado Libre = MercadoLibre | Mercado Livre | MercadoLivre | MELI | Mercadolibre.com brands: Mercado Pago |
  MercadoPago | Mercado Envios
iFood = iFood.com | Ifood.com Agência
Rappi = Rappi Inc | RappiPay
OLX = OLX Group | OLX Brasil owns: letgo | OTOMOTO
Prosus = MIH Prosus owns: OLX | PayU | iFood | Just Eat Takeaway | eMAG | Despegar
Naspers owns: Prosus | Takealot | Media24 | MultiChoice Naspers
Adevinta owns: Leboncoin | Mobile.de | Marktplaats | eBay Kleinanzeigen | Kleinanzeigen | InfoJobs | Willhaben
Schibsted = Schibsted ASA owns: Finn.no | Aftonbladet | VG
Allegro = Allegro.pl | Allegro Group | Grupa Allegro owns: Mall Group | Ceneo abroad: others
eMAG = Dante International
OZON = Озон | Ozon.ru | Ozon Tech
Wildberries = Вайлдберриз | РВБ
Avito = Авито | Avito.ru
Jumia = Jumia Technologies | Africa Internet Group
""")
