"""Word and text files written before a round of mending: tables of posts, a text box at the side, plain lists."""

from html import unescape

from tests.bench.resumes.html_fourth import ODD, at, grouped_by_employer
from tests.bench.resumes.text_files import Person, archive, paragraph
from tests.bench.resumes.words import heading, place, span


def _links(person: Person) -> tuple[str, ...]:
    b = person["basics"]
    return tuple(one["url"] for one in b["profiles"]) + ((b["url"],) if b["url"] else ())


def _degree(entry: Person) -> str:
    return " in ".join(part for part in (entry["studyType"], entry["area"]) if part)


def _row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def _rest(person: Person) -> str:
    out = paragraph(heading(person, "skills"), style="Heading1")
    out += "".join(paragraph(k, item=True) for s in person["skills"] for k in s["keywords"])
    out += paragraph(heading(person, "languages"), style="Heading1")
    return out + "".join(paragraph(f"{x['language']} – {x['fluency']}", item=True) for x in person["languages"])


def post_table(person: Person) -> bytes:
    """A table whose rows are posts: employer, title, dates in columns, duties in the title's cell."""
    b = person["basics"]
    out = paragraph(b["name"], style="Title") + paragraph(f"{b['email']} · {b['phone']} · {place(person)}")
    out += "".join(paragraph(link) for link in _links(person))
    rows = "".join(
        _row(paragraph(unescape(at(w))), paragraph(w["position"], bold=True) + "".join(paragraph(h, item=True) for h in w["highlights"]), paragraph(span(person, w, "slash")))
        for w in person["work"]
    )  # fmt: skip
    out += paragraph(heading(person, "work"), style="Heading1") + f"<w:tbl>{rows}</w:tbl>"
    rows = "".join(_row(paragraph(e["institution"]), paragraph(_degree(e)), paragraph(span(person, e, "year"))) for e in person["education"])  # fmt: skip
    out += paragraph(heading(person, "education"), style="Heading1") + f"<w:tbl>{rows}</w:tbl>"
    return archive(out + _rest(person), _links(person))


def side_box(person: Person) -> bytes:
    """A text box with contact and skills; employers as headings with their titles under them."""
    b = person["basics"]
    side = paragraph(heading(person, "contact"), bold=True) + "".join(paragraph(text) for text in (b["phone"], b["email"], place(person), *_links(person)))  # fmt: skip
    side += paragraph(heading(person, "skills"), bold=True) + "".join(paragraph(f"{s['name']}: {', '.join(s['keywords'])}") for s in person["skills"])  # fmt: skip
    side += paragraph(heading(person, "languages"), bold=True) + "".join(paragraph(f"{x['language']} ({x['fluency']})") for x in person["languages"])  # fmt: skip
    box = f"<w:p><w:r><w:pict><w:txbxContent>{side}</w:txbxContent></w:pict></w:r></w:p>"
    out = paragraph(b["name"], style="Title") + box + paragraph(heading(person, "summary"), style="Heading1") + paragraph(b["summary"])  # fmt: skip
    out += paragraph(heading(person, "work"), style="Heading1")
    for name, posts in grouped_by_employer(person):
        out += paragraph(", ".join(part for part in (name, posts[0]["location"]) if part), style="Heading2")
        for w in posts:
            out += paragraph(f"{w['position']} ({span(person, w, 'long')})", bold=True)
            out += "".join(paragraph(h, item=True) for h in w["highlights"])
    out += paragraph(heading(person, "education"), style="Heading1")
    for e in person["education"]:
        out += paragraph(e["institution"], style="Heading2") + paragraph(f"{_degree(e)} ({span(person, e, 'year')})")
    return archive(out, _links(person))


def dates_under(person: Person) -> bytes:
    """Odd headings; employer, title and dates in a paragraph each."""
    b = person["basics"]
    odd = ODD[person["lang"]]
    out = paragraph(b["name"], bold=True) + paragraph(b["label"]) + paragraph(f"{b['phone']}\t{b['email']}") + paragraph(place(person))  # fmt: skip
    out += "".join(paragraph(link) for link in _links(person))
    out += paragraph(odd[0], style="Heading1") + paragraph(b["summary"]) + paragraph(odd[1], style="Heading1")
    for w in person["work"]:
        out += paragraph(w["name"], bold=True) + paragraph(w["position"]) + paragraph(span(person, w, "short"))
        out += "".join(paragraph(h, item=True) for h in w["highlights"])
    out += paragraph(odd[2], style="Heading1")
    for e in person["education"]:
        out += paragraph(_degree(e), bold=True) + paragraph(e["institution"]) + paragraph(span(person, e, "year"))
    out += paragraph(odd[3], style="Heading1") + "".join(paragraph(f"{s['name']}: {', '.join(s['keywords'])}") for s in person["skills"])  # fmt: skip
    out += paragraph(odd[4], style="Heading1") + paragraph(", ".join(f"{x['language']} ({x['fluency']})" for x in person["languages"]))  # fmt: skip
    return archive(out, _links(person))


def bare_text(person: Person) -> bytes:
    """Text with underlined headings; title, employer and place, then the dates, each on a line."""
    b = person["basics"]
    out = [b["name"], b["label"], f"{b['email']} / {b['phone']}", place(person), *_links(person)]

    def head(text: str) -> list[str]:
        return ["", text, "-" * len(text)]

    out += head(heading(person, "work"))
    for w in person["work"]:
        out += [
            "",
            w["position"],
            unescape(at(w)),
            span(person, w, "long"),
            *[f"- {h}" for h in w["highlights"]],
        ]
    out += head(heading(person, "education"))
    out += [f"{span(person, e, 'year', '-')}  {_degree(e)}, {e['institution']}" for e in person["education"]]
    out += [*head(heading(person, "skills")), ", ".join(k for s in person["skills"] for k in s["keywords"])]
    out += [*head(heading(person, "languages")), *[f"{x['language']}: {x['fluency']}" for x in person["languages"]]]
    return "\n".join(out).encode()


def piped_text(person: Person) -> bytes:
    """Text with the dates first and everything of a post on one line."""
    b = person["basics"]
    out = [b["name"].upper(), " | ".join([b["email"], b["phone"], place(person), *_links(person)])]
    out += ["", heading(person, "summary").upper(), b["summary"], "", heading(person, "work").upper()]
    for w in person["work"]:
        place_of = f" | {w['location']}" if w["location"] else ""
        out += [f"{span(person, w, 'slash', '-')} | {w['name']} | {w['position']}{place_of}", *[f"  * {h}" for h in w["highlights"]]]  # fmt: skip
    out += ["", heading(person, "education").upper()]
    out += [f"{span(person, e, 'year', '-')} | {e['institution']} | {_degree(e)}" for e in person["education"]]
    out += ["", heading(person, "skills").upper(), *[f"* {s['name']}: {', '.join(s['keywords'])}" for s in person["skills"]]]  # fmt: skip
    out += ["", heading(person, "languages").upper(), *[f"* {x['language']} ({x['fluency']})" for x in person["languages"]]]  # fmt: skip
    return "\n".join(out).encode()


LAYOUTS = {one.__name__: one for one in (post_table, side_box, dates_under, bare_text, piped_text)}
