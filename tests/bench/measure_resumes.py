"""Résumés rendered from known data: what is read right, wrong and missed, field by field.

`known` people and layouts are those that the rules grew with. The other groups were each written before a round of
mending, so only the first measure of each tells how unknown files fare (right / wrong of what was read, in percent;
name, e-mail, phone and links were 90 to 100 / 0 to 3 each time):

            employer      title         work dates    school        degree
    unseen  79 / 1        80 / 0        80 / 0        80 / 0        (one of five layouts was not understood at all)
    later   87 / 13       93 / 7        99 / 0        98 / 0
    final   73 / 27       80 / 20       100 / 0       87 / 13
    fourth  68 / 8        68 / 7        73 / 1        80 / 2        75 / 2
    fifth   95 / 3        89 / 10       98 / 0        85 / 14       72 / 24
    sixth   95 / 0        92 / 3        94 / 0        96 / 0        73 / 0
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from companion.resumes.read import read_resume
from tests.bench.figure import Figure, timed
from tests.bench.resumes.compare import FIELDS, verdicts

_CORPUS = Path(__file__).parents[1] / "corpus" / "resumes"
_CONTACT = ("name", "email", "phone", "links")
_Rendered = Callable[[dict[str, Any]], bytes]


def figures() -> Iterator[Figure]:
    """Shares for known and unseen people and layouts, then the time for a file of two pages."""
    for what, tally in measured().items():
        yield from _shares(what, tally)
    yield _speed()


def people(folder: str) -> list[dict[str, Any]]:
    """The invented people, with what their résumés say."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((_CORPUS / folder).glob("*.json"))]


def measured() -> dict[str, Counter[tuple[str, str]]]:
    """How often each field had each verdict, for what was known and what was not."""
    from tests.bench.resumes import (
        html_fifth,
        html_final,
        html_fourth,
        html_later,
        html_layouts,
        html_sixth,
        html_unseen,
        rendercv_files,
        text_files,
        word_fifth,
        word_fourth,
        word_sixth,
    )

    pytest.importorskip("rendercv", reason="rendercv is not installed")
    themes: dict[str, _Rendered] = {theme: _theme(theme) for theme in rendercv_files.THEMES}
    variants: dict[str, _Rendered] = {
        name: _theme(design["theme"], design) for name, design in rendercv_files.VARIANTS.items()
    }
    from tests.bench.resumes.printing import printed

    tallies: dict[str, Counter[tuple[str, str]]] = {}
    with printed() as to_pdf:
        known = {**themes, **_printing(html_layouts.LAYOUTS, to_pdf), **text_files.LAYOUTS}
        unseen = {**_printing(html_unseen.LAYOUTS, to_pdf), **text_files.UNSEEN}
        later, final = (_printing(one.LAYOUTS, to_pdf) for one in (html_later, html_final))
        tallies["known people and layouts"] = _tally(people("people"), known)
        tallies["unseen people and layouts"] = _tally(people("unseen"), {**known, **unseen})
        tallies["later people and layouts"] = _tally(people("later"), later)
        tallies["final people and layouts"] = _tally(people("final"), final)
        for group, pages, files in (
            ("fourth", html_fourth, word_fourth), ("fifth", html_fifth, word_fifth), ("sixth", html_sixth, word_sixth),
        ):  # fmt: skip
            layouts = {**themes, **variants, **_printing(pages.LAYOUTS, to_pdf), **files.LAYOUTS}
            tallies[f"{group} people and layouts"] = _tally(people(group), layouts)
        tallies["known people, final layouts"] = _tally(people("people"), final)
    return tallies


def _theme(theme: str, design: dict[str, Any] | None = None) -> _Rendered:
    from tests.bench.resumes.rendercv_files import rendered

    return lambda person: rendered(person, theme, design)


def _printing(
    layouts: Mapping[str, Callable[[dict[str, Any]], str]], to_pdf: Callable[[str], bytes]
) -> dict[str, _Rendered]:
    def printing(layout: Callable[[dict[str, Any]], str]) -> _Rendered:
        return lambda person: to_pdf(layout(person))

    return {name: printing(layout) for name, layout in layouts.items()}


def _tally(persons: list[dict[str, Any]], layouts: dict[str, _Rendered]) -> Counter[tuple[str, str]]:
    tally: Counter[tuple[str, str]] = Counter()
    for layout in layouts.values():
        for person in persons:
            found = read_resume("resume", layout(person)).profile.document()
            tally.update(pair for verdict in verdicts(person, found) for pair in [(verdict.field, verdict.outcome)])
    return tally


def _shares(what: str, tally: Counter[tuple[str, str]]) -> Iterator[Figure]:
    for field in FIELDS:
        right, wrong, missed = (tally[field, outcome] for outcome in ("right", "wrong", "missed"))
        if not right + wrong + missed:
            continue
        share = 100 * right / (right + wrong + missed)
        least = 3 if field in _CONTACT else 7
        yield Figure(f"{what}: {field}: not right of {right + wrong + missed}", [100 - share], unit="%", budget=least)
        yield Figure(
            f"{what}: {field}: wrong of what was read", [100 * wrong / max(right + wrong, 1)], unit="%", budget=1
        )


def _speed() -> Figure:
    from tests.bench.resumes.rendercv_files import rendered

    person = max(people("people"), key=lambda one: len(json.dumps(one)))
    content = rendered(person, "classic")
    return Figure("a PDF of two pages read", timed(lambda: read_resume("resume.pdf", content), 10), budget=1000)
