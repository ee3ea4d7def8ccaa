"""Software houses of many countries, and games."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
UiPath = Ui Path owns: ProcessGold
Automation Anywhere
Celonis = Celonis SE
Personio = Personio SE
TeamViewer = Team Viewer
Software AG owns: webMethods | StreamSets Software
Sage = The Sage Group | Sage Group | Sage Software | Sage Global Services owns: Intacct | Sage Intacct | Brightpearl
  abroad: others
Xero = Xero Limited abroad: others
Unit4 = Unit 4
Exact Software = Exact Online
Visma = Visma AS owns: Visma Solutions | Visma e-conomic
IFS = IFS AB owns: Workwave
Temenos = Temenos Headquarters
Finastra former: Misys brands: Misys Finastra owns: D+H
Avaloq = Avaloq Group
SimCorp
Infor = Infor Global Solutions owns: Lawson Software | GT Nexus | Birst
Epicor = Epicor Software owns: Prophet 21
Blackbaud owns: JustGiving
Blackboard
Instructure brands: Canvas LMS
Coursera = COUR
Udemy
Duolingo = Duo lingo
TOTVS = Totvs S.A. | Microsiga owns: RD Station | Resultados Digitais | Linx Sistemas
Zoho = Zoho Corporation | Zoho Corp former: AdventNet brands: ManageEngine
Freshdesk Software
Yandex = Яндекс | Yandex LLC | Yandex NV brands: Yandex.Taxi | Yandex Market | Kinopoisk |
  Яндекс.Маркет | Yandex Cloud | Яндекс Маркет
VK = ВКонтакте | VKontakte | ВК former: Mail.ru Group | Mail.ru owns: Odnoklassniki
1C = 1С | Фирма 1С | 1C Company
EPAM Systems = EPAM | ЕПАМ | EPAM Anywhere
Unity Technologies = Unity | Unity3D | Unity 3D | Unity Software owns: ironSource | Weta Digital Tools abroad: others
Epic Games owns: Psyonix | Harmonix | Bandcamp Epic | Quixel | Mediatonic
Electronic Arts = EA Games | EA Sports | EA Electronic Arts owns: BioWare | DICE Studio | Respawn Entertainment |
  Codemasters | Playdemic | Glu Mobile | PopCap
CD Projekt = CD PROJEKT S.A. | CD Projekt Capital Group brands: CD Projekt RED | CDPR
Ubisoft = Ubisoft Entertainment | Ubisoft Montreal | Ubisoft Paris | Ubi soft owns: Massive Entertainment | Blue Byte
Take-Two Interactive = Take Two | Take-Two | T2 Take-Two owns: Rockstar Games | 2K Games | 2K | Zynga | Gearbox
Roblox = Roblox Corporation
Riot Games = RiotGames
Valve = Valve Corporation | Valve Software brands: Steam Valve abroad: others
Supercell = Supercell Oy
King = King.com | King Digital Entertainment owns: Z2Live abroad: others
SoundCloud = Sound Cloud
Spotify = SPOT Spotify | Spotify Technology | Spotify AB owns: The Ringer | Gimlet Media | Anchor FM | Megaphone
  Podcast | Gimlet
""")
