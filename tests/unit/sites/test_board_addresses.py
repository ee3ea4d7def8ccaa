"""One posting on a job board is one place, by whatever address it is reached; two postings never are."""

from urllib.parse import quote

import pytest

from companion.domain.identity import JobRef
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import is_list_url, ref_from_url, site_for

SAME = {
    "linkedin 4301000001": (
        "https://www.linkedin.com/jobs/view/4301000001/",
        "https://www.linkedin.com/jobs/view/4301000001/?refId=abc&trackingId=def&trk=flagship3",
        "https://de.linkedin.com/jobs/view/senior-data-engineer-2-0-at-brightwater-4301000001?position=1&pageNum=0",
        "https://www.linkedin.com/jobs/search/?currentJobId=4301000001&keywords=data&start=25",
        "https://www.linkedin.com/jobs/search-results/?keywords=data&currentJobId=4301000001",
        "https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4301000001",
        "https://ie.linkedin.com/jobs/data-engineer-jobs?currentJobId=4301000001&position=3",
        "https://www.linkedin.com/comm/jobs/view/4301000001/?midToken=x",
        "https://www.linkedin.com/jobs/view/4301000001/apply/?openSDUIApplyFlow=true",
    ),
    "indeed 7f3a9c21d4e8b605": (
        "https://www.indeed.com/viewjob?jk=7f3a9c21d4e8b605&from=serp&vjs=3",
        "https://uk.indeed.com/jobs?q=baker&l=&vjk=7f3a9c21d4e8b605",
        "https://www.indeed.com/m/viewjob?jk=7f3a9c21d4e8b605",
        "https://fr.indeed.com/voir-emploi?cmp=X&t=Y&jk=7f3a9c21d4e8b605",
        "https://www.indeed.com/rc/clk?jk=7f3a9c21d4e8b605&bb=zz",
        "https://www.indeed.com/?vjk=7f3a9c21d4e8b605&advn=1",
        "https://www.indeed.com/cmp/Sagebrush/jobs?jk=7f3a9c21d4e8b605&start=0",
    ),
    "glassdoor 1009771234567": (
        "https://www.glassdoor.co.uk/job-listing/x-JV_IC2671300_KO0,18_KE19,42.htm?jl=1009771234567&cs=1",
        "https://www.glassdoor.com/Job/bristol-jobs-SRCH_IL.0,7.htm?jl=1009771234567",
        "https://de.glassdoor.ch/Job/index.htm?jl=1009771234567",
        "https://www.glassdoor.com/partner/jobListing.htm?pos=101&jobListingId=1009771234567",
    ),
    "seek 83300111": (
        "https://www.seek.com.au/job/83300111?type=standard&ref=search-standalone",
        "https://www.seek.co.nz/job/83300111",
        "https://id.jobstreet.com/id/job/83300111?type=standard",
        "https://www.seek.com.au/irrigation-jobs/in-Mildura-VIC?jobId=83300111&type=standard",
        "https://www.seek.com.au/job/83300111/apply/role-requirements",
    ),
    "stepstone 104759889": (
        "https://www.totaljobs.com/job/junior-designer/whitehall-garden-centre-job104759889",
        "https://www.caterer.com/job/sales/liverpool/james-job104759889?src=x",
        "https://www.stepstone.de/stellenangebote--Orgelbauer-m-w-d-Passau-Donauklang--104759889-inline.html?rltr=2",
    ),
    "wellfound 2900123": (
        "https://wellfound.com/jobs/2900123-founding-robotics-engineer",
        "https://wellfound.com/company/tidepool-drones/jobs/2900123-founding-robotics-engineer",
        "https://angel.co/company/tidepool-drones/jobs/2900123-founding-robotics-engineer",
    ),
    "naukri 270226900321": (
        "https://www.naukri.com/job-listings-tea-taster-himal-leaf-siliguri-3-to-7-years-270226900321?src=x",
        "https://m.naukri.com/job-listings-tea-taster-himal-leaf-siliguri-3-to-7-years-270226900321",
    ),
    "remoteok 1110222": (
        "https://remoteok.com/remote-jobs/remote-sailing-coordinator-windrose-1110222",
        "https://remoteok.io/remote-jobs/1110222-remote-sailing-coordinator-windrose",
        "https://remoteok.com/remote-jobs/1110222",
    ),
    "usajobs 861000123": (
        "https://www.usajobs.gov/job/861000123",
        "https://www.usajobs.gov/GetJob/ViewDetails/861000123/",
    ),
    "jobgether 69a0e1b28fe3cbf7e97c1111": (
        "https://jobgether.com/offer/69a0e1b28fe3cbf7e97c1111-localization-editor",
        "https://jobgether.com/fr/offer/69a0e1b28fe3cbf7e97c1111-localization-editor",
    ),
}
LISTS = (
    "https://www.linkedin.com/jobs/search/?keywords=data",
    "https://id.linkedin.com/jobs/software-engineer-jobs",
    "https://www.linkedin.com/jobs/collections/recommended/",
    "https://de.indeed.com/jobs?q=Tischler&l=Freiburg",
    "https://www.indeed.com/q-baker-l-leeds-jobs.html",
    "https://www.glassdoor.de/Job/dresden-jobs-SRCH_IL.0,7_IC2.htm",
    "https://id.jobstreet.com/id/jobs",
    "https://www.seek.com.au/chef-jobs/in-All-Melbourne-VIC",
    "https://www.totaljobs.com/jobs/sponsorship/in-united-kingdom?page=3",
    "https://www.dice.com/jobs?q=cobol",
    "https://www.naukri.com/tea-jobs-in-kolkata",
    "https://weworkremotely.com/categories/remote-design-jobs",
    "https://remoteok.com/remote-dev-jobs",
    "https://www.usajobs.gov/search/results/?k=park",
    "https://jobgether.com/remote-jobs",
    "https://www.welcometothejungle.com/fr/jobs?query=x",
    "https://www.monster.com/jobs/search?q=x",
    "https://www.ziprecruiter.com/jobs-search?search=welder",
)
ADDRESSES = [(name, url) for name, urls in SAME.items() for url in urls]


@pytest.mark.parametrize(("name", "url"), ADDRESSES)
def test_every_address_of_a_posting_names_the_same_place(name: str, url: str) -> None:
    site_id, _, job = name.partition(" ")
    assert ref_from_url(site_for(url), url) == JobRef(site=site_id, job=job)


@pytest.mark.parametrize("url", LISTS)
def test_a_list_without_a_chosen_job_is_no_posting(url: str) -> None:
    site = site_for(url)
    assert is_list_url(site, url)
    assert ref_from_url(site, url) is None


HOSTILE = '"]); x\\\x00[({*+'


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/jobs/search/?currentJobId={}",
        "https://www.linkedin.com/jobs/view/{}",
        "https://www.indeed.com/jobs?q=x&vjk={}",
        "https://www.indeed.com/viewjob?jk={}",
        "https://www.glassdoor.com/Job/x.htm?jl={}",
        "https://www.seek.com.au/chef-jobs?jobId={}",
        "https://www.ziprecruiter.com/jobs-search?lk={}",
        "https://wellfound.com/jobs/{}",
        "https://remoteok.com/remote-jobs/{}",
        "https://www.usajobs.gov/job/{}",
        "https://www.dice.com/job-detail/{}",
    ],
)
def test_a_hostile_number_in_an_address_does_no_harm(url: str) -> None:
    html = "<html><body><h1>Baker</h1><p>Bake bread with us.</p></body></html>"
    assert read_page(Page(url.format(quote(HOSTILE)), html)).kind in ("posting", "list", "form", "not_a_job")
