"""Reading a page never fails, tells its reasons, and distrusts what lies."""

import json
import re
import time
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.sites.base import Site
from companion.sites.encoding import decode_page
from companion.sites.evidence.found import Found
from companion.sites.evidence.view import View
from companion.sites.fields import Settled
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import all_sites

URL = "https://careers.gladewell.example/jobs/4471"


def _page(posting: Any, body: str = "", title: str = "", url: str = URL) -> Page:
    data = json.dumps(posting).replace("</", "<\\/")
    script = f'<script type="application/ld+json">{data}</script>'
    return Page(
        url, f"<html lang=en><head><title>{title}</title>{script}</head><body>{body}</body></html>", date(2026, 5, 12)
    )


def _posting(**fields: Any) -> dict[str, Any]:
    return {"@type": "JobPosting", "title": "Pump Designer", "hiringOrganization": {"name": "Gladewell"}} | fields


def _read(**fields: Any) -> Reading:
    return read_page(_page(_posting(**fields)))


def test_a_value_says_where_it_came_from() -> None:
    reading = _read(datePosted="2026-05-01")
    assert reading.posting is not None
    assert reading.sources["title"] == reading.sources["posted_at"] == "json-ld"
    assert reading.because


@pytest.mark.parametrize("missing", ["title", "hiringOrganization"])
def test_a_page_without_title_or_employer_is_no_posting(missing: str) -> None:
    posting = _posting()
    del posting[missing]
    reading = read_page(_page(posting, url="http://127.0.0.1/x"))
    assert reading.kind == "not_a_job"
    assert reading.posting is None


def test_a_posting_past_its_day_is_read_and_said_to_be_over() -> None:
    reading = _read(validThrough="2026-04-01")
    assert reading.posting is not None
    assert reading.posting.valid_through == date(2026, 4, 1)
    assert any("2026-04-01" in sentence for sentence in reading.because)


def test_structured_data_of_another_job_is_left_aside() -> None:
    body = "<h1>Solar Technician</h1><p>Location: Tucson, AZ</p><a href='/apply'>Apply now</a>" + "".join(
        f"<h2>{part}</h2><p>{'You climb roofs and mount panels in the sun. ' * 4}</p>"
        for part in ("Responsibilities", "Requirements", "Benefits")
    )
    reading = read_page(_page(_posting(identifier="99999", baseSalary=5), body))
    assert reading.posting is not None
    assert reading.posting.title == "Solar Technician"
    assert any("another job" in sentence for sentence in reading.because)


def test_several_structured_postings_without_one_of_this_page_are_no_posting() -> None:
    reading = read_page(_page([_posting(title="Baker"), _posting(title="Cook")], "<h1>Kitchen</h1>"))
    assert reading.kind != "posting"


def test_a_hostile_title_becomes_one_short_visible_line() -> None:
    reading = _read(title="<script>alert(1)</script>Nurse\u202e\u0000\u200b " + "x" * 10_000)
    assert reading.posting is not None
    assert len(reading.posting.title) <= 300
    assert "<" not in reading.posting.title
    assert "\u202e" not in reading.posting.title


def test_a_page_of_twenty_megabytes_is_read_within_seconds() -> None:
    filler = "<div class='job-location'><span>Somewhere</span><a href='/job/1-x'>y</a></div>" * 270_000
    began = time.process_time()
    reading = read_page(Page(URL, f"<html><body><h1>Pump Designer</h1>{filler}</body></html>"))
    assert reading.kind in ("list", "not_a_job")
    assert time.process_time() - began < 15  # a tenth of it on a quiet machine


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Grün".encode(), "Grün"),
        (b"\xef\xbb\xbf" + "Grün".encode(), "Grün"),
        ("Grün".encode("utf-16"), "Grün"),
        ("<meta charset=iso-8859-1>Grün €".encode("cp1252"), "<meta charset=iso-8859-1>Grün €"),
        ("<meta charset='shift_jis'>仕事".encode("shift_jis"), "<meta charset='shift_jis'>仕事"),
        ("Gr\xfcn und sch\xf6n".encode("cp1252"), "Grün und schön"),
        ("<meta charset='nonsense'>Grün".encode(), "<meta charset='nonsense'>Grün"),
        (b"", ""),
    ],
)
def test_bytes_become_text_in_the_encoding_they_are_in(content: bytes, text: str) -> None:
    assert decode_page(content) == text


