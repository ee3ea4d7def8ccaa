"""Lever: jobs.lever.co, one page per posting, the form on /apply."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards


class Lever(Site):
    id = "lever"
    label = "Lever"
    match = ("https://jobs.lever.co/*", "https://jobs.eu.lever.co/*")
    job_urls = (
        "https://jobs.lever.co/{board}/{job}",
        "https://jobs.lever.co/{board}/{job}/apply",
        "https://jobs.eu.lever.co/{board}/{job}",
        "https://jobs.eu.lever.co/{board}/{job}/apply",
    )
    list_urls = ("https://jobs.lever.co/{board}", "https://jobs.eu.lever.co/{board}")
    anchors = Anchors(bar=(".posting-headline h2",))
    cards = Cards(item=".posting", link="a.posting-title", title="h5", location=".location")
    mail_domains = ("hire.lever.co",)
