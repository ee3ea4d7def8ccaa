"""A Word and a text file written last of all and measured once."""

from html import unescape

from tests.bench.resumes.html_fourth import at
from tests.bench.resumes.text_files import Person, archive, paragraph
from tests.bench.resumes.words import heading, place, span


def dashed(person: Person) -> bytes:
    """Text with "Employer - Title - Place" over the dates, and headings in square brackets."""
    b = person["basics"]
    out = [b["name"], b["label"], place(person), b["email"], b["phone"], *[one["url"] for one in b["profiles"]]]
    out += [b["url"]] if b["url"] else []
    out += ["", f"== {heading(person, 'work')} =="]
    for w in person["work"]:
        out += ["", f"{w['name']} - {w['position']}" + (f" - {w['location']}" if w["location"] else ""), f"({span(person, w, 'short')})", *[f"+ {h}" for h in w["highlights"]]]  # fmt: skip
    out += ["", f"== {heading(person, 'education')} =="]
    for e in person["education"]:
        out += ["", f"{e['institution']} - {', '.join(part for part in (e['studyType'], e['area']) if part)}", f"({span(person, e, 'year')})"]  # fmt: skip
    out += ["", f"== {heading(person, 'skills')} ==", ", ".join(k for s in person["skills"] for k in s["keywords"])]
    out += ["", f"== {heading(person, 'languages')} ==", ", ".join(f"{x['language']} ({x['fluency']})" for x in person["languages"])]  # fmt: skip
    return "\n".join(out).encode()


def dates_left(person: Person) -> bytes:
    """Word paragraphs: dates, a tab, the title in bold; employer and place behind a tab below."""
    b = person["basics"]
    links = tuple(one["url"] for one in b["profiles"]) + ((b["url"],) if b["url"] else ())
    out = paragraph(b["name"], style="Title") + paragraph(f"{b['phone']} | {b['email']} | {place(person)}")
    out += "".join(paragraph(link) for link in links) + paragraph(heading(person, "work"), bold=True)
    for w in person["work"]:
        out += paragraph(f"{span(person, w, 'slash')}\t{w['position']}") + paragraph(f"\t{unescape(at(w))}")
        out += "".join(paragraph(h, item=True) for h in w["highlights"])
    out += paragraph(heading(person, "education"), bold=True)
    for e in person["education"]:
        out += paragraph(
            f"{span(person, e, 'year')}\t{', '.join(part for part in (e['studyType'], e['area']) if part)}"
        )
        out += paragraph(f"\t{e['institution']}")
    out += paragraph(heading(person, "skills"), bold=True) + "".join(paragraph(f"{s['name']}: {', '.join(s['keywords'])}") for s in person["skills"])  # fmt: skip
    out += paragraph(heading(person, "languages"), bold=True) + "".join(paragraph(f"{x['language']}\t{x['fluency']}") for x in person["languages"])  # fmt: skip
    return archive(out, links)


LAYOUTS = {one.__name__: one for one in (dashed, dates_left)}
