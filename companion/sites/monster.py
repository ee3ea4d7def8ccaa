"""Monster: one page for many countries; JSON-LD carries most, other cards on the page share the marks of the header."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_DOMAINS = ["com", "ca", "co.uk", "de", "fr", "it", "es", "nl", "be", "lu", "at", "ch", "ie", "se"]
_WORDS = ["job-openings", "stellenangebot", "offre-emploi", "offerta-di-lavoro", "oferta-de-empleo", "vacature", "jobb"]
_HOST = "https://www.monster.*"


class Monster(Site):
    id = "monster"
    label = "Monster"
    match = tuple(f"https://www.monster.{domain}/*" for domain in _DOMAINS)
    job_urls = tuple(f"{_HOST}/{word}/{{slug}}--{{job}}" for word in _WORDS)
    list_urls = (
        f"{_HOST}/jobs",
        f"{_HOST}/jobs/search",
        f"{_HOST}/jobs/{{search...}}",
        f"{_HOST}/emploi/*",
        f"{_HOST}/*/recherche",
    )
    anchors = Anchors(bar=('h1[data-testid="jobTitle"]', '[data-testid="svx-job-title"]', "h1"))
    cards = Cards(
        item='[data-testid="svx_jobCard"], [data-testid="svx-job-result"]',
        link='a[data-testid="jobTitle"], h3 a, a',
        title='[data-testid="jobTitle"], h3 a',
        company='[data-testid="company"]',
        location='[data-testid="jobDetailLocation"], [data-testid="jobLocation"]',
    )
    mail_domains = ("monster.com", "monster.de", "monster.fr")
    may_fetch = False

    def title(self, page: Page) -> str | None:
        return page.text('h1[data-testid="jobTitle"]', '[data-testid="svx-job-title"]')

    def company(self, page: Page) -> str | None:
        return page.text(
            'h2[data-testid="company"]', 'h1 + [data-testid="company"]', '[data-testid="svx-company-name"]'
        )

    def description(self, page: Page) -> str | None:
        return page.inner_html('[data-testid="svx-description-container-inner"]', '[data-testid="jobDescription"]')
