"""The words of job titles in many languages, folded: what somebody does and at which level.

A word matches at the beginning of a title's word when it ends in `*`, else it matches whole; several words match in
a row.
"""

FUNCTIONS = {
    "engineering": """
software*|engineer|engineers|engineering|developer*|programmer*|devops|sre|site reliability|backend|back end|frontend|
front end|full stack|fullstack|swe|sde|mobile|ios|android|architect*|platform|infrastructure|cloud|qa|test automation|
tech lead|technical lead|entwickler*|softwareentwickler*|softwareingenieur*|ingenieur*|ingeniero*|ingeniera*|
desarrollador*|programador*|programmierer*|developpeu*|ingegner*|sviluppatore*|sviluppatrice*|engenheir*|
desenvolvedor*|
ontwikkelaar*|utvecklare*|utvikler*|udvikler*|kehittaja*|programista*|inzynier*|vyvojar*|fejleszto*|muhendis*|
yazilim*|разработчик*|инженер*|программист*|エンジニア*|開発*|工程师*|开发*|개발자*|엔지니어*|cto|
chief technology officer|
embedded|firmware|hardware|security|cybersecurity|sistemas|informatico*|informaticien*|informatiker*|
systemadministrator*
""",
    "data": """
data|analytics|analyst|machine learning|ml|ai|artificial intelligence|deep learning|nlp|business intelligence|bi|
statisti*|quant|quantitative|scientist|datenanalyst*|datos|donnees|dados|dati|analista de datos|analista de dados|
datenwissenschaft*|kunstliche intelligenz|intelligence artificielle|inteligencia artificial|аналитик*|データ*|数据*
""",
    "product": """
product|products|product owner|produkt*|producto|produit|produto|prodotto|produktmanager*|chief product officer|cpo|
продукт*|プロダクト*|产品*
""",
    "design": """
design*|designer*|ux|ui|user experience|creative|art director|grafik*|graphiste*|disenador*|dizayn*|gestalter*|
concepteur*|grafico|grafica|illustrat*|дизайнер*|デザイナー*|设计*
""",
    "marketing": """
marketing|brand|content|seo|sem|growth|communications|communication|pr|public relations|social media|kommunikation|
mercadeo|mercadotecnia|comunicacion|comunicacao|comunicazione|copywriter*|cmo|маркет*|マーケティング*|市场*
""",
    "sales": """
sales|account executive|account manager|business development|bdr|sdr|vertrieb*|ventas|ventes|vendas|vendite|
commercial|
comercial|commerciale|verkauf*|customer success|partnerships|presales|pre sales|key account*|venditore|forsaljning*|
salg*|satis|продаж*|営業*|销售*
""",
    "finance": """
finance|financial|accountant|accounting|controller|controlling|controllership|treasury|audit|auditor*|tax|fp a|cfo|
finanzen|finanz*|buchhalt*|finanzas|contador*|contable|comptable|comptabilite|financier*|financas|contabil*|contabile|
finanza|investment*|actuar*|бухгалтер*|финанс*|経理*|财务*
""",
    "people": """
hr|human resources|people|recruit*|recrut*|rekrut*|talent|talents|sourcer*|
staffing|headhunter*|personal|personalreferent*|
personalleit*|recursos humanos|ressources humaines|risorse umane|rh|hrbp|chro|кадр*|人事*|人力*
""",
    "operations": """
operations|ops|supply chain|logisti*|procurement|purchasing|einkauf*|produktion*|manufacturing|operaciones|operacoes|
operazioni|compras|achats|project manager|program manager|programme manager|projektmanager*|projektleit*|
chef de projet|jefe de proyecto|gerente de projetos|gerente de proyectos|pmo|
scrum master|agile coach|coo|lean|quality|qualitat*|calidad
""",
    "legal": """
legal|lawyer*|counsel|attorney*|compliance|paralegal|rechtsanw*|jurist*|juridi*|abogad*|avocat*|advogad*|
avvocat*
""",
    "support": """
support|help desk|helpdesk|customer service|customer support|service desk|soporte|suporte|assistance client|
kundenservice|
kundendienst|kundenbetreu*|atencion al cliente|atendimento|servicio al cliente
""",
    "research": """
research|researcher*|r d|forsch*|investigador*|chercheu*|pesquisador*|ricercator*|wissenschaft*|postdoc*|phd
""",
    "health": """
nurse|nursing|physician*|doctor|medical|clinical|clinician*|pharmac*|therapist*|arzt*|arztin|pflege*|krankenpfleg*|
enfermer*|infirmier*|infermier*|medico|medica|medecin*|dentist*|care
""",
    "education": """
teacher*|lecturer*|professor*|tutor*|instructor*|lehrer*|dozent*|profesor*|enseignant*|docente|education
""",
}

