"""Names say what a thing is, and no site is named where it does not belong."""

import re

from companion.sites.registry import all_sites
from tests.architecture.tree import ROOT, named, tracked

BANNED = re.compile(r"^(utils?|helpers?|common|manager|misc|handler|handlers|stuff|lib)$")
ORDINARY_WORDS = {"generic", "hn", "lever", "indeed", "seek", "dice", "ashby", "breezy", "monster", "rippling"}
ALLOWED = (
    *("companion/sites/", "tests/", "docs/", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"),
    "companion/people/known_companies/",  # employers, whatever site they run
    "companion/forms/fields/links.py",  # networks on which people have a profile, whatever page asks for it
    "companion/web/templates/connections/how.html",  # teaches where a person finds their own data
)
GENERATED = {"manifest.json", "extension/content/sites.js"}


def test_no_file_has_a_name_that_says_nothing() -> None:
    names = [named(path) for path in tracked(".py", ".js")]
    assert not [name for name in names if any(BANNED.match(part) for part in re.split(r"[/.]", name))]


def test_no_site_is_named_outside_its_own_file() -> None:
    ids = {site.id for site in all_sites()} - ORDINARY_WORDS
    word = re.compile(rf"\b({'|'.join(map(re.escape, sorted(ids)))})\b", re.IGNORECASE)
    places = [
        f"{named(path)}:{number}: {found[0]}"
        for path in tracked(".py", ".js", ".html", ".css", ".json", ".ts")
        if not named(path).startswith(ALLOWED) and named(path) not in GENERATED and "lock" not in path.name
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := word.search(line))
    ]
    assert not places, "put what is special to a site into its file in companion/sites/"


def test_the_root_can_be_loaded_as_an_extension() -> None:
    names = {named(path).split("/")[0] for path in tracked()}
    assert not [name for name in names if name.startswith("_")], "the browser refuses a folder with such a name"
    assert not list(ROOT.glob("*.py")), "a Python file at the root makes a __pycache__ there, which the browser refuses"
