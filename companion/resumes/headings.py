"""Which part of a résumé a line opens, by its words in seven languages."""

import re
from functools import cache
from typing import Literal

from companion.domain.text import fold
from companion.resumes.cleaning import drawn_together

Section = Literal[
    "summary", "work", "education", "skills", "languages", "certificates", "projects", "awards", "volunteer",
    "publications", "references", "interests", "contact", "personal", "links", "other",
]  # fmt: skip

WORDS: dict[Section, str] = {
    "summary": """summary|professional summary|executive summary|career summary|summary of qualifications|profile|
        professional profile|about|about me|objective|career objective|personal statement|personal profile|overview|
        profil|kurzprofil|über mich|berufliches profil|zusammenfassung|persönliches profil|ziel|
        à propos|à propos de moi|profil professionnel|résumé|présentation|objectif|objectif professionnel|
        perfil|perfil profesional|resumen|resumen profesional|sobre mí|acerca de mí|objetivo|extracto|
        perfil profissional|resumo|resumo profissional|sobre mim|objetivo profissional|sobre|
        profilo|profilo professionale|chi sono|su di me|riepilogo|sintesi|obiettivo professionale|presentazione|
        profiel|over mij|samenvatting|persoonlijk profiel|professioneel profiel|wie ben ik""",
    "work": """experience|work experience|professional experience|employment|employment history|work history|
        career history|relevant experience|career|positions|professional background|experience and employment|
        clinical experience|teaching experience|research experience|industry experience|internships|internship|
        legal experience|additional experience|other experience|earlier experience|previous experience|
        selected experience|internship experience|professional history|work|
        berufserfahrung|beruflicher werdegang|berufspraxis|berufliche erfahrung|praxiserfahrung|werdegang|
        berufliche stationen|beschäftigung|praktika|praktische erfahrung|berufliche tätigkeiten|berufslaufbahn|
        expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|
        parcours|emplois|stages|expériences de travail|
        experiencia|experiencia laboral|experiencia profesional|experiencias|trayectoria profesional|
        historial laboral|trayectoria|empleo|
        experiência|experiência profissional|experiências profissionais|histórico profissional|
        percurso profissional|experiências|
        esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|
        esperienze professionali|carriera|esperienze di lavoro|percorso professionale|
        ervaring|werkervaring|beroepservaring|loopbaan|arbeidsverleden|professionele ervaring|stages en werk""",
    "education": """education|academic background|education and training|educational background|qualifications|
        academic qualifications|studies|academic history|academic education|schooling|training and education|
        education and qualifications|academics|training|
        ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|bildungsgang|
        schulische ausbildung|aus und weiterbildung|hochschulstudium|studium und ausbildung|
        ausbildung und studium|schule|
        formation|formations|éducation|études|diplômes|parcours académique|formation académique|
        diplômes et formations|formation et diplômes|parcours scolaire|cursus|
        educación|formación|formación académica|estudios|formación y estudios|educación y formación|títulos|
        educação|formação|formação académica|formação acadêmica|estudos|habilitações literárias|
        educação e formação|escolaridade|
        istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso di studi|
        formazione accademica|percorso formativo|educazione|
        opleiding|opleidingen|onderwijs|studie|scholing|vooropleiding|opleiding en training""",
    "skills": """skills|technical skills|core skills|key skills|top skills|competencies|core competencies|expertise|
        areas of expertise|technologies|technical expertise|professional skills|tools|tech stack|technology|
        skills and tools|skills summary|key competencies|soft skills|hard skills|it skills|computer skills|
        clinical skills|skills and abilities|abilities|strengths|other skills|additional skills|
        skills and technologies|specialties|toolbox|tools and technologies|
        kenntnisse|fähigkeiten|kompetenzen|it kenntnisse|edv kenntnisse|fachkenntnisse|
        kenntnisse und fähigkeiten|qualifikationen|fachliche kompetenzen|skills und kenntnisse|
        technische kenntnisse|besondere kenntnisse|kernkompetenzen|edv|software|stärken|weitere kenntnisse|
        compétences|compétences techniques|compétences clés|savoir faire|compétences informatiques|informatique|
        compétences professionnelles|aptitudes|outils|qualités|atouts|
        habilidades|competencias|aptitudes|conocimientos|competencias técnicas|habilidades técnicas|
        conocimientos técnicos|capacidades|conocimientos informáticos|informática|destrezas|
        competências|habilidades técnicas|conhecimentos|competências técnicas|aptidões|ferramentas|
        qualificações|principais competências|
        competenze|competenze tecniche|abilità|capacità|conoscenze|competenze informatiche|capacità e competenze|
        competenze professionali|competenze digitali|
        vaardigheden|competenties|kennis|technische vaardigheden|kennis en vaardigheden|computervaardigheden|
        kernkwaliteiten|digitale vaardigheden""",
    "languages": """languages|language skills|languages spoken|language|sprachen|sprachkenntnisse|langues|
        langues parlées|compétences linguistiques|idiomas|lenguas|línguas|lingue|competenze linguistiche|
        conoscenze linguistiche|talen|talenkennis|lingue straniere|idiomas e línguas""",
    "certificates": """certifications|certificates|licenses and certifications|licences and certifications|licenses|
        licenses & certifications|licences|certifications and licenses|professional certifications|
        courses and certifications|professional development|courses|licensure|credentials|
        certification|training and certifications|certificates and licenses|registrations|bar admissions|
        zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|
        lehrgänge|zertifikate und weiterbildungen|scheine|bescheinigungen|
        certificats|habilitations|formations complémentaires|
        certificaciones|certificados|cursos|cursos y certificaciones|formación complementaria|
        certificações|certificados e cursos|formação complementar|
        certificazioni|certificati|corsi|corsi e certificazioni|patenti|abilitazioni|
        certificaten|certificeringen|cursussen|certificaten en cursussen|diploma s en certificaten""",
    "projects": """projects|personal projects|selected projects|academic projects|side projects|key projects|
        open source|projekte|ausgewählte projekte|persönliche projekte|projektarbeit|projets|projets personnels|
        proyectos|proyectos personales|projetos|projetos pessoais|progetti|progetti personali|projecten|
        persoonlijke projecten""",
    "awards": """awards|honors|honours|awards and honors|honors and awards|honors awards|achievements|prizes|
        scholarships|selected honors|accomplishments|recognition|auszeichnungen|preise|stipendien|
        preise und auszeichnungen|erfolge|prix|distinctions|récompenses|prix et distinctions|bourses|
        premios|reconocimientos|logros|becas|prémios|prêmios|conquistas|premi|riconoscimenti|borse di studio|
        prijzen|onderscheidingen|prestaties""",
    "volunteer": """volunteering|volunteer experience|volunteer|volunteer work|community involvement|
        extracurricular activities|leadership|activities|extracurriculars|community service|
        leadership and activities|ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tätigkeiten|
        bénévolat|engagement associatif|vie associative|expérience bénévole|voluntariado|trabajo voluntario|
        trabalho voluntário|volontariato|attività di volontariato|vrijwilligerswerk|nevenactiviteiten""",
    "publications": """publications|selected publications|papers|patents|talks|conferences|presentations|
        veröffentlichungen|publikationen|vorträge|patente|conférences|brevets|publicaciones|publicações|
        pubblicazioni|publicaties|invited talks|research""",
    "references": """references|referees|referenzen|références|referencias|referências|referenze|referenties|
        references available on request|referenties op aanvraag""",
    "interests": """interests|hobbies|hobbies and interests|interests and hobbies|personal interests|
        interessen|hobbys|interessen und hobbys|hobbys und interessen|freizeit|
        centres d intérêt|centre d intérêt|loisirs|intérêts|intereses|aficiones|hobbies e interesses|interesses|
        interessi|hobby|passioni|hobby s|hobby s en interesses|vrije tijd""",
    "contact": """contact|contact information|contact details|contact me|get in touch|kontakt|kontaktdaten|
        coordonnées|contacto|datos de contacto|contato|contactos|contatti|recapiti|contactgegevens""",
    "personal": """personal details|personal information|personal data|personal|persönliche daten|personalien|
        zur person|persönliche angaben|angaben zur person|informations personnelles|état civil|datos personales|
        información personal|dados pessoais|informações pessoais|dati personali|informazioni personali|
        persoonlijke gegevens|personalia|persoonlijke informatie""",
    "links": "links|profiles|online|web|social|online profiles|social media|webseiten|liens|enlaces|ligações|link",
    "other": """additional information|other|miscellaneous|sonstiges|weiteres|weitere angaben|divers|
        informations complémentaires|otros|otros datos|información adicional|outros|informações adicionais|altro|
        ulteriori informazioni|altre informazioni|overig|overige informatie|memberships|affiliations|
        professional memberships|professional affiliations|mitgliedschaften|driving licence|führerschein|
        professional associations|associations|theses|thesis|coursework|relevant coursework|anhang|attachments|
        military service|availability|driving license|permis de conduire|permis""",
}
_SPLIT = re.compile(r"\|\s*")
_LONGEST = 45
_JOINERS = re.compile(r"\s+(?:and|und|et|y|e|en|ed|or|amp)\s+")


@cache
def _sections() -> dict[str, Section]:
    return {_key(word): section for section, words in WORDS.items() for word in _SPLIT.split(words) if word.strip()}


def _key(text: str) -> str:
    return _JOINERS.sub(" ", fold(text))


def section_of(text: str) -> Section | None:
    """The section that a line with these words alone opens; None when it is no heading."""
    if len(text) > 2 * _LONGEST:
        return None
    key = _key(drawn_together(text).strip(" :.-–—|•#"))
    if not key or len(key) > _LONGEST:
        return None
    return _sections().get(key) or _run_together().get(key.replace(" ", "")) or _of_parts(text)


@cache
def _run_together() -> dict[str, Section]:
    """The headings of several words without their spaces, which some files lose."""
    return {key.replace(" ", ""): section for key, section in _sections().items() if len(key) > 8}


def _of_parts(text: str) -> Section | None:
    """For example "Skills & Languages": the section of the first half, when both halves are headings."""
    halves = re.split(r"\s*(?:&|/|\+|,|\b(?:and|und|et|y|e|en)\b)\s*", text.strip(" :"))
    known = [_sections().get(_key(half)) for half in halves]
    return known[0] if len(known) > 1 and all(known) else None
