"""Layouts written after that mending and measured once: cards, a table with a heading row, a strip, dates at the end."""

from html import escape

from tests.bench.resumes.html_fourth import at, courses, grouped_by_employer, languages, sections, skills
from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, span

_COLUMNS = {
    "en": ("Period", "Employer", "Position"), "de": ("Zeitraum", "Arbeitgeber", "Position"), "fr": ("Période", "Employeur", "Poste"),
    "es": ("Periodo", "Empresa", "Puesto"), "pt": ("Período", "Empresa", "Cargo"), "it": ("Periodo", "Azienda", "Ruolo"), "nl": ("Periode", "Werkgever", "Functie"),
}  # fmt: skip


def heading_row(person: Person) -> str:
    """A table with a row of column names; title in bold; the duties below the table's row in the last cell."""
    b = person["basics"]
    head = "".join(f"<th>{name}</th>" for name in _COLUMNS[person["lang"]])
    work = "".join(f"<tr><td class=d>{span(person, w, 'dot', ' – ')}</td><td>{at(w)}</td><td><b>{escape(w['position'])}</b>{items(w)}</td></tr>" for w in person["work"])  # fmt: skip
    texts = {"work": f"<table><tr>{head}</tr>{work}</table>", "education": courses(person, "{dates} – {school}: {degree}"), "skills": skills(person), "languages": languages(person, "{0}: {1}", "<br>")}  # fmt: skip
    css = "table{width:100%;border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:4px;border-bottom:1px solid #ccc}.d{width:120px}h2{font-size:12pt;color:#246;margin:12px 0 4px}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, ' | ')}</p>{sections(person, texts)}")


def cards(person: Person) -> str:
    """Each post in a frame: a small date above, the title, then employer and place in grey; skills as labels."""
    b = person["basics"]
    work = "".join(
        f"<div class=k><p class=s>{span(person, w, 'short', ' → ')}</p><h3>{escape(w['position'])}</h3><p class=g>{at(w, ' · ')}</p>{items(w)}</div>" for w in person["work"]
    )  # fmt: skip
    schools = "".join(f"<div class=k><p class=s>{span(person, e, 'year', ' → ')}</p><h3>{degree(e)}</h3><p class=g>{escape(e['institution'])}</p></div>" for e in person["education"])  # fmt: skip
    labels = (
        "<p>" + " ".join(f"<span class=l>{escape(k)}</span>" for s in person["skills"] for k in s["keywords"]) + "</p>"
    )
    texts = {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools, "skills": labels, "languages": languages(person, "{0} <small>{1}</small>", " &nbsp; &nbsp; ")}  # fmt: skip
    css = ".k{border:1px solid #ddd;padding:8px;margin:6px 0}.s{font-size:8.5pt;color:#888}.g{color:#666}.l{background:#eee;padding:2px 8px;margin-right:12px}h2{font-size:14pt;margin:12px 0 4px}h3{font-size:11pt}h1{font-size:26pt;font-weight:300}"
    return page(css, f"<h1>{b['name']}</h1><p class=g>{escape(b['label'])}</p><p>{contact(person, ' &nbsp;|&nbsp; ')}</p>{sections(person, texts)}")  # fmt: skip


def at_the_end(person: Person) -> str:
    """Employer, place: title, dates, all in one running line, the employer in capitals."""
    b = person["basics"]
    work = "".join(f"<p class=e><b>{escape(w['name']).upper()}</b>{', ' + w['location'] if w['location'] else ''}: <i>{escape(w['position'])}</i>, {span(person, w, 'long')}</p>{items(w)}" for w in person["work"])  # fmt: skip
    texts = {"education": courses(person, "<b>{school}</b>: {degree}, {dates}"), "work": work, "skills": skills(person), "languages": languages(person, "{0}, {1}", "<br>")}  # fmt: skip
    css = "h2{font-size:12pt;border-bottom:1px solid;margin:12px 0 4px}.e{margin-top:5px}h1{font-size:20pt}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, '<br>')}</p>{sections(person, texts)}", "Liberation Serif")  # fmt: skip


def right_strip(person: Person) -> str:
    """A dark strip at the right with everything short; at the left posts grouped by employer, dates under each title."""
    b = person["basics"]
    work = "".join(
        f"<h3>{escape(name)}</h3><p class=s>{posts[0]['location']}</p>" + "".join(f"<p class=t>{escape(w['position'])}</p><p class=s>{span(person, w, 'slash')}</p>{items(w)}" for w in posts)
        for name, posts in grouped_by_employer(person)
    )  # fmt: skip
    schools = "".join(f"<h3>{escape(e['institution'])}</h3><p class=t>{degree(e)}</p><p class=s>{span(person, e, 'year')}</p>" for e in person["education"])  # fmt: skip
    main = sections(person, {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools})
    aside = f"<h2>{heading(person, 'contact')}</h2><p>{contact(person, '</p><p>')}</p>"
    aside += sections(person, {"skills": "".join(f"<p>{escape(k)} ●●●○○</p>" for s in person["skills"] for k in s["keywords"]), "languages": languages(person, "{0} – {1}", "<br>")})  # fmt: skip
    css = ".g{display:grid;grid-template-columns:1fr 185px}aside{background:#223;color:#fff;padding:12px;font-size:9pt}main{padding-right:18px}h2{font-size:12pt;text-transform:uppercase;margin:12px 0 4px}h3{font-size:11pt}.t{font-style:italic}.s{font-size:9pt;color:#777}h1{font-size:24pt}"
    return page(css, f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><div class=g><main>{main}</main><aside>{aside}</aside></div>", "DejaVu Sans")  # fmt: skip


LAYOUTS = {one.__name__: one for one in (heading_row, cards, at_the_end, right_strip)}
