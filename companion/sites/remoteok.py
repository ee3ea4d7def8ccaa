"""Remote OK: a posting's page is the list with one row unfolded, and every row brings its own JSON-LD."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page
from companion.sites.registry import ref_from_url

_HOSTS = ("https://remoteok.com", "https://remoteok.io")


class RemoteOK(Site):
    id = "remoteok"
    label = "Remote OK"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in ("/remote-jobs/*-{job#}", "/remote-jobs/{job#}", "/remote-jobs/{job#}-*", "/l/{job#}")
    )
    list_urls = tuple(
        f"{host}{path}" for host in _HOSTS for path in ("", "/remote-*-jobs", "/remote-jobs", "/remote-companies/*")
    )
    anchors = Anchors(bar=("tr.job.expanded h2", "tr.expand .company_profile", "tr.expand .description"))
    cards = Cards(
        item="tr.job",
        link='a[itemprop="url"], a.preventLink[href*="/remote-jobs/"]',
        title='h2[itemprop="title"], h2',
        company='h3[itemprop="name"], h3',
    )
    mail_domains = ("remoteok.com", "remoteok.io")
    delay_seconds = 5.0

    def ruling(self, page: Page) -> Ruling | None:
        if ref_from_url(self, page.url) is not None and self.title(page) is None:
            return Ruling(kind="not_a_job", because="the row of this job is not on the page")
        return None

    def title(self, page: Page) -> str | None:
        return page.text(f'{_row(page)} h2[itemprop="title"]', f"{_row(page)} h2")

    def company(self, page: Page) -> str | None:
        named = page.text(f'{_row(page)} h3[itemprop="name"]', f"{_row(page)} h3")
        return named or page.attribute(_row(page), "data-company")

    def locations(self, page: Page) -> list[str]:
        texts = (text for text in page.texts(f"{_row(page)} .location") if not _is_pay(text))
        return [_words(text) for text in texts if not re.search(r"contractor|full-?time", text, re.IGNORECASE)]

    def workplace(self, page: Page) -> str | None:
        return "Remote" if self.title(page) else None

    def salary(self, page: Page) -> str | None:
        return next((_words(text) for text in page.texts(f"{_row(page)} .location") if _is_pay(text)), None)

    def posted_at(self, page: Page) -> str | None:
        return page.attribute(f"{_row(page)} time", "datetime")

    def apply_url(self, page: Page) -> str | None:
        ref = ref_from_url(self, page.url)
        return page.attribute(f'a[href$="/l/{ref.job}"]', "href") if ref else None

    def description(self, page: Page) -> str | None:
        body = f"tr.expand{_mark(page)} .expandContents"
        inner = (" .description .html", " .description .markdown", " .description", "")
        return page.inner_html(*(f"{body}{part}" for part in inner))


def _mark(page: Page) -> str:
    ref = ref_from_url(RemoteOK(), page.url)
    return f'[data-id="{ref.job if ref else ""}"]'


def _row(page: Page) -> str:
    """The selector of this posting's own row."""
    return f"tr.job{_mark(page)}"


def _is_pay(text: str) -> bool:
    return re.search(r"[$€£]\s?\d", text) is not None


def _words(text: str) -> str:
    return re.sub(r"[^\w\s,.$€£()/+-]", "", text).strip(" *")
