"""Social networks, homes, travel and job boards."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Snap = Snap Inc | Snapchat | SNAP Snapchat owns: Bitmoji | Zenly abroad: others
Pinterest = PINS | Pinterest Inc
Reddit = Reddit Inc
Discord = Discord Inc former: Hammer & Chisel abroad: others
Quora = Quora Inc brands: Poe
Yelp = Yelp Inc
Match Group = MTCH owns: Tinder | Hinge | OkCupid | Match.com | Plenty of Fish | Meetic
Bumble = Bumble Inc former: MagicLab owns: Badoo abroad: others
Groupon
Zillow = Zillow Group owns: Trulia | StreetEasy | HotPads | ShowingTime
Redfin owns: Rent. | Bay Equity
Opendoor = Open door | Opendoor Technologies
Compass = Compass Real Estate | Compass, Inc. abroad: others
WeWork = We Work | WeWork Companies owns: Meetup
Peloton = Peloton Interactive owns: Precor abroad: others
DocPlanner = ZnanyLekarz | Doctoralia
Doctolib
BlaBlaCar = Comuto | Bla Bla Car owns: Busfor
Leboncoin = LBC France | Le Bon Coin
Veepee former: vente-privee | Vente Privée
Back Market = BackMarket
Bolt = Bolt Technology | Bolt.eu former: Taxify abroad: others
Cabify = Maxi Mobility owns: Easy Taxi
Auto1 Group = AUTO1 | Auto1.com brands: Autohero | wirkaufendeinauto.de
Ticketmaster
Live Nation = Live Nation Entertainment owns: Ticketmaster
StubHub owns: Viagogo
Kayak = KAYAK Software abroad: others
Skyscanner = Sky scanner
FlixBus = Flix SE | FlixMobility | Flix owns: Greyhound Lines | FlixTrain | Kamil Koç
Xing = New Work SE | XING SE | New Work owns: kununu | onlyfy
StepStone = The Stepstone Group | Stepstone Deutschland | StepStone Group SE owns: Totaljobs | Appcast |
  CareerJunction | jobs.ie
ZipRecruiter = Zip Recruiter
Monster = Monster Worldwide | Monster.com | Monster Government abroad: others
SEEK = Seek Limited | Seek Ltd owns: JobStreet | JobsDB | Jora | Catho | OCC Mundial abroad: others
JobStreet = JobStreet by SEEK | Jobstreet.com
""")
