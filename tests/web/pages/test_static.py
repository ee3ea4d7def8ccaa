"""The files that the browser gets: vendored ones unchanged, none from elsewhere, nothing inline."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

import companion.web

WEB = Path(companion.web.__file__).parent
STATIC = WEB / "static"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
SOURCES = [
    *sorted(STATIC.glob("*.js")),
    *sorted((STATIC / "elements").glob("*.js")),
    *sorted((STATIC / "css").glob("*.css")),
]


def test_vendored_files_are_those_of_the_manifest_and_carry_their_licence() -> None:
    listed = dict(line.split()[::-1] for line in (STATIC / "vendor" / "SHA256SUMS").read_text().splitlines())
    present = {file.name for file in (STATIC / "vendor").iterdir()} - {"SHA256SUMS"}
    assert set(listed) == present
    for name, digest in listed.items():
        assert sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest, name
        assert name.endswith(".LICENSE.txt") or f"{name.split('.')[0]}.LICENSE.txt" in present


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_no_script_no_style_and_nothing_from_elsewhere(template: Path) -> None:
    text = template.read_text()
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|javascript:|hx-on|hx-vals|\|\s*safe\b", text)
    assert not re.search(r"<script(?![^>]*\ssrc=\"/static/)", text)
    followed = r'<a href="https://[^"]+" target="_blank" rel="noopener noreferrer">'
    assert not re.search(r"(src|href)=\"(https?:)?//", re.sub(followed, "", text))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_our_own_files_reach_for_nothing_from_elsewhere(source: Path) -> None:
    assert not re.search(r"https?://|eval\(|innerHTML|outerHTML|insertAdjacentHTML", source.read_text())


def test_every_element_is_in_use() -> None:
    listed = set(re.findall(r"\./elements/([a-z-]+)\.js", (STATIC / "app.js").read_text()))
    assert listed == {file.stem for file in (STATIC / "elements").glob("*.js")}
    used = "".join(template.read_text() for template in TEMPLATES)
    for name in listed:
        assert f"<{name}" in used
        assert f'customElements.define("{name}"' in (STATIC / "elements" / f"{name}.js").read_text()


def test_the_dark_colors_by_system_and_by_choice_are_the_same() -> None:
    text = (STATIC / "css" / "tokens.css").read_text()
    blocks = re.findall(r":root(?::not\(\[data-theme=\"light\"\]\)|\[data-theme=\"dark\"\]) \{(.*?)\}", text, re.DOTALL)
    by_system, by_choice = ([line.strip() for line in block.splitlines() if line.strip()] for block in blocks)
    assert by_system == by_choice


def test_every_color_that_is_used_has_a_name() -> None:
    named = set(re.findall(r"(--[a-z0-9-]+):", (STATIC / "css" / "tokens.css").read_text())) | {"--column", "--hue"}
    for sheet in sorted((STATIC / "css").glob("*.css")):
        assert set(re.findall(r"var\((--[a-z0-9-]+)", sheet.read_text())) <= named, sheet.name
        if sheet.name != "tokens.css":
            assert not re.search(r"#[0-9a-f]{3,8}\b(?!-)", re.sub(r"#[a-z][a-z-]+", "", sheet.read_text())), sheet.name
