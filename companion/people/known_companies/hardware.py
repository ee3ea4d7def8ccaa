"""Computers, chips, networks and electronics."""

from companion.people.known_companies.model import companies

COMPANIES = companies("""
Dell Technologies = Dell | Dell EMC | 戴尔 | デル | Dell Inc. | Dell International Services | Dell Technologies Inc
  former: Dell Computer owns: EMC | EMC Corporation | Boomi | RSA Security | SecureWorks | Alienware | Wyse | Quest
  Software | VCE | Isilon | Virtustream
HP = HP Inc. | HPQ | HP Development Company | 惠普 former: Hewlett-Packard | Hewlett Packard Company owns: Poly |
  Plantronics | Polycom | HyperX | Teradici
Hewlett Packard Enterprise = HPE | HP Enterprise former: Hewlett-Packard | HP Enterprise Services owns: Aruba | Aruba
  Networks | Juniper Networks | Cray | SGI | Silicon Graphics | Nimble Storage | SimpliVity | 3PAR | Zerto | Silver
  Peak
Juniper Networks = JNPR | Mist Systems
Micro Focus owns: Attachmate | Novell | SUSE
OpenText = Open Text | OTEX owns: Micro Focus | Carbonite | Webroot | Documentum | Zix
DXC Technology = DXC former: CSC | Computer Sciences Corporation | HP Enterprise Services owns: Luxoft
Samsung Electronics = Samsung | 三星电子 | 三星 | 삼성전자 | サムスン電子 | Samsung Electronics America | Samsung
  Group | 삼성 owns: Harman | Harman International | SmartThings | Samsung SDS | Samsung Semiconductor | Samsung R&D
  Institute | Samsung Research | JBL
LG Electronics = LG | LGE | LG전자 | LG Electronics USA
SK hynix = 에스케이하이닉스 | SK하이닉스 | Hynix owns: Solidigm
Sony = Sony Group | Sony Corporation | ソニー | ソニーグループ | 索尼 | 소니 brands: Sony Electronics owns: Sony
  Interactive Entertainment | PlayStation | Sony Pictures | Sony Pictures Entertainment | Sony Music | Sony Music
  Entertainment | Bungie | Crunchyroll | Insomniac Games | Naughty Dog | Sony Mobile | Sony Semiconductor Solutions
Sony Interactive Entertainment = SIE | Sony Computer Entertainment brands: PlayStation | PlayStation Studios
Nintendo = 任天堂 | 닌텐도
Panasonic = パナソニック | 松下 | Panasonic Holdings former: Matsushita Electric owns: Blue Yonder | Panasonic
  Avionics
Toshiba = 東芝 | Toshiba Corporation
Hitachi = 日立製作所 | 日立 | Hitachi Ltd owns: GlobalLogic | Hitachi Vantara | Hitachi Energy | Hitachi Rail |
  Hitachi Solutions
Fujitsu = 富士通 | Fujitsu Services | Fujitsu Technology Solutions former: ICL
NEC = 日本電気 | NEC Corporation | Nippon Electric Company owns: Netcracker | Netcracker Technology
Canon = キヤノン | キャノン | Canon Marketing
Lenovo = 联想 | 聯想 | レノボ | Lenovo Group owns: Motorola Mobility
Huawei = 华为 | 華為 | Huawei Technologies | ファーウェイ | 화웨이 | 华为技术 owns: HiSilicon | Huawei Cloud |
  Futurewei | Toga Networks
Xiaomi = 小米 | Xiaomi Technology | 小米科技 | シャオミ
ZTE = 中兴 | 中兴通讯 | ZTE Corporation
TSMC = Taiwan Semiconductor Manufacturing | Taiwan Semiconductor Manufacturing Company | 台积电 | 台積電 |
  台灣積體電路製造
ASML = ASML Holding | Advanced Semiconductor Materials Lithography owns: Cymer | Brion
Arm = ARM Holdings | Arm Ltd | Advanced RISC Machines
SoftBank = SoftBank Group | ソフトバンク | ソフトバンクグループ owns: Arm | SoftBank Vision Fund | SoftBank Investment
  Advisers
Micron = Micron Technology | MU Micron | Micron Memory owns: Crucial
Texas Instruments = TXN | TI Texas Instruments owns: National Semiconductor
Applied Materials = AMAT
Lam Research = LRCX owns: Novellus Systems
KLA = KLA-Tencor | KLAC | KLA Corporation owns: Orbotech
Analog Devices = ADI Analog Devices | Analog Devices International owns: Maxim Integrated | Linear Technology
NXP = NXP Semiconductors | NXPI former: Freescale | Freescale Semiconductor | Philips Semiconductors
STMicroelectronics = ST Microelectronics | STM Microelectronics
Infineon = Infineon Technologies owns: Cypress Semiconductor | International Rectifier
Western Digital = WDC | Western Digital Technologies owns: SanDisk | HGST
Seagate = Seagate Technology | STX Seagate
NetApp = Network Appliance | NTAP owns: SolidFire
Nokia = Nokia Networks | Nokia Corporation | ノキア | 诺基亚 former: Nokia Siemens Networks | Alcatel-Lucent | Alcatel
  Lucent | Nokia Solutions and Networks owns: Bell Labs | Nokia Bell Labs
Ericsson = Telefonaktiebolaget LM Ericsson | LM Ericsson | 爱立信 owns: Vonage | Cradlepoint
Motorola Solutions = MSI Motorola former: Motorola Inc owns: Avigilon | WatchGuard Video
""")
