"""Which JobPosting of the page's JSON-LD the page is about, if any; and why others were doubted."""

from typing import NamedTuple

from companion.domain.addresses import canonical_url
from companion.domain.text import clean_line, fold
from companion.sites.evidence.json_ld import identifier
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.markdown import to_markdown
from companion.sites.values.titles import same_title
from companion.sites.words import OCCUPATION

_SHORTEST_NUMBER = 4


class Chosen(NamedTuple):
    """The posting that the page is about, None when there is none or nobody can tell; and what was doubted."""

    posting: dict[str, Json] | None
    doubts: tuple[str, ...] = ()


def choose(view: View) -> Chosen:
    """The one JobPosting that matches the page's address, number or heading; a lone one unless the page denies it."""
    postings = [item for item in view.page.job_postings if _title(item)]
    if not postings:
        return Chosen(None)
    here = [item for item in postings if _is_here(item, view)]
    named = [item for item in here or postings if any(same_title(_title(item), text) for text in view.headings)]
    if named:
        return Chosen(named[0])
    if len(here) == 1:
        return _titled_by_the_page(here[0], view)
    if len(postings) > 1:
        return Chosen(None, ("the page's structured data holds several jobs and none of them is this page's",))
    if _is_denied(postings[0], view):
        title = clean_line(_title(postings[0]), 80)
        return Chosen(None, (f"the page's structured data speaks of another job (“{title}”), so it was left aside",))
    return Chosen(postings[0])


def _titled_by_the_page(posting: dict[str, Json], view: View) -> Chosen:
    """The posting of this address; where its title is not what the page shows, the page is believed."""
    if not _is_denied(posting, view):
        return Chosen(posting)
    doubt = f"the structured data calls the job “{clean_line(_title(posting), 80)}”, the page does not"
    return Chosen({**posting, "title": view.headings[0], "name": None}, (doubt,))


def _is_denied(posting: dict[str, Json], view: View) -> bool:
    """Whether the page shows another job: its heading names one, or the posting's title is nowhere to be seen."""
    if not view.headings:
        return False
    if OCCUPATION.search(fold(view.headings[0])):
        return True
    title = fold(_title(posting))
    return title not in view.head and title not in view.folded


def _is_here(posting: dict[str, Json], view: View) -> bool:
    """Whether the posting has this page's address or the number in it."""
    url = posting.get("url") or posting.get("@id") or posting.get("mainEntityOfPage")
    if isinstance(url, str) and url.startswith("http") and canonical_url(url) == canonical_url(view.page.url):
        return True
    number = identifier(posting)
    if view.ref is not None and number:
        return fold(number) == fold(view.ref.job)
    return number is not None and len(number) >= _SHORTEST_NUMBER and number.casefold() in view.page.url.casefold()


def _title(posting: dict[str, Json]) -> str:
    raw = posting.get("title") or posting.get("name")
    return to_markdown(raw) if isinstance(raw, str) else ""
