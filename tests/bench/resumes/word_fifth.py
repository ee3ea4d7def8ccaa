"""A Word and a text file written after that mending and measured once."""

from html import unescape

from tests.bench.resumes.html_fourth import at
from tests.bench.resumes.text_files import Person, archive, paragraph
from tests.bench.resumes.words import heading, place, span


def indented(person: Person) -> bytes:
    """Text whose duties are indented paragraphs; employer and dates on one line, the title below."""
    b = person["basics"]
    links = [one["url"] for one in b["profiles"]] + ([b["url"]] if b["url"] else [])
    out = [b["name"], f"{place(person)} - {b['phone']} - {b['email']}", *links, "", heading(person, "work")]
    for w in person["work"]:
        out += [
            "",
            f"{unescape(at(w))}    {span(person, w, 'short')}",
            w["position"],
            *[f"    {h}." for h in w["highlights"]],
        ]
    out += ["", heading(person, "education"), ""]
    for e in person["education"]:
        out += [f"{e['institution']}    {span(person, e, 'year')}", ", ".join(part for part in (e["studyType"], e["area"]) if part)]  # fmt: skip
    out += ["", heading(person, "skills"), "", *[f"{s['name']}: {', '.join(s['keywords'])}" for s in person["skills"]]]
    out += ["", heading(person, "languages"), "", *[f"{x['language']} - {x['fluency']}" for x in person["languages"]]]
    return "\n".join(out).encode()


def two_columns(person: Person) -> bytes:
    """A Word table of one row: contact, skills and languages in the left cell, the rest in the right one."""
    b = person["basics"]
    links = tuple(one["url"] for one in b["profiles"]) + ((b["url"],) if b["url"] else ())
    left = "".join(paragraph(text) for text in (b["email"], b["phone"], place(person), *links))
    left += paragraph(heading(person, "skills"), style="Heading2") + "".join(paragraph(k) for s in person["skills"] for k in s["keywords"])  # fmt: skip
    left += paragraph(heading(person, "languages"), style="Heading2") + "".join(paragraph(f"{x['language']}: {x['fluency']}") for x in person["languages"])  # fmt: skip
    right = paragraph(heading(person, "work"), style="Heading2")
    for w in person["work"]:
        right += paragraph(f"{w['position']} – {unescape(at(w))}", bold=True) + paragraph(span(person, w, "long"))
        right += "".join(paragraph(h, item=True) for h in w["highlights"])
    right += paragraph(heading(person, "education"), style="Heading2")
    for e in person["education"]:
        right += paragraph(f"{e['studyType']}, {e['area']} – {e['institution']}", bold=True) + paragraph(span(person, e, "year"))  # fmt: skip
    table = f"<w:tbl><w:tr><w:tc>{left}</w:tc><w:tc>{right}</w:tc></w:tr></w:tbl>"
    return archive(paragraph(b["name"], style="Title") + paragraph(b["label"]) + table, links)


LAYOUTS = {one.__name__: one for one in (indented, two_columns)}
