"""The internet in Asia."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Alibaba = Alibaba Group | 阿里巴巴 | アリババ | BABA | 阿里巴巴集团 | Alibaba.com owns: Taobao | Tmall | Alibaba Cloud
  | Aliyun | AliExpress | Lazada | Cainiao | Ele.me | Trendyol | Daraz | Youku | 阿里云 | 淘宝 | Fliggy
Ant Group = 蚂蚁集团 | Ant Financial Group former: Ant Financial brands: Alipay | 支付宝 owns: WorldFirst
Tencent = 腾讯 | Tencent Holdings | テンセント | 腾讯科技 | Tencent Technology | 텐센트 brands: WeChat | 微信 |
  Tencent Games | Tencent Cloud | QQ owns: Riot Games | Supercell | TiMi Studio | Tencent Music
ByteDance = Byte Dance | 字节跳动 | Bytedance Technology owns: TikTok | Douyin | 抖音 | Toutiao | Lark | CapCut | Pico
  Interactive | TikTok Shop
TikTok = Tik Tok | TikTok Inc former: Musical.ly
Baidu = 百度 | バイドゥ owns: iQIYI | Baidu Research
JD.com = 京东 | Jingdong | JD com | 京东集团 owns: JD Logistics | JD Health | 京东物流
Meituan = 美团 | Meituan Dianping owns: Dianping
Pinduoduo = 拼多多 | PDD | PDD Holdings owns: Temu
DiDi = Didi Chuxing | 滴滴 | 滴滴出行 | DiDi Global owns: 99 Taxis | 99App
NetEase = 网易 | 網易 owns: Youdao
Kuaishou = 快手 | Kuaishou Technology
Bilibili = 哔哩哔哩
Trendyol = Trendyol Group | DSM Grup
Hepsiburada = D-Market
Rakuten = 楽天 | Rakuten Group | 楽天グループ | ラクテン owns: Viber | Rakuten Viber | Kobo | Rakuten Kobo | Ebates |
  Rakuten Viki | Rakuten Mobile | Rakuten Advertising
LY Corporation = LINEヤフー former: Z Holdings | LINE Corporation | Yahoo Japan | ヤフー | LINE | Yahoo! Japan
Mercari = メルカリ
Recruit = リクルート | Recruit Holdings | Recruit Co. Ltd. | 株式会社リクルートホールディングス owns: Indeed |
  Glassdoor | RGF Staffing | Staffmark | USG People abroad: others
Indeed = Indeed.com | Indeed Inc owns: Glassdoor | Syft | Resume.com abroad: others
Glassdoor = Glass door owns: Fishbowl App
Yahoo = Yahoo! Inc | Yahoo Inc | Yahoo! | Oath Yahoo former: Verizon Media | Oath | Altaba brands: AOL | TechCrunch |
  Yahoo Finance | Engadget abroad: others
Naver = 네이버 | NAVER Corporation owns: Webtoon | Naver Webtoon | Snow Corporation | Poshmark | LINE Plus | Wattpad
Kakao = 카카오 owns: KakaoBank | KakaoPay | Kakao Entertainment | 카카오뱅크
Coupang = 쿠팡 owns: Farfetch | Coupang Eats
Woowa Brothers = 우아한형제들 | Baemin | 배달의민족
""")
