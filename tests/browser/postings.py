"""Pages for the journeys: the corpus's own, and small invented postings."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

CORPUS = Path(__file__).parents[1] / "corpus" / "sites"


def corpus_page(site: str, case: str) -> tuple[str, str, dict[str, Any]]:
    """The address, the HTML and the expected reading of a page in the corpus."""
    folder = CORPUS / site
    expected = json.loads((folder / f"{case}.json").read_text(encoding="utf-8"))
    return expected["url"], (folder / f"{case}.html").read_text(encoding="utf-8"), expected["reading"]


def lever_posting(title: str = "Harbor Engineer", *, head: str = "", body: str = "", company: str = "Fernhill") -> str:
    """A posting of an invented company on a supported site."""
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{company} - {title}</title>
        <meta property="og:title" content="{company} - {title}">{head}</head><body>
        <div class="posting-headline"><h2>{title}</h2>
        <div class="posting-categories"><div class="location">Lisbon</div><div class="commitment">Full-time</div></div>
        </div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description">
        <p>Keep the cranes of a small harbor turning: plan their work, mend what breaks, and teach two apprentices.</p>
        <p>You bring four years with heavy machines and an even temper.</p></div></div>{body}
        <a class="postings-btn" href="#apply">Apply for this job</a></body></html>"""


def lever_address(board: str = "fernhill") -> str:
    """The address of a posting that no other test has."""
    return f"https://jobs.lever.co/{board}/{uuid4()}"
