"""The verdict on a page: posting, list, form or not_a_job, with the reasons in sentences."""

from typing import NamedTuple

from companion.domain.text import fold
from companion.sites.evidence import microdata
from companion.sites.evidence.asking import ask
from companion.sites.evidence.found import Found
from companion.sites.listing import cards_of
from companion.sites.model import Card, Kind
from companion.sites.registry import is_list_url
from companion.sites.verdict.facts import STATES, fact_signals
from companion.sites.verdict.signals import signals
from companion.sites.verdict.walls import challenge, closed_note, shell, wall
from companion.sites.words import CAREERS_HOME, OCCUPATION, OPENINGS

_ENOUGH = 6
_MANY = 5
_FORM_FIELDS = (
    "input[type=email], input[name*=email i], input[id*=email i]",
    "input[name*=name i], input[id*=name i], input[autocomplete*=name]",
    "input[type=file], input[type=tel], input[name*=phone i], input[name*=resume i], textarea, input[name*=linkedin i]",
)


class Verdict(NamedTuple):
    """The kind of a page and why; `cards` are the jobs of a list."""

    kind: Kind
    because: tuple[str, ...]
    loading: bool = False
    cards: tuple[Card, ...] = ()


def judge(found: Found) -> Verdict:
    """The kind of the page: the site's own word, structured data, walls, addresses, then what the page shows."""
    view = found.view
    ruling = challenge(view) or ask(view.site.ruling, view.page)
    if ruling is not None:
        cards = cards_of(view) if ruling.kind == "list" else ()
        return Verdict(ruling.kind, (ruling.because,), ruling.loading, cards)
    return _structured(found) or _listed(found) or _walled(found) or _addressed(found) or _shown(found)


def _structured(found: Found) -> Verdict | None:
    view = found.view
    if is_list_url(view.site, view.page.url) and view.ref is None:
        return None
    if found.chosen.posting is not None:
        note = closed_note(view)
        closed = () if note is None else (f"the page also says that it is closed (“{note}”)",)
        return Verdict("posting", ("its structured data describes one job", *closed))
    if microdata.root_of(view) is not None and microdata.claims(view).get("title"):
        return Verdict("posting", ("its marked-up text describes one job",))
    return None


def _listed(found: Found) -> Verdict | None:
    """A list's address and its cards; this settles the largest pages without reading all of their text."""
    view = found.view
    if view.ref is not None or not is_list_url(view.site, view.page.url):
        return None
    cards = cards_of(view)
    return Verdict("list", ("its address is that of a list of jobs",), cards=cards) if cards else None


def _walled(found: Found) -> Verdict | None:
    ruling = wall(found.view)
    return None if ruling is None else Verdict(ruling.kind, (ruling.because,), ruling.loading)


def _addressed(found: Found) -> Verdict | None:
    """What a known site's address says, if the page bears it out."""
    view = found.view
    if view.ref is not None:
        if found.has_description and found.title:
            return Verdict("posting", (f"its address is that of job {view.ref.job} and it describes it",))
        if _is_form(found):
            return Verdict("form", ("it asks for an application and describes no job",))
        if waiting := shell(view):
            return Verdict("not_a_job", (waiting.because,), loading=True)
        return Verdict("not_a_job", ("its address is a job's, but nothing here describes one",))
    if is_list_url(view.site, view.page.url):
        return Verdict("list", ("its address is that of a list of jobs",))
    return None


def _shown(found: Found) -> Verdict:
    """What the page itself shows, where neither site nor structured data tell."""
    view = found.view
    observed = [*signals(view), *fact_signals(found)]
    parts = sum(signal.is_part for signal in observed)
    against = tuple(signal.because for signal in observed if signal.weight < 0)
    weight = sum(signal.weight for signal in observed)
    has_facts = sum(signal.because.startswith(STATES) for signal in observed) > 1
    is_described = weight >= _ENOUGH and parts > 0 and (found.has_description or (has_facts and not against))
    if is_described and parts > 1:
        return Verdict("posting", tuple(signal.because for signal in observed))
    cards = cards_of(view)
    if is_described and (len(cards) < _MANY or any(fold(card.title) == fold(found.title or "") for card in cards)):
        return Verdict("posting", tuple(signal.because for signal in observed))
    if _is_form(found) and weight > 0 and len(cards) < _MANY:
        return Verdict("form", ("it asks for an application and describes no job",))
    if len(cards) > 1 and not against and _are_jobs(found, cards):
        return Verdict("list", (f"it lists {len(cards)} jobs",), cards=cards)
    if waiting := shell(view):
        return Verdict("not_a_job", (waiting.because,), loading=True)
    if not against and _is_careers_home(found):
        return Verdict("list", ("it is the entrance to an employer's jobs",), cards=cards)
    return Verdict("not_a_job", against or ("nothing on it describes a single job",))


def _are_jobs(found: Found, cards: tuple[Card, ...]) -> bool:
    known = bool(found.view.site.job_urls)
    occupations = sum(OCCUPATION.search(fold(card.title)) is not None for card in cards)
    return known or (occupations >= 2 and occupations * 3 >= len(cards))


def _is_form(found: Found) -> bool:
    return all(found.view.page.first(selector) is not None for selector in _FORM_FIELDS) and found.asks_to_apply


def _is_careers_home(found: Found) -> bool:
    head = fold(found.view.page.head_title + " " + " ".join(found.view.headings))
    return CAREERS_HOME.search(head) is not None and OPENINGS.search(found.view.folded) is not None
