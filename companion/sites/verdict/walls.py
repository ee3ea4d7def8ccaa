"""Pages that stand in front of a posting or in place of it: challenges, sign-in walls, errors, closed jobs, shells."""

import re

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.model import Ruling
from companion.sites.verdict.signals import sections

_CHALLENGE = re.compile(
    r"just a moment|attention required|verify(ing)? (that )?you are (a )?human|verify you re human|additional "
    r"verification required|checking your browser|"
    r"are you a robot|verifying (?:that )?you (?:are|re) (?:a )?(?:real person|human)|i m not a robot|pardon our "
    r"interruption|unusual (traffic|activity)|security check|enable "
    r"javascript and cookies to continue|"
    r"access (to this page has been )?denied|request (was )?blocked|complete the captcha|press and hold|human "
    r"verification|bot (detection|check)|ddos protection|"
    r"403 forbidden|you have been blocked|request unsuccessful"
)
_CHALLENGE_MARKS = (
    "/cdn-cgi/challenge-platform/",
    "cf-challenge",
    "px-captcha",
    "_Incapsula_Resource",
    "captcha-delivery.com",
    "awswaf",
)
_SIGN_IN = re.compile(
    r"^(?:please )?(?:sign|log) ?(?:in|up|on)\b|^join (?:now|today|linkedin|us to see)|^login\b|^register\b|"
    r"^create (?:an|your) account|^anmelden\b|^einloggen\b|^se connecter|"
    r"^connexion\b|^inicia(?:r)? sesion|^entrar\b|^accedi\b|^inloggen\b|^logga in|^zaloguj|^masuk\b|^authwall"
)
_MISSING = re.compile(
    r"^(?:error )?404\b|\b404 (?:error|not found|page)|page (?:not found|can t be found|cannot be found|does not "
    r"exist|doesn t exist|isn t available)|^not found\b|"
    r"(?:can t|cannot|couldn t|could not|unable to) find (?:that|the|this|your|anything|what|a)|(?:page|seite|"
    r"pagina|halaman) (?:nicht|introuvable|no encontrada|nao encontrada|"
    r"niet|tidak|non)\w* ?(?:gefunden|gevonden|ditemukan|trovata)?|page introuvable|something went wrong|job not "
    r"found|^oops|this (?:page|link) (?:is no longer|has (?:been )?(?:moved|expired|removed))|"
    r"no longer active|internal server error|^error 50\d|service unavailable|bad gateway"
)
_CLOSED = re.compile(
    r"(?:job|position|posting|role|vacancy|opening|opportunity|listing|requisition|advert|ad)(?: \w+){0,6} (?:no "
    r"longer|has (?:already )?(?:been )?(?:filled|closed|expired|removed|ended)|"
    r"is (?:now )?(?:closed|filled|expired|unavailable|not available|inactive)|may have (?:been )?(?:closed|"
    r"removed|filled|expired)|might have (?:been )?(?:closed|removed|filled|expired))|"
    r"no longer (?:accepting|taking|open|available|hiring|active|advertised)|(?:applications|recruitment|"
    r"vacancy) (?:for this (?:role|job|position) )?(?:are|is|have) (?:now )?closed|"
    r"(?:this )?(?:job|position|vacancy|role) (?:has )?(?:closed|expired)\b|stelle(?:nanzeige|nangebot)?(?: "
    r"\w+){0,4} (?:nicht mehr|besetzt|bereits vergeben|abgelaufen)|"
    r"(?:offre|poste)(?: \w+){0,5} (?:plus disponible|pourvue?|expiree?|plus en ligne)|(?:oferta|vacante|vaga|"
    r"puesto)(?: \w+){0,5} (?:ya no|no esta|encerrada|cerrada|nao esta|expirad)|"
    r"vacature(?: \w+){0,5} (?:niet meer|gesloten|verlopen|vervuld)|lowongan(?: \w+){0,5} (?:tidak lagi|sudah "
    r"ditutup|telah ditutup|berakhir)|annonsen? (?:har|ar) (?:stangd|utgatt)|oferta (?:wygasla|nieaktualna)"
)
_LOADING = re.compile(
    r"^(?:loading|please wait|laden|wird geladen|chargement|cargando|carregando|memuat|caricamento)\b"
)
_ENABLE = re.compile(
    r"(?:enable|turn on|activate|requires?|need) javascript|javascript (?:is )?(?:disabled|required|aktivieren)"
)
_CONTENT = "main p, body p, article, form input:not([type=hidden]), form textarea"
_PROGRAM = "script:not([type*=json])"  # data alone brings nothing later
_WALL = 2500
_SHORT_WALL = 1000
_LARGEST_CHALLENGE = 200_000


