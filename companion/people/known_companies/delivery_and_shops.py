"""Delivery and web shops."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Delivery Hero = DeliveryHero | Delivery Hero SE owns: Foodpanda | Glovo | Talabat | Woowa Brothers | PedidosYa |
  Foodora | Hungerstation | Yemeksepeti | efood | foodpanda
Glovo = Glovoapp | GlovoApp23
Just Eat Takeaway = Just Eat Takeaway.com | JET Just Eat former: Takeaway.com owns: Just Eat | Grubhub | Lieferando |
  Menulog | SkipTheDishes | Thuisbezorgd | Takeaway
Deliveroo = Roofoods
DoorDash = Door Dash | DASH DoorDash owns: Wolt | Caviar Food | Deliveroo | SevenRooms
Instacart = Maplebear | Insta cart | Maplebear Inc
Gopuff = GoBrands | Go Puff
HelloFresh = Hello Fresh | HelloFresh SE owns: Factor75 | EveryPlate | Green Chef
Getir owns: Gorillas | Gorillas Technologies | Weezy
Zalando = Zalando SE owns: About You | Highsnobiety | Zalando Lounge
Otto Group = Otto (GmbH & Co KG) owns: Otto Versand | Bonprix | EOS Group | Witt Gruppe | Otto.de
ASOS = ASOS.com | As Seen On Screen
Farfetch = FarFetch UK
Wayfair former: CSN Stores
Chewy = Chewy.com abroad: others
""")
