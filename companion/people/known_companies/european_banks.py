"""Banks in Europe."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Santander = Banco Santander | Grupo Santander | Santander Bank | Santander Group owns: Openbank | Getnet | Santander
  Consumer | Santander Consumer Bank | Abbey National | Alliance & Leicester | Banesto | Banco Popular Español
BBVA = Banco Bilbao Vizcaya Argentaria | BBVA Bancomer | BBVA Francés brands: Bancomer owns: Garanti BBVA | Garanti
  Bank
CaixaBank = La Caixa | Caixa Bank owns: Bankia | BPI | Banco BPI | imaginBank
Banco Sabadell = Sabadell | Banc Sabadell owns: TSB | TSB Bank
Bankinter owns: EVO Banco
HSBC = Hongkong and Shanghai Banking Corporation | HSBC Holdings | HSBC Bank | 汇丰 | 滙豐 | HSBC Global Banking and
  Markets owns: first direct | Hang Seng Bank | HSBC Technology
Barclays = Barclays Bank | Barclays Capital | Barclays Investment Bank | BarCap | Barclays UK brands: Barclaycard
  owns: Tesco Bank | Kensington Mortgages
Lloyds Banking Group = Lloyds Bank | Lloyds | Lloyds TSB owns: Halifax Bank | Bank of Scotland | HBOS | Scottish
  Widows | MBNA Limited | Black Horse Finance | Curve Lloyds
NatWest = NatWest Group | National Westminster Bank | NatWest Markets | Nat West former: Royal Bank of Scotland | RBS
  | RBS Group | The Royal Bank of Scotland Group owns: Coutts | Ulster Bank | Royal Bank of Scotland International
Standard Chartered = Standard Chartered Bank | StanChart | SCB Standard Chartered owns: Mox Bank | SC Ventures
Nationwide Building Society owns: Virgin Money
Nationwide Insurance = Nationwide Mutual Insurance
Deutsche Bank = DB Deutsche Bank | Deutsche Bank Group | 德意志银行 brands: Deutsche Bank Wealth Management owns:
  Postbank | DWS | DWS Group | Bankers Trust | Norisbank | Numis
Commerzbank = Commerz Bank owns: comdirect | Dresdner Bank | mBank | commerz real
UniCredit = Unicredit Bank | UniCredit Group owns: HypoVereinsbank | HVB | Bank Austria | UniCredit Bulbank | Alpha
  Bank Romania | Zagrebacka Banka
Intesa Sanpaolo = Intesa San Paolo | Banca Intesa | Intesa owns: Fideuram | UBI Banca | Eurizon | Isybank | VUB Banka
BNP Paribas = BNPP | BNP | BNP Paribas CIB | BNP Paribas Group owns: Cetelem | BNL | BNP Paribas Fortis | Arval | BGL
  BNP Paribas | BNP Paribas Cardif | Hello bank! | Exane | Fortis Bank
Société Générale = Societe Generale | SocGen | SG CIB | SGCIB | Société Générale CIB owns: Boursorama |
  BoursoBank | ALD Automotive | Ayvens | Crédit du Nord | Shine Banking | Lyxor
Crédit Agricole = Credit Agricole | CA-CIB | Crédit Agricole CIB | Crédit Agricole S.A. owns: LCL | Amundi | CACEIS
  | Crédit Lyonnais | Indosuez | Crédit Agricole Leasing
BPCE = Groupe BPCE owns: Natixis | Banque Populaire | Caisse d'Epargne | Oney
ING = ING Bank | ING Group | ING Groep | ING Direct | ING-DiBa | ING DiBa former: Internationale Nederlanden Groep
  owns: ING Hubs | ING Business Shared Services
ABN AMRO = ABN AMRO Bank | ABNAMRO owns: MeesPierson | Tikkie | BUX Trading
Rabobank = Rabo Bank | Coöperatieve Rabobank owns: De Lage Landen | DLL | Obvion
KBC = KBC Group | KBC Bank owns: CBC Banque | ČSOB | CSOB
UBS = UBS AG | UBS Group | UBS Wealth Management | 瑞银 | UBS Investment Bank owns: Credit Suisse | PaineWebber | UBS
  Asset Management | UBS Business Solutions
Credit Suisse = CS Credit Suisse | Crédit Suisse | Credit Suisse First Boston | CSFB
Julius Baer = Julius Bär | Bank Julius Baer
Nordea = Nordea Bank | Nordea Bank Abp
SEB = Skandinaviska Enskilda Banken | SEB Bank
Swedbank = Swed bank | FöreningsSparbanken
Handelsbanken = Svenska Handelsbanken
Danske Bank = Den Danske Bank owns: Realkredit Danmark | Danica Pension
DNB = DNB Bank | DnB NOR | Den norske Bank owns: Carnegie DNB
Erste Group = Erste Bank | Erste owns: Česká spořitelna | Banca Comerciala Romana | BCR | Slovenská sporiteľňa
Raiffeisen Bank International = RBI | Raiffeisenbank International owns: Raiffeisenbank Russia | Tatra Banka |
  Kathrein
PKO Bank Polski = PKO BP | PKO
Bank Pekao = Pekao | Pekao SA
Sberbank = Сбербанк | Sber | Сбер | СберТех | SberTech | ПАО Сбербанк
T-Bank = Т-Банк | Tinkoff Bank | Тинькофф | Tinkoff
VTB = ВТБ | VTB Bank | Банк ВТБ owns: Почта Банк
Alfa-Bank = Альфа-Банк | Alfa Bank
""")
