"""Whether a page confirms that an application was sent: the words that say so, None where none do.

Only what stands out is read: headings, messages, dialogs, and every line of a page that is short. A page that still has
the form may hold its confirmation out of sight, so there only a message or dialog counts.
"""

import re
from collections.abc import Iterator
from itertools import chain

from companion.domain.text import fold
from companion.sites.page import Page
from companion.sites.registry import site_for
from companion.sites.urls import compile_pattern

_SENT = {
    "en": r"applications? (?:(?:has|have) been |was |were |is )?(?:now )?(?:successfully )?(?:submitted|sent|"
    r"received|complete(?:d)?)"
    r"|thank(?:s| you)(?: very much| so much)? for (?:applying|(?:submitting |sending )?your application)"
    r"|we(?: have| ve)? (?:successfully )?received your (?:job )?application|you(?: have|"
    r" ve) (?:successfully )?applied"
    r"|you(?: have| ve) (?:successfully )?(?:submitted|sent|completed) your application|successfully (?:applied|"
    r"submitted)",
    "de": r"bewerbung (?:wurde|ist|haben wir)(?: \w+){0,3} (?:abgeschickt|gesendet|ubermittelt|eingegangen|versendet|"
    r"eingereicht|erhalten|verschickt)|dank fur (?:ihre|deine|die) bewerbung|bewerbung erfolgreich|"
    r"haben (?:ihre|deine) bewerbung(?: \w+)? erhalten|du hast dich (?:erfolgreich )?beworben|"
    r"bewerbung (?:abgeschickt|gesendet|ubermittelt|eingegangen)",
    "fr": r"candidature a (?:bien |ete |bien ete )+(?:envoyee|transmise|recue|enregistree|deposee|soumise|"
    r"prise en compte)"
    r"|merci (?:d avoir postule|(?:pour|de) votre candidature)|candidature (?:envoyee|transmise|enregistree)|"
    r"avons (?:bien )?recu votre candidature|vous avez postule avec succes",
    "es": r"(?:solicitud|candidatura|postulacion|inscripcion) (?:ha sido |fue |se ha |se )?(?:\w+ )?"
    r"(?:enviad[ao]|envio|recibid[ao]|recibio|registrad[ao]|registro|completad[ao]|realizad[ao])"
    r"|gracias por (?:(?:tu|su|enviar tu|enviar su) (?:solicitud|candidatura|postulacion|inscripcion)|aplicar|"
    r"postular\w*|inscribir\w*)"
    r"|hemos recibido (?:tu|su) (?:solicitud|candidatura|postulacion)|te has inscrito",
    "pt": r"(?:candidatura|inscricao|aplicacao) (?:foi )?(?:\w+ )?(?:enviada|submetida|recebida|registr?ada|"
    r"concluida|efetuada|realizada)|"
    r"obrigad[oa] (?:por se candidatar|"
    r"pel[ao] (?:sua )?(?:candidatura|inscricao)|por (?:sua|tua) candidatura)|recebemos (?:a )?(?:sua|"
    r"tua) candidatura|"
    r"voce se candidatou com sucesso",
    "it": r"candidatura (?:e stata |e stato )?(?:correttamente )?(?:inviata|ricevuta|registrata|trasmessa)|"
    r"grazie per (?:ess\w+ candidat\w+|(?:la tua|la sua|aver inviato la) candidatura)|"
    r"abbiamo ricevuto la (?:tua|sua) candidatura",
    "nl": r"sollicitatie is (?:succesvol |goed )?(?:verzonden|verstuurd|ontvangen|ingediend)|"
    r"(?:bedankt|dank) voor (?:je|uw|jouw|het) sollici\w+|hebben (?:je|uw|jouw) sollicitatie (?:goed )?ontvangen|"
    r"sollicitatie (?:verzonden|verstuurd|ontvangen)",
}
_SAYS = re.compile("|".join(rf"\b(?:{words})\b" for words in _SENT.values()))
_SAYS_NOT = re.compile(
    r"\balready\b|\bonce\b|\bafter\b|\bwhen\b|\bif\b|\buntil\b|\bbefore\b|\bcannot\b|\bcan t\b|\bnot\b|\bno longer\b|"
    r"\bunable\b|\bfailed\b|\berror\b|\bwill be\b|\bmust be\b|\bshould be\b|\bto be\b|"
    r"\bapplications? received (?:by|before|after|in)\b|"
    r"\bbereits\b|\bschon\b|\bsobald\b|\bnachdem\b|\bwenn\b|\bnicht\b|\bkeine\b|\bdeja\b|\bune fois\b|\blorsque\b|"
    r"\bsi\b|\bpas\b|"
    r"\bya\b|\buna vez\b|\bcuando\b|\bno\b|\bja\b|\bassim que\b|\bquando\b|\bnao\b|\bgia\b|\buna volta\b|\bnon\b|"
    r"\bal gesolliciteerd\b|\bzodra\b|\bals\b|\bniet\b"
)
_INTEREST = re.compile(r"^(?:thank(?:s| you)|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt)\b")
_AFTERWARDS = re.compile(
    r"(?:^|[/_-])(?:thank-?you|thanks|danke|merci|gracias|confirmation|applied|application-?(?:submitted|sent|"
    r"received|complete|"
    r"success)|apply-?success|submitted)(?:$|[/._-])",
    re.IGNORECASE,
)
_MESSAGES = "[role=alert], [role=status], [role=dialog], [role=alertdialog], [aria-live]"
_OUTSTANDING = (
    "h1, h2, h3, h4, [class*='success' i], [class*='confirm' i], [class*='thank' i], [id*='confirm' i], [id*='thank' i]"
)
_LONGEST_LINE = 240
_SHORT_PAGE = 4_000
_FEW = 3


