"""Ten more layouts written before a round of mending: grouped posts, one-line heads, narrow dates, tables, sidebars."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, place, span

ODD = {
    "en": ("Hello", "Where I’ve worked", "What I studied", "What I’m good at", "I speak"),
    "de": ("Hallo", "Meine Stationen", "Mein Bildungsweg", "Was ich kann", "Ich spreche"),
    "fr": ("Bonjour", "Où j’ai travaillé", "Mes études", "Ce que je sais faire", "Je parle"),
    "es": ("Hola", "Dónde he trabajado", "Qué he estudiado", "Lo que sé hacer", "Hablo"),
    "pt": ("Olá", "Onde trabalhei", "O que estudei", "O que sei fazer", "Falo"),
    "it": ("Ciao", "Dove ho lavorato", "Cosa ho studiato", "Cosa so fare", "Parlo"),
    "nl": ("Hallo", "Waar ik heb gewerkt", "Wat ik heb gestudeerd", "Wat ik kan", "Ik spreek"),
}
_ORDER = ("summary", "work", "education", "skills", "languages")
_ROW = ".r{display:flex;justify-content:space-between}"


def at(entry: Person, joiner: str = ", ") -> str:
    """The employer with its place, where it has one."""
    return joiner.join(escape(part) for part in (entry["name"], entry["location"]) if part)


def courses(person: Person, style: str = "{degree}, {school} ({dates})") -> str:
    """The courses, a paragraph each."""
    return "".join(
        "<p>" + style.format(degree=degree(e), school=escape(e["institution"]), dates=span(person, e, "year", "–")) + "</p>"
        for e in person["education"]
    )  # fmt: skip


def skills(person: Person) -> str:
    """The groups of skills, a line each."""
    return "".join(f"<p><b>{escape(s['name'])}:</b> {escape(', '.join(s['keywords']))}</p>" for s in person["skills"])


def languages(person: Person, style: str = "{0} ({1})", joiner: str = ", ") -> str:
    """The languages with their levels."""
    return f"<p>{joiner.join(style.format(x['language'], x['fluency']) for x in person['languages'])}</p>"


def sections(person: Person, texts: dict[str, str], tag: str = "h2", *, odd: bool = False) -> str:
    """Each part that has text under its heading."""
    return "".join(
        f"<{tag}>{ODD[person['lang']][_ORDER.index(name)] if odd else heading(person, name)}</{tag}>{text}"
        for name, text in texts.items() if text
    )  # fmt: skip


def grouped_by_employer(person: Person) -> Iterator[tuple[str, list[Person]]]:
    """The posts that follow one another at one employer together."""
    for name, posts in groupby(person["work"], key=lambda one: str(one["name"])):
        yield name, list(posts)


def bars_apart(person: Person) -> str:
    """One line for each post: employer | title | dates."""
    work = "".join(
        f"<p><b>{escape(w['name'])}</b> | {escape(w['position'])} | {span(person, w, 'short')}</p>{items(w)}" for w in person["work"]
    )  # fmt: skip
    texts = {"summary": f"<p>{escape(person['basics']['summary'])}</p>", "work": work, "education": courses(person, "<b>{school}</b> | {degree} | {dates}")}  # fmt: skip
    texts |= {"skills": skills(person), "languages": languages(person, "{0}: {1}", " | ")}
    css = "h2{font-size:12pt;border-bottom:2px solid #a33;margin:12px 0 4px}h1{font-size:20pt;text-align:center}.c{text-align:center}"
    return page(css, f"<h1>{person['basics']['name']}</h1><p class=c>{contact(person, ' | ')}</p>{sections(person, texts)}", "Liberation Serif")  # fmt: skip


def one_line(person: Person) -> str:
    """Title, employer — place (dates) on one line, without bold."""
    work = "".join(
        f"<p class=e>{escape(w['position'])}, {at(w, ' — ')} ({span(person, w, 'long')})</p>{items(w)}" for w in person["work"]
    )  # fmt: skip
    texts = {"work": work, "education": courses(person, "{degree}, {school} ({dates})"), "skills": skills(person), "languages": languages(person)}  # fmt: skip
    css = "h2{font-size:11pt;letter-spacing:2px;text-transform:uppercase;margin:12px 0 4px}h1{font-size:18pt}.e{margin-top:6px}"
    b = person["basics"]
    return page(css, f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{contact(person, ' • ')}</p>{sections(person, texts)}")  # fmt: skip


def several_posts(person: Person) -> str:
    """An employer once, in bold with its place; under it each title with its dates at the right."""
    work = "".join(
        f"<div class=r><b>{escape(name)}</b><span>{posts[0]['location']}</span></div>"
        + "".join(f"<div class=r><i>{escape(w['position'])}</i><span>{span(person, w, 'short')}</span></div>{items(w)}" for w in posts)
        for name, posts in grouped_by_employer(person)
    )  # fmt: skip
    schools = "".join(
        f"<div class=r><b>{escape(e['institution'])}</b><span>{span(person, e, 'year')}</span></div><i>{degree(e)}</i><br>" for e in person["education"]
    )  # fmt: skip
    texts = {"education": schools, "work": work, "skills": skills(person), "languages": languages(person)}
    css = f"h2{{font-size:12pt;font-variant:small-caps;border-bottom:1px solid;margin:10px 0 3px}}{_ROW}h1{{text-align:center}}.c{{text-align:center}}"
    b = person["basics"]
    return page(css, f"<h1>{b['name']}</h1><p class=c>{contact(person, ' ⋄ ')}</p>{sections(person, texts)}", "Liberation Serif")  # fmt: skip


def dates_below(person: Person) -> str:
    """Title, employer, then dates and place below; a column at the right with rated skills."""
    work = "".join(
        f"<h3>{escape(w['position'])}</h3><p class=n>{escape(w['name'])}</p><p class=d>{span(person, w, 'slash', ' - ')}{' &nbsp; ' + w['location'] if w['location'] else ''}</p>{items(w)}"
        for w in person["work"]
    )
    schools = "".join(f"<h3>{degree(e)}</h3><p class=n>{escape(e['institution'])}</p><p class=d>{span(person, e, 'year', ' - ')}</p>" for e in person["education"])  # fmt: skip
    b = person["basics"]
    rated = "".join(f"<p>{escape(k)}</p><div class=bar></div>" for s in person["skills"] for k in s["keywords"])
    spoken = "".join(f"<div class=r><span>{x['language']}</span><span class=d>{x['fluency']}</span></div>" for x in person["languages"])  # fmt: skip
    main = sections(person, {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools})
    aside = sections(person, {"skills": rated, "languages": spoken})
    css = f"{_ROW}.g{{display:grid;grid-template-columns:1fr 190px;gap:24px}}h1{{text-transform:uppercase;font-size:24pt}}h2{{font-size:13pt;text-transform:uppercase;border-bottom:3px solid;margin:12px 0 5px}}h3{{font-size:12pt;font-weight:normal;color:#333}}.n{{font-weight:bold;color:#08c}}.d{{font-size:9pt;color:#666}}.bar{{height:5px;width:150px;background:#08c}}"
    top = f"<h1>{b['name']}</h1><p style='color:#08c'>{escape(b['label'])}</p><p class=d>{contact(person, ' &nbsp; ')}</p>"
    return page(css, f"{top}<div class=g><main>{main}</main><aside>{aside}</aside></div>")


def narrow_dates(person: Person) -> str:
    """Dates wrapped in a narrow column with a line and dots; employer in bold before the title."""

    def row(entry: Person, text: str) -> str:
        return f"<div class=t><div class=y>{span(person, entry, 'long', ' – ')}</div><div class=x>{text}</div></div>"

    work = "".join(row(w, f"<b>{escape(w['name'])}</b><br><i>{escape(w['position'])}</i>{items(w)}") for w in person["work"])  # fmt: skip
    schools = "".join(row(e, f"<b>{escape(e['institution'])}</b><br><i>{degree(e)}</i>") for e in person["education"])
    b = person["basics"]
    texts = {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools, "skills": skills(person), "languages": languages(person, "{0} – {1}", "<br>")}  # fmt: skip
    css = ".t{display:flex;margin-bottom:9px}.y{width:74px;flex:none;font-size:9.5pt;color:#777;padding-right:10px}.x{border-left:2px solid #c60;padding-left:12px;flex:1}h2{color:#c60;font-size:13pt;margin:14px 0 5px}h1{font-size:25pt}"
    return page(css, f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{contact(person, '<br>')}</p>{sections(person, texts)}", "DejaVu Serif")  # fmt: skip


def ruled_table(person: Person) -> str:
    """The posts and courses as tables with lines: dates, employer, title; the duties in a row below."""
    b = person["basics"]
    work = "".join(
        f"<tr><td class=d>{span(person, w, 'slash')}</td><td>{at(w)}</td><td>{escape(w['position'])}</td></tr><tr><td></td><td colspan=2>{items(w)}</td></tr>"
        for w in person["work"]
    )
    schools = "".join(f"<tr><td class=d>{span(person, e, 'year')}</td><td>{escape(e['institution'])}</td><td>{degree(e)}</td></tr>" for e in person["education"])  # fmt: skip
    able = "".join(f"<tr><td>{escape(s['name'])}</td><td>{escape(', '.join(s['keywords']))}</td></tr>" for s in person["skills"])  # fmt: skip
    spoken = "".join(f"<tr><td>{x['language']}</td><td>{x['fluency']}</td></tr>" for x in person["languages"])
    parts = {"work": work, "education": schools, "skills": able, "languages": spoken}
    texts = {name: f"<table>{text}</table>" for name, text in parts.items() if text}
    css = "table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:4px 7px;vertical-align:top}.d{width:125px}h2{font-size:12pt;background:#eee;margin:10px 0 4px}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, '<br>')}</p>{sections(person, texts)}")


def exported(person: Person) -> str:
    """A network's export: several titles under an employer with a total length; contact and skills at the left."""
    b = person["basics"]
    links = "".join(f"<p>www.{one['url'].split('://')[-1]}<br>({one['network']})</p>" for one in b["profiles"])
    links += f"<p>{b['url'].split('://')[-1]} (Personal)</p>" if b["url"] else ""
    aside = f"<h2>{heading(person, 'contact')}</h2><p>{b['phone']} (Mobile)</p><p>{b['email']}</p>{links}"
    aside += f"<h2>{heading(person, 'skills')}</h2>" + "".join(f"<p>{escape(k)}</p>" for s in person["skills"] for k in s["keywords"])  # fmt: skip
    aside += f"<h2>{heading(person, 'languages')}</h2>" + "".join(f"<p>{x['language']} <span>({x['fluency']})</span></p>" for x in person["languages"])  # fmt: skip
    if person["certificates"]:
        aside += f"<h2>{heading(person, 'certificates')}</h2>" + "".join(f"<p>{escape(c['name'])}</p>" for c in person["certificates"])  # fmt: skip
    work = ""
    for name, posts in grouped_by_employer(person):
        work += f"<h3>{escape(name)}</h3>" + ("<p class=s>6 years 9 months</p>" if len(posts) > 1 else "")
        for w in posts:
            work += f"<p class=t>{escape(w['position'])}</p><p class=s>{span(person, w, 'long', ' - ')} (2 years 4 months)</p>"
            work += (f"<p class=s>{w['location']}</p>" if w["location"] else "") + f"<p class=s>{escape('. '.join(w['highlights']))}.</p><br>"  # fmt: skip
    schools = "".join(f"<h3>{escape(e['institution'])}</h3><p class=s>{degree(e)} · ({span(person, e, 'year', ' - ')})</p>" for e in person["education"])  # fmt: skip
    main = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p class=s>{place(person)}</p>"
    main += sections(person, {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": schools}, "h4")
    css = "body{display:flex}aside{width:190px;padding:24px;background:#293e49;color:#fff;font-size:10pt}main{padding:24px;flex:1}h2{font-size:13pt;font-weight:normal;margin:14px 0 5px}h4{font-size:16pt;font-weight:normal;margin:14px 0 6px}h3{font-size:12pt;font-weight:normal}.t{font-size:11.5pt}.s{font-size:10.5pt;color:#444}h1{font-weight:normal;font-size:26pt}"
    return page(css, f"<aside>{aside}</aside><main>{main}</main>")


def odd_headings(person: Person) -> str:
    """Headings in words of one's own; employer with dates, the title under it; icons before the contact."""
    b = person["basics"]
    work = "".join(f"<h3>{escape(w['name'])} <span>/ {span(person, w, 'year', '–')}</span></h3><p><i>{escape(w['position'])}</i></p>{items(w)}" for w in person["work"])  # fmt: skip
    texts = {"summary": f"<p>{escape(b['summary'])}</p>", "work": work, "education": courses(person, "{dates}: {degree} – {school}"), "skills": skills(person), "languages": languages(person)}  # fmt: skip
    css = "h2{font-size:15pt;color:#264;margin:14px 0 4px}h3{font-size:11pt}h3 span{font-weight:normal;color:#777}h1{font-size:27pt;color:#264}"
    marks = dict(zip("✉☎⌂", contact(person, "\n").split("\n"), strict=False))
    rest = contact(person, "\n").split("\n")[3:]
    top = " &nbsp; ".join([f"{mark} {text}" for mark, text in marks.items()] + [f"🔗 {text}" for text in rest])
    return page(css, f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><p>{top}</p>{sections(person, texts, odd=True)}")


def narrow_left(person: Person) -> str:
    """A narrow column at the left with contact, courses that are hyphenated, and skills; running text at the right."""
    b = person["basics"]
    schools = "".join(f"<p><b>{degree(e)}</b></p><p>{escape(e['institution'])}</p><p>{span(person, e, 'year', ' - ')}</p><br>" for e in person["education"])  # fmt: skip
    listed = "<ul>" + "".join(f"<li>{escape(k)}</li>" for s in person["skills"] for k in s["keywords"]) + "</ul>"
    aside = f"<h2>{heading(person, 'contact')}</h2><p>{contact(person, '</p><p>')}</p>"
    aside += sections(person, {"education": schools, "skills": listed, "languages": languages(person, "{0} {1}", "<br>")})  # fmt: skip
    work = "".join(
        f"<div class=r><h3>{escape(w['position'])}</h3><span>{span(person, w, 'dot', '–')}</span></div><p><b>{at(w, ' | ')}</b></p>{items(w)}" for w in person["work"]
    )  # fmt: skip
    main = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p>" + sections(person, {"summary": f"<p>{escape(b['summary'])}</p>", "work": work})  # fmt: skip
    css = f"{_ROW}.g{{display:grid;grid-template-columns:150px 1fr;gap:22px}}aside{{hyphens:auto;font-size:9.5pt}}h2{{font-size:12pt;margin:12px 0 4px}}h3{{font-size:11pt;font-weight:normal;color:#005}}"
    return page(css, f"<div class=g lang={person['lang']}><aside>{aside}</aside><main>{main}</main></div>")


def items_with_dates(person: Person) -> str:
    """Each post is an item of a list that begins with its dates, its duties a list within."""
    b = person["basics"]
    work = "<ul>" + "".join(f"<li>{span(person, w, 'short')}: <b>{escape(w['position'])}</b> – {at(w)}{items(w)}</li>" for w in person["work"]) + "</ul>"  # fmt: skip
    schools = "<ul>" + "".join(f"<li>{span(person, e, 'year')}: <b>{degree(e)}</b> – {escape(e['institution'])}</li>" for e in person["education"]) + "</ul>"  # fmt: skip
    texts = {"work": work, "education": schools, "skills": skills(person), "languages": languages(person, "{0}, {1}", "; ")}  # fmt: skip
    css = "h2{font-size:12pt;margin:12px 0 4px;color:#036}h1{font-size:19pt}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, ' / ')}</p>{sections(person, texts)}")


LAYOUTS = {
    one.__name__: one
    for one in (bars_apart, one_line, several_posts, dates_below, narrow_dates, ruled_table, exported, odd_headings, narrow_left, items_with_dates)
}  # fmt: skip
