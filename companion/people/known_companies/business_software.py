"""Software for companies: applications, data, people."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
ServiceNow = Service Now | ServiceNow Inc owns: Moveworks | Element AI
Workday = Workday Inc | Work day owns: Adaptive Insights | Adaptive Planning | Peakon | Sana Labs | Scout RFP |
  Paradox Olivia
Intuit = INTU owns: Mailchimp | Credit Karma | Mint.com | TurboTax | QuickBooks
Mailchimp = Intuit Mailchimp | Mail Chimp former: Rocket Science Group
Atlassian = Atlassian Corporation | Atlassian US owns: Trello | Bitbucket | Loom | Opsgenie | Statuspage | The Browser
  Company | Jira
Snowflake = Snowflake Computing | Snowflake Inc | SNOW Snowflake owns: Streamlit | Neeva abroad: others
Databricks = Data Bricks owns: MosaicML | Tabular Technologies | Redash | Neon Database
dbt Labs = DBT | dbtLabs former: Fishtown Analytics
Fivetran = Five tran owns: HVR Software | Census Data
Confluent = Confluent Inc | Apache Kafka Confluent owns: Immerok
Datadog = Data dog | DDOG | Datadog HQ owns: Madumbo | Undefined Labs
New Relic = NewRelic
Dynatrace = Dynatrace LLC former: Compuware APM
Elastic = Elastic N.V. | Elasticsearch | elastic.co | Elastic Search abroad: others
MongoDB = Mongo DB | MDB Mongo former: 10gen owns: Realm Database | Voyage AI
Redis = Redis Inc former: Redis Labs | Garantia Data abroad: others
Couchbase = Couch base former: Membase
Cloudera = Cloud era owns: Hortonworks
Teradata = Tera data owns: Aster Data
Palantir = Palantir Technologies | PLTR | Palantir Tech
C3 AI = C3.ai former: C3 IoT | C3 Energy
DataRobot = Data Robot
Alteryx = Alteryx Inc owns: Trifacta
Qlik = QlikTech | Qlik Technologies owns: Talend | Attunity
SAS = SAS Institute | SAS Software abroad: others
MicroStrategy = Strategy Inc MicroStrategy | MSTR
Informatica = INFA
Collibra = Collibra NV
Domo = Domo Inc abroad: others
ThoughtSpot = Thought Spot owns: Mode Analytics
Zoom = Zoom Video Communications | Zoom Communications | Zoom Video | ZM Zoom owns: Keybase | Workvivo abroad: others
RingCentral = Ring Central
Twilio = TWLO owns: SendGrid | Segment | Segment.io | Twilio Segment | Authy
Zendesk = Zen desk owns: Zopim | Cleverly AI
Freshworks = Fresh works former: Freshdesk
HubSpot = Hub Spot | HUBS owns: Clearbit | The Hustle
Shopify = Shopify Plus | Shopify Inc owns: Oberlo
Squarespace = Square space owns: Acuity Scheduling | Tock
Wix = Wix.com owns: DeviantArt
GoDaddy = Go Daddy owns: Media Temple | Host Europe Group
Automattic = WordPress.com | Automattic Inc owns: WooCommerce | Tumblr
Dropbox = Drop box | Dropbox Inc owns: HelloSign | Dropbox Sign | DocSend
Box = Box Inc | Box.com | Box.net abroad: others
DocuSign = Docu Sign | Docusign Inc owns: SpringCM
Notion = Notion Labs | Notion HQ | Notion.so abroad: others
Asana = Asana Inc abroad: others
monday.com = Monday | Monday com former: dapulse
Airtable = Formagrid | Air table
Miro = RealtimeBoard abroad: others
Figma = Figma Inc owns: Diagram Design
Canva = Canva Pty owns: Affinity Serif | Pexels | Pixabay | Leonardo.ai | Kaleido AI
""")
