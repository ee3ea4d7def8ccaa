"""Which postings are one job: keys that two pages of the same posting share and two different roles never do."""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256

from companion.domain.addresses import page_identity
from companion.domain.job import Posting
from companion.domain.text import fold
from companion.domain.value import Value

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_WEAK_NUMBER = re.compile(r"\D*\d{1,3}\D*")
_GENDER = r"[mwfdxhnivk]\s*([/|*,:]\s*([mwfdxhnivk]|div|gn|all)\s*){1,3}"
_GENDER_MARK = re.compile(rf"[(\[]\s*(all genders|{_GENDER})[)\]]", re.IGNORECASE)
_MEANINGFUL_SIGNS = {"+": " plus ", "#": " sharp ", ".net": " dotnet "}


class JobRef(Value):
    """A posting's place on a site: `site` id, the employer's `board` there (may be empty) and the posting's number."""

    site: str
    board: str = ""
    job: str

    @property
    def key(self) -> str:
        """The identity key of this place. Numbers keep their case (two may differ in nothing else), UUIDs have none."""
        job = self.job.casefold() if _UUID.fullmatch(self.job) else self.job
        return f"ref:{self.site}:{self.board.casefold()}:{job}"


class Place(Value):
    """Where a posting was met: its address, what the site's patterns say about it (`ref`), what they say about the
    address behind its apply button (`apply_ref`), and whether the address is a list that also shows postings.
    """

    url: str | None
    ref: JobRef | None = None
    apply_ref: JobRef | None = None
    is_list: bool = False


class Identity(Value):
    """What two postings are compared by: their keys, strongest first, and their places of work."""

    keys: tuple[str, ...]
    locations: tuple[str, ...] = ()


def identity_keys(posting: Posting, place: Place, company_key: str) -> tuple[str, ...]:
    """The keys of a posting, strongest first. Pages that share one show the same job, unless `are_apart` says no.

    A place on a known site makes the address superfluous, and a list's address stands for no posting at all. The
    requisition and the employer's own place join copies on other sites; they hold the title, as numbers are reused.
    An embedded form may not name its board, so the company stands for it in one more key.
    """
    return tuple(dict.fromkeys(_keys(posting, place, company_key)))


def _keys(posting: Posting, place: Place, company_key: str) -> Iterator[str]:
    title = title_key(posting.title)
    page = None if place.url is None or place.ref or place.is_list else page_identity(place.url)
    if place.ref is not None:
        yield place.ref.key
    if page is not None:
        yield f"url:{page}"
    for ref in (place.ref, place.apply_ref):
        if ref is not None:
            yield f"copy:{ref.key}:{title}"
            yield f"copy:{ref.site}:{company_key}:{ref.job}:{title}"
    number = _number(posting)
    if company_key and number:
        yield f"req:{company_key}:{number}:{title}"
    if place.ref is None and page is None:
        yield f"role:{role_key(posting, company_key)}"


def _number(posting: Posting) -> str:
    number = re.sub(r"\s+", "", posting.external_id or "").casefold()
    return "" if _WEAK_NUMBER.fullmatch(number) else number


def are_apart(mine: Identity, theirs: Identity) -> bool:
    """Whether two postings are two jobs although they share a weaker key, such as one requisition in two cities.

    They are when one site gives them different numbers, or one host different addresses and other places.
    """
    sites, hosts = _grouped(mine, "ref:", ":"), _grouped(mine, "url:", "/")
    if _differ(sites, _grouped(theirs, "ref:", ":")):
        return True
    return _differ(hosts, _grouped(theirs, "url:", "/")) and _elsewhere(mine.locations, theirs.locations)


def has_place(keys: Sequence[str]) -> bool:
    """Whether the keys name a page; without one a posting was typed or pasted."""
    return any(key.startswith(("ref:", "url:")) for key in keys)


def _grouped(identity: Identity, kind: str, separator: str) -> dict[str, set[str]]:
    """The numbers (`ref:site:board:number`) or addresses (`url:host/path`) by site or host."""
    found: dict[str, set[str]] = {}
    for key in identity.keys:
        if key.startswith(kind):
            group, _, rest = key.removeprefix(kind).partition(separator)
            found.setdefault(group, set()).add(rest.partition(":")[2] if kind == "ref:" else rest)
    return found


def _differ(mine: dict[str, set[str]], theirs: dict[str, set[str]]) -> bool:
    return any(group in theirs and not names & theirs[group] for group, names in mine.items())


def _elsewhere(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether no town of the one is a town of the other; the country after the comma says too little."""
    towns, others = (
        {word for place in places for word in fold(place.partition(",")[0]).split()} for places in (mine, theirs)
    )
    return bool(towns and others) and not towns & others


def title_key(title: str) -> str:
    """The title for comparison: folded, without gender marks such as (m/w/d); C, C++ and C# stay apart."""
    text = _GENDER_MARK.sub(" ", title).casefold()
    for sign, word in _MEANINGFUL_SIGNS.items():
        text = text.replace(sign, word)
    return fold(text) or text.strip()


def role_key(posting: Posting, company_key: str) -> str:
    """The role behind a posting (company, title, places): equal for a repost, whose number and address are new."""
    places = "|".join(sorted({fold(place) or place for place in posting.locations}))
    text = f"{company_key}\n{title_key(posting.title)}\n{places}"
    return sha256(text.encode()).hexdigest()[:32]