FUNCTION_NAMES = {
    "engineering": "engineering",
    "data": "data",
    "product": "product",
    "design": "design",
    "marketing": "marketing and communication",
    "sales": "sales and customers",
    "finance": "finance",
    "people": "people and hiring",
    "operations": "operations and projects",
    "legal": "law",
    "support": "support",
    "research": "research",
    "health": "health care",
    "education": "education",
}

RECRUITERS = """
recruit*|talent acquisition|talent partner|talent sourcer|talent scout|sourcer*|headhunter*|staffing|hiring manager|
talentgewinnung|personalvermittl*|personalberat*|personalgewinnung|reclutador*|reclutamiento|seleccion de personal|
recrutement|recruteu*|charge de recrutement|recrutador*|recrutamento|recrutement|selezione del personale|
selezionatore|
werving|rekryter*|rekrutter*|rekruter*|рекрутер*|подбор*|採用*|招聘*|채용*|adquisicion de talento|atracao de talentos
"""

LEVELS: tuple[tuple[str, str], ...] = (
    (
        "intern",
        """
intern|interns|internship|trainee|apprentice*|praktikant*|praktikum|werkstudent*|azubi*|auszubildende*|stagiaire|
stagiair|stagista|tirocinante|becario|becaria|practicante|estagiari*|student|etudiant*|alternant*|stazyst*|стажер*|
working student|インターン*|实习*|인턴*|lehrling
""",
    ),
    (
        "executive",
        """
ceo|cto|cfo|coo|cmo|cio|ciso|cpo|chro|cro|chief|president|founder|cofounder|co founder|vp|svp|evp|avp|vice president|
managing director|managing partner|geschaftsfuhr*|vorstand*|inhaber*|grunder*|pdg|directeur general|
directrice generale|
director general|directora general|diretor geral|amministratore delegato|fundador*|fondateur|fondatrice|presidente|
vicepresident*|toimitusjohtaja|vd|prezes|генеральный директор|代表*|社長|总裁|总经理|대표
""",
    ),
    (
        "director",
        """
director|directora|head|direktor*|directeur|directrice|diretor|diretora|direttore|direttrice|leiter|leiterin|
bereichsleit*|abteilungsleit*|dyrektor*|директор*|руководитель отдела|部長|总监|general manager|senior director
""",
    ),
    (
        "manager",
        """
manager|managerin|mgr|supervisor|teamleit*|team lead|team leader|gruppenleit*|leitung|gerente|jefe|jefa|responsable|
responsabile|coordinador*|coordenador*|chef d equipe|engineering lead|chefe|kierownik*|vedouc*|yonetic*|mudur*|
руководитель*|тимлид|マネージャー*|課長|经理|팀장|teamchef|avdelningschef|paallikko
""",
    ),
    (
        "lead",
        "lead|principal|staff|distinguished|fellow|architect*|tech lead|technical lead|arquitecto|arquiteto|partner",
    ),
    (
        "senior",
        """
senior|sr|snr|seniore|expert*|experte|iii|iv|erfahren*|confirme|confirmee|experimentado|sen|starszy|старший|
ведущий|シニア*|高级
""",
    ),
    (
        "junior",
        """
junior|jr|jnr|entry level|graduate|associate|assistant|assistent*|auxiliar|aide|einsteiger*|berufseinsteiger*|
debutant*|
mlodszy|младший|ジュニア*|初级|absolvent*|recem formado
""",
    ),
)
"""In order: the first that matches decides."""

NOT_A_LEVEL = (
    *("product manager", "project manager", "program manager", "programme manager", "account manager"),
    *("community manager", "produktmanager", "projektmanager", "chief of staff", "content manager", "case manager"),
    *("key account manager", "office manager", "customer success manager", "success manager", "brand manager"),
    *("social media manager", "marketing manager", "category manager", "partner manager", "scrum master", "staffing"),
    *("chef de projet", "jefe de proyecto", "gerente de projetos", "gerente de proyectos", "executive assistant"),
    *("business partner", "hr business partner", "talent partner", "lead generation", "head hunter", "product lead"),
)
"""What sounds like a level but says what somebody does; their level is what the other words say."""
