"""Pinpoint: careers sites under *.pinpointhq.com, postings at /postings/<uuid>; their job lists come by script."""

from companion.sites.base import Site
from companion.sites.model import Anchors
from companion.sites.page import Page


class Pinpoint(Site):
    id = "pinpoint"
    label = "Pinpoint"
    match = ("https://*.pinpointhq.com/*",)
    job_urls = (
        "https://{board}.pinpointhq.com/postings/{job}",
        "https://{board}.pinpointhq.com/{language}/postings/{job}",
        "https://{board}.pinpointhq.com/{language}/postings/{job}/applications/new",
        "https://{board}.pinpointhq.com/{language}/jobs/{job#}",
        "https://{board}.pinpointhq.com/jobs/{job#}",
    )
    list_urls = (
        "https://{board}.pinpointhq.com",
        "https://{board}.pinpointhq.com/{language}",
        "https://{board}.pinpointhq.com/jobs",
        "https://{board}.pinpointhq.com/{language}/jobs",
        "https://{board}.pinpointhq.com/postings",
    )
    anchors = Anchors(bar=("h1",))
    mail_domains = ("pinpointhq.com",)

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[href*="/applications/new"]', "href")
