"""Welcome to the Jungle: the employers' pages in five languages, and the application that was Otta."""

import re

from companion.domain.text import fold
from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOST = "https://www.welcometothejungle.com"
_BLOCK = '[data-testid="job-metadata-block"]'
_APPS = ("https://app.welcometothejungle.com", "https://app.otta.com")
_REMOTE = (
    (r"no remote|non autorise|kein home|sin teletrabajo|nemozna|on site", "onsite"),
    (r"total|fully|full remote|100|completo|volledig", "remote"),
    (r"frequent|occasion|partiel|few days|punctual|ponctuel|ocasional|hybrid|teilweise", "hybrid"),
)


class WelcomeToTheJungle(Site):
    id = "welcometothejungle"
    label = "Welcome to the Jungle"
    match = (f"{_HOST}/*", *(f"{app}/*" for app in _APPS))
    job_urls = (f"{_HOST}/{{language}}/companies/{{board}}/jobs/{{job}}", *(f"{app}/jobs/{{job}}" for app in _APPS))
    list_urls = (
        f"{_HOST}/{{language}}/jobs",
        f"{_HOST}/{{language}}/companies/{{board}}/jobs",
        *(f"{app}/jobs" for app in _APPS),
    )
    anchors = Anchors(bar=(f"{_BLOCK} h2", f"{_BLOCK} h1", '[data-testid="job-title"]'))
    cards = Cards(
        item='[data-testid="search-results-list-item-wrapper"]',
        link='a[href*="/jobs/"]',
        title="h4, h3, h2",
        company='[data-testid="search-results-list-item-company-name"], img[alt] + span',
        location='[name="location"] + *, [alt="Location"] + *',
    )
    mail_domains = ("welcometothejungle.com", "otta.com")
    delay_seconds = 3.0

    def title(self, page: Page) -> str | None:
        title, company = page.text('[data-testid="job-title"]'), self.company(page)
        if title and company and fold(title).endswith(fold(company)):
            title = re.sub(rf",?\s*{re.escape(company)}$", "", title)
        return page.text(f"{_BLOCK} h2", f"{_BLOCK} h1") or title

    def company(self, page: Page) -> str | None:
        links = (
            f'{_BLOCK} a[href*="/companies/"] span',
            f'{_BLOCK} a[href*="/companies/"]',
            '[data-testid="job-title"] a',
        )
        return page.text(*links) or page.attribute('[data-testid="company-logo"] img', "alt")

    def locations(self, page: Page) -> list[str] | None:
        text = page.text(*(f"{_BLOCK} {mark} + *" for mark in ('[name="location"]', '[alt="Location"]')))
        return [text] if text else page.texts('[data-testid="job-location"]') or None

    def workplace(self, page: Page) -> str | None:
        text = page.text(*(f"{_BLOCK} {mark} + *" for mark in ('[name="remote"]', '[alt="Remote"]')))
        return next((kind for words, kind in _REMOTE if re.search(words, fold(text or ""))), None) if text else None

    def employment_type(self, page: Page) -> str | None:
        return page.text(*(f"{_BLOCK} {mark} + *" for mark in ('[name="contract"]', '[alt="Contract"]')))

    def contract(self, page: Page) -> str | None:
        return self.employment_type(page)

    def salary(self, page: Page) -> str | None:
        marks = ('[name="salary"]', '[alt="Salary"]')
        return page.text(*(f"{_BLOCK} {mark} + *" for mark in marks), '[data-testid="salary-section"]')

    def description(self, page: Page) -> str | None:
        sections = page.tree.css('[data-testid="job-section-description"], [data-testid="job-section-experience"]')
        return "\n".join(node.html or "" for node in sections) or None
