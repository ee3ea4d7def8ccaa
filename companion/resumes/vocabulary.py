"""Words that tell a job's title from an employer, a school from a degree, in seven languages."""

import re
from functools import cache

from companion.domain.text import fold

TITLES = """
accountant actor actress administrator advisor adviser advocate agent ambassador analyst animator apprentice
architect artist assistant associate attorney auditor author baker barista bartender biologist bookkeeper broker
builder butcher buyer captain caregiver carer carpenter cashier chef chemist chief cleaner clerk clinician coach
coder cofounder co-founder columnist commander concierge conductor consultant contractor controller cook coordinator
copywriter counsel counselor counsellor courier curator dentist deputy designer developer dietitian director
dispatcher doctor driver economist editor educator electrician engineer estimator examiner executive expert
fabricator facilitator farmer fellow fitter founder foreman gardener geologist guard guide hairdresser head hostess
hygienist illustrator inspector instructor intern internship interpreter investigator janitor journalist judge
junior laborer labourer lawyer lead leader lecturer liaison librarian lifeguard linguist machinist manager marketer
mason mechanic mediator mentor merchant merchandiser midwife moderator musician nanny negotiator notary nurse
nutritionist officer operator optician owner painter paralegal paramedic partner pharmacist photographer physician
physicist physiotherapist pilot planner plumber postdoc president principal producer professor programmer
psychologist receptionist recruiter registrar reporter representative researcher resident roofer sailor salesperson
scholar scientist secretary senior sergeant server solicitor specialist stagehand steward strategist student
superintendent supervisor surgeon surveyor teacher technician technologist teller therapist trader trainee trainer
translator treasurer tutor underwriter veterinarian videographer volunteer waiter waitress warden watchmaker welder
worker writer vp cto ceo cfo coo cio swe sre pm qa apprenticeship keeper ranger fisherman tailor seamstress florist
optometrist sonographer radiographer phlebotomist freelancer steelworker ironworker handyman practitioner dean
rector headteacher undergraduate sachbearbeiter ingenieur entwickler softwareentwickler projektleiter leiter
teamleiter geschäftsführer berater mitarbeiter referent krankenpfleger krankenschwester pflegefachkraft
pflegefachfrau pflegefachmann schweißer lehrer lehrkraft arzt ärztin anwalt rechtsanwalt jurist buchhalter
bürokauffrau bürokaufmann kaufmann kauffrau verkäufer mechaniker mechatroniker elektriker elektroniker werkstudent
praktikant praktikum auszubildender auszubildende azubi volontär assistent koch kellner fahrer lagerist tischler
schreiner architekt redakteur übersetzer dozent erzieher sozialpädagoge gesundheits- meister geselle vorarbeiter
werkstattleiter abteilungsleiter bereichsleiter referendar wissenschaftler doktorand hilfskraft vertriebsleiter
kundenberater steuerberater ingénieur développeur développeuse cheffe responsable directeur directrice infirmier
infirmière soudeur soudeuse enseignant enseignante professeur avocat avocate juriste comptable vendeur vendeuse
assistante stagiaire stage sage-femme femme-de-chambre paysagiste jardinier jardinière apprenti apprentie alternant
alternante chargé chargée conseiller conseillère gestionnaire technicien technicienne cuisinier serveur serveuse
consultante chercheur doctorant médecin pharmacien secrétaire formateur formatrice éducateur éducatrice
aide-soignant aide-soignante coordinateur coordinatrice animateur animatrice rédacteur rédactrice graphiste
architecte électricien plombier menuisier conducteur cadre attaché attachée ingeniero ingeniera desarrollador
desarrolladora programador gerente jefe jefa directora enfermero enfermera soldador soldadora profesor profesora
maestro maestra docente abogado abogada contable contador contadora vendedor vendedora asistente auxiliar becario
becaria prácticas aprendiz consultor consultora técnico técnica cocinero cocinera camarero camarera investigador
investigadora médico médica farmacéutico secretario secretaria coordinador coordinadora administrativo
administrativa analista diseñador diseñadora periodista arquitecto arquitecta encargado encargada dependiente
operario comercial engenheiro engenheira desenvolvedor desenvolvedora chefe diretor diretora enfermeiro enfermeira
professora advogado advogada contabilista assistente estagiário estagiária estágio cozinheiro cozinheira pesquisador
farmacêutico secretário coordenador coordenadora jornalista arquiteto arquiteta operador gestor gestora ingegnere
sviluppatore sviluppatrice programmatore responsabile direttore direttrice infermiere infermiera saldatore
insegnante professore professoressa avvocato avvocata contabile ragioniere venditore venditrice stagista tirocinante
tirocinio apprendista consulente tecnico cuoco cameriere ricercatore medico farmacista segretaria segretario
coordinatore impiegato impiegata grafico giornalista architetto operaio addetto addetta magazziniere capo commesso
commessa educatore educatrice praticante ontwikkelaar programmeur verpleegkundige lasser docent leraar lerares
advocaat boekhouder verkoper verkoopster stagiair leerling adviseur technicus kok ober onderzoeker arts apotheker
secretaresse coördinator medewerker medewerkster analist ontwerper hoofd teamleider projectleider bedrijfsleider
chauffeur monteur begeleider verzorgende beleidsmedewerker
master actuary barrister magistrate firefighter soldier archivist conservator restorer dramaturg cinematographer
sommelier housekeeper attendant crew plasterer joiner glazier bricklayer landscaper arborist beekeeper zookeeper
geophysicist astronomer mathematician statistician campaigner fundraiser diplomat headmaster childminder dancer singer
composer choreographer jeweller upholsterer luthier saddler blacksmith millwright toolmaker pipefitter boilermaker
deckhand bosun signaller influencer valuer postman caretaker doorman illustrator scrum hebamme logopädin logopäde
fachangestellte fachangestellter angestellte angestellter maurer maler lackierer dachdecker bäcker konditor friseur
gärtner polizist bibliothekarin bibliothekar kameramann regisseur lektor statiker orthophoniste kinésithérapeute
ostéopathe boulanger boulangère pâtissier pâtissière coiffeur coiffeuse caissier caissière ouvrier ouvrière maçon
couvreur peintre bibliothécaire documentaliste traducteur traductrice monteuse réalisateur réalisatrice illustrateur
illustratrice scénographe hôtesse commis sommelière matrona fisioterapeuta peluquero peluquera panadero carpintero
albañil electricista fontanero repartidor cajero cajera traductor traductora bibliotecario bibliotecaria ilustrador
ilustradora delineante monitor monitora educador educadora logopeda parteira padeiro cabeleireiro cabeleireira
eletricista encanador pedreiro motorista tradutor tradutora recepcionista ostetrica logopedista panettiere pasticcere
pasticcera parrucchiere parrucchiera falegname muratore elettricista idraulico autista cassiere cassiera traduttore
traduttrice geometra scenografo scenografa verloskundige logopedist bakker kapper timmerman metselaar elektricien
clerc anerkennungsjahr locum loodgieter vertaler bibliothecaris huisarts tandarts grafica
"""
TITLE_ENDINGS = (
    *(
        "ingenieur",
        "ingenieurin",
        "entwickler",
        "entwicklerin",
        "leiter",
        "leiterin",
        "berater",
        "beraterin",
        "meister",
    ),
    *("pfleger", "pflegerin", "schwester", "lehrer", "lehrerin", "arzt", "ärztin", "anwalt", "anwältin", "kaufmann"),
    *("kauffrau", "mechaniker", "mechanikerin", "techniker", "technikerin", "assistent", "assistentin", "verkäufer"),
    *("verkäuferin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin", "fachkraft", "helfer", "helferin"),
    *("führer", "führerin", "redakteurin", "schweißer", "schweißerin", "elektroniker", "student", "studentin", "koch"),
    *("medewerker", "verpleegkundige", "leider", "ontwikkelaar", "adviseur", "monteur", "docent", "begeleider"),
    *("wissenschaftler", "wissenschaftlerin", "bearbeiter", "bearbeiterin", "sekretärin", "pädagogin", "pädagoge"),
    *(
        "therapeut",
        "therapeutin",
        "geselle",
        "gesellin",
        "chauffeur",
        "optiker",
        "optikerin",
        "meisterin",
        "gestalter",
        "gestalterin",
        "händler",
        "wirt",
        "wirtin",
    ),
    *("erin", "istin", "kraft", "praktikum", "lehrling", "manager", "managerin", "designerin", "architektin"),
)
COMPANIES = """
inc llc ltd limited plc corp corporation company co gmbh ag kg ohg ug mbh gbr se ev e.v sa sas sarl eurl sl slu srl
spa snc bv nv vof lda ltda eireli pty pvt llp lp oy oyj ab as aps a/s group groupe gruppe grupo gruppo groep holding
holdings partners associates consulting solutions technologies technology systems services industries enterprises
ventures labs laboratories laboratory labor studio studios agency media hospital clinic klinik klinikum krankenhaus
spital hôpital clinique chu ehpad hospices clínica ospedale clinica azienda ziekenhuis umc university universität
université universidad universidade università universiteit college school schule gymnasium grundschule realschule
gesamtschule lycée collège école escuela colegio instituto institute institut istituto scuola liceo escola academy
akademie académie academia accademia kindergarten kita bank sparkasse banque banco banca insurance versicherung
assurances seguros assicurazioni verzekeringen museum musée museo foundation stiftung fondation fundación fundação
fondazione stichting association verein council ministry ministerium ministère ministerio department authority
bureau office hotel hôtel restaurant restaurante ristorante café bistro bakery bäckerei boulangerie shipyard werft
steelworks stahlbau metallbau maschinenbau works werke werk fabrik factory manufacturing airlines airport railways
logistics logistik logística transport transports pharma pharmaceuticals biotech software digital energy energie
énergie energia construction bau constructions construcciones costruzioni bouw engineering kanzlei notariat cabinet
bufete studio-legale advocaten law legal chambers trust nhs city stadt stadtwerke gemeinde mairie ville ayuntamiento
câmara comune municipality supermarket supermercados store stores shop retail pharmacy apotheke pharmacie farmacia
apotheek startup inc. zorggroep zorg basisschool scholengemeenschap international global networks telecom motors
automotive robotics analytics innovations dynamics press verlag publishing éditions editorial editora editore
uitgeverij collective cooperative union coffee brewery brewing dairy garage salon gym church kirche parish diocese
prefecture préfecture landkreis regierung government police polizei army navy bundeswehr hospice maternité
hospitalier centre center centro zentrum optik buchhandlung bookshop librairie librería libreria boekhandel
biblioteca bibliothek bibliothèque bibliotheek radio television gazette zeitung tribune shipping reederei spedition
power steel stahl mining foods beverages getränke brauerei winery weingut bodega cantina pépinières gärtnerei
properties immobilien inmobiliaria architects architekten atelier estúdio estudio taller officina werkstatt
auberge domaine château gasthaus gasthof haus maison villa collection archives
federation chamber kammer cámara sindicato gewerkschaft syndicat orchestra orchester opera festival club
conserveries rehab orthopedics dental pizzeria trattoria osteria bar brasserie theater theatre théâtre teatro praxis
sons brothers & gebrüder frères hermanos fratelli talleres astilleros officine acciaierie metalworks welding farms
farm yards
"""
COMPANY_ENDINGS = (
    *(
        "klinik",
        "klinikum",
        "krankenhaus",
        "schule",
        "werke",
        "werk",
        "bau",
        "bank",
        "versicherung",
        "verlag",
        "kanzlei",
    ),
    *(
        "gymnasium",
        "werft",
        "ziekenhuis",
        "school",
        "groep",
        "institut",
        "stiftung",
        "universität",
        "apotheke",
        "technik",
    ),
    *("gesellschaft", "amt", "tech", "soft", "labs", "werken", "college", "bäckerei", "zentrum"),
)
SCHOOLS = """
university universität université universidad universidade università universiteit uni college school schule
hochschule fachhochschule gymnasium realschule gesamtschule berufsschule berufskolleg oberschule lycée collège école
ecole institut institute instituto istituto escuela colegio escola scuola liceo academy akademie académie academia
accademia politecnico politécnica polytechnique polytechnic politécnico conservatory conservatoire conservatorio
conservatório faculty facultad faculté faculdade facoltà iut ifsi iae insa tu th fh eth epfl hogeschool roc academie
seminary polytechnikum technikum instituut kolleg campus mit ucl lse suny cuny bootcamp handwerkskammer ihk ies itis
"""
SCHOOL_ENDINGS = (
    "schulzentrum",
    "bildungszentrum",
    "schule",
    "universität",
    "hochschule",
    "gymnasium",
    "akademie",
    "kolleg",
    "school",
    "universiteit",
    "college",
)
DEGREES = """
bachelor bachelors bachelor's bsc b.sc b.sc. bs b.s b.s. ba b.a b.a. beng b.eng b.eng. bba llb ll.b ll.b. bed b.ed
b.ed. bcom bfa bn barch btech b.tech master masters master's msc m.sc m.sc. ms m.s m.s. ma m.a m.a. meng m.eng
m.eng. mba mph mfa llm ll.m ll.m. med m.ed m.ed. mphil mres march phd ph.d ph.d. dphil doctorate doctor jd j.d j.d.
md m.d. associate diploma diplom dipl dipl.-ing diplom-ingenieur staatsexamen magister abitur fachabitur allgemeine
mittlere hauptschulabschluss realschulabschluss ausbildung berufsausbildung gesellenbrief meisterbrief promotion
referendariat licence license maîtrise mastère doctorat baccalauréat bac bts dut but cap bep deug dess diplôme
certificat brevet capes licenciatura licenciado licenciada grado máster doctorado bachillerato diplomatura
ingeniería técnico fp ciclo mestrado doutoramento doutorado bacharelado bacharel pós-graduação ensino curso
tecnólogo laurea dottorato maturità magistrale triennale bachelordiploma doctoraal hbo mbo vwo havo vmbo propedeuse
svq level niveau certificate minor major honours hons a-levels a-level gcse gcses nvq hnd btec ged qualification
apprenticeship pgce postgraduate undergraduate graduate degree certification matura
"""
DEGREE_ENDINGS = ("zeugnis", "zertifikat", "abschluss", "prüfung", "diplom", "reife", "bachelor", "master")
_WORD = re.compile(r"[^\W_](?:[\w.&'’/-]*[\w.])?|&")


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word).replace(" ", "") for word in words.split()) | frozenset("&" if "&" in words else "")


