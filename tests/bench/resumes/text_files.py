"""Word, Markdown and plain-text résumés from known data."""

import io
import zipfile
from html import escape
from typing import Any

from tests.bench.resumes.words import heading, place, span

Person = dict[str, Any]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def markdown(person: Person) -> bytes:
    """A Markdown file with a heading for each entry."""
    b = person["basics"]
    lines = [
        f"# {b['name']}",
        b["label"],
        "",
        f"{b['email']} | {b['phone']} | {place(person)}",
        *[f"[{one['network']}]({one['url']})" for one in b["profiles"]],
    ]
    if b["url"]:
        lines.append(b["url"])
    lines += ["", f"## {heading(person, 'summary')}", b["summary"], ""]
    if person["work"]:
        lines.append(f"## {heading(person, 'work')}")
    for w in person["work"]:
        lines += [
            f"### {w['position']}",
            f"**{w['name']}**, {w['location']}",
            f"*{span(person, w, 'short')}*",
            "",
            *[f"- {h}" for h in w["highlights"]],
            "",
        ]
    lines.append(f"## {heading(person, 'education')}")
    for e in person["education"]:
        lines += [
            f"### {', '.join(part for part in (e['studyType'], e['area']) if part)}",
            e["institution"],
            span(person, e, "year"),
            "",
        ]
    lines.append(f"## {heading(person, 'skills')}")
    lines += [f"- **{s['name']}**: {', '.join(s['keywords'])}" for s in person["skills"]]
    lines += [
        f"## {heading(person, 'languages')}",
        *[f"- {x['language']}: {x['fluency']}" for x in person["languages"]],
    ]
    return "\n".join(lines).encode()


def plain_text(person: Person) -> bytes:
    """Plain text with headings in capitals."""
    b = person["basics"]
    lines = [
        b["name"].upper(),
        b["label"],
        place(person),
        b["phone"],
        b["email"],
        *[one["url"] for one in b["profiles"]],
    ]
    lines += [b["url"]] if b["url"] else []
    lines += ["", heading(person, "summary").upper(), b["summary"], ""]
    if person["work"]:
        lines.append(heading(person, "work").upper())
    for w in person["work"]:
        lines += [
            "",
            f"{w['name']}, {w['location']}",
            w["position"],
            span(person, w, "slash", " - "),
            *[f"* {h}" for h in w["highlights"]],
        ]
    lines += ["", heading(person, "education").upper()]
    for e in person["education"]:
        lines += [
            "",
            e["institution"],
            ", ".join(part for part in (e["studyType"], e["area"]) if part),
            span(person, e, "year", "-"),
        ]
    lines += [
        "",
        heading(person, "skills").upper(),
        *[f"{s['name']}: {', '.join(s['keywords'])}" for s in person["skills"]],
    ]
    lines += [
        "",
        heading(person, "languages").upper(),
        ", ".join(f"{x['language']} ({x['fluency']})" for x in person["languages"]),
    ]
    return "\n".join(lines).encode()


def paragraph(text: str, *, style: str = "", bold: bool = False, item: bool = False) -> str:
    """One paragraph of a Word file; a tab in the text is a tab."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + (
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if item else ""
    )
    run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    runs = "<w:r><w:tab/></w:r>".join(
        f'<w:r>{run}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in text.split("\t")
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def archive(body: str, links: tuple[str, ...] = (), more: dict[str, str] | None = None) -> bytes:
    """The parts of a Word file put together."""
    relations = "".join(
        f'<Relationship Id="r{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        f'Target="{escape(link)}" TargetMode="External"/>'
        for number, link in enumerate(links)
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
        parts.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
        )
        for name, text in (more or {}).items():
            parts.writestr(name, text)
    return out.getvalue()


def word_tabs(person: Person) -> bytes:
    """A Word file with headings and the dates behind a tab."""
    b = person["basics"]
    out = [
        paragraph(b["name"], style="Title"),
        paragraph(b["label"]),
        paragraph(f"{b['email']} | {b['phone']} | {place(person)}"),
    ]
    links = tuple(one["url"] for one in b["profiles"]) + ((b["url"],) if b["url"] else ())
    out += [paragraph(link.split("://")[-1]) for link in links]
    out += [paragraph(heading(person, "summary"), style="Heading1"), paragraph(b["summary"])]
    if person["work"]:
        out.append(paragraph(heading(person, "work"), style="Heading1"))
    for w in person["work"]:
        out += [
            paragraph(f"{w['position']}\t{span(person, w, 'short')}", bold=True),
            paragraph(f"{w['name']}, {w['location']}"),
        ]
        out += [paragraph(h, item=True) for h in w["highlights"]]
    out.append(paragraph(heading(person, "education"), style="Heading1"))
    for e in person["education"]:
        out += [
            paragraph(
                f"{', '.join(p for p in (e['studyType'], e['area']) if p)}\t{span(person, e, 'year')}", bold=True
            ),
            paragraph(e["institution"]),
        ]
    out.append(paragraph(heading(person, "skills"), style="Heading1"))
    out += [paragraph(f"{s['name']}: {', '.join(s['keywords'])}") for s in person["skills"]]
    out.append(paragraph(heading(person, "languages"), style="Heading1"))
    out += [paragraph(f"{x['language']}: {x['fluency']}") for x in person["languages"]]
    return archive("".join(out), links)


def word_tables(person: Person) -> bytes:
    """A Word file whose work is a table: dates in the first cell, the rest in the second; contact beside the name."""
    b = person["basics"]

    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    links = tuple(one["url"] for one in b["profiles"]) + ((b["url"],) if b["url"] else ())
    reach = paragraph(b["email"]) + paragraph(b["phone"]) + paragraph(place(person)) + "".join(map(paragraph, links))
    top = f"<w:tbl>{row(paragraph(b['name'], bold=True) + paragraph(b['label']), reach)}</w:tbl>"
    work = "".join(
        row(paragraph(span(person, w, "slash", also=True)), paragraph(w["position"], bold=True) + paragraph(f"{w['name']}, {w['location']}")
            + "".join(paragraph(h, item=True) for h in w["highlights"])) for w in person["work"]
    )  # fmt: skip
    courses = "".join(
        row(
            paragraph(span(person, e, "year", also=True)),
            paragraph(", ".join(p for p in (e["studyType"], e["area"]) if p), bold=True) + paragraph(e["institution"]),
        )
        for e in person["education"]
    )
    rows = "".join(row(paragraph(s["name"]), paragraph(", ".join(s["keywords"]))) for s in person["skills"])
    langs = "".join(row(paragraph(x["language"]), paragraph(x["fluency"])) for x in person["languages"])
    parts = [("work", work), ("education", courses), ("skills", rows), ("languages", langs)]
    body = "".join(
        f"{paragraph(heading(person, name, also=True), bold=True)}<w:tbl>{text}</w:tbl>" for name, text in parts if text
    )
    return archive(top + body, links)


LAYOUTS = {one.__name__: one for one in (markdown, plain_text, word_tabs)}
UNSEEN = {one.__name__: one for one in (word_tables,)}
