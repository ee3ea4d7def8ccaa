"""The words by which people call a status in their own tables, in several languages; folded, as compared."""

from companion.domain.application import Status
from companion.domain.text import fold

_WORDS: dict[Status, tuple[str, ...]] = {
    Status.SAVED: (
        *("saved", "wishlist", "wish list", "bookmarked", "interested", "to apply", "todo", "to do", "not applied"),
        *("not yet applied", "new", "open", "gespeichert"),
    ),
    Status.PREPARING: ("preparing", "in progress", "drafting", "working on it", "in vorbereitung"),
    Status.APPLIED: (
        *(
            "applied",
            "submitted",
            "application sent",
            "sent",
            "received",
            "waiting",
            "pending",
            "no response",
            "beworben",
        ),
        *("candidature envoyee", "postule", "aplicado", "postulado", "enviado", "inviata", "gesolliciteerd"),
    ),
    Status.VIEWED: ("viewed", "seen", "opened", "read"),
    Status.SCREENING: (
        *("screening", "screen", "phone screen", "recruiter screen", "hr screen", "recruiter call", "phone"),
        *("phone interview", "telefoninterview"),
    ),
    Status.ASSESSMENT: (
        *("assessment", "test", "coding test", "online assessment", "oa", "take home", "challenge", "home assignment"),
        *("coding challenge", "technical test"),
    ),
    Status.INTERVIEW: (
        *("interview", "interviews", "interviewing", "interviewed", "entrevista", "entretien", "gesprach", "colloquio"),
        *("vorstellungsgesprach", "rozmowa"),
    ),
    Status.FINAL_ROUND: ("final round", "final interview", "onsite", "final"),
    Status.OFFER: ("offer", "offered", "offer received", "job offer", "angebot", "offre", "oferta"),
    Status.ACCEPTED: ("accepted", "hired", "signed", "offer accepted", "accepted offer", "angenommen", "aceptado"),
    Status.DECLINED: ("declined", "offer declined", "declined offer", "turned down", "offer turned down"),
    Status.REJECTED: (
        *("rejected", "rejection", "denied", "not selected", "no", "absage", "abgelehnt", "refuse", "refusee"),
        *("rechazado", "rifiutata", "afgewezen", "odrzucone"),
    ),
    Status.WITHDRAWN: ("withdrawn", "withdrew", "cancelled", "canceled", "zuruckgezogen", "retire", "retirado"),
    Status.CLOSED: (
        *(
            "closed",
            "archived",
            "ghosted",
            "expired",
            "position closed",
            "filled",
            "no answer",
            "geschlossen",
            "cerrado",
        ),
    ),
}
_STATUS_OF = {word: status for status, words in _WORDS.items() for word in words}
_SHORTEST_INSIDE = 4
_ORDER = list(Status)


def status_named(words: str) -> Status | None:
    """The status that a person's words mean; of several the furthest ("Applied, then rejected")."""
    folded = fold(words)
    if folded in _STATUS_OF:
        return _STATUS_OF[folded]
    padded = f" {folded} "
    phrases = sorted((word for word in _STATUS_OF if len(word) >= _SHORTEST_INSIDE), key=len, reverse=True)
    named = set()
    for word in phrases:
        if f" {word} " in padded:
            named.add(_STATUS_OF[word])
            padded = padded.replace(f" {word} ", "  ")
    return max(named, key=_ORDER.index, default=None)
