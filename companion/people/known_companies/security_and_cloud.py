"""Security, clouds, developers' tools and artificial intelligence."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Okta = Okta Inc owns: Auth0
Palo Alto Networks = PANW | Palo Alto Network owns: Demisto | CyberArk | Expanse Security | Twistlock
CrowdStrike = Crowd Strike | CRWD owns: Humio | Preempt Security
Zscaler = Z scaler
Fortinet = FTNT owns: Lacework
Check Point = Check Point Software Technologies | Checkpoint Software | Check Point Software owns: Perimeter 81
Trend Micro = トレンドマイクロ
McAfee = McAfee Corp former: Intel Security | Network Associates
Trellix former: FireEye | McAfee Enterprise
Gen Digital = Gen former: NortonLifeLock | Symantec owns: Avast | Norton | Avira | LifeLock | AVG Technologies
Kaspersky = Kaspersky Lab | Лаборатория Касперского
Rapid7 = Rapid 7
SentinelOne = Sentinel One
Tenable = Tenable Network Security
Cloudflare = Cloud flare owns: Area 1 Security
Akamai = Akamai Technologies | AKAM owns: Linode | Guardicore
Fastly former: SkyCache owns: Signal Sciences
DigitalOcean = Digital Ocean owns: Cloudways | Paperspace
Rackspace = Rackspace Technology | Rackspace Hosting
OVHcloud = OVH | OVH Cloud | OVH Groupe
Hetzner = Hetzner Online
JetBrains = Jet Brains | IntelliJ Software
GitLab = Git Lab
Docker = Docker Inc former: dotCloud
Canonical = Canonical Ltd | Ubuntu Canonical abroad: others
SUSE = SUSE Linux | SUSE Software Solutions owns: Rancher Labs
Mozilla = Mozilla Corporation | Mozilla Foundation brands: Firefox owns: Mozilla.ai
Stack Overflow = StackOverflow | Stack Exchange
Postman = Postman Inc abroad: others
Sentry = Sentry.io | Functional Software abroad: others
PagerDuty = Pager Duty owns: Rundeck
Grafana Labs = Grafana former: Raintank
Vercel former: ZEIT
Netlify owns: Gatsby JS
Supabase
OpenAI = Open AI | ChatGPT | OpenAI Global
Anthropic = Anthropic PBC | Anthropic AI
Cohere = Cohere AI | Cohere.ai abroad: others
Mistral AI = Mistral.ai
Hugging Face = HuggingFace | HF Hugging Face
Stability AI = Stability.ai
Scale AI = Scale.ai | Scale API owns: Remotasks
Perplexity = Perplexity AI abroad: others
""")
