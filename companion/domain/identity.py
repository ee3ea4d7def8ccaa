"""Which postings are one job: keys that two pages of the same posting share and two different roles never do."""

import re
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

from companion.domain.job import Posting
from companion.domain.text import fold
from companion.domain.value import Value

# Parameters that say where the visitor came from, never which page it is.
_TRACKING = re.compile(
    r"^(utm_\w+|gh_src|gh_jid_src|lever-(source|origin)\S*|source|src|ref|refid|referer|referrer|trk|trackingid|"
    r"fbclid|gclid|msclkid|dclid|mc_[ce]id|li_fat_id|igshid|_hs\w+|hsa_\w+|vero_\w+|campaign\w*|"
    r"from|fromage|lang|locale|hl|iis|iisn|position|pagenum|ebp|recommendedflavor|lipi|licu|eid|sid|"
    r"session\w*|tk|advn|adid|sjdu|acatk|xkcb|original_?referer|spr?efid|jobboardsource|jr_id|rx_\w+)$",
    re.IGNORECASE,
)
_LOCALE_SEGMENT = re.compile(r"^[a-z]{2}([-_][A-Za-z]{2})?$")
_WEAK_NUMBER = re.compile(r"^\d{1,3}$")


class JobRef(Value):
    """A posting's place on a site: `site` id, the employer's `board` there (may be empty) and the posting's number."""

    site: str
    board: str = ""
    job: str

    @property
    def key(self) -> str:
        """The identity key of this place."""
        return f"ref:{self.site}:{self.board.casefold()}:{self.job.casefold()}"


def canonical_url(url: str) -> str:
    """The address without tracking, fragment, locale segment, `www.`/`m.` and trailing slash; for comparing only."""
    parts = urlsplit(url.strip())
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").casefold())
    segments = [s for s in parts.path.split("/") if s]
    if segments and _LOCALE_SEGMENT.match(segments[0]) and len(segments) > 1:
        segments = segments[1:]
    query = sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k))
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{host}{port}/{'/'.join(segments)}" + (f"?{urlencode(query)}" if query else "")


def identity_keys(posting: Posting, url: str, ref: JobRef | None, company_key: str) -> tuple[str, ...]:
    """The keys of a posting, strongest first. Two postings that share any one of them are the same job.

    `ref` is what the site's address pattern says about `url`; `company_key` is the canonical company name. The
    requisition key joins copies on different sites and therefore also holds the title: numbers are reused.
    """
    keys = [] if ref is None else [ref.key]
    keys.append(f"url:{canonical_url(url)}")
    number = (posting.external_id or "").casefold()
    if company_key and number and not _WEAK_NUMBER.match(number):
        keys.append(f"req:{company_key}:{number}:{title_key(posting.title)}")
    return tuple(dict.fromkeys(keys))


def title_key(title: str) -> str:
    """The title for comparison: folded, without gender marks such as (m/w/d)."""
    return fold(re.sub(r"\(\s*[a-z]\s*([/|*]\s*[a-z]+\s*){1,3}\)", " ", title, flags=re.IGNORECASE))


def role_key(posting: Posting, company_key: str) -> str:
    """The role behind a posting (company, title, places): equal for a repost, whose number and address are new."""
    places = "|".join(sorted(fold(place) for place in posting.locations))
    text = f"{company_key}\n{title_key(posting.title)}\n{places}"
    return sha256(text.encode()).hexdigest()[:32]
