"""How to reach the person: e-mail, phone and pages, from the text above the first section and from the file's links."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from companion.domain.profile import Link
from companion.domain.text import fold

_EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.])(?:\+|00)?\(?\d[\d ()./\-–·\u00a0]{5,22}\d(?!\w)")
_ADDRESS = re.compile(
    r"(?i:https?://|www\.)[^\s,;|<>()]+|(?<![@\w.-])(?:[A-Za-z0-9-]+\.)+"
    r"(?:com|org|net|io|dev|me|de|fr|es|it|pt|nl|at|ch|be|uk|us|eu|info|co|ai|app|tech|page|site|design|example|edu)"
    r"(?:/[^\s,;|<>()]*)?(?![\w@])",
)
_PERSONAL = re.compile(r"^(?:in|pub|users?|profile|people)$")


class Reach(NamedTuple):
    """What was found; `because` names where each came from."""

    email: str
    phone: str
    links: tuple[Link, ...]
    url: str
    because: tuple[str, ...]


def reach(header: Sequence[str], everything: Sequence[str], links: Iterable[str]) -> Reach:
    """The ways to reach the person. What stands above the first section counts before the rest of the file."""
    links = tuple(links)
    because: list[str] = []
    email = _email(header, everything, links, because=because)
    phone = _phone(header, everything, links, because=because)
    pages = _pages(header, links)
    profiles = tuple(link for link in pages if link.network)
    url = next((link.url for link in pages if not link.network), "")
    because.extend(f"link {link.url}: written in the header or behind a link" for link in pages)
    return Reach(email, phone, profiles, url, tuple(because))


def _email(header: Sequence[str], everything: Sequence[str], links: Sequence[str], *, because: list[str]) -> str:
    mailed = [unquote(link[7:].split("?")[0]).strip() for link in links if link.lower().startswith("mailto:")]
    for where, texts in (("in the header", header), ("behind a link", mailed), ("in the text", everything)):
        found = [match[0].strip(".'-") for text in texts for match in _EMAIL.finditer(text)]
        if found and (where != "in the text" or len(set(found)) == 1):
            because.append(f"email: {where}")
            return found[0]
    return ""


def _phone(header: Sequence[str], everything: Sequence[str], links: Sequence[str], *, because: list[str]) -> str:
    dialled = [unquote(link[4:]).replace("-", " ").strip() for link in links if link.lower().startswith("tel:")]
    written = [number for text in header for number in phones_in(text)]
    if written:
        same = next((full for full in dialled if _digits(full).endswith(_digits(written[0]).lstrip("0")[-8:])), "")
        because.append("phone: in the header" + (", with the country from its link" if same else ""))
        return same if same.startswith("+") and not written[0].startswith("+") else written[0]
    if dialled:
        because.append("phone: behind a link")
        return dialled[0]
    found = list(dict.fromkeys(number for text in everything for number in phones_in(text)))
    if len(found) == 1 and found[0].startswith(("+", "00", "(")):
        because.append("phone: the only number in the text")
        return found[0]
    return ""


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def phones_in(text: str) -> list[str]:
    """Telephone numbers in a line; dates, years and postal codes are none."""
    from companion.resumes.dates import span_in

    found = []
    for match in _PHONE.finditer(re.sub(r"\s[·•|–]\s", " ; ", _ADDRESS.sub(" ", _EMAIL.sub(" ", text)))):
        number = match[0].strip(" .-–/·")
        span = span_in(number)
        is_date = span is not None and span.stop - span.begin >= len(number) - 2
        if 7 <= len(_digits(number)) <= 15 and not is_date:
            found.append(re.sub(r"\s+", " ", number))
    return found


def addresses_in(text: str) -> list[str]:
    """Addresses of pages in a line."""
    return [match[0].rstrip(".") for match in _ADDRESS.finditer(_EMAIL.sub(" ", text))]


def _pages(header: Sequence[str], links: Sequence[str]) -> list[Link]:
    written = [address for text in header for address in addresses_in(text)]
    behind = [link for link in links if link.lower().startswith(("http:", "https:"))]
    pages: dict[str, Link] = {}
    for address in (*[page for page in behind if _is_own(page, written)], *written):
        link = link_of(address)
        if address.endswith("-"):
            continue  # the rest of it is not there
        key = link.url.lower().split("://")[-1].removeprefix("www.").rstrip("/")
        if key not in pages:
            pages[key] = link
    return list(pages.values())


def _is_own(page: str, written: Sequence[str]) -> bool:
    """A profile of a person, or an address that the header shows."""
    link = link_of(page)
    bare = page.lower().split("://")[-1].removeprefix("www.").rstrip("/")
    return bool(link.username) or any(
        bare.startswith(text.lower().split("://")[-1].removeprefix("www.").rstrip("/")) for text in written
    )


def link_of(address: str) -> Link:
    """The link with its network and user name, both empty for a page of the person's own."""
    url = address if "://" in address else f"https://{address}"
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    path = [part for part in parts.path.split("/") if part]
    network = network_of(host)
    named = [part for part in path if not _PERSONAL.match(part)]
    if not network or len(named) != 1:
        return Link(network="", username="", url=url)
    return Link(network=network, username=unquote(named[0]).lstrip("@"), url=url)


def network_of(host: str) -> str:
    """The network's name as its address spells it; empty for a page of the person's own."""
    known = _networks()
    labels = host.lower().split(".")
    return next((known[label] for label in labels if label in known), "")


def _networks() -> dict[str, str]:
    from importlib.resources import files

    names = files("companion.resumes").joinpath("networks.txt").read_text(encoding="utf-8").split("\n")
    return {fold(name).replace(" ", ""): name for name in names if name}
