"""Media."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
The Walt Disney Company = Disney | Walt Disney | Walt Disney Company | TWDC | 迪士尼 brands: Disney Parks | Walt
  Disney Imagineering | Disney+ | Disney Streaming | Walt Disney World | Disneyland | Walt Disney Studios owns: ESPN |
  ABC | American Broadcasting Company | Pixar | Pixar Animation Studios | Marvel Studios | Marvel Entertainment |
  Lucasfilm | Hulu | 20th Century Studios | National Geographic | Industrial Light & Magic | FX Networks | BAMTech |
  Disney Star | 21st Century Fox
Warner Bros. Discovery = WBD | Warner Brothers Discovery former: WarnerMedia | Time Warner | Discovery Inc | Discovery
  Communications | AOL Time Warner owns: HBO | CNN | Warner Bros. | Turner | Turner Broadcasting | TNT Sports | DC
  Comics | HBO Max | Cartoon Network | Discovery Channel | Warner Brothers
Paramount = Paramount Global | ViacomCBS | Paramount Skydance former: Viacom | CBS Corporation owns: CBS | MTV |
  Nickelodeon | Paramount Pictures | Showtime | Pluto TV | Comedy Central | CBS News abroad: others
Fox Corporation = FOX Corp owns: Fox News | Fox Sports | Tubi | Fox Entertainment
News Corp = News Corporation owns: Dow Jones | HarperCollins | The Wall Street Journal | Realtor.com | Move Inc | News
  UK | REA Group | New York Post
Dow Jones = Dow Jones & Company brands: Wall Street Journal | WSJ | Barron's | MarketWatch | Factiva
The New York Times = New York Times | NYT | NYTimes | The New York Times Company owns: The Athletic | Wirecutter
The Washington Post = Washington Post | WaPo
BBC = British Broadcasting Corporation | BBC News | BBC Studios | BBC Worldwide
ITV = ITV plc | Independent Television abroad: others
Thomson Reuters former: Thomson Corporation | The Thomson Corporation | Thomson Corp brands: Westlaw owns: Reuters |
  Pagero | Casetext
Technicolor = Technicolor Group | Technicolor Creative Studios former: Thomson S.A. | Thomson SA | Thomson Multimedia
RELX = RELX Group former: Reed Elsevier owns: Elsevier | LexisNexis | Reed Exhibitions | RX Global | LexisNexis Risk
  Solutions
Wolters Kluwer brands: CCH | UpToDate
Pearson = Pearson Education | Pearson plc owns: Pearson VUE | Connections Academy abroad: others
Bertelsmann = Bertelsmann SE owns: RTL Group | Penguin Random House | Arvato | BMG | Gruner + Jahr | Majorel
  Bertelsmann | Relias
Axel Springer = Axel Springer SE owns: Business Insider | Politico | Bild | Die Welt | Idealo
Condé Nast = Conde Nast brands: Vogue | Wired | The New Yorker | GQ
Hearst = Hearst Corporation | Hearst Communications | Hearst Magazines owns: Fitch Group | Fitch Ratings
Universal Music Group = UMG | Universal Music owns: Capitol Records | Interscope | Def Jam
Warner Music Group = WMG | Warner Music owns: Atlantic Records
Globo = Grupo Globo | TV Globo | Rede Globo | Organizações Globo brands: Globoplay | G1
Booz Allen Digital
""")
