"""All sites, found by looking into this package: adding a file is the whole change."""

import pkgutil
import re
from functools import cache
from importlib import import_module
from typing import TypeGuard
from urllib.parse import urlsplit

import companion.sites as package
from companion.domain.identity import JobRef
from companion.sites.base import Site
from companion.sites.urls import compile_pattern


@cache
def all_sites() -> tuple[Site, ...]:
    """One instance of every site, by priority, then id; the generic site is last."""
    names = [f"{package.__name__}.{module.name}" for module in pkgutil.iter_modules(package.__path__)]
    classes = [value for name in names for value in vars(import_module(name)).values() if _is_site(value, name)]
    return tuple(sorted((site() for site in classes), key=lambda site: (site.priority, site.id)))


def _is_site(value: object, module: str) -> TypeGuard[type[Site]]:
    return isinstance(value, type) and issubclass(value, Site) and value is not Site and value.__module__ == module


def site_for(url: str) -> Site:
    """The site whose match patterns claim `url`; the generic one when none does."""
    parts = urlsplit(url)
    address = f"{parts.scheme}://{parts.hostname or ''}{parts.path or '/'}" + (f"?{parts.query}" if parts.query else "")
    return next((site for claim, site in _claims() if claim.fullmatch(address)), all_sites()[-1])


def ref_from_url(site: Site, url: str) -> JobRef | None:
    """The posting's place as the address tells it, None when `url` is no posting's address on `site`."""
    for pattern in site.job_urls:
        found = compile_pattern(pattern).find(url)
        if found and found.get("job"):
            return JobRef(site=site.id, board=found.get("board", ""), job=found["job"])
    return None


def board_of(site: Site, url: str) -> str:
    """The employer's board that the address names, empty when it names none."""
    for pattern in (*site.job_urls, *site.list_urls):
        found = compile_pattern(pattern).find(url)
        if found is not None:
            return found.get("board", "")
    return ""


def is_list_url(site: Site, url: str) -> bool:
    """Whether `url` has the form of a list on `site`."""
    return any(compile_pattern(pattern).find(url) is not None for pattern in site.list_urls)


@cache
def _claims() -> tuple[tuple[re.Pattern[str], Site], ...]:
    """For each site with match patterns one expression for the addresses it claims, in the order of asking."""
    return tuple((re.compile("|".join(map(_regex, site.match))), site) for site in all_sites() if site.match)


def _regex(pattern: str) -> str:
    """Chrome's match patterns: `*://*.example.com/path*` (developer documentation, "Match patterns")."""
    scheme, _, rest = pattern.partition("://")
    host, _, path = rest.partition("/")
    schemes = "https?" if scheme == "*" else re.escape(scheme)
    hosts = re.escape(host).replace(r"\*\.", r"([^/]+\.)?")
    return f"{schemes}://{hosts}{re.escape(f'/{path}').replace(chr(92) + '*', '.*')}"