@cache
def _ends(endings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(ending) for ending in endings)


def words_of(text: str) -> list[str]:
    """The words for comparison, "B.Sc." as "bsc"."""
    words = []
    for word in _WORD.findall(text):
        for part in (word, *(word.split("-") if "-" in word else ()), *(word.split("/") if "/" in word else ())):
            key = "&" if part == "&" else fold(part).replace(" ", "")
            if key:
                words.append(key)
    return words


def title_score(text: str) -> float:
    """How much speaks for a job's title: 0 for nothing, 1 and more for its words."""
    return _score(text, TITLES, TITLE_ENDINGS) + (1 if _OF_TITLES.search(text) else 0)


def company_score(text: str) -> float:
    """How much speaks for an employer."""
    return _score(text, COMPANIES, COMPANY_ENDINGS)


def school_score(text: str) -> float:
    """How much speaks for a school."""
    return _score(text, SCHOOLS, SCHOOL_ENDINGS)


_LETTERS = re.compile(
    r"(?<![\w.])(?:[BM]\.?[A-Z]\.?[A-Za-z]{0,3}\.?|[BM](?:[A-Z][a-z]{1,5}){1,2}|A\.?A\.?S?\.?|(?:[A-Z]\.){3,})(?![\w])"
)
"""Degrees as letters that no list has: "BBS", "MNurs"."""


