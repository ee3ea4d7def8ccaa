"""The invented person: a profile document, and a résumé of one page made of its words."""

import json
from functools import cache
from pathlib import Path
from typing import Any

PROFILE = Path(__file__).with_name("profile.json")


@cache
def profile() -> dict[str, Any]:
    """The profile document."""
    found: dict[str, Any] = json.loads(PROFILE.read_text(encoding="utf-8"))
    return found


def resume_pdf() -> bytes:
    """The résumé as a PDF of one page with plain text in a standard font."""
    text = "".join(f"({_escaped(line)}) Tj T*\n" for line in _lines())
    content = f"BT /F1 11 Tf 14 TL 60 780 Td\n{text}ET".encode("latin-1")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    file, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(file))
    return file + head + table + tail


def _lines() -> list[str]:
    person = profile()
    basics = person["basics"]
    lines = [basics["name"], basics["label"], f"{basics['email']}  {basics['phone']}", "", "Experience"]
    for work in person["work"]:
        lines += [f"{work['position']}, {work['name']}", f"{work['startDate']} - {work.get('endDate', 'Present')}"]
    lines += ["", "Education"]
    for course in person["education"]:
        lines += [f"{course['studyType']}, {course['area']}", f"{course['institution']}, {course['endDate']}"]
    return [*lines, "", "Skills", ", ".join(word for skill in person["skills"] for word in skill["keywords"])]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
