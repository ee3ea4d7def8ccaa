"""Layouts of our own that no rule was made with: they are looked at only to measure."""

from html import escape

from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, place, span


def _sections(person: Person, parts: list[tuple[str, str]]) -> str:
    return "".join(
        f"<section><h2>{heading(person, name, also=True)}</h2><div>{text}</div></section>"
        for name, text in parts
        if text
    )


def heading_beside(person: Person) -> str:
    """Each heading stands at the left of its text; employer, then title in italics, dates at the right."""
    b = person["basics"]
    work = "".join(
        f"<div class=r><b>{escape(w['name'])}</b><span>{w['location']}</span></div><div class=r><i>{escape(w['position'])}</i>"
        f"<span>{span(person, w, 'short', also=True)}</span></div>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<div class=r><b>{escape(e['institution'])}</b><span>{span(person, e, 'year', also=True)}</span></div><i>{degree(e)}</i><br>"
        for e in person["education"]
    )
    skills = "".join(f"<p>{escape(s['name'])}: {escape(', '.join(s['keywords']))}</p>" for s in person["skills"])
    langs = "".join(f"<p>{x['language']}: {x['fluency']}</p>" for x in person["languages"])
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", skills),
        ("languages", langs),
    ]
    css = "section{display:grid;grid-template-columns:130px 1fr;gap:14px;margin-top:10px}h2{font-size:10pt;color:#456;text-align:right}.r{display:flex;justify-content:space-between}"
    return page(
        css,
        f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{contact(person, ' &nbsp;·&nbsp; ')}</p>{_sections(person, parts)}",
        "DejaVu Sans",
    )


def exported_profile(person: Person) -> str:
    """A profile's export: narrow column with contact and skills; employer, title, dates with their length, place."""
    b = person["basics"]
    skills = "".join(f"<p>{escape(k)}</p>" for s in person["skills"] for k in s["keywords"])
    langs = "".join(f"<p>{x['language']} ({x['fluency']})</p>" for x in person["languages"])
    links = "".join(f"<p>{one['url'].split('://')[-1]} ({one['network']})</p>" for one in b["profiles"]) + (
        f"<p>{b['url'].split('://')[-1]}</p>" if b["url"] else ""
    )
    aside = f"<h2>{heading(person, 'contact')}</h2><p>{b['phone']}</p><p>{b['email']}</p>{links}<h2>{heading(person, 'skills')}</h2>{skills}<h2>{heading(person, 'languages')}</h2>{langs}"
    work = "".join(
        f"<h3>{escape(w['name'])}</h3><p class=t>{escape(w['position'])}</p><p class=s>{span(person, w, 'long', ' - ', also=True)} (2 years 3 months)</p>"
        f"<p class=s>{w['location']}</p><p class=s>{escape('. '.join(w['highlights']))}.</p><br>"
        for w in person["work"]
    )
    courses = "".join(
        f"<h3>{escape(e['institution'])}</h3><p class=s>{degree(e)} · ({span(person, e, 'year', ' - ')})</p>"
        for e in person["education"]
    )
    main = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p class=s>{place(person)}</p>"
    for name, text in (("summary", f"<p>{escape(b['summary'])}</p>"), ("work", work), ("education", courses)):
        main += f"<h2 class=m>{heading(person, name)}</h2>{text}" if text else ""
    css = "body{display:flex}aside{width:180px;padding:24px;background:#293e49;color:#fff}main{padding:24px;flex:1}h2{font-size:12pt;margin:12px 0 4px}.m{font-size:15pt;font-weight:normal}h3{font-size:12pt;font-weight:normal}.t{font-size:11.5pt}.s{font-size:10.5pt;color:#444}h1{font-weight:normal;font-size:26pt}"
    return page(css, f"<aside>{aside}</aside><main>{main}</main>")


def sentence_heads(person: Person) -> str:
    """Title at employer on one line, the dates in brackets behind; skills in a table of three columns."""
    b = person["basics"]
    at = {"en": "at", "de": "bei", "fr": "chez", "it": "presso", "nl": "bij"}.get(person["lang"])
    joiner = f" {at} " if at else " — "
    work = "".join(
        f"<h3>{escape(w['position'])}{joiner}{escape(w['name'])} ({span(person, w, 'slash', ' - ', also=True)})</h3>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<p><b>{degree(e)}</b> — {escape(e['institution'])} ({span(person, e, 'year', '-')})</p>"
        for e in person["education"]
    )
    cells = [k for s in person["skills"] for k in s["keywords"]]
    rows = "".join(
        "<tr>" + "".join(f"<td>• {escape(k)}</td>" for k in cells[n : n + 3]) + "</tr>" for n in range(0, len(cells), 3)
    )
    langs = "; ".join(f"{x['language']} – {x['fluency']}" for x in person["languages"])
    parts = [("work", work), ("education", courses), ("skills", f"<table>{rows}</table>"), ("languages", langs)]
    css = "h2{font-size:12pt;text-transform:uppercase;background:#ddd;margin:10px 0 4px;padding:2px}td{width:200px}h3{font-size:10.5pt}h1{font-size:15pt}header{text-align:right}"
    return page(
        css,
        f"<header><h1>{b['name']}</h1><p>{contact(person, '<br>')}</p></header>{_sections(person, parts)}",
        "Liberation Serif",
    )


def two_halves(person: Person) -> str:
    """Two columns of one width: work at the left, the rest at the right; the dates above each title."""
    b = person["basics"]
    work = "".join(
        f"<p class=d>{span(person, w, 'dot', '–', also=True)}</p><h3>{escape(w['position'])}</h3><p>{escape(w['name'])}, {w['location']}</p>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<p class=d>{span(person, e, 'year', '–')}</p><h3>{degree(e)}</h3><p>{escape(e['institution'])}</p>"
        for e in person["education"]
    )
    skills = "".join(
        f"<p><b>{escape(s['name'])}</b><br>{escape(', '.join(s['keywords']))}</p>" for s in person["skills"]
    )
    langs = "".join(f"<p>{x['language']} <small>{x['fluency']}</small></p>" for x in person["languages"])
    left = _sections(person, [("work", work)])
    right = _sections(
        person,
        [
            ("summary", f"<p>{escape(b['summary'])}</p>"),
            ("education", courses),
            ("skills", skills),
            ("languages", langs),
        ],
    )
    css = "div.two{display:grid;grid-template-columns:1fr 1fr;gap:26px}h2{font-size:12.5pt;color:#a33;margin:10px 0 3px}h3{font-size:10.5pt}.d{font-size:9pt;color:#666}"
    return page(
        css,
        f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{contact(person, ' • ')}</p><div class=two><div>{left}</div><div>{right}</div></div>",
    )


LAYOUTS = {one.__name__: one for one in (heading_beside, exported_profile, sentence_heads, two_halves)}
