"""The words by which people recognise a posting, in the languages of many sites; all for folded text."""

import re

APPLY = re.compile(
    r"^(?:easy |quick |1 click |one click )?apply(?: now| here| online| today| directly| externally)?(?: (?:for|"
    r"to) (?:this|the) (?:job|position|role|vacancy|opening|opportunity|post))?"
    r"(?: (?:on|at|with|via|through|by) [\w ]{2,30})?$|^(?:start|submit|begin|continue)(?: (?:your|an|my|the))? "
    r"application$|^i m interested$|^express (?:your )?interest$|^apply for job$|"
    r"^(?:jetzt |hier |online |direkt |auf diese stelle |fur diese stelle )*bewerben(?: sie sich)?(?: jetzt)?$|"
    r"^zur bewerbung$|^bewerbung starten$|^(?:je )?postuler?(?: (?:a cette offre|maintenant|en ligne|ici))?$|^je "
    r"postule$|^candidater$|"
    r"^deposer (?:ma|une) candidature$|^(?:aplicar|aplica|postular|postularme|postulate|inscribirme|inscribirse|"
    r"solicitar)(?: (?:ahora|a esta oferta|empleo|ya))?$|^(?:candidatar(?: se)?|candidate se|quero me candidatar)"
    r"(?: (?:a vaga|agora))?$|^candidati(?: ora)?$|^invia candidatura$|^(?:direct |nu |online )?solliciteer(?: "
    r"(?:nu|direct|hier|op deze vacature))?$|^solliciteren$|^ansok(?: (?:nu|har|om jobbet))?$|^s(?:o|"
    r"ø)[gk] (?:jobbet|"
    r"jobben|stillingen|tjansten)$|"
    r"^(?:aplikuj|aplikuj teraz|wyslij cv)$|^lamar(?: (?:sekarang|cepat|pekerjaan))?$|^応募(?:する)?$|"
    r"^(?:この求人に)?応募する$|^hae (?:paikkaa|tyopaikkaa)$|^apply for .{2,50}$|"
    r"^(?:inscribirme|inscribirse|inscribete|postularme|aplicar|candidatarme) (?:en|a) (?:esta|"
    r"la) (?:oferta|vacante)$|"
    r"^지원(?:하기)?$|^입사 ?지원(?:하기)?$|^즉시 ?지원$|^(?:立即|马上|我要|"
    r"在线)?(?:申请|申請|投递|"
    r"应聘|應徵|投遞)(?:职位|職位|简历|履歷)?$|"
    r"^(?:今すぐ)?(?:応募|エントリー)(?:する|はこちら|フォーム)?$|"
    r"^soeg (?:stillingen|jobbet)$|^s(?:o|ø)[gk] (?:stilling|jobb?|"
    r"her|nu|na)$|"
    r"^send (?:ansogning|ansøgning|soknad|søknad)$|^hae (?:nyt|tahan tyohon)$|^(?:aplikuj|zloz (?:cv|"
    r"podanie)|wyslij aplikacje)"
    r"(?: (?:teraz|na to stanowisko))?$|^(?:odpovedet|reagovat)(?: na (?:nabidku|inzerat))?$|"
    r"^(?:hemen )?basvur(?:u yap)?$|"
    r"^откликнуться(?: на вакансию)?$|^відгукнутися(?: на вакансію)?$|^(?:قدم الان|تقدم الان|تقديم طلب|"
    r"تقدم للوظيفة)$|"
    r"^(?:הגש מועמדות|הגשת מועמדות|שלח קורות חיים)$|^(?:avedan karen|abhi avedan karen)$"
)
_OCCUPATIONS = (
    "engineers?|developers?|managers?|analysts?|designers?|architects?|consultants?|specialists?|coordinators?|"
    "administrators?|assistants?|associates?|directors?|"
    "officers?|executives?|technicians?|scientists?|researchers?|accountants?|nurses?|teachers?|drivers?|"
    "representatives?|advisors?|advisers?|recruiters?|leads?|interns?|internship|"
    "programmers?|writers?|editors?|producers?|strategists?|planners?|buyers?|controllers?|auditors?|lawyers?|"
    "attorneys?|counsel|paralegals?|therapists?|physicians?|doctors?|"
    "pharmacists?|dentists?|chefs?|cooks?|bartenders?|waiters?|servers?|baristas?|cashiers?|clerks?|"
    "receptionists?|secretar(?:y|ies)|supervisors?|operators?|mechanics?|electricians?|"
    "plumbers?|welders?|carpenters?|cleaners?|guards?|agents?|brokers?|bankers?|underwriters?|actuar(?:y|ies)|"
    "economists?|statisticians?|biologists?|chemists?|physicists?|professors?|"
    "lecturers?|tutors?|instructors?|trainers?|coach(?:es)?|librarians?|curators?|photographers?|videographers?|"
    "animators?|artists?|copywriters?|marketers?|merchandisers?|sales(?:person|man|woman)?|"
    "head of|vp|vice president|chief \\w+ officer|c[etfmop]o|president|principal|partner|fellow|trainees?|"
    "apprentices?|graduate|postdoc\\w*|phd|devops|sre|qa|tester|scrum master|product owner|"
    "bakers?|butchers?|gardeners?|painters?|tailors?|seamstress(?:es)?|roofers?|bricklayers?|caregivers?|waitress(?:es)?|"
    "hairdressers?|barbers?|pilots?|paramedics?|midwi(?:fe|ves)|machinists?|joiners?|"
    "handler|picker|packer|warehouse|carer|caretaker|support worker|social worker|nanny|housekeeper|porter|"
    "foreman|surveyor|estimator|inspector|dispatcher|bookkeeper|payroll|treasurer|"
    "entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|kaufmann|kauffrau|"
    "sachbearbeiter(?:in)?|assistent(?:in)?|fachkraft|pfleger(?:in)?|werkstudent(?:in)?|praktikum|"
    "praktikant(?:in)?|"
    "referent(?:in)?|techniker(?:in)?|meister|verkaufer(?:in)?|buchhalter(?:in)?|ingenieure?|developpeu(?:r|se)|"
    "charge(?:e)? de|responsable|technicien(?:ne)?|chef de|conseiller|conseillere|commercial(?:e)?|"
    "comptable|infirmier|infirmiere|stagiaire|alternan(?:t|ce)|assistant(?:e)|ingeniero|ingeniera|"
    "desarrollador(?:a)?|programador(?:a)?|gerente|analista|tecnico|asesor(?:a)?|vendedor(?:a)?|auxiliar|"
    "encargado|"
    "jefe de|engenheir[oa]|desenvolvedor(?:a)?|coordenador(?:a)?|estagi(?:o|ario|aria)|assistente|sviluppatore|"
    "ingegnere|impiegato|addetto|responsabile|ontwikkelaar|medewerker|adviseur|stagiair|utvecklare|"
    "ingenjor|konsult|saljare|medarbejder|udvikler|inzynier|specjalista|kierownik|programista|asystent|staf|"
    "staff|magang|teknisi|guru|perawat"
)
OCCUPATION = re.compile(
    rf"(?<!\w)(?:{_OCCUPATIONS})(?!\w)|\b[mfwdx] [mfwdx] [mfwdx]\b|(?:entwickler|tekniker|ingeniør|sygeplejerske|"
    rf"udvikler|rådgiver|ingenieur|leiter|berater|"
    rf"techniker|kraft|ontwikkelaar|medewerker|utvecklare)(?:in)?\b|エンジニア|マネージャー|営業|デザイナー|スタッフ|工程师|经理|专员|工程師|經理|"
    rf"엔지니어|매니저|개발자|디자이너|간호사|担当|看護師|设计师|开发|护士|顾问|主管|(?:forer|fører|assistent|leder|hoitaja|инженер|менеджер|"
    rf"разработчик|розробник)\b|"
    rf"\b(?:jefe|jefa|encargad[oa]|camarer[oa]|cociner[oa]|saldatore|cuoco|infermier[ea]|magazziniere|"
    rf"verpleegkundige|monteur|kok|sjukskoterska|kock|pielegniark\w*|kucharz|hemsire|muhendis\w*|enfermeir[oa])\b"
)
ARTICLE_TITLE = re.compile(
    r"^(?:meet|how|why|what|when|where|who|which|is|are|should|can|do|does) .*|^\d+ (?!day|hour|x\b)\w+.*|^(?:the "
    r")?(?:top|best|ultimate|complete|essential) .*|\b(?:job description template|description template|interview "
    r"questions?|salary guide|career guide|cover letter|"
    r"resume (?:examples?|template|tips)|cv (?:examples?|template)|career advice|guide to|tips|examples of|vs|"
    r"case study|recipe|reviews?|tutorial|explained|podcast|webinar|annual report|press release|news|blog|forum|"
    r"announces?|appoints?|joins|meet the|day in the life|layoffs?)\b"
)
LEARNING_TITLE = re.compile(
    r"\b(?:bootcamp|course|degree|diploma|"
    r"scholarship|grant|fellowship award|graduate program(?:me)?|internship program(?:me)?s|program(?:me)?)s?$"
)
ARTICLE_PATH = re.compile(
    r"/(?:blog|news|newsroom|articles?|press|stories|magazine|insights|guides?|resources|advice|forum|threads?|"
    r"wiki|docs)(?:/|$)"
)
JOB_PATH = re.compile(
    r"(?:^|[/.?&_=-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|job-?details?|jobdetail|viewjob|"
    r"job-opening|requisitions?|postings?|opportunit(?:y|ies)|stellen\w*|karriere|emplois?|offres?-d-?emploi|"
    r"offres?|empleos?|"
    r"ofertas?|vagas?|vacatures?|werken-bij|lowongan|praca|lavora\w*|recrutement|recruit\w*|hiring|gh_jid|jobid|"
    r"job_id|reqid|join-us|work-with-us|ledige-stillinger|lediga-jobb)(?=[/.?&=_-]|$)"
)
SECTIONS = {
    "duties": re.compile(
        r"\b(?:"
        r"funcoes|responsabilidades|mansioni|attivita|cosa farai|opgaver|dine opgaver|arbejdsopgaver|"
        r"arbeidsoppgaver|dine oppgaver|dina uppgifter|om uppdraget|tehtavat|tyotehtavat|"
        r"twoje zadania|zakres obowiazkow|napln prace|gorevler|is tanimi|sorumluluklar|обязанности|"
        r"обов язки|المهام|المسؤوليات|תחומי אחריות|תיאור התפקיד|"
        r"responsibilities|what you ll do|what you will do|what you ll be doing|your (?:tasks|role|"
        r"responsibilities|mission|impact|day)|duties|day to day|key accountabilities|in this role|the role you|"
        r"aufgaben|das erwartet dich|tatigkeiten|missions?|vos missions|votre role|responsabilit\w+|funciones|"
        r"tareas|atribuicoes|atividades|taken|werkzaamheden|wat ga je doen|arbetsuppgifter|obowiazki|tanggung "
        r"jawab|"
        r"a day in the life|how you ll make an impact|job duties|what does the role involve|essential functions|"
        r"仕事内容|業務内容)\b|仕事内容|業務内容|岗位职责|"
        r"工作职责|职位描述|工作内容|職務內容|工作內容|담당 ?업무|주요 ?업무|업무 ?내용"
    ),
    "requirements": re.compile(
        r"\b(?:"
        r"kvalifikationer|kvalifikasjoner|dine kvalifikationer|faglige kvalifikationer|din baggrund|"
        r"vi forventer|krav|vaatimukset|odotamme|nasze wymagania|oczekujemy|pozadavky|pozadujeme|"
        r"aranan nitelikler|nitelikler|gereksinimler|требования|вимоги|المتطلبات|المؤهلات|דרישות|"
        r"cosa cerchiamo|profilo|quem procuramos|experiencia requerida|"
        r"requirements?|qualifications?|what you(?: ll| will)? (?:need|bring|have)|who you are|about you|"
        r"your (?:profile|skills|experience|background|qualifications)|skills (?:and|required|needed)|must "
        r"haves?|nice to haves?|"
        r"what we(?: re| are) looking for|we re looking for|ideal candidate|minimum requirements|basic "
        r"qualifications|you have|you bring|experience required|(?:dein|ihr|euer) profil|das bringst du mit|"
        r"anforderungen|was du mitbringst|qualifikation\w*|"
        r"profil(?: recherche)?|votre profil|competences|requisitos|perfil|requisiti|wat vragen wij|functie "
        r"eisen|jouw profiel|wie ben jij|kvalifikationer|din profil|wymagania|kualifikasi|persyaratan|person "
        r"specification)\b|応募資格|必須|任职要求|岗位要求|任职资格|职位要求|應徵條件|자격 ?요건|지원 ?자격|우대 ?사항"
    ),
    "the offer": re.compile(
        r"\b(?:"
        r"wat wij bieden|hvad tilbyder vi|tarjoamme|nabizime|sunuyoruz|yan haklar|мы предлагаем|"
        r"условия|ми пропонуємо|умови|نقدم لك|אנחנו מציעים|"
        r"benefits|what we offer|we offer|perks|why join|why work|what s in it for you|compensation|our "
        r"offer|total rewards|wir bieten|das bieten wir|unser angebot|deine vorteile|ce que nous offrons|nous "
        r"offrons|avantages|ofrecemos|beneficios|que ofrecemos|"
        r"oferecemos|offriamo|cosa offriamo|wij bieden|wat bieden wij|vi erbjuder|vi tilbyder|vi tilbyr|"
        r"oferujemy|keuntungan|pay range|"
        r"salary range)\b|待遇|福利待遇|薪资福利|복리 ?후생|근무 ?조건"
    ),
    "the role": re.compile(
        r"\b(?:about the (?:role|job|position|opportunity|team)|job (?:description|summary|purpose|overview|"
        r"details|brief)|position (?:summary|overview|description|purpose)|role (?:overview|summary|description|"
        r"purpose)|the (?:role|opportunity|position)|"
        r"stellenbeschreibung|beschreibung|description du poste|le poste|descriptif du poste|descripcion(?: del "
        r"puesto)?|descricao da vaga|descrizione|functieomschrijving|om jobbet|om rollen|opis stanowiska|"
        r"deskripsi pekerjaan|role description|overview)\b|募集要項"
    ),
}
CAREERS_HOME = re.compile(
    r"\b(?:careers at|jobs at|careers? homepage|work(?:ing)? at|search jobs|job search|find jobs|careers$|"
    r"karriere bei|jobs bei|carrieres?|werken bij)\b"
)
HIRING = re.compile(
    r"\b(?:come (?:and )?work with us|"
    r"we(?: re| are) (?:currently )?(?:looking for|hiring|seeking|recruiting)|is (?:looking for|hiring|"
    r"seeking) an?|wir suchen|nous recherchons|"
    r"on recrute|nous recrutons|wij zoeken|buscamos|cerchiamo|procuramos|vi soker|szukamy|poszukujemy|join our "
    r"team as|vi soger|hakee|etsimme|ищем|шукаємо|hledame)\b|^.{3,60} soges$|を募集|募集中|招聘|诚聘|모집|채용"
)
OPENINGS = re.compile(
    r"\b(?:(?:current|open|available|latest|all|our) (?:openings|positions|opportunities|vacancies|roles|jobs)|"
    r"job openings|offene stellen|stellenangebote|search jobs|find jobs|job search|view (?:all )?jobs|onze "
    r"vacatures|"
    r"nos offres|ofertas de empleo)\b"
)
