"""What an address says about which page it is, once everything is gone that only says how one came to it."""

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from companion.domain.errors import InvalidInput

URL_LIMIT = 16_000

# Parameters that say where the visitor came from, never which page it is.
_TRACKING = re.compile(
    r"utm_\w+|gh_src|lever-(source|origin)\S*|trk\w*|trackingid|fbclid|gclid|gbraid|wbraid|msclkid|dclid|yclid|mc_[ce]id"
    r"|li_fat_id|igshid|_hs\w+|hsa_\w+|vero_\w+|rx_\w+|_ga|_gl|lipi|licu|original_?referer|recommendedflavor|ebp"
    r"|jobboardsource|j?sessionid|session_?id|phpsessid|aspsessionid\w*|cfid|cftoken",
    re.IGNORECASE,
)
# Names that carry tracking on one site and the posting's own number on the next: only the value tells.
_PERHAPS_TRACKING = re.compile(
    r"source|src|ref|refid|referr?er|from|origin|via|medium|channel|campaign\w*|lang(uage)?|locale|hl|view|mobile|embed(ded)?",
    re.IGNORECASE,
)
# What a search box and its result pages put into the address.
_SEARCH = re.compile(
    r"q|k|l|query|search\w*|keywords?|kw|what|where|location|loc|radius|distance|sort\w*|order\w*|start|offset|"
    r"page(num\w*)?|per_?page|filters?|facets?|fromage|position|pagenum",
    re.IGNORECASE,
)
_LANGUAGE_CODES = (
    "ar bg bs ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms mt nb nl nn no pl pt ro ru sk sl "
    "sq sr sv th tr uk vi zh"
)
_LANGUAGES = frozenset(_LANGUAGE_CODES.split())
_LOCALE = re.compile(r"([a-z]{2})[-_]([a-z]{2}|hans|hant)", re.IGNORECASE)
_APPLY = re.compile(r"apply(-?now|-?manually)?|application|bewerb(en|ung)|postuler|solliciteren|aplicar", re.IGNORECASE)
_INDEX = re.compile(r"(index|default)\.(html?|php|aspx?|jsp)", re.IGNORECASE)
_LIST_WORDS = re.compile(
    r"(all-?)?(jobs?|careers?|positions?|openings?|vacanc(y|ies)|search(-?results)?|results|stellen(angebote)?|karriere|"
    r"emplois?|empleos?|join(-us)?|work-with-us|hiring|opportunities|home|about)",
    re.IGNORECASE,
)
_STRONG_ID = re.compile(r"\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{16,}|(?:[^\W_]+-){2,}[^\W_]+", re.IGNORECASE)
_ROUTE = re.compile(r"[!/]|.*[0-9=]")

Pairs = list[tuple[str, str]]


def checked_url(url: str) -> str:
    """`url` as an http(s) address of a page; InvalidInput with a sentence when it is none."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or re.search(r"[\s\x00-\x1f\x7f]", url):
        raise InvalidInput("This is not the address of a web page. It has to begin with https:// or http://.")
    if len(url) > URL_LIMIT:
        raise InvalidInput(f"The address is longer than {URL_LIMIT:,} characters. Shorten it to the part before “?”.")
    return url


def canonical_url(url: str) -> str:
    """The address without what decorates it: tracking, locale, `www.`/`m.`, apply page, anchors; for comparing only."""
    host, segments, query, route = _split(url)
    return _joined(host, segments, query=query, route=route)


def page_identity(url: str) -> str | None:
    """The canonical address when it can stand for one posting; None for a search, a list or a home page."""
    host, segments, query, route = _split(url)
    pairs = [pair for pair in query if not _is_search(*pair)]
    last = segments[-1] if segments else ""
    if not route and all(_is_perhaps_tracking(*pair) for pair in pairs):
        if not last or _LIST_WORDS.fullmatch(last):
            return None
        if len(pairs) < len(query) and not _names_a_posting(last):
            return None
    return _joined(host, segments, query=pairs, route=route)


def host_of(url: str) -> str:
    """The host without `www.` and mobile prefixes, in lower case; empty when there is none."""
    try:
        host = (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""
    return re.sub(r"^((www\d?|m|mobile|amp)\.)+(?=[^.]+\.)", "", host)


def _split(url: str) -> tuple[str, list[str], Pairs, str]:
    parts = urlsplit(url.strip())
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    segments = [_normal(segment) for segment in parts.path.split("/") if segment]
    route = _route(parts.fragment)
    is_named = bool(route) or (bool(segments) and _names_a_posting(segments[-1]))
    query = _meaningful(parts.query, is_named=is_named)
    return host_of(url) + port, _without_decoration(segments, query), query, route


def _joined(host: str, segments: list[str], *, query: Pairs, route: str) -> str:
    text = f"{host}/{'/'.join(segments)}"
    return text + (f"?{urlencode(query)}" if query else "") + (f"#{route}" if route else "")


def _normal(segment: str) -> str:
    return quote(unquote(segment.partition(";")[0]), safe="")


def _meaningful(query: str, *, is_named: bool) -> Pairs:
    """The sorted parameters without tracking. Doubtful ones go too where something else names the posting."""
    pairs = [pair for pair in parse_qsl(query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0])]
    certain = [pair for pair in pairs if not _is_perhaps_tracking(*pair)]
    is_named = is_named or any(re.search(r"\d", name + value) for name, value in certain if not _is_search(name, value))
    return sorted(certain if is_named else pairs)


def _is_perhaps_tracking(name: str, value: str) -> bool:
    return _PERHAPS_TRACKING.fullmatch(name) is not None and not re.search(r"\d", value)


def _is_search(name: str, value: str) -> bool:
    return _SEARCH.fullmatch(name) is not None and not re.search(r"\d{5}", value)


def _without_decoration(segments: list[str], query: Pairs) -> list[str]:
    if segments and _INDEX.fullmatch(segments[-1]):
        segments = segments[:-1]
    if len(segments) > 1 and _APPLY.fullmatch(segments[-1]) and _names_a_posting(segments[-2]):
        segments = segments[:-1]
    rest = segments[1:]
    if rest and (_is_locale(segments[0]) or (segments[0].casefold() in _LANGUAGES and _has_strong_id(rest, query))):
        return rest
    return segments


def _names_a_posting(segment: str) -> bool:
    return re.search(r"\d|-.+-", segment) is not None


def _is_locale(segment: str) -> bool:
    found = _LOCALE.fullmatch(segment)
    return found is not None and (found[1].casefold() in _LANGUAGES or found[2].casefold() in _LANGUAGES)


def _has_strong_id(segments: list[str], query: Pairs) -> bool:
    return any(_STRONG_ID.search(text) for text in [*segments, *(value for _, value in query)])


def _route(fragment: str) -> str:
    """The part after # when it chooses the page (`#/job/1`, `#job=1`), empty when it only scrolls."""
    if fragment.startswith(":~:") or not _ROUTE.match(fragment):
        return ""
    path, _, query = fragment.partition("?")
    pairs = _meaningful(query, is_named=_names_a_posting(path))
    return path.rstrip("/") + (f"?{urlencode(pairs)}" if pairs else "")
