"""SmartRecruiters: jobs.smartrecruiters.com postings with microdata, the form in web components."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOST = "https://jobs.smartrecruiters.com"


class SmartRecruiters(Site):
    id = "smartrecruiters"
    label = "SmartRecruiters"
    match = (f"{_HOST}/*", "https://careers.smartrecruiters.com/*")
    job_urls = (
        f"{_HOST}/{{board}}/{{job#}}",
        f"{_HOST}/{{board}}/{{job#}}-{{slug}}",
        f"{_HOST}/oneclick-ui/company/{{board}}/publication/{{job}}",
    )
    list_urls = ("https://careers.smartrecruiters.com/{board}", f"{_HOST}/{{board}}")
    anchors = Anchors(bar=("h1.job-title", ".jobad-header h1"))
    cards = Cards(
        item="li.opening-job", link="a.link--block", title="h4.job-title", location=".job-location, .opening-location"
    )
    mail_domains = ("smartrecruiters.com",)

    def title(self, page: Page) -> str | None:
        return page.text("h1.job-title")

    def company(self, page: Page) -> str | None:
        return page.attribute('[itemprop="hiringOrganization"] meta[itemprop="name"]', "content")

    def workplace(self, page: Page) -> str | None:
        return page.attribute("spl-job-location[workplacetype]", "workplacetype")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a#st-apply, a.js-oneclick", "href")

    def description(self, page: Page) -> str | None:
        sections = page.tree.css(
            "#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation, "
            "#st-videos ~ section"
        )
        return "\n".join(section.html or "" for section in sections) or None
