"""What pages call the facts of a job, folded, in the languages of many sites."""

_WORDS = {
    "": (
        "category|job category|department|team|function|job function|job family|industry|division|"
        "business unit|brand|"
        "travel|area|field of work|abteilung|bereich|fachbereich|eintritt|start date|starting date|start|language|"
        "languages|education|openings|vacancies|number of openings|apply|share|benefits|career area|role type|manager"
    ),
    "locations": (
        "ort|arbeidssted|tjenestested|arbetsplats|sijaintipaikka|misto vykonu prace|calisma yeri|"
        "место работы|місце роботи|工作地点|工作地點|근무지|근무지역|ubicacao|cidade estado|"
        "town|local|cidade|unidade|"
        "location|locations|job location|job locations|work location|primary location|office location|"
        "location s|office|offices|city|city state|standort|standorte|arbeitsort|einsatzort|dienstort|lieu|"
        "lieu de travail|localisation|ville|ubicacion|ubicacion del puesto|lugar de trabajo|localidad|"
        "localizacao|local de trabalho|locatie|standplaats|sede|sede di lavoro|luogo di lavoro|lokasi|plats|"
        "arbetsort|lokalizacja|miejsce pracy|sijainti|lokation|arbejdssted|sted|arbeidssted|勤務地|based in|"
        "where|job city|duty location|place of work"
    ),
    "company": (
        "virksomhed|arbeidsgiver|arbetsgivare|tyonantaja|회사|회사명|公司|公司名称|компания|компанія|arbejdsgiver|"
        "company|company name|employer|hiring organization|hiring organisation|organization|organisation|"
        "unternehmen|arbeitgeber|firma|entreprise|employeur|societe|empresa|azienda|bedrijf|werkgever|"
        "perusahaan|foretag|virksomhed|会社名|hiring company|business unit employer"
    ),
    "employment_type": (
        "ansaettelse|ansaettelsesform|ansettelsesform|stillingstype|tyosuhde|고용형태|工作性质|雇佣类型|calisma sekli|"
        "тип занятости|regime|"
        "contract|working pattern|regime de contratacao|"
        "employment type|job type|type of employment|type of contract|contract type|position type|schedule|"
        "time type|work type|employment|working hours|working time|hours|job category type|anstellungsart|"
        "vertragsart|beschaftigungsart|beschaftigung|arbeitszeit|arbeitsverhaltnis|type de contrat|contrat|"
        "tipo de contrato|tipo de empleo|jornada|dienstverband|tipe pekerjaan|jenis pekerjaan|anstallningsform|"
        "omfattning|tipo di contratto|tipo de vaga|rodzaj umowy|雇用形態|type|full part time|employment status|"
        "job schedule|commitment|shift type"
    ),
    "workplace": (
        "workplace|workplace type|work arrangement|work mode|work model|remote|remote status|remote work|"
        "remote type|location type|work setting|workplace model|working model|work style|arbeitsmodell|"
        "homeoffice|home office|teletravail|modalidad|modalidade|modelo de trabalho|remote policy|"
        "telework eligible|remote job|work environment type|tryb pracy|on site remote|onsite remote"
    ),
    "salary": (
        "연봉|급여|薪资|薪水|待遇|薪資|palkka|mzda|maas|зарплата|ral|salaire brut|sueldo bruto|"
        "salary|salary range|base salary|base salary range|pay|pay range|pay rate|compensation|"
        "compensation range|rate|hourly rate|day rate|daily rate|hourly pay|annual salary|remuneration|wage|"
        "gehalt|gehaltsspanne|vergutung|entgelt|lohn|salaire|remuneration annuelle|salario|sueldo|salaris|"
        "gaji|lon|wynagrodzenie|retribuzione|faixa salarial|給与|年収|月給|package|estimated salary|"
        "target salary|ctc|pay scale"
    ),
    "posted_at": (
        "publicada|publicada el|publicada em|publicado em|data di pubblicazione|opslaet|등록일|发布时间|opublikowano|"
        "erschienen|erschienen am|"
        "posted|date posted|posted on|posting date|posted date|job posted|publish date|published|"
        "published on|publication date|listed|listed on|date listed|opened|open date|start posting date|"
        "veroffentlicht|veroffentlicht am|online seit|eingestellt am|publie le|date de publication|publicado|"
        "publicado el|fecha de publicacion|publicado em|geplaatst|geplaatst op|diposting|data publikacji|"
        "publicerad|掲載日"
    ),
    "valid_through": (
        "ansogningsfrist|마감일|截止日期|応募締切|scadenza|hakuaika paattyy|termin|"
        "ansøgningsfrist|søknadsfrist|termin skladania|applications close|"
        "closing date|close date|closes|closing|deadline|application deadline|apply by|apply before|"
        "applications close|expires|expiry date|expiration date|end date|last date to apply|last day to apply|"
        "valid through|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha limite|"
        "plazo|sluitingsdatum|sista ansokningsdag|ansokningsfrist|soknadsfrist|unposting date|job expires"
    ),
    "external_id": (
        "job id|job number|job no|job ref|job reference|job requisition id|req id|req|req no|req number|"
        "requisition|requisition id|requisition number|requisition no|reference|reference number|reference no|"
        "reference id|reference code|ref|ref no|ref id|ref number|posting id|posting number|vacancy id|"
        "vacancy reference|vacancy number|position id|position number|job code|announcement number|kennziffer|"
        "referenznummer|referenz|stellen id|stellennummer|stellen nr|reference de l offre|referencia|codigo|"
        "vacaturenummer|requisition #|job posting id"
    ),
    "seniority": (
        "seniority|seniority level|experience level|career level|job level|level|career stage|karrierestufe|"
        "karriereniveau|nivel|niveau d experience|poziom|nivel de experiencia|poste level"
    ),
    "min_years": (
        "经验|工作经验|경력|esperienza|ervaring|erfaring|"
        "experience|years of experience|experience required|required experience|work experience|"
        "minimum experience|berufserfahrung|experiencia|min experience|years experience"
    ),
    "contract": (
        "contract length|contract duration|duration|length of contract|dauer|laufzeit|vertragsdauer|duree|"
        "duree du contrat|duracion|duur|term|term length|project duration|assignment length"
    ),
    "title": ("job title|position title|title|role title|stellenbezeichnung|intitule du poste|jabatan|職種"),
}
FIELD_OF_LABEL = {label: field for field, labels in _WORDS.items() for label in labels.split("|")}
"""For each label the field it names; empty for a label of something else."""
