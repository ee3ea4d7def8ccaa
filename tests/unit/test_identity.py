"""Identity: decorations never change a key, different postings never share one."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.addresses import canonical_url, checked_url, page_identity
from companion.domain.errors import InvalidInput
from companion.domain.identity import Identity, JobRef, Place, are_apart, has_place, identity_keys, role_key, title_key
from companion.domain.job import Posting

HOSTS = st.sampled_from(["careers.example.com", "example.org", "jobs.northwind.example", "mobile.de", "m.example.net"])
NUMBERS = st.one_of(
    st.integers(min_value=1, max_value=10**9).map(str),
    st.uuids().map(str),
    st.text(string.ascii_letters + string.digits, min_size=4, max_size=12).filter(lambda t: any(map(str.isdigit, t))),
)
ID_NAMES = st.sampled_from(
    ["id", "gh_jid", "jk", "currentJobId", "jobId", "token", "job", "vacancy", "ref", "jl", "pid"]
)
TRACKING = st.sampled_from(
    [
        *(
            "utm_source=newsletter",
            "utm_medium=email",
            "utm_campaign=spring%202026",
            "gclid=Cj0K",
            "fbclid=IwAR0",
            "gh_src=abc",
        ),
        *(
            "trk=public_jobs",
            "source=LinkedIn",
            "ref=homepage",
            "lever-origin=applied",
            "lever-source=Indeed",
            "lang=en",
        ),
        *("_gl=1*x", "mc_cid=9", "jobboardsource=google", "locale=de_DE", "from=serp", "msclkid=77", "src=feed"),
    ]
)


@st.composite
def addresses(draw: st.DrawFn) -> str:
    """An address of one posting: its number in the path, in the query, or behind the hash."""
    host, number = draw(HOSTS), draw(NUMBERS)
    form = draw(st.sampled_from(["path", "slug", "query", "route", "hash"]))
    if form == "path":
        return f"https://{host}/jobs/{number}"
    if form == "slug":
        return f"https://{host}/jobs/{number}-data-engineer-lisbon"
    if form == "query":
        return f"https://{host}/careers?{draw(ID_NAMES)}={number}"
    if form == "route":
        return f"https://{host}/careers#/job/{number}"
    return f"https://{host}/careers#job={number}"


@given(address=addresses(), tracking=st.lists(TRACKING, min_size=1, max_size=4, unique=True))
def test_tracking_never_changes_what_an_address_stands_for(address: str, tracking: list[str]) -> None:
    plain, mark, route = address.partition("#")
    joint = "&" if "?" in plain else "?"
    assert page_identity(f"{plain}{joint}{'&'.join(tracking)}{mark}{route}") == page_identity(address)


@given(address=addresses())
def test_scheme_www_port_slash_and_anchor_never_change_it(address: str) -> None:
    plain, mark, _ = address.partition("#")
    host = plain.split("/")[2]
    known = page_identity(address)
    assert known is not None
    assert page_identity(address.replace("https://", "http://", 1)) == known
    assert page_identity(address.replace(host, f"www.{host}", 1)) == known
    assert page_identity(address.replace(host, f"{host}:443", 1)) == known
    assert page_identity(address.replace(host, host.upper(), 1)) == known
    if not mark:
        assert page_identity(f"{address}#apply") == known
        assert page_identity(f"{address}#:~:text=Data%20Engineer%202026") == known
    if "?" not in plain and not mark:
        assert page_identity(f"{plain}/") == known
        assert page_identity(plain.replace(host, f"{host}/en-US", 1)) == known
        assert page_identity(f"{plain}/apply") == known
        assert page_identity(f"{plain}/apply/?utm_source=x") == known


@given(one=addresses(), other=addresses())
def test_different_numbers_never_share_an_address_key(one: str, other: str) -> None:
    same = one.replace("/m.", "/") == other.replace("/m.", "/")
    assert (page_identity(one) == page_identity(other)) == same


@given(board=st.sampled_from(["", "acme", "Beta"]), job=NUMBERS, other=NUMBERS)
def test_different_places_on_a_site_never_share_a_key(board: str, job: str, other: str) -> None:
    mine, theirs = JobRef(site="one", board=board, job=job), JobRef(site="one", board=board, job=other)
    assert (mine.key == theirs.key) == (job == other)


@given(url=st.text(max_size=60))
def test_no_address_breaks_the_rules_for_addresses(url: str) -> None:
    try:
        address = checked_url(url)
    except InvalidInput:
        return
    assert canonical_url(address)


@given(address=addresses())
def test_a_canonical_address_is_its_own(address: str) -> None:
    known = canonical_url(address)
    assert canonical_url(f"https://{known}") == known


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/",
        "https://example.com/careers",
        "https://example.com/careers/?utm_source=x",
        "https://example.com/en-GB/jobs/",
        "https://jobs.example.com/search?q=python&location=Berlin&page=2",
        "https://jobs.example.com/search?keywords=welder",
        "https://jobs.example.com/jobs?l=Leeds&radius=25",
        "https://example.com/careers#open-positions",
        "https://example.com/careers?ref=homepage",
    ],
)
def test_a_search_a_list_or_a_home_page_stands_for_no_posting(url: str) -> None:
    assert page_identity(url) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/careers#/job/1", "https://example.com/careers#/job/2"),
        ("https://example.com/#!/vacancy/7", "https://example.com/#!/vacancy/8"),
        ("https://example.com/careers?gh_jid=4000001", "https://example.com/careers?gh_jid=4000002"),
        ("https://example.com/viewjob?jk=ab12cd", "https://example.com/viewjob?jk=ab12ce"),
        (
            "https://example.com/jobs/search?keywords=a&currentJobId=31",
            "https://example.com/jobs/search?keywords=a&currentJobId=32",
        ),
        ("https://example.com/job_app?for=acme&token=11", "https://example.com/job_app?for=acme&token=12"),
        ("https://example.com/job.php?ref=A1", "https://example.com/job.php?ref=A2"),
        ("https://example.com/job.php?1001", "https://example.com/job.php?1002"),
        ("https://example.com/it/42", "https://example.com/hr/42"),
        ("https://example.com/us/jobs/42", "https://example.com/de/jobs/42"),
        ("https://example.com/job.php?from=abc", "https://example.com/job.php?from=abd"),
        ("https://example.com/jobs/AbC123", "https://example.com/jobs/abc123"),
        ("https://example.com:8080/jobs/1", "https://example.com:9090/jobs/1"),
    ],
)
def test_addresses_of_different_postings_stay_apart(one: str, other: str) -> None:
    assert page_identity(one) != page_identity(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/de/jobs/48213", "https://example.com/en/jobs/48213"),
        ("https://m.example.com/jobs/1", "https://www.example.com/jobs/1"),
        ("https://example.com/jobs/48213/application", "https://example.com/jobs/48213"),
        ("https://example.com/jobs/48213;jsessionid=AF3", "https://example.com/jobs/48213"),
        ("https://example.com/jobs/data-engineer-lisbon?q=data", "https://example.com/jobs/data-engineer-lisbon"),
        ("https://example.com/j%6Fbs/48213", "https://example.com/jobs/48213"),
        ("https://example.com/jobs/48213/index.html", "https://example.com/jobs/48213"),
        ("https://example.com/view?b=2&a=1", "https://example.com/view?a=1&b=2"),
    ],
)
def test_addresses_of_one_posting_come_together(one: str, other: str) -> None:
    assert page_identity(one) == page_identity(other)


def posting(title: str = "Data Engineer", **more: object) -> Posting:
    return Posting.model_validate({"title": title, "company": "Northwind Labs", **more})


def identity(given: Posting, **place: object) -> Identity:
    where = Place.model_validate({"url": None, **place})
    return Identity(keys=identity_keys(given, where, "northwind labs"), locations=given.locations)


def test_a_place_on_a_site_makes_the_address_superfluous() -> None:
    ref = JobRef(site="somewhere", job="31")
    keys = identity(posting(), url="https://example.com/search/results/12345", ref=ref).keys
    assert keys[0] == ref.key
    assert not any(key.startswith("url:") for key in keys)


def test_the_address_of_a_list_is_no_key() -> None:
    keys = identity(posting(), url="https://example.com/results/12345", is_list=True).keys
    assert [key.partition(":")[0] for key in keys] == ["role"]


def test_a_copy_on_another_site_shares_the_requisition_and_the_employers_place() -> None:
    ref = JobRef(site="ats", board="northwind", job="77001")
    own = identity(posting(external_id="R-48213"), url="https://ats.example/77001", ref=ref)
    copy = identity(
        posting(external_id="R-48213"), url="https://board.example/1", ref=JobRef(site="board", job="9"), apply_ref=ref
    )
    shared = set(own.keys) & set(copy.keys)
    assert {key.partition(":")[0] for key in shared} == {"req", "copy"}
    assert not are_apart(own, copy)


@given(
    number=NUMBERS,
    other=st.sampled_from(["Data Scientist", "Senior Data Engineer", "C# Developer", "Data Engineer II"]),
)
def test_one_requisition_with_two_titles_is_two_jobs(number: str, other: str) -> None:
    mine = identity(posting(external_id=number), url="https://example.com/a/10001")
    theirs = identity(posting(other, external_id=number), url="https://example.com/a/10002")
    assert not set(mine.keys) & set(theirs.keys)


@given(one=NUMBERS, other=NUMBERS)
def test_one_requisition_under_two_numbers_of_a_site_is_two_jobs(one: str, other: str) -> None:
    mine = identity(posting(external_id="R-48213"), ref=JobRef(site="ats", job=one))
    theirs = identity(posting(external_id="R-48213"), ref=JobRef(site="ats", job=other))
    assert are_apart(mine, theirs) == (one != other)


def test_one_requisition_in_two_cities_of_an_unknown_site_is_two_jobs() -> None:
    lisbon = identity(posting(external_id="R-48213", locations=("Lisbon",)), url="https://example.com/a/10001")
    porto = identity(posting(external_id="R-48213", locations=("Porto",)), url="https://example.com/a/10002")
    again = identity(posting(external_id="R-48213", locations=("Lisbon, PT",)), url="https://example.com/b/10001")
    assert are_apart(lisbon, porto)
    assert not are_apart(lisbon, again)


def test_a_short_number_joins_nothing() -> None:
    keys = identity(posting(external_id="12"), url="https://example.com/a/10001").keys
    assert not any(key.startswith("req:") for key in keys)


def test_only_a_posting_without_a_place_is_known_by_its_role() -> None:
    typed = identity(posting())
    met = identity(posting(), url="https://example.com/a/10001")
    assert (has_place(typed.keys), has_place(met.keys)) == (False, True)
    assert typed.keys == (f"role:{role_key(posting(), 'northwind labs')}",)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Data Engineer (m/w/d)", "data engineer", True),
        ("Data Engineer (f/m/div)", "Data Engineer [m/f/x]", True),
        ("Développeur (H/F)", "Developpeur", True),
        ("C++ Developer", "C# Developer", False),
        ("C Developer", "C++ Developer", False),
        (".NET Developer", "NET Developer", False),
        ("Engineer I", "Engineer II", False),
        ("エンジニア", "エンシニア", False),
        ("🙂", "🙃", False),
    ],
)
def test_titles_are_compared_by_what_they_say(one: str, other: str, same: bool) -> None:
    assert (title_key(one) == title_key(other)) is same


@given(places=st.permutations(["Lisbon", "Porto", "Remote"]))
def test_the_order_of_places_makes_no_other_role(places: list[str]) -> None:
    told = posting("data engineer (m/f/d)", locations=places)
    assert role_key(told, "x") == role_key(posting(locations=("Lisbon", "Porto", "Remote")), "x")


@pytest.mark.parametrize(
    "url", ["", "example.com/jobs", "ftp://example.com", "https://", "https://exa mple.com", "https://[::1", "x" * 9]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(InvalidInput, match="https://"):
        checked_url(url)


def test_an_endless_address_is_refused() -> None:
    with pytest.raises(InvalidInput, match="longer than"):
        checked_url("https://example.com/?" + "a" * 20_000)
