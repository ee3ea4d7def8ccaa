"""Layouts of our own for printing: those that the rules grew with."""

from html import escape
from typing import Any

from tests.bench.resumes.words import heading, place, span

Person = dict[str, Any]
_PAGE = "<!doctype html><html><head><meta charset=utf-8><style>body{{font:10.5pt {font};margin:0}}ul{{margin:2px 0 8px;padding-left:18px}}h1,h2,h3,p{{margin:0}}{css}</style></head><body>{body}</body></html>"


def page(css: str, body: str, font: str = "Liberation Sans") -> str:
    """A whole page."""
    return _PAGE.format(css=css, body=body, font=font)


def items(entry: Person) -> str:
    """The highlights as a list."""
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in entry["highlights"]) + "</ul>"


def degree(entry: Person, joiner: str = ", ") -> str:
    """Degree and subject."""
    return joiner.join(escape(part) for part in (entry["studyType"], entry["area"]) if part)


def contact(person: Person, joiner: str) -> str:
    """E-mail, phone, place and links."""
    basics = person["basics"]
    links = [basics["url"], *[one["url"] for one in basics["profiles"]]]
    anchors = [f'<a href="{link}">{link.split("://")[-1]}</a>' for link in links if link]
    return joiner.join(
        [f'<a href="mailto:{basics["email"]}">{basics["email"]}</a>', basics["phone"], place(person), *anchors]
    )


def right_dates(person: Person) -> str:
    """One column; title in bold with the dates at the right, employer and place below."""
    b = person["basics"]
    work = "".join(
        f"<div class=r><b>{escape(w['position'])}</b><span>{span(person, w, 'short')}</span></div>"
        f"<div><i>{escape(w['name'])}</i>, {w['location']}</div>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<div class=r><b>{degree(e)}</b><span>{span(person, e, 'year', '–')}</span></div><div>{escape(e['institution'])}</div>"
        for e in person["education"]
    )
    skills = "".join(f"<p><b>{escape(s['name'])}:</b> {escape(', '.join(s['keywords']))}</p>" for s in person["skills"])
    langs = ", ".join(f"{x['language']} ({x['fluency']})" for x in person["languages"])
    sections = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", skills),
        ("languages", f"<p>{langs}</p>"),
    ]
    body = "".join(f"<h2>{heading(person, name)}</h2>{text}" for name, text in sections if text)
    css = "h2{font-size:13pt;border-bottom:1px solid;margin:12px 0 4px}.r{display:flex;justify-content:space-between}h1{font-size:22pt}"
    return page(css, f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{contact(person, ' | ')}</p>{body}")


def _side(person: Person) -> str:
    skills = "".join(
        f"<h4>{escape(s['name'])}</h4>" + "".join(f"<p>{escape(k)}</p>" for k in s["keywords"])
        for s in person["skills"]
    )
    langs = "".join(f"<p>{x['language']} – {x['fluency']}</p>" for x in person["languages"])
    parts = [("contact", f"<p>{contact(person, '</p><p>')}</p>"), ("skills", skills), ("languages", langs)]
    return "".join(f"<h2>{heading(person, name)}</h2>{text}" for name, text in parts)


def _main(person: Person, style: str) -> str:
    work = "".join(
        f"<h3>{escape(w['position'])}</h3><p>{escape(w['name'])} · {w['location']}</p><p class=d>{span(person, w, style)}</p>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<h3>{degree(e)}</h3><p>{escape(e['institution'])}</p><p class=d>{span(person, e, 'year')}</p>"
        for e in person["education"]
    )
    parts = [("summary", f"<p>{escape(person['basics']['summary'])}</p>"), ("work", work), ("education", courses)]
    return "".join(f"<h2>{heading(person, name)}</h2>{text}" for name, text in parts if text)


_SIDE = "body{{display:flex;flex-direction:{way}}}aside{{width:190px;background:#234;color:#fff;padding:20px}}main{{flex:1;padding:20px}}aside a{{color:#fff}}h2{{font-size:13pt;margin:12px 0 4px}}h3{{font-size:11pt}}h4{{margin:4px 0 0}}.d{{color:#777;font-size:9pt}}"


def left_sidebar(person: Person) -> str:
    """A dark column at the left with contact, skills and languages."""
    b = person["basics"]
    head = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p>"
    return page(_SIDE.format(way="row"), f"<aside>{_side(person)}</aside><main>{head}{_main(person, 'long')}</main>")


def right_sidebar(person: Person) -> str:
    """The same at the right, with the name above both."""
    b = person["basics"]
    css = _SIDE.format(way="row-reverse") + "h2{text-transform:uppercase;letter-spacing:3px}"
    body = f"<aside><h1 style='font-size:17pt'>{b['name']}</h1><p>{escape(b['label'])}</p>{_side(person)}</aside><main>{_main(person, 'slash')}</main>"
    return page(css, body, "Liberation Serif")


def margin_dates(person: Person) -> str:
    """A table with the dates at the left of each entry, employer before title."""
    b = person["basics"]

    def row(entry: Person, text: str, style: str) -> str:
        return f"<tr><td class=d>{span(person, entry, style)}</td><td>{text}</td></tr>"

    work = "".join(
        row(w, f"<b>{escape(w['name'])}</b>, {w['location']}<br>{escape(w['position'])}{items(w)}", "dot")
        for w in person["work"]
    )
    courses = "".join(row(e, f"<b>{escape(e['institution'])}</b><br>{degree(e)}", "dot") for e in person["education"])
    skills = "".join(
        f"<tr><td class=d>{escape(s['name'])}</td><td>{escape(', '.join(s['keywords']))}</td></tr>"
        for s in person["skills"]
    )
    langs = "".join(f"<tr><td class=d>{x['language']}</td><td>{x['fluency']}</td></tr>" for x in person["languages"])
    parts = [("work", work), ("education", courses), ("skills", skills), ("languages", langs)]
    body = "".join(f"<h2>{heading(person, name)}</h2><table>{text}</table>" for name, text in parts if text)
    css = ".d{width:150px;vertical-align:top}table{border-spacing:0 3px;width:100%}td{vertical-align:top}h1{text-align:center}.c{text-align:center}h2{margin-top:12px}"
    return page(css, f"<h1>{b['name'].upper()}</h1><p class=c>{contact(person, ' • ')}</p>{body}", "DejaVu Serif")


def spaced_headings(person: Person) -> str:
    """Headings as letters with spaces between, title and employer on one line with a bar."""
    b = person["basics"]
    work = "".join(
        f"<p><b>{escape(w['position'])}</b> | {escape(w['name'])} | {w['location']} | {span(person, w, 'short', ' - ')}</p>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<p>{degree(e)} | {escape(e['institution'])} | {span(person, e, 'year', ' - ')}</p>"
        for e in person["education"]
    )
    skills = "".join(f"<p>{escape(' • '.join(s['keywords']))}</p>" for s in person["skills"])
    langs = "<p>" + " • ".join(f"{x['language']} ({x['fluency']})" for x in person["languages"]) + "</p>"
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", skills),
        ("languages", langs),
    ]
    body = "".join(
        f"<h2>{'&nbsp; '.join(' '.join(word) for word in heading(person, name).upper().split())}</h2>{text}"
        for name, text in parts
        if text
    )
    css = "h2{font-size:11pt;font-weight:normal;margin:14px 0 4px}h1{font-size:24pt;font-weight:300}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, ' / ')}</p>{body}")


LAYOUTS = {one.__name__: one for one in (right_dates, left_sidebar, right_sidebar, margin_dates, spaced_headings)}
