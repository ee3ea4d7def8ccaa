"""What on a page speaks for a single posting and what against it; each signal is a sentence and a weight."""

import re
from typing import NamedTuple

from companion.domain.text import fold
from companion.sites.evidence.apply import controls
from companion.sites.evidence.view import View
from companion.sites.words import ARTICLE_PATH, ARTICLE_TITLE, HIRING, JOB_PATH, LEARNING_TITLE, OCCUPATION, SECTIONS


class Signal(NamedTuple):
    """One observation; a negative weight speaks against a posting."""

    because: str
    weight: int
    is_part: bool = False
    """Whether it is one of the usual parts of a posting."""


_OTHER_THINGS = frozenset(
    "Article NewsArticle BlogPosting TechArticle Recipe Product ProductGroup Event Course VideoObject QAPage "
    "DiscussionForumPosting Book Movie Restaurant Hotel Person ProfilePage Vehicle RealEstateListing Apartment HowTo "
    "PodcastEpisode MusicRecording".split()
)
_SHOPPING = re.compile(
    r"\b(?:add to (?:cart|basket|bag)|buy now|in den warenkorb|ajouter au panier|out of stock|free shipping|checkout)\b"
)
_ARTICLE = re.compile(
    r"\b(?:\d+ min(?:ute)?s? read|leave a (?:reply|comment)|\d+ comments?|written by|share this article|related "
    r"articles?|read more articles|subscribe to our newsletter for|upvote|reply to this)\b"
)
_PROPERTY = re.compile(
    r"\b(?:bedrooms?|bathrooms?|sq ?ft|square (?:feet|meters?)|for rent|to rent|rent|tenants?|landlord|deposit|"
    r"furnished|balcony|kitchen|"
    r"flat|apartment|real estate|this listing)\b"
)
_LEARNING = re.compile(
    r"\b(?:enrol(?:l|ment)?(?: now| today)?|tuition|curriculum|semesters?|credit hours|course fees?|syllabus|"
    r"admissions?|scholarships?|cohort|ects)\b"
)


def signals(view: View) -> list[Signal]:
    """Everything observed, for and against, on a page without structured data."""
    found = [_title(view), _hiring(view), _address(view), _apply(view), _head(view), *_sections(view), *_against(view)]
    return [signal for signal in found if signal is not None]


def sections(view: View) -> set[str]:
    """Which usual parts of a posting (duties, requirements, offer, role) have a heading here."""
    found = set()
    for row in view.lines:
        line = " ".join(row)
        heading = line if len(line) <= 70 else line[:45].partition(":")[0] if ":" in line[:45] else ""
        if len(heading) > 3:
            text = fold(heading)
            found |= {part for part, pattern in SECTIONS.items() if pattern.search(text)}
    return found


def _title(view: View) -> Signal | None:
    for text in (*view.headings[:2], view.page.meta("og:title") or view.page.head_title):
        words = fold(text)
        if OCCUPATION.search(words) and not ARTICLE_TITLE.search(words) and not LEARNING_TITLE.search(words):
            return Signal(f"its heading names an occupation (“{text[:60]}”)", 2)
    return None


def _hiring(view: View) -> Signal | None:
    if HIRING.search(fold(" ".join(view.headings[:1]))):
        return Signal("its heading looks for somebody", 2)
    return Signal("it looks for somebody", 1) if HIRING.search(view.folded[:2500]) else None


def _address(view: View) -> Signal | None:
    if JOB_PATH.search(f"{view.page.host}{view.page.parts.path}?{view.page.parts.query}".casefold()):
        return Signal("its address looks like a job's", 1)
    return None


def _apply(view: View) -> Signal | None:
    if controls(view):
        return Signal("it offers to apply", 2)
    if view.page.first("input[type=file]") is not None and view.page.first("input[type=email], input[name*=mail i]"):
        return Signal("it takes applications", 2)
    return None


def _head(view: View) -> Signal | None:
    head = fold(f"{view.page.head_title} {view.page.meta('og:title') or ''} {view.page.meta('og:site_name') or ''}")
    if re.search(
        r"\b(?:careers?|jobs?|job application|vacanc\w+|karriere|hiring|stellenangebot\w*|emplois?|empleo|"
        r"recrutement|lowongan)\b",
        head,
    ):
        return Signal("its title speaks of jobs", 1)
    return None


def _sections(view: View) -> list[Signal]:
    found = sections(view)
    parts = [Signal(f"it has a part on {part}", 1, is_part=True) for part in sorted(found)]
    if {"duties", "requirements"} <= found:
        parts.append(Signal("it says what is to be done and what is asked for", 1))
    return parts


def _against(view: View) -> list[Signal]:
    found = []
    kinds = {str(kind) for item in view.page.json_ld for kind in _kinds(item)}
    if others := kinds & _OTHER_THINGS:
        found.append(Signal(f"its structured data describes something else ({', '.join(sorted(others))})", -4))
    if ARTICLE_PATH.search(view.page.parts.path.casefold()):
        found.append(Signal("its address is that of an article", -3))
    title = fold(view.headings[0] if view.headings else re.sub(r"^\(\d+\)", "", view.page.head_title))
    if ARTICLE_TITLE.search(title):
        found.append(Signal("its heading is that of an article", -4))
    if LEARNING_TITLE.search(title):
        found.append(Signal("its heading offers something to learn", -4))
    if _SHOPPING.search(view.folded[:8000]):
        found.append(Signal("it sells something", -4))
    if view.page.meta("article:author") or view.page.meta("article:section") or _ARTICLE.search(view.folded):
        found.append(Signal("it reads like an article or a thread", -3))
    if len(set(_PROPERTY.findall(view.folded))) > 1:
        found.append(Signal("it offers a place to live", -4))
    if len(set(_LEARNING.findall(view.folded))) > 1:
        found.append(Signal("it offers something to learn", -3))
    return found


def _kinds(item: dict[str, object]) -> list[object]:
    kind = item.get("@type")
    return kind if isinstance(kind, list) else [kind]
