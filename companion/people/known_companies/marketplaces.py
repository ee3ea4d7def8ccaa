"""Rides, travel, marketplaces and delivery in the west."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Uber = Uber Technologies | Uber Technologies Inc | Uber BV brands: Uber Eats | UberEATS | Uber Freight | Uber ATG
  owns: Postmates | Careem | Drizly | Cornershop | Transplace
Lyft = Lyft Inc owns: Freenow Mobility | Motivate Bikes
Airbnb = Air BnB | Airbnb Ireland UC owns: HotelTonight
Booking Holdings former: Priceline Group | The Priceline Group owns: Booking.com | Agoda | Kayak | Priceline |
  OpenTable | Rentalcars.com | Cheapflights
Booking.com = Booking | Booking com BV
Agoda = Agoda Services | Agoda Company
Expedia Group = Expedia | Expedia Inc owns: Vrbo | HomeAway | Hotels.com | Orbitz | Travelocity | Trivago | Egencia
  Travel | CarRentals.com
Trip.com = Trip.com Group | 携程 | 携程旅行网 former: Ctrip owns: Skyscanner
TripAdvisor = Trip Advisor owns: Viator | TheFork | LaFourchette
Sabre = Sabre Holdings | Sabre Corporation owns: Radixx abroad: others
Amadeus = Amadeus IT Group | Amadeus IT owns: Navitaire | TravelClick abroad: others
Travelport
GetYourGuide = Get Your Guide
eBay = e-bay | eBay Inc | E Bay owns: StubHub eBay | TCGplayer
PayPal = Pay Pal | PYPL | PayPal Holdings | PayPal Inc owns: Venmo | Braintree | Xoom | Honey Science | Zettle |
  iZettle | Paidy | Simility
Etsy = ETSY Inc owns: Depop | Reverb.com | Elo7
""")
