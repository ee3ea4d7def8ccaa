"""Layouts written after a round of mending, and only measured since: with groups, references, ratings, two pages."""

from html import escape
from itertools import groupby

from tests.bench.resumes.html_layouts import Person, contact, degree, items, page
from tests.bench.resumes.words import heading, place, span

_REFEREES = {
    "en": ("References", "Dr. Wilma Pettigrew, Head of Department, w.pettigrew@elsewhere.example, +44 20 7946 0999"),
    "de": ("Referenzen", "Dr. Horst Wagenknecht, Werksleiter, h.wagenknecht@anderswo.example, +49 30 5550 9999"),
    "fr": ("Références", "Mme Odile Garnier, directrice, o.garnier@ailleurs.example, +33 1 99 00 99 99"),
    "es": ("Referencias", "D. Anselmo Prieto, director, a.prieto@otraparte.example, +34 910 990 999"),
    "it": ("Referenze", "Dott. Ugo Ferraris, direttore, u.ferraris@altrove.example, +39 06 0990 9999"),
    "nl": ("Referenties", "Dhr. Klaas Postma, directeur, k.postma@elders.example, +31 20 555 0999"),
    "pt": ("Referências", "Dr. Abel Sequeira, diretor, a.sequeira@noutrolado.example, +351 210 555 999"),
}
_LABELS = {
    "en": ("Name", "Address", "Phone", "E-mail"), "de": ("Name", "Adresse", "Telefon", "E-Mail"), "fr": ("Nom", "Adresse", "Téléphone", "Courriel"),
    "es": ("Nombre", "Dirección", "Teléfono", "Correo"), "it": ("Nome", "Indirizzo", "Telefono", "E-mail"), "nl": ("Naam", "Adres", "Telefoon", "E-mail"),
    "pt": ("Nome", "Morada", "Telefone", "E-mail"),
}  # fmt: skip


def _referees(person: Person) -> str:
    title, text = _REFEREES[person["lang"]]
    return f"<h2>{title}</h2><p>{text}</p>"


def _langs(person: Person, joiner: str) -> str:
    return joiner.join(f"{x['language']}: {x['fluency']}" for x in person["languages"])


def grouped(person: Person) -> str:
    """Employers once, with each title under them; references with other people's addresses at the end."""
    b = person["basics"]
    work = ""
    for (name, at), titles in groupby(person["work"], key=lambda one: (one["name"], one["location"])):
        work += f"<h3 class=r><span>{escape(name)}</span><span>{at}</span></h3>"
        work += "".join(
            f"<p class=r><i>{escape(w['position'])}</i><span>{span(person, w, 'short')}</span></p>{items(w)}"
            for w in titles
        )
    courses = "".join(
        f"<h3 class=r><span>{escape(e['institution'])}</span></h3><p class=r><i>{degree(e)}</i><span>{span(person, e, 'year')}</span></p>"
        for e in person["education"]
    )
    skills = "".join(f"<li>{escape(s['name'])}: {escape(', '.join(s['keywords']))}</li>" for s in person["skills"])
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", f"<ul>{skills}</ul>"),
        ("languages", f"<p>{_langs(person, ' · ')}</p>"),
    ]
    body = "".join(f"<h2>{heading(person, name)}</h2>{text}" for name, text in parts if text) + _referees(person)
    css = "h1{text-align:center}.c{text-align:center}.r{display:flex;justify-content:space-between}h2{border-bottom:2px solid #06c;color:#06c;font-size:13pt;margin-top:10px}h3{font-size:11pt}"
    return page(css, f"<h1>{b['name']}</h1><p class=c>{contact(person, ' | ')}</p>{body}", "Liberation Serif")


def labelled(person: Person) -> str:
    """A form-like table: labels at the left for the person, dates and places at the left for each post."""
    b = person["basics"]
    name, address, phone, mail = _LABELS[person["lang"]]
    rows = [
        (name, b["name"]),
        (address, place(person)),
        (phone, b["phone"]),
        (mail, b["email"]),
        *[("", one["url"].split("://")[-1]) for one in b["profiles"]],
    ]
    rows += [("", b["url"].split("://")[-1])] if b["url"] else []
    table = "".join(f"<tr><td class=d>{label}</td><td>{text}</td></tr>" for label, text in rows)
    work = "".join(
        f"<tr><td class=d>{span(person, w, 'slash', ' – ', also=True)}<br>{w['location']}</td><td><b>{escape(w['position'])}</b><br>{escape(w['name'])}{items(w)}</td></tr>"
        for w in person["work"]
    )
    courses = "".join(
        f"<tr><td class=d>{span(person, e, 'year', ' – ')}</td><td><b>{degree(e)}</b><br>{escape(e['institution'])}</td></tr>"
        for e in person["education"]
    )
    skills = "".join(
        f"<tr><td class=d>{escape(s['name'])}</td><td>{escape(', '.join(s['keywords']))}</td></tr>"
        for s in person["skills"]
    )
    langs = "".join(f"<tr><td class=d>{x['language']}</td><td>{x['fluency']}</td></tr>" for x in person["languages"])
    parts = [("work", work), ("education", courses), ("skills", skills), ("languages", langs)]
    body = "".join(f"<h2>{heading(person, name, also=True)}</h2><table>{text}</table>" for name, text in parts if text)
    css = "td{vertical-align:top;padding:2px 10px 2px 0}.d{width:165px;color:#345}h2{font-size:12pt;color:#345;margin:12px 0 2px;border-bottom:1px solid}"
    return page(
        css,
        f"<p style='font-size:20pt'>Curriculum Vitae</p><table>{table}</table>{body}{_referees(person)}",
        "DejaVu Sans",
    )


