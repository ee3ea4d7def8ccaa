"""Pages of the person elsewhere. One network's page is never written where another's is asked."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from companion.domain.form import Answer
from companion.domain.profile import Link, Profile
from companion.forms.facts import Facts
from companion.forms.field import TEXT, Asked
from companion.forms.saying import of_profile
from companion.forms.worded import worded

_field = worded("links")
_USERNAME = re.compile(
    r"\b(user ?name|handle|nutzername|benutzername|identifiant|pseudo|usuario|nome utente|"
    r"gebruikersnaam)\b"
)
_SITES = (
    "linkedin",
    "github",
    "gitlab",
    "twitter",
    "x",
    "stackoverflow",
    "medium",
    "facebook",
    "instagram",
    "xing",
    "behance",
    "dribbble",
    "kaggle",
    "youtube",
    "leetcode",
    "hackerrank",
    "angellist",
    "scholar",
    "orcid",
    "researchgate",
    "mastodon",
    "bluesky",
    "tiktok",
    "wellfound",
    "huggingface",
    "bitbucket",
    "codepen",
    "devto",
    "telegram",
    "skype",
    "whatsapp",
)


def _network(link: Link) -> str:
    """Which network a link leads to, by its address or else by its name; empty for a page of the person's own."""
    host = urlsplit(link.url if "://" in link.url else f"//{link.url}").hostname or ""
    bare = host.removeprefix("www.").split(".")
    by_host = next((part for part in bare[:-1] if part in _SITES), "")
    name = re.sub(r"[^a-z]", "", link.network.casefold())
    return by_host or next((site for site in _SITES if site == name), "")


def _link(profile: Profile, *networks: str) -> Link | None:
    return next(
        (link for link in profile.basics.profiles if _network(link) in networks and (link.url or link.username)), None
    )


def _to(topic: str, label: str, *networks: str) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        link = _link(facts.profile, *networks)
        if link is None:
            return None
        wants_name = _USERNAME.search(f"{asked.question.label} {asked.question.placeholder}".casefold()) is not None
        last = urlsplit(link.url).path.rstrip("/").rpartition("/")[2]
        return of_profile(topic, (link.username or last) if wants_name else link.url, label)

    return answer


def _website(facts: Facts, _asked: Asked) -> Answer | None:
    basics = facts.profile.basics
    own = next((link.url for link in basics.profiles if link.url and not _network(link)), "")
    is_network = _network(Link(url=basics.url)) != ""
    return of_profile("website", basics.url if basics.url and not is_network else own, "website")


_NETWORKS = {
    "linkedin": ("LinkedIn", "linkedin"),
    "github": ("GitHub", "github"),
    "twitter": ("Twitter or X", "twitter", "x"),
    "stackoverflow": ("Stack Overflow", "stackoverflow"),
    "gitlab": ("GitLab", "gitlab"),
    "xing": ("XING", "xing"),
    "dribbble": ("Dribbble", "dribbble"),
    "behance": ("Behance", "behance"),
    "facebook": ("Facebook", "facebook"),
    "instagram": ("Instagram", "instagram"),
    "medium": ("Medium", "medium"),
    "kaggle": ("Kaggle", "kaggle"),
    "scholar": ("Google Scholar", "scholar"),
}

FIELDS = (
    *(_field(name, _to(name, *networks), kinds=TEXT) for name, networks in _NETWORKS.items()),
    _field("website", _website, kinds=TEXT),
)