@given(st.binary(max_size=200))
def test_any_bytes_become_text(content: bytes) -> None:
    assert isinstance(decode_page(content), str)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "address", "value", "@type", "addressLocality", "minValue"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)
names = st.sampled_from(
    [
        "title",
        "hiringOrganization",
        "jobLocation",
        "baseSalary",
        "datePosted",
        "validThrough",
        "employmentType",
        "identifier",
        "description",
        "jobLocationType",
        "experienceRequirements",
        "url",
        "@graph",
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.dictionaries(names, anything, max_size=8))
def test_no_structured_data_trips_the_reading(fields: dict[str, Any]) -> None:
    reading = read_page(_page({"@type": "JobPosting", **fields}))
    assert (reading.posting is not None) == (reading.kind == "posting")
    assert reading.because


markup = st.lists(
    st.sampled_from(
        [
            "<h1>",
            "</h1>",
            "<p>Apply now</p>",
            "<dl><dt>Salary<dd>$5",
            "<form>",
            "<script>{",
            "Location: ",
            "<table><tr><td>",
            "</div>",
            "<a href=/jobs/12345>Chef</a>",
            "<!--",
            "&#0;",
            "Engineer ",
            "€",
            "<title>",
        ]
    )
    | st.text(max_size=8),
    max_size=30,
)


@settings(deadline=None, max_examples=60)
@given(
    markup,
    st.sampled_from([URL, "https://jobs.lever.co/a/b", "https://www.linkedin.com/jobs/view/1", "about:blank", ""]),
)
def test_no_markup_trips_the_reading(parts: list[str], url: str) -> None:
    reading = read_page(Page(url, "".join(parts)))
    assert reading.kind in ("posting", "list", "form", "not_a_job")
    assert reading == read_page(Page(url, "".join(parts)))


def test_structured_data_is_believed_where_the_heading_is_only_the_employers_name() -> None:
    reading = read_page(_page(_posting(datePosted="2026-05-01"), "<h1>Gladewell</h1><h2>Pump Designer</h2>"))
    assert reading.posting is not None
    assert reading.posting.title == "Pump Designer"
    assert reading.posting.posted_at == date(2026, 5, 1)


def test_a_title_that_the_page_contradicts_gives_way_to_the_heading() -> None:
    reading = read_page(_page(_posting(url=URL, datePosted="2026-05-01"), "<h1>Solar Technician</h1>"))
    assert reading.posting is not None
    assert reading.posting.title == "Solar Technician"
    assert reading.posting.posted_at == date(2026, 5, 1)
    assert any("Pump Designer" in sentence for sentence in reading.because)


class _Stumbling(Site):
    id = "stumbling"
    label = "Stumbling"

    def company(self, page: Page) -> str | None:
        raise LookupError(page.url)


def test_a_site_rule_that_fails_gives_way_to_the_other_sources_and_is_named() -> None:
    found = Found(View(_page(_posting()), _Stumbling(), None))
    settled = Settled(found)
    assert settled.values["company"] == "Gladewell"
    assert any("company" in sentence for sentence in found.stumbles)


NASTY = (
    "",
    "<html>",
    "<h1>Engineer</h1>",
    "<div data-props='{}' data-job-id='1'></div><script>window.__appData = {\"posting\": []}</script>",
    '<script type="application/ld+json">[{"@type": "JobPosting", "title": 5}, {"@type": ["JobPosting"]}]</script>',
    "<script>window.__remixContext = {'a'</script><a href='http://['>Chef</a><time datetime=x>",
)


@pytest.mark.parametrize("site", all_sites(), ids=lambda site: site.id)
def test_no_site_trips_over_an_odd_page(site: Site) -> None:
    patterns = [*site.job_urls[:3], *site.list_urls[:2]] or ["https://odd.example/{job}"]
    for pattern in patterns:
        url = re.sub(r"\{\w+(#|\.\.\.)?\}", "4711", pattern).replace("*", "x")
        for html in NASTY:
            assert read_page(Page(url, html)).because