def challenge(view: View) -> Ruling | None:
    """The ruling on a check against robots; it can stand in front of any page of any site."""
    if len(view.page.html) > _LARGEST_CHALLENGE:
        return None
    begin = f"{fold(view.page.head_title)} {' '.join(fold(text) for text in view.headings)} {view.folded[:400]}"
    is_marked = len(view.text) < 1500 and any(mark in view.page.html for mark in _CHALLENGE_MARKS)
    if is_marked or (len(view.text) < _WALL and _CHALLENGE.search(begin)):
        return Ruling(kind="not_a_job", because="this is a check against robots, not the page itself")
    return None


def wall(view: View) -> Ruling | None:
    """The ruling on a page that shows something in a posting's place; None for every other page."""
    title, text = fold(view.page.head_title), view.folded
    heading = fold(view.headings[0]) if view.headings else ""
    short = len(view.text) < _WALL
    begin = f"{title} {heading} {text[:400]}"
    closed = _CLOSED.search(f"{title} {heading} {text[:1500] if short else text[:500]}")
    if closed and (_CLOSED.search(f"{title} {heading}") or not sections(view)):
        return Ruling(
            kind="not_a_job", because=f"the page says that the job is closed or gone (“{_said_once(closed[0])}”)"
        )
    if (short and _MISSING.search(begin)) or _MISSING.search(title) or _MISSING.match(heading):
        return Ruling(kind="not_a_job", because="the page says that what was asked for is not there")
    if (_SIGN_IN.search(title) or _SIGN_IN.search(heading)) and (len(view.text) < _SHORT_WALL or _asks_who(view)):
        return Ruling(kind="not_a_job", because="this is a sign-in wall")
    return None


def shell(view: View) -> Ruling | None:
    """The ruling on a page that is not loaded yet: hardly any text, scripts that will bring it."""
    text = view.folded
    if len(text) > 350 or not (
        _LOADING.search(text) or _ENABLE.search(fold(view.page.text("noscript") or "")) or len(text) < 120
    ):
        return None
    is_finished = bool(view.headings) and view.page.first(_CONTENT) is not None
    if is_finished and not _LOADING.search(text):
        return None
    if _LOADING.search(text) or view.page.first(_PROGRAM) is not None:
        return Ruling(kind="not_a_job", because="the page is not loaded yet", loading=True)
    return None


def closed_note(view: View) -> str | None:
    """What the page says near its top about the job being closed, None when it says nothing of the kind."""
    found = _CLOSED.search(view.folded[:1500])
    return None if found is None else _said_once(found[0])


def _said_once(words: str) -> str:
    """`words` without their repetition, where title and heading say the same: "the job is closed the job is closed"."""
    found = re.fullmatch(r"(.{4,200}?)(?: .{0,60}?\1)+", words[:500])
    return found[1] if found else words


def _asks_who(view: View) -> bool:
    asked = (
        "input[type=password]"
        if len(view.text) > _WALL
        else "input[type=password], input[type=email], input[name*=user i]"
    )
    return (
        view.page.first(f"{asked}, form[action*=login i], form[action*=signin i], form[action*=authwall i]") is not None
    )
