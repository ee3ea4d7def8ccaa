"""Layouts written last and only measured: paragraphs without bullets, a time line in a column, dates before all else."""

from html import escape

from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, place, point, span


def paragraphs(person: Person) -> str:
    """The employer in capitals, the title in italics under it, and running text without bullets."""
    b = person["basics"]
    work = "".join(
        f"<div class=r><b>{escape(w['name']).upper()}</b><span>{span(person, w, 'long')}</span></div><i>{escape(w['position'])}</i><br>{w['location']}"
        + "".join(f"<p>{escape(h)}.</p>" for h in w["highlights"]) + "<br>" for w in person["work"]
    )  # fmt: skip
    courses = "".join(
        f"<div class=r><b>{escape(e['institution'])}</b><span>{span(person, e, 'year')}</span></div><i>{degree(e)}</i>"
        + (f"<p>{e['score']}</p>" if e.get("score") else "") + "<br>" for e in person["education"]
    )  # fmt: skip
    skills = "<p>" + escape(", ".join(k for s in person["skills"] for k in s["keywords"])) + "</p>"
    langs = "<p>" + ", ".join(f"{x['language']} – {x['fluency']}" for x in person["languages"]) + "</p>"
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", skills),
        ("languages", langs),
    ]
    body = "".join(f"<h2>{heading(person, name, also=True)}</h2>{text}" for name, text in parts if text)
    css = "h1{letter-spacing:4px;text-transform:uppercase;font-size:19pt}h2{font-size:12pt;border-top:1px solid;margin-top:9px}.r{display:flex;justify-content:space-between}"
    return page(
        css,
        f"<h1>{b['name']}</h1><p>{escape(b['label'])} · {place(person)}</p><p>{b['phone']} · {b['email']}</p><p>{' · '.join(x.split('://')[-1] for x in [b['url'], *[one['url'] for one in b['profiles']]] if x)}</p>{body}",
    )


def time_line(person: Person) -> str:
    """The name in a coloured column; beside it years at the left of each post, like a time line."""
    b = person["basics"]

    def row(entry: Person, text: str) -> str:
        return f"<div class=t><div class=y>{span(person, entry, 'slash', ' –<br>')}</div><div>{text}</div></div>"

    work = "".join(
        row(w, f"<b>{escape(w['position'])}</b><br>{escape(w['name'])}, {w['location']}{items(w)}")
        for w in person["work"]
    )
    courses = "".join(row(e, f"<b>{degree(e)}</b><br>{escape(e['institution'])}") for e in person["education"])
    skills = "".join(f"<p>{escape(k)}</p>" for s in person["skills"] for k in s["keywords"])
    langs = "".join(f"<p>{x['language']} ({x['fluency']})</p>" for x in person["languages"])
    aside = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><h2>{heading(person, 'contact')}</h2><p>{contact(person, '</p><p>')}</p><h2>{heading(person, 'skills')}</h2>{skills}<h2>{heading(person, 'languages')}</h2>{langs}"
    main = f"<h2>{heading(person, 'summary')}</h2><p>{escape(b['summary'])}</p>" + "".join(
        f"<h2>{heading(person, name)}</h2>{text}" for name, text in (("work", work), ("education", courses)) if text
    )
    css = "body{display:flex}aside{width:200px;background:#dde7ee;padding:18px}main{flex:1;padding:18px}h1{font-size:18pt}h2{font-size:12pt;margin:10px 0 3px}.t{display:flex;margin-bottom:5px}.y{width:72px;color:#567;font-size:9pt}"
    return page(css, f"<aside>{aside}</aside><main>{main}</main>", "DejaVu Sans")


def dates_first(person: Person) -> str:
    """The dates before everything on the line; certificates as a list; skills in two columns of a table."""
    b = person["basics"]
    work = "".join(
        f"<p>{span(person, w, 'dot', ' - ')}: <b>{escape(w['position'])}</b></p><p>{escape(w['name'])} – {w['location']}</p>{items(w)}"
        for w in person["work"]
    )
    courses = "".join(
        f"<p>{span(person, e, 'year', ' - ')}: {degree(e)}, {escape(e['institution'])}</p>" for e in person["education"]
    )
    cells = [k for s in person["skills"] for k in s["keywords"]]
    skills = "".join(
        f"<tr><td>– {escape(cells[n])}</td><td>{'– ' + escape(cells[n + 1]) if n + 1 < len(cells) else ''}</td></tr>"
        for n in range(0, len(cells), 2)
    )
    langs = "".join(f"<li>{x['language']}, {x['fluency']}</li>" for x in person["languages"])
    certificates = "".join(
        f"<li>{point(person, c['date'], 'year')} {escape(c['name'])}</li>" for c in person["certificates"]
    )
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("certificates", f"<ul>{certificates}</ul>" if certificates else ""),
        ("skills", f"<table>{skills}</table>"),
        ("languages", f"<ul>{langs}</ul>"),
    ]
    body = "".join(f"<h2>{heading(person, name).upper()}</h2>{text}" for name, text in parts if text)
    css = "h2{font-size:11pt;color:#900;margin:10px 0 3px}h1{font-size:20pt;text-align:right}header p{text-align:right}td{width:250px}"
    return page(
        css, f"<header><h1>{b['name']}</h1><p>{contact(person, '</p><p>')}</p></header>{body}", "Liberation Serif"
    )


LAYOUTS = {one.__name__: one for one in (paragraphs, time_line, dates_first)}
