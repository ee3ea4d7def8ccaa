"""Payments and new banks."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Klarna = Klarna Bank | Klarna Bank AB owns: Sofort | PriceRunner | Hero Technologies
Affirm = Affirm Holdings | Affirm Inc owns: Returnly abroad: others
Coinbase = Coinbase Global owns: Bison Trails | Deribit
Binance owns: Trust Wallet | CoinMarketCap
Kraken = Payward | Payward Inc | Kraken Digital Asset Exchange abroad: others
Robinhood = Robinhood Markets owns: Bitstamp
SoFi = Social Finance | SoFi Technologies owns: Galileo Financial Technologies | Technisys
Chime = Chime Financial abroad: others
Brex = Brex Inc
Ramp = Ramp Financial | Ramp Business Corporation abroad: others
Plaid = Plaid Technologies | Plaid Inc abroad: others
Marqeta
Wise = Wise PLC | Wise Payments former: TransferWise | Transfer Wise abroad: others
Revolut = Revolut Ltd | Revolut Bank
Monzo = Monzo Bank former: Mondo
Starling Bank
N26 = N26 Bank | N26 GmbH former: Number26
Nubank = Nu | Nu Holdings | Nu Bank | Nu Pagamentos | Nu México | Nu Colombia owns: Easynvest | NuInvest | Hyperplane
Stone = StoneCo | Stone Co | Stone Pagamentos owns: Linx | Pagar.me | Pagarme abroad: others
PagSeguro = PagBank | PagSeguro PagBank | Pag Seguro
XP Inc = XP Investimentos | XP | XP Inc. owns: Rico Investimentos | Clear Corretora | Banco XP | Modal
BTG Pactual = Banco BTG Pactual | BTG
Itaú Unibanco = Itaú | Banco Itaú | Itau | Itaú Unibanco S.A. | Itau BBA | Itaú BBA former: Unibanco owns: Rede
  Itaú | iti Itaú
Bradesco = Banco Bradesco owns: Next Bradesco | Bradesco Seguros | Ágora Investimentos
Banco do Brasil = BB Banco do Brasil
Caixa Econômica Federal = CAIXA Econômica | CEF
Banco Inter = Inter&Co | Inter & Co former: Intermedium abroad: others
C6 Bank = Banco C6 | C6
""")
