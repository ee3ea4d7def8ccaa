"""Jobgether: an aggregator of remote jobs; the employer stands beside the title, never Jobgether itself."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards

_HOSTS = ("https://jobgether.com", "https://app.jobgether.com")


class Jobgether(Site):
    id = "jobgether"
    label = "Jobgether"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(f"{host}{path}" for host in _HOSTS for path in ("/offer/{job}-*", "/{language}/offer/{job}-*"))
    list_urls = (
        "https://jobgether.com/remote-jobs",
        "https://jobgether.com/remote-jobs/{search...}",
        "https://jobgether.com/search-offers",
        "https://jobgether.com/*/remote-jobs",
    )
    anchors = Anchors(bar=("main h1", "h1"))
    cards = Cards(
        item=".new-opportunity",
        link='a[href*="/offer/"]',
        title="h3",
        company="#offer-body p",
        location=".offer-content li span + span",
    )
    mail_domains = ("jobgether.com",)
    delay_seconds = 3.0
