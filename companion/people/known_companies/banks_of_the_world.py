"""Banks in Asia, Oceania, Canada, Africa."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
MUFG = Mitsubishi UFJ Financial Group | MUFG Bank | 三菱UFJ銀行 | Bank of Tokyo-Mitsubishi UFJ |
  三菱UFJフィナンシャル・グループ | Mitsubishi UFJ
SMBC = Sumitomo Mitsui Banking Corporation | 三井住友銀行 | Sumitomo Mitsui Financial Group | SMFG owns: SMBC Nikko |
  Jefferies SMBC
Mizuho = Mizuho Bank | みずほ銀行 | Mizuho Financial Group | Mizuho Securities owns: Greenhill
Nomura = 野村證券 | Nomura Holdings | Nomura Securities | Nomura International owns: Instinet
ICBC = Industrial and Commercial Bank of China | 中国工商银行 | 工商银行
Bank of China = 中国银行 | BOC Bank of China
China Construction Bank = 中国建设银行 | CCB China | 建设银行
Agricultural Bank of China = 中国农业银行
China Merchants Bank = 招商银行 | CMB China
Ping An = 中国平安 | Ping An Insurance | Ping An Group | 平安保险 owns: Lufax | Ping An Technology
DBS = DBS Bank | Development Bank of Singapore | 星展银行 owns: POSB
OCBC = Oversea-Chinese Banking Corporation | OCBC Bank | 华侨银行 owns: Bank of Singapore | Great Eastern
UOB = United Overseas Bank | 大华银行
Maybank = Malayan Banking Berhad | Malayan Banking
CIMB = CIMB Bank | CIMB Group | Commerce International Merchant Bankers
Bank Central Asia = BCA | PT Bank Central Asia
Bank Mandiri = PT Bank Mandiri
Bank Rakyat Indonesia = BRI | PT Bank Rakyat Indonesia
HDFC Bank = Housing Development Finance Corporation owns: HDFC | HDFC Life | HDFC Securities | HDB Financial Services
  | HDFC ERGO
ICICI Bank = ICICI owns: ICICI Prudential | ICICI Lombard | ICICI Securities
State Bank of India = SBI owns: SBI Card | SBI Life
Axis Bank former: UTI Bank
Kotak Mahindra Bank = Kotak Bank | Kotak owns: Kotak Securities
Bajaj Finserv owns: Bajaj Finance | Bajaj Allianz
Commonwealth Bank = Commonwealth Bank of Australia | CBA | CommBank | Comm Bank owns: Bankwest | ASB Bank | CommSec
Westpac = Westpac Banking Corporation | Westpac Group owns: St.George Bank | BT Financial | Bank of Melbourne
NAB = National Australia Bank owns: Bank of New Zealand | BNZ | UBank | MLC
ANZ = ANZ Bank | Australia and New Zealand Banking Group | ANZ Banking Group owns: Suncorp Bank
Macquarie = Macquarie Group | Macquarie Bank owns: Macquarie Asset Management | Macquarie Capital
RBC = Royal Bank of Canada | RBC Royal Bank | RBC Capital Markets | Royal Bank | Banque Royale du Canada owns: City
  National Bank | HSBC Bank Canada | RBC Wealth Management | Brewin Dolphin
TD = TD Bank | Toronto-Dominion Bank | TD Bank Group | TD Canada Trust | TD Securities | Groupe Banque TD owns: TD
  Ameritrade Canada | Cowen | TD Cowen
Scotiabank = Bank of Nova Scotia | The Bank of Nova Scotia | Scotia Bank owns: Tangerine | Tangerine Bank
BMO = Bank of Montreal | BMO Financial Group | BMO Harris Bank | BMO Capital Markets | Banque de Montréal owns: Bank
  of the West | BMO Nesbitt Burns | Harris Bank
CIBC = Canadian Imperial Bank of Commerce owns: Simplii Financial | CIBC Mellon
Desjardins = Mouvement Desjardins | Desjardins Group
Emirates NBD = ENBD owns: Liv Bank | Emirates Islamic | DenizBank
First Abu Dhabi Bank = FAB | FAB First Abu Dhabi Bank
Standard Bank = Standard Bank Group | Stanbic Bank | Stanbic owns: Liberty Group South Africa
Absa = Absa Group | ABSA Bank former: Barclays Africa
FirstRand = First Rand owns: First National Bank South Africa | FNB | RMB | Rand Merchant Bank | WesBank
Nedbank = Ned bank
""")
