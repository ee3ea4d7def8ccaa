"""Every form of the tracker works before, and without, its scripts: the browser knows where to send it, and how."""

import re

import pytest

from tests.architecture.tree import named, tracked

TEMPLATES = {named(path): path.read_text(encoding="utf-8") for path in tracked(".html") if "/templates/" in named(path)}
TAG = re.compile(r"<form\b(?:\{\{.*?\}\}|\{%.*?%\}|[^>])*>", re.DOTALL)
FORMS = [(name, tag) for name, text in TEMPLATES.items() for tag in TAG.findall(text)]


def _attribute(tag: str, name: str) -> str | None:
    found = re.search(rf'\s{name}="((?:\{{\{{.*?\}}\}}|[^"])*)"', tag)
    return found.group(1) if found else None


def test_there_are_forms_to_look_at() -> None:
    assert len(FORMS) > 15


@pytest.mark.parametrize(("name", "tag"), FORMS)
def test_a_form_says_where_it_goes_and_how(name: str, tag: str) -> None:
    method = _attribute(tag, "method")
    assert method, f"{name}: without a method the browser puts what was typed into the address: {tag}"
    assert method == "dialog" or _attribute(tag, "action"), f"{name}: {tag}"


@pytest.mark.parametrize(("name", "tag"), FORMS)
def test_a_form_goes_to_the_same_place_with_and_without_scripts(name: str, tag: str) -> None:
    for verb in ("get", "post"):
        scripted = _attribute(tag, f"hx-{verb}")
        if scripted is not None:
            assert (_attribute(tag, "method"), _attribute(tag, "action")) == (verb, scripted), f"{name}: {tag}"
    assert "hx-encoding" not in tag, f"{name}: the form's own enctype says it for both: {tag}"
