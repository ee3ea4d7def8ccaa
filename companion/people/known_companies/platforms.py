"""Internet platforms and the largest software houses."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Alphabet = GOOGL | GOOG owns: Google | Waymo | Verily | Calico | Isomorphic Labs | X Development
Google = グーグル | 谷歌 | 구글 | Гугл | Google UK Limited | Google Cloud EMEA brands: Google Cloud | Google Cloud
  Platform | GCP | YouTube | Google DeepMind | DeepMind | Google Research | Google Ads | Google Fiber | Android |
  Google Brain | Google X | Chronicle | Google Maps | Google Operations Center | Looker | Kaggle | Nest owns: Fitbit |
  Mandiant | Apigee | Waze | AdMob | DoubleClick | Wiz
Meta = Meta Platforms | Meta Platforms Technologies | Мета Платформс former: Facebook | FB | The Facebook
  | TheFacebook brands: Instagram | WhatsApp | Oculus | Oculus VR | Reality Labs | Meta Reality Labs | Messenger |
  Facebook AI Research | Meta AI | FAIR | Threads | Workplace from Meta | Facebook App abroad: others
Apple = AAPL | Apple Computer | 苹果 | 苹果公司 | アップル | 애플 | Apple Operations International brands: Apple Music
  | Apple Retail | Apple Store | Apple TV owns: Beats by Dre | Beats Electronics | Shazam abroad: others
Amazon = AMZN | Amazon.com | Amazon.com Services | アマゾン | 亚马逊 | 아마존 | Amazon EU | Amazon Development Center
  | Amazon Development Centre | Amazon Data Services | Amazon Seller Services | Amazon Fulfillment Services brands:
  Prime Video | Amazon Prime Video | Amazon Studios | Amazon MGM Studios | Amazon Music | Alexa | Amazon Alexa |
  Amazon Lab126 | Amazon Robotics | Amazon Fresh | Amazon Logistics | Amazon Advertising | Amazon Ads | Amazon Pay |
  Lab126 | Amazon Science | Kindle owns: Amazon Web Services | Whole Foods Market | Twitch | Audible | IMDb | Zappos |
  Ring | Zoox | Goodreads | MGM | Eero | One Medical | PillPack | Kuiper | Project Kuiper | Souq.com | AbeBooks | Woot
Amazon Web Services = AWS | Amazon AWS | AWS Amazon brands: Annapurna Labs | AWS Professional Services | AWS AI Labs
Whole Foods Market = Whole Foods | WFM
Twitch = Twitch TV | Twitch Interactive
Microsoft = MSFT | MS Corporation | マイクロソフト | 微软 | 마이크로소프트 | Майкрософт | Microsoft
  Development Center brands: Azure | Microsoft Azure | Xbox | Microsoft Research | MSR | Bing | Microsoft AI | Xbox
  Game Studios | Microsoft Teams owns: LinkedIn | GitHub | Nuance Communications | Skype | Activision Blizzard |
  Mojang | ZeniMax Media | Bethesda | Bethesda Softworks | Yammer | Xamarin | Metaswitch | Npm | Minecraft
LinkedIn = LinkedIn Ireland | LNKD | 领英 brands: LinkedIn Learning | Lynda.com | Glint
GitHub = Git Hub owns: Semmle | Dependabot
Activision Blizzard = ATVI brands: Activision | Blizzard Entertainment | Blizzard | King | Treyarch | Infinity Ward |
  Raven Software
X Corp = Twitter X | X (Twitter) | X Corporation | Twitter/X | X/Twitter former: Twitter | TWTR owns: Periscope
xAI = X.AI owns: X Corp
Netflix = NFLX | ネットフリックス | Netflix Animation
NVIDIA = NVDA | 英伟达 | エヌビディア | 엔비디아 | Nvidia Graphics owns: Mellanox | Mellanox Technologies | Cumulus
  Networks | Run:ai
Intel = INTC | 英特尔 | インテル | Intel Technology owns: Altera | Mobileye | Habana Labs | McAfee Security |
  Granulate | Movidius
AMD = Advanced Micro Devices owns: Xilinx | Pensando | ATI Technologies
Qualcomm = QCOM | 高通 | Qualcomm Technologies owns: Nuvia
Broadcom = AVGO | Broadcom Limited | Avago Technologies | Broadcom Software owns: VMware | Symantec Enterprise | CA
  Technologies | Brocade | LSI
VMware = VM Ware | VMW | VMware by Broadcom brands: Pivotal | Pivotal Software | Carbon Black | VMware Tanzu | Heptio
  | Nicira | AirWatch
CA Technologies former: Computer Associates
Cisco = CSCO | Cisco Systems | 思科 owns: Splunk | Webex | Meraki | Cisco Meraki | AppDynamics | Duo Security | Duo |
  ThousandEyes | OpenDNS | BroadSoft | Umbrella | Acacia Communications | Sourcefire
Splunk = SPLK owns: SignalFx | VictorOps | Phantom Cyber
IBM = International Business Machines | I B M | アイ・ビー・エム | 日本アイ・ビー・エム | 国际商业机器 | IBM
  Corporation Global brands: IBM Consulting | IBM Research | IBM Watson | IBM Security | IBM Cloud | IBM Global
  Services | IBM Global Business Services | IBM iX | IBM Quantum owns: Red Hat | HashiCorp | Apptio | Instana |
  Turbonomic | The Weather Company | SoftLayer | Aspera | Cognos | Lotus | Rational Software | Tivoli | Nordcloud |
  Truven Health Analytics | Merge Healthcare | Taos | Neudesic | Bluewolf | StreamSets | DataStax
Red Hat = RedHat | RHT owns: Ansible | CoreOS | StackRox
HashiCorp = Hashi Corp
Kyndryl former: IBM Global Technology Services | IBM GTS
Oracle = ORCL | 甲骨文 | オラクル | 오라클 | Oracle Corporation UK | Oracle Financial Services Software brands: Oracle
  Cloud Infrastructure | OCI | Oracle NetSuite | Oracle Health | Oracle Labs owns: NetSuite | Sun Microsystems |
  PeopleSoft | Siebel Systems | BEA Systems | Hyperion | MySQL | Eloqua | Responsys | Taleo Corporation | Cerner |
  Opower | Aconex | Primavera | Textura | JD Edwards
Cerner = Cerner Corp | Oracle Cerner
SAP = SAP SE | SAP AG | SAP Labs | Systeme Anwendungen und Produkte | 思爱普 | エスエイピー owns: SAP Concur | Concur
  | Concur Technologies | SuccessFactors Inc | SAP SuccessFactors | SAP Ariba | Ariba | Qualtrics | Fieldglass | SAP
  Fieldglass | Signavio | LeanIX | WalkMe | Callidus | CallidusCloud | BusinessObjects | Business Objects | Sybase |
  Hybris | SAP Hybris | Emarsys | Taulia
Salesforce = Salesforce.com | SFDC | sales force | セールスフォース brands: Salesforce Marketing Cloud | ExactTarget |
  Pardot | Demandware | Salesforce Commerce Cloud | Quip | Vlocity | Data.com | Salesforce Research owns: Slack |
  Slack Technologies | Tableau | Tableau Software | MuleSoft | Heroku | Informatica | Evergage | Acumen Solutions |
  ClickSoftware | Krux | Datorama
Slack = Slack Technologies | Slack HQ abroad: others
Tableau = Tableau Software | Tableau, a Salesforce Company abroad: others
MuleSoft = Mule Soft | Mulesoft, a Salesforce Company
Adobe = ADBE | Adobe Systems | アドビ | Adobe Inc. owns: Marketo | Magento | Workfront | Omniture | Frame.io | Fotolia
  | Behance | Macromedia | TubeMogul | Adobe Research
""")