def degree_score(text: str) -> float:
    """How much speaks for a degree."""
    return _score(text, DEGREES, DEGREE_ENDINGS) + 0.9 * bool(_LETTERS.search(text))


_OF_TITLES = re.compile(
    r"\b(?:m/w/d|w/m/d|m/f|h/f|f/h|in training|à domicile|i\.a\.|:in|/in)\b|\((?:m/w/d|h/f|f/h|m/f)\)|\w+:in\b|"
    r"\w+\*in\b|\w+/-in\b",
    re.IGNORECASE,
)


def _score(text: str, words: str, endings: tuple[str, ...]) -> float:
    known, ends = _set(words), _ends(endings)
    score = 0.0
    for word in words_of(text):
        if word in known or not known.isdisjoint(_stems(word)) or (ends and len(word) > 6 and word.endswith(ends)):
            score += 1
    return score


def _stems(word: str) -> set[str]:
    """The word without a feminine or plural ending: "Ingenieurin", "engineers", "auditora", "cameriera"."""
    stems = {word.removesuffix("s"), word.removesuffix("es")}
    for ending in ("innen", "in"):
        stems.add(word.removesuffix(ending))
    if len(word) > 5 and word.endswith("a"):
        stems |= {word[:-1], word[:-1] + "o", word[:-1] + "e"}
    if len(word) > 5 and word.endswith("e"):
        stems.add(word[:-1])
    return stems
