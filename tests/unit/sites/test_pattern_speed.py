"""No pattern runs away: a page is hostile, and some languages have very long words."""

import pkgutil
import re
import time
from collections.abc import Iterator
from importlib import import_module

import pytest

import companion.sites

LIMIT = 0.25  # seconds for one text; a pattern that grows with every character needs minutes
PIECES = (
    "A", "ab", "Ab ", "1", "1 ", "12,", "1.000 ", "-", "A-", "a_", " ", "\t", ". ", ",", ", ", "(", "[",
    "$1,000 ", "EUR 10 - ", "5 years ", "posted ", "/jobs",
    "/a-b", "ä", "給与", "<b>", "<!--", "&amp;", "\\x", '"', "'", "job ", "at ", "und ", "the ",
    "location: ", "|", " | ", "·",
)  # fmt: skip
TEXTS = tuple(piece * (count // len(piece)) + end for piece in PIECES for count in (28, 600) for end in ("", "!", "9x"))


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(companion.sites.__path__, "companion.sites."):
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{module.name.removeprefix('companion.sites.')}.{name}", value


PATTERNS = dict(_patterns())


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_no_time_on_a_hostile_text(name: str) -> None:
    slow = []
    for text in TEXTS:
        start = time.process_time()
        PATTERNS[name].search(text)
        PATTERNS[name].match(text)
        if time.process_time() - start > LIMIT:
            slow.append(text[:40])
            break
    assert not slow
