"""What people write where an employer would stand, but that is none: self-employed, stealth, retired, looking for work.

Whoever writes it shares no company with anybody, so such a name matches nothing, not even itself.
"""

import re
from functools import lru_cache

from companion.domain.text import clean_line, fold

_WHOLE = """
self employed|selfemployed|self|self employment|own company|own business|my own company|my own business|business owner|
myself|me|sole proprietor|sole proprietorship|sole trader|solopreneur|entrepreneur|owner|founder|independent|
independent contractor|independent consultant|independent consulting|independent professional|contractor|consultant|
freelance|freelancer|freelancing|freelance work|free lance|free lancer|freelanceur|freelancer com clients|
upwork freelancer|various|various companies|various clients|multiple clients|multiple companies|private|private client|
private clients|private practice|private individual|stealth|stealth mode|stealth startup|stealth company|
stealth mode startup|startup|start up|a startup|undisclosed|confidential|confidential company|company confidential|
confidencial|empresa confidencial|vertraulich|confidentiel|nda|under nda|anonymous|secret|top secret|tbd|tba|
to be announced|na|n a|none|nil|null|nothing|no company|not applicable|not specified|not employed|unknown|other|home|
retired|retiree|semi retired|retirement|happily retired|unemployed|between jobs|between roles|in between jobs|
in transition|career break|on a career break|career transition|gap year|sabbatical|on sabbatical|parental leave|
maternity leave|paternity leave|homemaker|housewife|stay at home mom|stay at home mum|stay at home dad|
stay at home parent|full time parent|full time mom|caregiver|family caregiver|student|university student|
college student|phd student|graduate student|studying|recent graduate|new graduate|volunteer|volunteering|job seeker|
jobseeker|job search|job hunting|job seeking|open to work|opentowork|open to opportunities|open for work|
open to new opportunities|actively looking|actively seeking|available|available for hire|available immediately|
freelance graphic designer|gig economy|
selbstandig|selbststandig|freiberuflich|freiberufler|freiberuflerin|freier mitarbeiter|freie mitarbeiterin|
selbstandige|selbststandige|selbstandiger berater|selbststandiger berater|arbeitssuchend|arbeitsuchend|arbeitslos|
auf jobsuche|rentner|rentnerin|im ruhestand|ruhestand|pensioniert|elternzeit|in elternzeit|hausfrau|schuler|
privatier|privat|auf stellensuche|
independant|independante|travailleur independant|a mon compte|auto entrepreneur|autoentrepreneur|micro entrepreneur|
micro entreprise|auto entreprise|profession liberale|retraite|retraitee|a la retraite|sans emploi|demandeur d emploi|
demandeuse d emploi|en recherche d emploi|en recherche active|etudiant|etudiante|conge parental|chomage|au chomage|
autonomo|autonoma|trabajador autonomo|por cuenta propia|cuenta propia|independiente|trabajador independiente|
profesional independiente|particular|desempleado|desempleada|en busqueda activa|en busca de empleo|jubilado|jubilada|
estudiante|ama de casa|buscando empleo|sin empleo|
profissional autonomo|trabalhador autonomo|profissional liberal|conta propria|por conta propria|empresaria|
desempregado|desempregada|em busca de oportunidades|em busca de recolocacao|em transicao|em transicao de carreira|
aposentado|aposentada|estudante|do lar|buscando recolocacao|disponivel|disponivel no mercado|
libero professionista|libera professionista|lavoratore autonomo|partita iva|in proprio|in cerca di lavoro|
in cerca di occupazione|disoccupato|disoccupata|pensionato|pensionata|studente|studentessa|casalinga|
zelfstandig|zelfstandige|zzp|zzp er|eigen baas|werkzoekend|werkloos|gepensioneerd|
egenforetagare|egen foretagare|frilans|frilansare|pensionar|pensionerad|arbetssokande|arbetslos|foraldraledig|
selvstaendig|selvstendig|selvstendig naeringsdrivende|frilanser|pensjonist|arbejdssogende|ledig|
yrittaja|freelanceri|elakkeella|elakelainen|tyoton|opiskelija|
samozatrudniony|samozatrudniona|samozatrudnienie|wolny strzelec|wlasna dzialalnosc|wlasna dzialalnosc gospodarcza|
jednoosobowa dzialalnosc gospodarcza|bezrobotny|bezrobotna|emeryt|emerytka|na emeryturze|student uczelni|
osvc|zivnostnik|na volne noze|dochodce|v duchodu|nezamestnany|szco|
egyeni vallalkozo|vallalkozo|szabaduszo|nyugdijas|munkanelkuli|
pfa freelancer|liber profesionist|somer|pensionar ro|persoana fizica autorizata|
serbest|serbest meslek|serbest calisan|kendi isim|emekli|issiz|is ariyor|is ariyorum|ogrenci|
фриланс|фрилансер|самозанятый|самозанятая|самозанятость|частная практика|на пенсии|пенсионер|безработный|
в поиске работы|в поиске|студент|студентка|индивидуальный предприниматель|ип|фоп|самозаинятий|
ελευθερος επαγγελματιας|αυτοαπασχολουμενος|συνταξιουχος|ανεργος|φοιτητης|
フリーランス|個人事業主|自営業|無職|求職中|学生|退職|自由职业|自由职业者|自由職業|個體戶|个体户|待业|退休|学生在读|
프리랜서|자영업|무직|구직중|학생|은퇴|مستقل|عمل حر|متقاعد|طالب|עצמאי|פרילנסר|סטודנט|פנסיונר|wiraswasta|pekerja lepas|
belum bekerja|pensiunan|mahasiswa|tu do|nghi huu
"""
_PHRASES = (
    r"(?:currently |actively |now )?(?:looking|searching|seeking) (?:for|to|out)\b.*",
    r"(?:currently |actively |now )?seeking (?:a |an |my |new |next |full |opportunit|employ|work|position|role|job).*",
    (
        r"(?:currently |temporarily )?(?:unemployed|retired|not working|self employed|freelanc\w+)"
        r"(?: (?:at|from|since|and|but|in|as|with|by|again|now)\b.*)?"
    ),
    r"open to (?:new |work|opportunit|relocat|remote).*",
    r"(?:exploring|between|pursuing) (?:new |my |the |next )*(?:opportunit\w+|jobs?|roles?|positions?|gigs).*",
    (
        r"(?:a |an |my |in |early |the )?(?:\w+ ){0,2}?stealth(?: mode)?"
        r"(?: (?:\w+ ){0,3}?(?:startup|start up|company|venture|project|mode))?"
    ),
    (
        r"(?:self employed|freelance|freelancer|independent|autonom[oa]|freiberuflich\w*|selbst(?:st)?andig\w*)"
        r"(?: (?!group|health|bank|com$|inc$|insurance|blue|life|school|press)\w+){1,2}?"
        r"(?:er|or|ist|ant|ian|eur|euse|ing|ung|ora|ista|ant|ogue|grafo|ect|ach|tor|in)"
    ),
    r"(?:undisclosed|confidential|unnamed|anonymous) (?:company|client|employer|startup|start up|firm)",
    r"(?:a la recherche|en recherche|en quete) d.*",
    r"(?:em busca|buscando|a procura|procurando|en busca|en busqueda|busco|in cerca|auf der suche|op zoek) .*",
    r"(?:various|multiple|several|different) (?:clients|companies|employers|startups|organi[sz]ations|projects)",
    r"на пенсии.*|в поиске .*|ищу работу.*",
)
_NAMES = frozenset(fold(name) for name in _WHOLE.replace("\n", "").split("|"))
_PATTERN = re.compile("|".join(f"(?:{phrase})" for phrase in _PHRASES))
_FIRST_WORDS = re.compile(
    r"currently|actively|now|looking|searching|seeking|temporarily|unemployed|retired|not|self|freelanc|open|"
    r"exploring|between|pursuing|independent|autonom|freiberuf|selbs|undisclosed|confidential|unnamed|anonymous|"
    r"a la|en |em |buscando|a procura|procurando|busco|in cerca|auf der|op zoek|various|multiple|several|different|на |"
    r"в |ищу"
)
_SIDE_NOTE = re.compile(r"\s*(?:[|•·/(\[,–—]|\s-\s).*$")


@lru_cache(maxsize=20_000)
def is_employer(name: str) -> bool:
    """Whether `name` can be a company that somebody works at."""
    line = clean_line(name)
    if "." in line.strip(".") and " " not in line:  # an address such as freelancer.com is a firm's own name
        return True
    text = fold(line)
    if not text or not (text in _NAMES or _is_phrase(text)):
        main = _SIDE_NOTE.sub("", line)
        return bool(text) and (main == line or not main or fold(main) not in _NAMES)
    return False


def _is_phrase(text: str) -> bool:
    quick = "stealth" in text or _FIRST_WORDS.match(text) is not None
    return quick and _PATTERN.fullmatch(text) is not None
