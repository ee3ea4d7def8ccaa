"""Layouts written last of all and measured once: dates in grey brackets, centered posts, a left band, slashes."""

from html import escape

from tests.bench.resumes.html_fourth import at, courses, languages, sections, skills
from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, span


def grey_brackets(person: Person) -> str:
    """The employer in small capitals, then its place; title and dates in brackets below it."""
    b = person["basics"]
    work = "".join(f"<p class=n>{escape(w['name'])}</p><p class=s>{w['location']}</p><p>{escape(w['position'])} <span class=s>[{span(person, w, 'short')}]</span></p>{items(w)}" for w in person["work"])  # fmt: skip
    texts = {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": courses(person, "<span class=n>{school}</span> {degree} [{dates}]"), "skills": skills(person), "languages": languages(person, "{0} [{1}]")}  # fmt: skip
    css = ".n{font-weight:bold;color:#522;font-size:11.5pt}.s{color:#888;font-size:9.5pt}h2{font-size:14pt;margin:12px 0 4px;color:#522}h1{font-size:23pt}"
    return page(css, f"<h1>{b['name']}</h1><p class=s>{escape(b['label'])} — {contact(person, ' — ')}</p>{sections(person, texts)}")  # fmt: skip


def centered(person: Person) -> str:
    """Everything about a post centered: dates, employer in bold, title; the duties as a list below."""
    b = person["basics"]
    work = "".join(f"<div class=c>{span(person, w, 'long')}<br><b>{at(w)}</b><br><i>{escape(w['position'])}</i></div>{items(w)}" for w in person["work"])  # fmt: skip
    schools = "".join(f"<div class=c>{span(person, e, 'year')}<br><b>{escape(e['institution'])}</b><br><i>{degree(e)}</i></div>" for e in person["education"])  # fmt: skip
    able = "<p class=c>" + " · ".join(escape(k) for s in person["skills"] for k in s["keywords"]) + "</p>"
    texts = {"work": work, "education": schools, "skills": able, "languages": f"<div class=c>{languages(person, '{0}: {1}', ' · ')}</div>"}  # fmt: skip
    css = ".c{text-align:center}h1,h2{text-align:center}h2{font-size:12pt;letter-spacing:3px;text-transform:uppercase;margin:12px 0 4px}"
    return page(css, f"<h1>{b['name']}</h1><p class=c>{contact(person, ' · ')}</p>{sections(person, texts)}", "Liberation Serif")  # fmt: skip


def left_band(person: Person) -> str:
    """A grey band at the left with contact, languages and skills; years only, at the left of each post."""
    b = person["basics"]

    def row(entry: Person, text: str) -> str:
        return f"<div class=t><div class=y>{span(person, entry, 'year', '–')}</div><div>{text}</div></div>"

    work = "".join(row(w, f"<b>{escape(w['position'])}</b><br>{at(w, ' / ')}{items(w)}") for w in person["work"])
    schools = "".join(row(e, f"<b>{degree(e)}</b><br>{escape(e['institution'])}") for e in person["education"])
    aside = f"<h2>{heading(person, 'contact')}</h2><p>{contact(person, '</p><p>')}</p>"
    aside += sections(person, {"languages": languages(person, "{0}<br><small>{1}</small>", "<br>"), "skills": "".join(f"<p>{escape(k)}</p>" for s in person["skills"] for k in s["keywords"])})  # fmt: skip
    main = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p>" + sections(person, {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools})  # fmt: skip
    css = "body{display:flex}aside{width:185px;flex:none;background:#eee;padding:14px;font-size:9.5pt}main{padding:14px;flex:1}h2{font-size:12pt;margin:12px 0 4px}.t{display:flex;margin-bottom:6px}.y{width:90px;flex:none;color:#555}"
    return page(css, f"<aside>{aside}</aside><main>{main}</main>", "DejaVu Sans")


def slashes(person: Person) -> str:
    """Title / employer / place on one line in bold, the dates on the next."""
    b = person["basics"]
    work = "".join(f"<p><b>{escape(w['position'])} / {at(w, ' / ')}</b></p><p>{span(person, w, 'slash', ' - ')}</p>{items(w)}" for w in person["work"])  # fmt: skip
    texts = {"education": courses(person, "<b>{degree} / {school}</b><br>{dates}"), "work": work, "languages": languages(person, "{0} / {1}", "<br>"), "skills": skills(person)}  # fmt: skip
    return page("h2{font-size:13pt;border-left:6px solid #2a7;padding-left:6px;margin:12px 0 4px}", f"<h1>{b['name']}</h1><p>{contact(person, ' / ')}</p>{sections(person, texts)}")  # fmt: skip


LAYOUTS = {one.__name__: one for one in (grey_brackets, centered, left_band, slashes)}