def applied_words(page: Page, *, is_posting: bool = False) -> str | None:
    """The line in which the page confirms it, as it stands there. `is_posting`: the page describes the job, too."""
    has_form = _has_form(page)
    for line in _lines(page, messages_only=has_form, is_posting=is_posting):
        if _confirms(line):
            return line
    if has_form or is_posting or not _is_afterwards(page):
        return None
    return next((line for line in _texts(page, "h1, h2, h3") if _INTEREST.search(fold(line))), None)


def _confirms(line: str) -> bool:
    words = fold(line)
    said = _SAYS.search(words)
    return said is not None and not _SAYS_NOT.search(words[: said.end() + 12])


def _lines(page: Page, *, messages_only: bool, is_posting: bool) -> Iterator[str]:
    messages = _texts(page, _MESSAGES)
    if messages_only:
        return messages
    outstanding = chain(messages, _texts(page, _OUTSTANDING))
    if is_posting or len(page.text("body") or "") > _SHORT_PAGE:
        return outstanding
    return chain(outstanding, _texts(page, "p, li, strong, span, div"))


def _texts(page: Page, selector: str) -> Iterator[str]:
    """The texts of the elements, sentence by sentence where they are long."""
    for text in page.texts(selector):
        if len(text) <= _LONGEST_LINE:
            yield text
        elif len(text) <= _SHORT_PAGE:
            yield from (part for part in re.split(r"(?<=[.!?])\s+", text) if len(part) <= _LONGEST_LINE)


def _has_form(page: Page) -> bool:
    if page.first("input[type=file]") is not None:
        return True
    asked = page.tree.css("input[type=text], input[type=email], input[type=tel], input:not([type]), select, textarea")
    return len(asked) > _FEW


def _is_afterwards(page: Page) -> bool:
    site = site_for(page.url)
    known = any(compile_pattern(pattern).find(page.url) is not None for pattern in site.applied_urls)
    return known or _AFTERWARDS.search(page.parts.path) is not None