def rated(person: Person) -> str:
    """A column at the right with rated skills and a picture; the work goes on on a second page under a running line."""
    b = person["basics"]
    dots = "<span class=o></span>" * 5
    skills = "".join(
        f"<h4>{escape(s['name'])}</h4>"
        + "".join(f"<p class=r>{escape(k)}<span>{dots}</span></p>" for k in s["keywords"])
        for s in person["skills"]
    )
    langs = "".join(f"<p>{x['language']}</p><p class=s>{x['fluency']}</p>" for x in person["languages"])
    aside = f"<div class=pic></div><h2>{heading(person, 'contact', also=True)}</h2><p>{contact(person, '</p><p>')}</p><h2>{heading(person, 'skills', also=True)}</h2>{skills}<h2>{heading(person, 'languages', also=True)}</h2>{langs}"
    posts = [
        f"<div class=e><p class=s>{span(person, w, 'short', ' — ', also=True)}</p><h3>{escape(w['position'])}</h3><p>{escape(w['name'])} | {w['location']}</p>{items(w)}</div>"
        for w in person["work"]
    ]
    courses = "".join(
        f"<div class=e><p class=s>{span(person, e, 'year', ' — ')}</p><h3>{degree(e)}</h3><p>{escape(e['institution'])}</p></div>"
        for e in person["education"]
    )
    first = f"<h1>{b['name']}</h1><p>{escape(b['label'])}</p><h2>{heading(person, 'summary', also=True)}</h2><p>{escape(b['summary'])}</p><h2>{heading(person, 'work', also=True)}</h2>{''.join(posts[:2])}"
    second = f"<div class=n></div><p class=s>{b['name']} – 2</p>{''.join(posts[2:])}<h2>{heading(person, 'education', also=True)}</h2>{courses}"
    css = "body{display:flex}main{width:430px;padding-right:24px}aside{width:190px}.pic{width:90px;height:90px;background:#aaa;border-radius:50%}h2{font-size:12pt;color:#064;margin:10px 0 2px}h3{font-size:11pt}.s{font-size:8.5pt;color:#777}.o{display:inline-block;width:6px;height:6px;border-radius:3px;background:#064;margin-left:2px}.r{display:flex;justify-content:space-between}.n{break-before:page}.e{margin-bottom:6px}"
    return page(css, f"<main>{first}{second}</main><aside>{aside}</aside>")


def dense(person: Person) -> str:
    """Everything in running lines with commas: title, employer, place and dates, then a paragraph."""
    b = person["basics"]
    work = "".join(
        f"<p><b>{escape(w['position'])}</b>, {escape(w['name'])}, {w['location']}, {span(person, w, 'long', ' to ' if person['lang'] == 'en' else ' – ')}</p>"
        f"<p class=t>{escape('. '.join(w['highlights']))}.</p>"
        for w in person["work"]
    )
    courses = "".join(
        f"<p><b>{escape(e['institution'])}</b>, {degree(e, ' – ')}, {span(person, e, 'year')}</p>"
        for e in person["education"]
    )
    skills = "; ".join(k for s in person["skills"] for k in s["keywords"])
    parts = [
        ("summary", f"<p>{escape(b['summary'])}</p>"),
        ("work", work),
        ("education", courses),
        ("skills", f"<p>{escape(skills)}</p>"),
        ("languages", f"<p>{_langs(person, ', ')}</p>"),
    ]
    body = "".join(f"<h2>{heading(person, name)}:</h2>{text}" for name, text in parts if text)
    css = "h2{font-size:11pt;margin:8px 0 0;text-decoration:underline}h1{font-size:14pt}.t{margin-bottom:5px}"
    return page(css, f"<h1>{b['name']}</h1><p>{contact(person, ', ')}</p>{body}", "DejaVu Serif")


LAYOUTS = {one.__name__: one for one in (grouped, labelled, rated, dense)}
