"""One posting on an employer's board is one place: locale, frame, form and mobile addresses; two postings never are."""

from itertools import combinations

import pytest

from companion.domain.identity import JobRef
from companion.sites.registry import is_list_url, ref_from_url, site_for

SAME = {
    "icims tallowridge 5127": (
        "https://careers-tallowridge.icims.com/jobs/5127/clinic-operations-manager/job",
        "https://careers-tallowridge.icims.com/jobs/5127/clinic-operations-manager/job?mobile=false&width=940&in_iframe=1",
        "https://uscareers-tallowridge.icims.com/jobs/5127/job?in_iframe=1",
        "https://careers-tallowridge.icims.com/jobs/5127/clinic-operations-manager/login",
        "https://external-tallowridge.icims.com/jobs/5127/clinic-operations-manager/candidate?from=login",
    ),
    "bamboohr cobaltfern 118": (
        "https://cobaltfern.bamboohr.com/careers/118",
        "https://CobaltFern.bamboohr.com/careers/118/?source=aWQ9Mjg%3D",
        "https://cobaltfern.bamboohr.com/careers/118/detail",
        "https://cobaltfern.bamboohr.com/jobs/view.php?id=118&source=bamboohr",
    ),
    "successfactors gelbhaupt 48217": (
        "https://career5.successfactors.eu/career?career_ns=job_listing&company=gelbhaupt&career_job_req_id=48217",
        "https://career5.successfactors.eu/career?company=gelbhaupt&career_ns=job_application&career_job_req_id=48217&rcm_site_locale=de_DE",
        "https://performancemanager5.successfactors.eu/sfcareer/jobreqcareer?jobId=48217&company=gelbhaupt&username=",
        "https://career5.sapsf.eu/careers?company=gelbhaupt&career_job_req_id=48217",
        "https://career5.successfactors.eu/career?company=gelbhaupt&jobReqId=48217",
    ),
    "successfactors saltmarrow 1187342801": (
        "https://saltmarrow.jobs2web.com/job/Rotterdam-Process-Safety-Lead-3011/1187342801/",
        "https://saltmarrow.jobs2web.com/job/Rotterdam-Process-Safety-Lead-3011/1187342801/?locale=nl_NL&feedId=1",
        "https://saltmarrow.jobs2web.com/Benelux/job/Rotterdam-Process-Safety-Lead-3011/1187342801/",
        "https://saltmarrow.jobs2web.com/talentcommunity/apply/1187342801/?locale=en_GB",
    ),
    "teamtailor tallstigen 5530127": (
        "https://tallstigen.teamtailor.com/jobs/5530127-backendutvecklare",
        "https://tallstigen.teamtailor.com/jobs/5530127-backend-developer?promotion=1204",
        "https://tallstigen.teamtailor.com/en-GB/jobs/5530127-backend-developer",
        "https://tallstigen.teamtailor.com/jobs/5530127",
        "https://tallstigen.teamtailor.com/sv/jobs/5530127-backendutvecklare/applications/new?locale=sv",
        "https://tallstigen.na.teamtailor.com/jobs/5530127-backendutvecklare",
    ),
    "personio wellenbrecher 1873402": (
        "https://wellenbrecher.jobs.personio.de/job/1873402",
        "https://wellenbrecher.jobs.personio.com/job/1873402?language=en&display=en#apply",
        "https://wellenbrecher-jobs.personio.de/job/1873402",
        "https://wellenbrecher.jobs.personio.de/job/1873402/apply?language=de",
    ),
    "jobvite harborlightfoods oK7dqfwT": (
        "https://jobs.jobvite.com/harborlightfoods/job/oK7dqfwT",
        "https://jobs.jobvite.com/harborlightfoods/job/oK7dqfwT/apply",
        "https://jobs.jobvite.com/careers/harborlightfoods/job/oK7dqfwT?__jvst=Job+Board&__jvsd=LinkedIn",
    ),
    "taleo ferncastle 2600014Q": (
        "https://ferncastle.taleo.net/careersection/ex/jobdetail.ftl?job=2600014Q&tz=GMT-05%3A00",
        "https://ferncastle.taleo.net/careersection/2/jobdetail.ftl?lang=fr&job=2600014Q",
        "https://ferncastle.taleo.net/careersection/ex/jobapply.ftl?lang=en&job=2600014Q",
        "https://ferncastle.taleo.net/careersection/jobdetail.ftl?job=2600014Q&lang=en",
    ),
    "taleo LOONBAY 2207": (
        "https://phf.tbe.taleo.net/phf04/ats/careers/v2/viewRequisition?org=LOONBAY&cws=41&rid=2207",
        "https://phf.tbe.taleo.net/phf04/ats/careers/v2/applyRequisition?org=LOONBAY&cws=41&rid=2207",
        "https://phf.tbe.taleo.net/phf04/ats/careers/requisition.jsp?org=LOONBAY&cws=1&rid=2207",
    ),
    "taleo eabc 240617": (
        "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/240617",
        "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/es/sites/CX_2001/job/240617/?utm_medium=jobshare",
        "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions/preview/240617/?keyword=a",
        "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/jobs/job/240617",
        "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/240617/apply/section/1",
    ),
    "jazzhr brasskettle kQ7wZp2LxR": (
        "https://brasskettle.applytojob.com/apply/kQ7wZp2LxR/Brewery-Quality-Technician?source=LINK",
        "https://brasskettle.applytojob.com/apply/kQ7wZp2LxR",
        "https://brasskettle.applytojob.com/apply/jobs/details/kQ7wZp2LxR?&",
        "https://brasskettle.theresumator.com/apply/kQ7wZp2LxR/Brewery-Quality-Technician.html",
    ),
    "breezy glasswingstudio 5e0c1f9ab2d4": (
        "https://glasswingstudio.breezy.hr/p/5e0c1f9ab2d4-motion-designer",
        "https://glasswingstudio.breezy.hr/p/5e0c1f9ab2d4",
        "https://glasswingstudio.breezy.hr/p/5e0c1f9ab2d4-motion-designer/apply?source=x",
        "https://glasswingstudio.breezy.hr/de/p/5e0c1f9ab2d4-motion-designer",
    ),
    "rippling quietharbor 3f2b8c1e-7a4d-4c0b-9e55-1f0a2b3c4d5e": (
        "https://ats.rippling.com/quietharbor/jobs/3f2b8c1e-7a4d-4c0b-9e55-1f0a2b3c4d5e",
        "https://ats.rippling.com/en-GB/quietharbor/jobs/3f2b8c1e-7a4d-4c0b-9e55-1f0a2b3c4d5e?jobSite=LinkedIn",
        "https://ats.rippling.com/quietharbor/jobs/3f2b8c1e-7a4d-4c0b-9e55-1f0a2b3c4d5e/apply?step=application",
        "https://ats.us1.rippling.com/quietharbor/jobs/3f2b8c1e-7a4d-4c0b-9e55-1f0a2b3c4d5e",
    ),
    "eightfold kestrelgrid 446710023958": (
        "https://kestrelgrid.eightfold.ai/careers?query=storage&pid=446710023958&domain=kestrelgrid.com",
        "https://kestrelgrid.eightfold.ai/careers/job/446710023958?domain=kestrelgrid.com",
        "https://kestrelgrid.eightfold.ai/careers/job/446710023958-battery-storage-engineer-reno",
        "https://kestrelgrid.eightfold.ai/careers/apply?pid=446710023958&domain=kestrelgrid.com",
    ),
    "paylocity  3920145": (
        "https://recruiting.paylocity.com/Recruiting/Jobs/Details/3920145",
        "https://recruiting.paylocity.com/recruiting/jobs/Details/3920145/Larkspur-Tool-Die/CNC-Machinist",
        "https://recruiting.paylocity.com/Recruiting/Jobs/Apply/3920145",
    ),
    "hrmdirect pinewarbler 3540912": (
        "https://pinewarbler.hrmdirect.com/employment/job-opening.php?req=3540912&req_loc=1190233&#job",
        "https://pinewarbler.hrmdirect.com/employment/job-opening.php?req=3540912",
        "https://pinewarbler.hrmdirect.com/employment/apply.php?req=3540912&req_loc=1190233",
    ),
}
LISTS = (
    "https://careers-tallowridge.icims.com/jobs/search?ss=1&in_iframe=1",
    "https://careers-tallowridge.icims.com/jobs/intro?hashed=-435",
    "https://cobaltfern.bamboohr.com/careers",
    "https://cobaltfern.bamboohr.com/jobs/",
    "https://career5.successfactors.eu/career?company=gelbhaupt&career_ns=job_listing_summary",
    "https://saltmarrow.jobs2web.com/search/?q=lead",
    "https://saltmarrow.jobs2web.com/go/Engineering/4400101/",
    "https://tallstigen.teamtailor.com/jobs?department=Teknik",
    "https://tallstigen.teamtailor.com/en-GB/jobs",
    "https://wellenbrecher.jobs.personio.de/?language=de",
    "https://jobs.jobvite.com/harborlightfoods/jobs",
    "https://jobs.jobvite.com/careers/harborlightfoods/jobs",
    "https://jobs.jobvite.com/harborlightfoods/search?q=chef",
    "https://ferncastle.taleo.net/careersection/ex/jobsearch.ftl?lang=en",
    "https://phf.tbe.taleo.net/phf04/ats/careers/v2/searchResults?org=LOONBAY&cws=41",
    "https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions?keyword=chef",
    "https://brasskettle.applytojob.com/apply/jobs/",
    "https://brasskettle.applytojob.com/apply",
    "https://glasswingstudio.breezy.hr/",
    "https://ats.rippling.com/quietharbor/jobs",
    "https://ats.rippling.com/en-GB/quietharbor/jobs?page=2",
    "https://kestrelgrid.eightfold.ai/careers?query=storage&domain=kestrelgrid.com",
    "https://recruiting.paylocity.com/recruiting/jobs/All/5c1f1d2e-1111-4a77-9b6e-a1b2c3d4e5f6/Larkspur-Tool-Die",
    "https://pinewarbler.hrmdirect.com/employment/job-openings.php?search=true",
)
ADDRESSES = [(name, url) for name, urls in SAME.items() for url in urls]


@pytest.mark.parametrize(("name", "url"), ADDRESSES)
def test_every_address_of_a_posting_names_the_same_place(name: str, url: str) -> None:
    site_id, board, job = name.split(" ")
    ref = ref_from_url(site_for(url), url)
    assert ref is not None
    assert ref.key == JobRef(site=site_id, board=board, job=job).key


@pytest.mark.parametrize("url", LISTS)
def test_a_board_is_no_posting(url: str) -> None:
    site = site_for(url)
    assert is_list_url(site, url)
    assert ref_from_url(site, url) is None


@pytest.mark.parametrize("name", SAME)
def test_another_number_or_another_employer_is_another_place(name: str) -> None:
    url = SAME[name][0]
    _, board, job = name.split(" ")
    changed = job[:-1] + ("7" if job[-1] != "7" else "8")
    others = [url.replace(job, changed), *([url.replace(board, f"x{board}")] if board else [])]
    keys = [ref.key for each in (url, *others) if (ref := ref_from_url(site_for(each), each))]
    assert len(keys) == len(others) + 1
    assert all(one != other for one, other in combinations(keys, 2))
