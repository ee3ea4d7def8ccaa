"""Investors, insurers and exchanges."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
BlackRock = Black Rock owns: iShares | Aladdin | eFront | Barclays Global Investors | Global Infrastructure Partners |
  Preqin
Blackstone = The Blackstone Group | Blackstone Group owns: GSO Capital Partners
Vanguard = The Vanguard Group | Vanguard Group abroad: others
Fidelity Investments = FMR | FMR LLC | Fidelity brands: National Financial Services
Fidelity International = FIL | FIL Limited | Fidelity Worldwide Investment
Charles Schwab = Schwab | The Charles Schwab Corporation owns: TD Ameritrade | optionsXpress
State Street = State Street Corporation | State Street Bank brands: State Street Global Advisors | SSGA owns: Charles
  River Development | Mourant
BNY = BNY Mellon | Bank of New York Mellon | The Bank of New York Mellon | Bank of New York owns: Pershing | Mellon
  Financial | Eagle Investment Systems
Northern Trust = Northern Trust Corporation
KKR = Kohlberg Kravis Roberts | KKR & Co owns: Global Atlantic
Carlyle = The Carlyle Group | Carlyle Group abroad: others
Bridgewater Associates = Bridgewater
Citadel = Citadel LLC owns: Citadel Securities abroad: others
Two Sigma = Two Sigma Investments
Jane Street = Jane Street Capital
Man Group = Man Investments owns: AHL | Man GLG | Man Numeric
Berkshire Hathaway = BRK Berkshire owns: GEICO | BNSF Railway | BNSF | Dairy Queen | Duracell | Marmon | NetJets |
  Fruit of the Loom | See's Candies | General Re | Gen Re | Precision Castparts | Lubrizol | Clayton Homes | Berkshire
  Hathaway Energy | PacifiCorp | MidAmerican Energy | Pampered Chef | Helzberg Diamonds | Alleghany | McLane Company |
  Benjamin Moore
GEICO = Government Employees Insurance Company
Allianz = Allianz SE | Allianz Group | Allianz Technology owns: PIMCO | Allianz Global Investors | Euler Hermes |
  Allianz Trade | AGCS | Allianz Partners | Mondial Assistance | Dresdner Allianz
AXA = AXA Group | AXA S.A. | AXA Insurance owns: XL Catlin | AXA XL | AXA Investment Managers | AXA Partners | AXA IM
  | Architas
Zurich Insurance = Zurich Insurance Group | Zurich Insurance Company | Zurich Financial Services | Zurich Versicherung
  owns: Farmers Insurance
Generali = Assicurazioni Generali | Generali Group owns: Banca Generali | Europ Assistance | Liberty Seguros
Munich Re = Münchener Rück | Muenchener Rueck | Munich Reinsurance | Munich Re Group owns: ERGO | ERGO Group |
  Hartford Steam Boiler | HSB
Swiss Re = Swiss Reinsurance | Schweizer Rück owns: iptiQ
AIG = American International Group owns: Corebridge Financial | AIG Life | Validus
MetLife = Metropolitan Life | Metropolitan Life Insurance Company | Met Life owns: Alico
Prudential Financial = Prudential Insurance Company of America | PRU Prudential Financial owns: PGIM | Assurance IQ
Prudential plc = Prudential UK | Prudential Corporation Asia owns: Eastspring
Manulife = Manulife Financial | Manufacturers Life owns: John Hancock
Sun Life = Sun Life Financial owns: MFS Investment Management | DentaQuest | SLC Management
AIA = AIA Group | American International Assurance | 友邦保险
Liberty Mutual = Liberty Mutual Insurance owns: Safeco | Ironshore
State Farm = State Farm Insurance | State Farm Mutual
Allstate = The Allstate Corporation | Allstate Insurance owns: Esurance | National General
Progressive Insurance = Progressive Casualty | The Progressive Corporation abroad: others
USAA = United Services Automobile Association
Travelers = The Travelers Companies | Travelers Insurance abroad: others
The Hartford = Hartford Financial Services | The Hartford Financial Services Group abroad: others
Chubb = Chubb Limited | ACE Chubb former: ACE Limited | ACE Group owns: Cigna Asia abroad: others
Aon = Aon plc | Aon Hewitt owns: NFP Insurance | Cut-e
Marsh McLennan = Marsh & McLennan Companies | MMC Marsh | Marsh & McLennan | Marsh McLennan Companies owns: Marsh |
  Mercer | Oliver Wyman | Guy Carpenter | Jardine Lloyd Thompson | JLT
WTW = Willis Towers Watson former: Towers Watson | Willis Group | Towers Perrin | Watson Wyatt
Aviva former: Norwich Union | CGNU owns: Friends Life | Direct Line
Legal & General = L&G | Legal and General Group owns: LGIM
Aegon = Aegon NV owns: Transamerica
NN Group = Nationale-Nederlanden owns: Delta Lloyd
Mapfre = MAPFRE Seguros
Porto Seguro = Porto Seguro Seguros
S&P Global = Standard & Poor's | S&P | Standard and Poors former: McGraw Hill Financial owns: IHS Markit | S&P Global
  Market Intelligence | Platts | CRISIL | S&P Capital IQ | Capital IQ | Markit | IHS
Moody's = Moodys | Moody's Investors Service | Moody's Corporation | Moody's Ratings brands: Moody's Analytics owns:
  Bureau van Dijk | RMS
MSCI = Morgan Stanley Capital International owns: Barra | RiskMetrics
Bloomberg = Bloomberg LP | Bloomberg L.P. brands: Bloomberg News | Bloomberg Media | Bloomberg Industry Group | BNA
London Stock Exchange Group = LSEG | London Stock Exchange | LSE Group owns: Refinitiv | FTSE Russell | LCH | Tora
Refinitiv former: Thomson Reuters Financial & Risk
Nasdaq = Nasdaq Inc | NASDAQ OMX owns: Verafin | Adenza | OMX
Intercontinental Exchange = ICE Intercontinental Exchange owns: NYSE | New York Stock Exchange | Ellie Mae | Black
  Knight
CME Group = Chicago Mercantile Exchange | CME owns: NYMEX | CBOT
Deutsche Börse = Deutsche Boerse | Deutsche Börse Group owns: Clearstream | Eurex | Xetra | Qontigo | SimCorp
Euronext owns: Borsa Italiana | Oslo Børs
Experian owns: Serasa | Serasa Experian | ClearScore Experian
Equifax
TransUnion = Trans Union owns: Neustar
FICO = Fair Isaac | Fair Isaac Corporation
Freddie Mac = Federal Home Loan Mortgage Corporation
Fannie Mae = Federal National Mortgage Association
Rocket Mortgage former: Quicken Loans
Rocket Companies owns: Rocket Mortgage | Rocket Money | Truebill
""")
