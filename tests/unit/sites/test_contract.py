"""What every site file must be, so that adding a file is the whole change."""

import json
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from companion.sites.base import Site
from companion.sites.registry import all_sites, is_list_url, ref_from_url, site_for
from companion.sites.urls import compile_pattern

SITES = all_sites()
KNOWN = [site for site in SITES if site.match]
SOURCES = Path(__file__).parents[3] / "companion" / "sites"
CORPUS = Path(__file__).parents[2] / "corpus" / "sites"
MATCH = re.compile(r"(https|http|\*)://(\*|(\*\.)?[^/*:]+)/.*")
LIMIT = 150


def _id(site: Site) -> str:
    return site.id


def _samples(site: Site) -> list[str]:
    """An address for every pattern of the site."""
    return [_sample(pattern) for pattern in (*site.job_urls, *site.list_urls)]


def _sample(pattern: str) -> str:
    text = re.sub(r"\{\w+[#@]\}", "47112222", pattern)
    text = re.sub(r"\{(\w+)(?:\.\.\.)?\}", lambda name: f"{name[1]}x1", text)
    scheme, _, rest = text.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}://{re.sub('[*]$', 'com', host).replace('*', 'wd1')}{slash}{path.replace('*', 'part')}"


def _own(module: type[Site]) -> Path:
    parts = module.__module__.split(".")[2:]
    package = SOURCES.joinpath(*parts, "__init__.py")
    return package if package.exists() else SOURCES.joinpath(*parts).with_suffix(".py")


def test_the_generic_site_comes_last_and_claims_nothing() -> None:
    assert SITES[-1].id == "generic"
    assert SITES[-1].match == ()
    assert site_for("https://careers.unheard-of.example/job/1").id == "generic"


@pytest.mark.parametrize("site", SITES, ids=_id)
def test_the_id_is_the_module_name_and_names_one_site(site: Site) -> None:
    assert type(site).__module__ == f"companion.sites.{site.id}"
    assert sum(other.id == site.id for other in SITES) == 1


@pytest.mark.parametrize("site", SITES, ids=_id)
def test_a_site_says_what_it_is(site: Site) -> None:
    text = _own(type(site)).read_text(encoding="utf-8")
    assert text.startswith('"""')
    assert site.label
    assert len(text.splitlines()) <= LIMIT, f"{site.id} is too long: make a package of it"


@pytest.mark.parametrize("site", KNOWN, ids=_id)
def test_match_patterns_are_those_of_a_manifest(site: Site) -> None:
    wrong = [pattern for pattern in site.match if not MATCH.fullmatch(pattern)]
    assert not wrong, "write them as https://*.example.com/path*"
    assert site.job_urls, "name the addresses of its postings in job_urls"


@pytest.mark.parametrize("site", KNOWN, ids=_id)
def test_every_address_pattern_finds_its_sample_and_is_claimed_by_this_site_alone(site: Site) -> None:
    for pattern, sample in zip((*site.job_urls, *site.list_urls), _samples(site), strict=True):
        assert compile_pattern(pattern).find(sample) is not None, f"{pattern} does not match {sample}"
        claims = [other.id for other in KNOWN if site_for(sample).id == other.id or _claims(other, sample)]
        assert claims == [site.id], f"{sample} is claimed by {claims}"


def _claims(site: Site, url: str) -> bool:
    return any(compile_pattern(pattern).find(url) for pattern in (*site.job_urls, *site.list_urls))


@pytest.mark.parametrize("site", KNOWN, ids=_id)
def test_a_job_pattern_gives_the_job(site: Site) -> None:
    for pattern in site.job_urls:
        ref = ref_from_url(site, _sample(pattern))
        assert ref is not None, f"{pattern} has no {{job}}"
        assert ref.site == site.id


@pytest.mark.parametrize("page", sorted(CORPUS.glob("*/*.json")), ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_a_corpus_address_belongs_to_the_site_whose_folder_it_is_in(page: Path) -> None:
    url = json.loads(page.read_text(encoding="utf-8"))["url"]
    assert site_for(url).id == page.parent.name
    others = [site.id for site in KNOWN if site.id != page.parent.name and _claims(site, url)]
    assert not others, f"{url} is also claimed by {others}"


@pytest.mark.parametrize("site", SITES, ids=_id)
def test_the_header_can_be_sent_as_json(site: Site) -> None:
    header = {
        "id": site.id,
        "match": site.match,
        "job": [compile_pattern(pattern).for_javascript() for pattern in site.job_urls],
        "list": [compile_pattern(pattern).for_javascript() for pattern in site.list_urls],
        "anchors": site.anchors.model_dump(),
        "cards": site.cards.model_dump() if site.cards else None,
    }
    assert json.loads(json.dumps(header))["id"] == site.id


@pytest.mark.parametrize("site", SITES, ids=_id)
def test_every_selector_of_the_header_can_be_used(site: Site) -> None:
    tree = LexborHTMLParser("<body><p>x</p></body>")
    cards = site.cards
    of_cards = () if cards is None else (cards.item, cards.link, cards.title, cards.company, cards.location)
    for selector in (*site.anchors.bar, *of_cards):
        if selector:
            tree.css(selector)


@pytest.mark.parametrize("site", SITES, ids=_id)
def test_politeness_is_set(site: Site) -> None:
    assert site.delay_seconds >= 1.0


@pytest.mark.parametrize("site", KNOWN, ids=_id)
def test_a_posting_address_is_no_list_address(site: Site) -> None:
    for pattern in site.list_urls:
        sample = _sample(pattern)
        if ref_from_url(site, sample) is not None:
            continue  # a list with a chosen job in its side pane is both
        assert is_list_url(site, sample)
