"""SEEK and its sisters JobStreet and JobsDB: the same pages in eight countries, or the pane of a search (`jobId`)."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text
from companion.sites.pane import pane_ruling
from companion.sites.registry import ref_from_url
from companion.sites.values.place_line import read_place_line

_HOSTS = ("https://*.seek.com.au", "https://*.seek.co.nz", "https://*.jobstreet.com", "https://*.jobsdb.com")
_SHORT = 60
_POSTED = re.compile(r"^(posted|listed|reposted|diposting|dipasang|ditayangkan|ลงประกาศ|โพสต์|刊登)\b", re.IGNORECASE)


class Seek(Site):
    id = "seek"
    label = "SEEK, JobStreet, JobsDB"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in (
            "/job/{job#}",
            "/job/{job#}/apply",
            "/job/{job#}/apply/{step...}",
            "/{language}/job/{job#}",
            "/{language}/job/{job#}/apply",
            "/{search...}?jobId={job#}",
        )
    )
    list_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in (
            "/jobs",
            "/jobs/{place...}",
            "/*-jobs",
            "/*-jobs/{place...}",
            "/*-jobs-in-{place...}",
            "/{language}/jobs",
            "/{language}/jobs/{place...}",
            "/{language}/*-jobs",
            "/{language}/*-jobs/{place...}",
        )
    )
    anchors = Anchors(bar=('[data-automation="job-detail-title"]',))
    cards = Cards(
        item="article[data-job-id]",
        link='a[data-automation="jobTitle"]',
        title='[data-automation="jobTitle"]',
        company='[data-automation="jobCompany"]',
        location='span:has(> [data-automation="jobCardLocation"])',
    )
    mail_domains = ("seek.com.au", "seek.co.nz", "jobstreet.com", "jobsdb.com")
    may_fetch = False

    def ruling(self, page: Page) -> Ruling | None:
        ref = ref_from_url(self, page.url)
        if ref is None or page.query("jobId") is None:
            return None
        number = re.search(r"/job/(\d+)", page.attribute('[data-automation="job-detail-apply"]', "href") or "")
        if number:
            return pane_ruling(ref.job, shown=number.group(1), chosen=ref.job)
        return pane_ruling(
            ref.job,
            shown=self.title(page),
            chosen=page.text(f'[id="job-title-{ref.job}"]'),
        )

    def title(self, page: Page) -> str | None:
        return page.text('[data-automation="job-detail-title"]')

    def company(self, page: Page) -> str | None:
        return page.text('[data-automation="advertiser-name"]')

    def locations(self, page: Page) -> tuple[str, ...]:
        return read_place_line(page.text('[data-automation="job-detail-location"]') or "")[0]

    def workplace(self, page: Page) -> str | None:
        return page.text('[data-automation="job-detail-work-arrangements"]', '[data-automation="job-detail-location"]')

    def employment_type(self, page: Page) -> str | None:
        return page.text('[data-automation="job-detail-work-type"]')

    def salary(self, page: Page) -> str | None:
        return page.text('[data-automation="job-detail-salary"]')

    def posted_at(self, page: Page) -> str | None:
        stated = page.text('[data-automation="job-detail-date"]')
        texts = (node_text(node) for node in page.tree.css('[data-automation="jobDetailsPage"] span, main span'))
        return stated or next((text for text in texts if len(text) <= _SHORT and _POSTED.match(text)), None)

    def description(self, page: Page) -> str | None:
        return page.inner_html('[data-automation="jobAdDetails"]')
