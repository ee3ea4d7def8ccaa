"""Pages made of a sheet: the questions of a form, one a line, drawn the way one system or another draws its forms.

A question of a sheet is `[key, kind, words, answer, options, more]`. The answer is one right answer or several, `null`
where it must stay as it is, "?" where it is not judged; "@phone" and "@pdf" are the ways to write these. `["#", words]`
is a heading and `["p", words]` a paragraph. Kinds: the types of an input, `textarea`, `select`, `radio`, `checks`,
`buttons` (one of them is pressed), `pick` (a button with a list), `combo` (an input with a list) and `tiles` (radios
that are no inputs). `more` gives attributes of the control, `note` (words below the label) and `wait` (milliseconds
until a list comes).
"""

import json
import re
import zlib
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from tests.laboratory.layouts import LAYOUTS, Layout

Question = Sequence[Any]
_INPUTS = ("text", "email", "tel", "number", "password", "url", "date", "file", "search", "month")
_MANY = ("radio", "checks", "buttons", "tiles")
_WAYS = {"@phone": r"/(\+?1)?[ .-]?\(?503\)?[ .-]?555[ .-]?0142/", "@pdf": r"/.*\.pdf/"}
_PLACES = Path(__file__).with_name("places.js").read_text(encoding="utf-8")
_LISTS = {name: json.loads(listed) for name, listed in re.findall(r"const (\w+) = (\[.*?\]);", _PLACES)}
_HEAD = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<script src="lab.js"></script><script src="kit.js"></script><script src="places.js"></script>
<style>.away{{position:absolute;opacity:0;width:1px;height:1px}}.float{{position:relative;display:block}}</style></head><body>"""


def expected(sheet: Mapping[str, Any]) -> dict[str, Any]:
    """The sheet with what the person would answer, as a form that is written by hand has it."""
    asked = [question for question in sheet["questions"] if question[0] not in ("#", "p")]
    return {
        **sheet,
        "answers": {key: _spelled(answer) for key, _, _, answer, *_ in asked if answer not in (None, "?")},
        "leave": [key for key, _, _, answer, *_ in asked if answer is None],
        "any": [key for key, _, _, answer, *_ in asked if answer == "?"],
    }


def _spelled(answer: str | Sequence[str]) -> list[str]:
    return [_WAYS.get(one, one) for one in ([answer] if isinstance(answer, str) else answer)]


def page(sheet: Mapping[str, Any]) -> str:
    """The page; its scripts still stand as addresses in it."""
    layout = LAYOUTS[sheet["layout"]]
    head = _HEAD.format(lang=sheet.get("lang", "en"), title=escape(sheet["title"]))
    about = f"<header><h1>{escape(sheet['job'])}</h1><p>{escape(sheet['about'])}</p></header>"
    send = f'<button type="button" data-lab-press="submit">{escape(sheet.get("send", "Submit application"))}</button>'
    if "library" in sheet:
        told = json.dumps([*map(_told, sheet["questions"])]).replace("<", "\\u003c")
        drawn = (
            f'<div id="root"></div><script>window.sheet = {{library: "{sheet["library"]}", questions: {told}}}</script>'
        )
        script = '<script src="sheet.jsx"></script>'
    else:
        drawn = "".join(_drawn(layout, number, question) for number, question in enumerate(sheet["questions"]))
        script = '<script src="sheet.js"></script>'
    whole = layout.whole.format(questions=drawn, send=send)
    return f"{head}{about}{whole}{script}</body></html>"


def _told(question: Question) -> list[Any]:
    """The question without its answer."""
    return [*question[:3], *question[4:]]


def _drawn(layout: Layout, number: int, question: Question) -> str:
    if question[0] == "#":
        return layout.heading.format(words=escape(question[1]))
    if question[0] == "p":
        return f"<p>{escape(question[1])}</p>"
    key, kind, words, _, *rest = question
    options, more = (rest[0] if rest else []), dict(rest[1] if len(rest) > 1 else {})
    name = more.pop("name", layout.name.format(number=number, digest=f"{zlib.crc32(key.encode()):08x}"))
    note = escape(more.pop("note", ""))
    attributes = "".join(f' {attribute}="{escape(str(value))}"' for attribute, value in more.items())
    shape = layout.group if kind in _MANY else layout.single_tick if kind == "checkbox" else layout.row
    control = _control(layout, kind, options, f'data-lab="{key}"{attributes}', name)
    return shape.format(
        id=name, words=escape(words), note=layout.note.format(words=note) if note else "", control=control, key=key
    )


def _control(layout: Layout, kind: str, options: Sequence[str], attributes: str, name: str) -> str:
    named = f'id="{name}" name="{name}"{layout.control.format(id=name)}'
    if kind in _INPUTS:
        return f'<input type="{kind}" {named} {attributes}>'
    if kind == "checkbox":
        return f'<input type="checkbox" {named} value="1" {attributes}>'
    if kind == "textarea":
        return f"<textarea {named} {attributes}></textarea>"
    listed = escape(json.dumps(options))
    if kind == "pick":
        return f'<button type="button" id="{name}" data-pick="{listed}" {attributes}>{layout.empty}</button>'
    if kind == "combo":
        return f'<input type="text" {named} data-combo="{listed}" {attributes}>'
    if kind == "select":
        first = f'<option value="">{layout.empty}</option>'
        rest = "".join(
            f'<option value="{n + 1}">{escape(option)}</option>'
            for n, option in enumerate(_LISTS.get(options[0], options))
        )
        return f"<select {named} {attributes}>{first}{rest}</select>"
    return _several(layout, kind, options, attributes, name)


def _several(layout: Layout, kind: str, options: Sequence[str], attributes: str, name: str) -> str:
    if kind in ("buttons", "tiles"):
        one = '<button type="button">{}</button>' if kind == "buttons" else '<div role="radio" tabindex="0">{}</div>'
        role = "" if kind == "buttons" else ' role="radiogroup"'
        drawn = "".join(one.format(escape(option)) for option in options)
        named = f'aria-labelledby="{name}-words"' if "{id}-words" in layout.group else ""
        return f'<div data-press="{kind}"{role} {named} {attributes}>{drawn}</div>'
    of = "radio" if kind == "radio" else "checkbox"
    drawn = "".join(
        layout.option.format(id=f"{name}-{n}", kind=of, name=name, value=n + 1, words=escape(option))
        for n, option in enumerate(options)
    )
    return f"<div {attributes}>{drawn}</div>"
