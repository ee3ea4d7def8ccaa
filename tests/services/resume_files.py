"""Files that people bring along, made of invented text."""

import json
import zipfile
from io import BytesIO
from typing import Any

ADA: dict[str, Any] = {
    "basics": {
        "name": "Ada Vale",
        "email": "ada@vale.example",
        "phone": None,
        "location": {"city": "Leeds", "countryCode": "GB"},
        "x-mood": ["kept"],
    },
    "work": [
        {"name": "Crumb", "position": "Baker", "startDate": "2020-03", "x-oven": 2},
        {"name": "Mill", "position": "Miller", "startDate": "2016", "endDate": "2020-02"},
    ],
    "volunteer": [{"organization": "Soup kitchen"}],
    "x-companion": {"given_name": "Ada", "demographics": {"gender": "Prefer not to say"}, "later": {"key": 1}},
}


def as_json(document: dict[str, Any]) -> bytes:
    return json.dumps(document).encode()


def zipped(files: dict[str, bytes | str]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def docx(*, macros: bool = False) -> bytes:
    """A Word file as far as its parts tell what it is."""
    parts: dict[str, bytes | str] = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"}
    return zipped({**parts, "word/vbaProject.bin": b"\0"} if macros else parts)


def pdf(*, text: str = "Ada Vale", protected: bool = False) -> bytes:
    """A PDF of one line. A protected one asks for a password that nobody knows."""
    drawn = f"BT /F1 24 Tf 20 100 Td ({text}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"41" * 32, b"42" * 32),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    asks = b" /Encrypt 6 0 R /ID [<41> <41>]" if protected else b""
    trailer = b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, asks, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + table + trailer
