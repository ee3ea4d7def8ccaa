"""The first step of a new site: its file from a template, and its first page in the corpus."""

import keyword
import re
from pathlib import Path
from urllib.parse import urlsplit

from companion.dev.expectation import write_missing
from companion.dev.sync import ROOT
from companion.domain.errors import InvalidInput

TEMPLATE = '''"""{label}: {host}, one page per posting."""

from companion.sites.base import Site


class {name}(Site):
    id = "{site_id}"
    label = "{label}"
    match = ("https://{host}/*",)
    job_urls = ("https://{host}/{{board}}/{{job}}",)
'''


def new_site(site_id: str, *, url: str, page: Path, root: Path = ROOT) -> list[Path]:
    """Write the site's file and its first corpus page; the paths written.

    Raises `InvalidInput` when the id is no good name, is taken, or the page cannot be read.
    """
    host = urlsplit(url).hostname
    module = root / "companion" / "sites" / f"{site_id}.py"
    if not re.fullmatch(r"[a-z][a-z0-9_]*", site_id) or keyword.iskeyword(site_id):
        raise InvalidInput(f"“{site_id}” is no good id: use small letters, digits and underscores, a letter first.")
    if module.exists():
        raise InvalidInput(f"{module} is there already.")
    if host is None or not page.is_file():
        raise InvalidInput(f"A posting's full address and a saved page are needed; {page} or {url} is not one.")
    label = site_id.replace("_", " ").title()
    module.write_text(
        TEMPLATE.format(site_id=site_id, name=label.replace(" ", ""), label=label, host=host), encoding="utf-8"
    )
    case = root / "tests" / "corpus" / "sites" / site_id / "posting.html"
    case.parent.mkdir(parents=True, exist_ok=True)
    case.write_bytes(page.read_bytes())
    return [module, case, *write_missing(site_id, url=url, root=root)]
