"""Banks and payments in North America."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
JPMorgan Chase = JPMorgan | J.P. Morgan | JP Morgan | JPMC | JPM | J.P. Morgan Chase & Co | JPMorgan Chase Bank | J.P.
  Morgan Securities brands: J.P. Morgan Asset Management | J.P. Morgan Private Bank | Chase | Chase Bank | Chase
  Manhattan owns: Bear Stearns | WePay | Washington Mutual | First Republic | First Republic Bank | Nutmeg
Chase = Chase Bank abroad: others
Goldman Sachs = The Goldman Sachs Group | GS Goldman Sachs | Goldman | Goldman Sachs Services brands: Marcus by
  Goldman Sachs | Goldman Sachs Asset Management | GSAM owns: Ayco | GreenSky | NN Investment Partners
Morgan Stanley = MS Morgan Stanley | Morgan Stanley Dean Witter brands: Morgan Stanley Wealth Management | Morgan
  Stanley Smith Barney | MSIM owns: E*TRADE | E-Trade | Eaton Vance | Etrade | Solium
Bank of America = BofA | BoA | Bank of America Merrill Lynch | BAML | BAC | BofA Securities | Bank of America, N.A. |
  B of A owns: Merrill Lynch | Merrill | Countrywide | BA Continuum India | U.S. Trust | MBNA
Merrill Lynch = Merrill
Citigroup = Citi | Citibank | Citicorp | Citi Bank | Citibank N.A. | 花旗 owns: Banamex | Citibanamex | Salomon
  Brothers | Smith Barney
Wells Fargo = Wells Fargo Bank | WFC | Wells Fargo & Company | Wells Fargo Advisors owns: Wachovia
U.S. Bank = US Bank | U.S. Bancorp | US Bancorp | USB U.S. Bank owns: Elavon | MUFG Union Bank | Union Bank California
PNC = PNC Bank | PNC Financial Services | PNC Financial Services Group owns: BBVA USA | Compass Bank
Truist = Truist Financial | Truist Bank former: BB&T | SunTrust | SunTrust Bank
Capital One = Capital One Financial | CapOne | COF Capital One owns: Discover | ING Direct USA
Capital Group = Capital Group Companies | The Capital Group Companies brands: American Funds
Discover = Discover Financial Services | Discover Financial | Discover Card owns: Pulse Network | Diners Club
  International abroad: others
American Express = Amex | AXP | American Express Company | AmEx Bank owns: Resy | Kabbage | American Express Global
  Business Travel
American Express Global Business Travel = Amex GBT | Global Business Travel Group owns: Egencia | CWT | Carlson
  Wagonlit Travel
Visa = Visa Inc | Visa U.S.A. | Visa Europe owns: Plaid Visa | CyberSource | Tink | Pismo | Earthport abroad: others
Mastercard = Master Card | MasterCard Worldwide | MasterCard International owns: Finicity | Vocalink | Ekata |
  Recorded Future | Nets Corporate Services | Brighterion
Fiserv = First Data Fiserv | FISV owns: First Data | Clover Network | Clover | CardConnect
FIS = Fidelity National Information Services | FIS Global owns: SunGard | Metavante
Worldpay = World pay | Worldpay, LLC former: Vantiv
Global Payments owns: Heartland Payment Systems | TSYS | EVO Payments | Total System Services | Worldpay
Adyen = Adyen NV | Adyen N.V.
Stripe = Stripe Inc | Stripe Payments owns: Paystack | TaxJar | Bridge Stablecoin abroad: others
Block = Block, Inc. | XYZ Block former: Square | Square, Inc. brands: Cash App | Square Inc | TBD54566975 | Bitkey |
  Proto owns: Afterpay | Tidal | Weebly | Caviar abroad: others
""")
